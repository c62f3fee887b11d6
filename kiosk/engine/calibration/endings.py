"""What the end of a trial means for the Target that was tried."""

from kiosk.engine.calibration.trial import End, Ended
from kiosk.engine.runtime.verdicts import USING_CPU, Verdict, failure


def end(name: str, ended: Ended, *, limit: float) -> tuple[Verdict, str] | None:
    """What the end of the child means, None if it ended by itself as it should."""
    if ended.end is End.TIMED_OUT:
        return Verdict.TIMED_OUT, f"{name}: not done within {limit:.0f} seconds{USING_CPU}"
    if ended.end is End.CRASHED:
        verdict, sentence = failure(name, ended.log)
        if verdict is Verdict.OUT_OF_MEMORY:
            return verdict, sentence
        return Verdict.CRASHED, f"{name}: it crashed while it was tried{USING_CPU}"
    return None
