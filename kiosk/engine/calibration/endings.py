"""What the end of a trial means for the Target that was tried."""

from kiosk.domain.sentence import Sentence
from kiosk.engine.calibration.trial import End, Ended
from kiosk.engine.runtime.verdicts import Verdict, failure


def end(name: str, ended: Ended, *, limit: float) -> tuple[Verdict, Sentence] | None:
    """What the end of the child means, None if it ended by itself as it should."""
    if ended.end is End.TIMED_OUT:
        return Verdict.TIMED_OUT, Sentence(
            "{name}: not done within {seconds} seconds, using {instead}.",
            name=name,
            seconds=round(limit),
            instead="CPU",
        )
    if ended.end is End.CRASHED:
        verdict, sentence = failure(name, ended.log)
        if verdict is Verdict.OUT_OF_MEMORY:
            return verdict, sentence
        return Verdict.CRASHED, Sentence(
            "{name}: it crashed while it was tried, using {instead}.", name=name, instead="CPU"
        )
    return None
