"""Days as lists write them."""

import re
from datetime import date

_PATTERNS = (
    re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:[T ].*)?"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
    re.compile(r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})"),
)
_SLASHES = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_MONTHS = 12


def day_of(text: str) -> date | None:
    """The day, or None if it can't be told: 03/04/2026 is in March here and in April there."""
    for pattern in _PATTERNS:
        if (found := pattern.fullmatch(text)) is not None:
            return _day(int(found["y"]), int(found["m"]), int(found["d"]))
    if (found := _SLASHES.fullmatch(text)) is not None:
        first, second, year = map(int, found.groups())
        if first > _MONTHS or first == second:
            return _day(year, second, first)
        if second > _MONTHS:
            return _day(year, first, second)
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
