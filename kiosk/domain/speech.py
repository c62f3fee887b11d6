"""How files speak that people read: their sentences, days and numbers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _short_day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"


def _month_day(day: date) -> str:
    return f"{day.day} {day:%b}"


def _number(number: float, digits: int) -> str:
    return f"{number:.{digits}f}"


@dataclass(frozen=True, slots=True)
class Speech:
    """English where nobody chose; the screens and the setting *Language* give another.

    `say` says a Sentence in it, and any other text as it is. `day` is a date in full, `short_day` one with
    its weekday and without its year, `month_day` one with neither, `number` a number with so many digits
    after the point. `language` is the tag that HTML knows; `runs_left`: lines run from right to left.
    """

    language: str = "en"
    runs_left: bool = False
    say: Callable[[str], str] = str
    day: Callable[[date], str] = _day
    short_day: Callable[[date], str] = _short_day
    month_day: Callable[[date], str] = _month_day
    number: Callable[[float, int], str] = _number


ENGLISH = Speech()
