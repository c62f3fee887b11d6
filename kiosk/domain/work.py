"""How a long job tells what it is doing, and hears that it should stop."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.sentence import Sentence


class Cancelled(Exception):  # noqa: N818 - it is asked for, not an error
    """The job was told to stop; it has left nothing behind."""


def _quiet(step: str, part: float) -> None:
    del step, part


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Work:
    """`tell(step, part)`: what is being done, and how much of it is done, 0 to 1. `stop()`: whether to stop.

    Both are called from the thread that does the job.
    """

    tell: Callable[[str, float], None] = _quiet
    stop: Callable[[], bool] = _never

    def at(self, step: str, part: float = 0.0, **values: object) -> None:
        """Tell, and go on; `values` fill the braces of `step`.

        Raises:
            Cancelled: the job should stop.
        """
        if self.stop():
            raise Cancelled(step)
        self.tell(Sentence(step, **values), min(max(part, 0.0), 1.0))
