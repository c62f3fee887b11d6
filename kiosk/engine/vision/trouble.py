"""What can be wrong with a child of Vision, in a few words for a Notice."""

from enum import Enum, auto

from kiosk.domain.sentence import Sentence
from kiosk.engine.runtime.verdicts import Verdict, failure


class Trouble(Enum):
    """Kinds of fault, by what follows from them."""

    FAILED = auto()  # it died, hung, raised or answered nonsense: the next child may do better
    MEMORY = auto()  # its device has too little memory: smaller batches may fit
    WRONG = auto()  # its numbers differ from the CPU's: they can't be trusted again
    SLOW = auto()  # it became many times slower than it was
    UNUSABLE = auto()  # its models can't be loaded there


class Broken(Exception):  # noqa: N818 - read as `raise Broken`, and never shown
    """A child failed. `reason` is a few words for a Notice, `details` native text for whoever helps."""

    def __init__(self, reason: str, details: str = "", *, trouble: Trouble = Trouble.FAILED) -> None:
        super().__init__(reason)
        self.reason, self.details, self.trouble = Sentence(reason), details, trouble


_REASONS = {
    Verdict.OUT_OF_MEMORY: Sentence("its memory was too small"),
    Verdict.CRASHED: Sentence("its graphics device stopped"),
    Verdict.MISSING_LIBRARY: Sentence("a library that it needs is missing"),
}


def unusable(details: str) -> Broken:
    """What the text of an exception that came of loading the models means."""
    verdict, _ = failure("", details)
    reason = _REASONS.get(verdict, Sentence("it can't run the models here"))
    return Broken(reason, details, trouble=Trouble.UNUSABLE)


def broken_by(details: str) -> Broken:
    """What the text of an exception in the child, and what native code printed, come to."""
    verdict, _ = failure("", details)
    trouble = Trouble.MEMORY if verdict is Verdict.OUT_OF_MEMORY else Trouble.FAILED
    return Broken(_REASONS.get(verdict, Sentence("it failed")), details, trouble=trouble)
