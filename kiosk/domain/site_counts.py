"""How often faces were known, asked or unknown, and how the light was: numbers by time, of nobody."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

SPAN = timedelta(minutes=15)  # every offset of a time zone is a multiple of it, so that hours stay whole
_MINUTES = SPAN // timedelta(minutes=1)


class Counted(StrEnum):
    """NAMED, ASKED and UNKNOWN count Tracks; the others seconds of lessons, by their light."""

    NAMED = "named"
    ASKED = "asked"
    UNKNOWN = "unknown"
    LIT = "lit"
    DARK = "dark"
    BACKLIT = "backlit"


Counts = Mapping[tuple[datetime, Counted], int]


class CountLog(Protocol):
    """Where numbers are kept; `add` returns when they are on disk."""

    def add(self, counts: Counts) -> None:
        """Add all of these to what was counted in the SPANs that begin at their moments.

        Raises:
            Fault: none of them is on disk.
        """
        ...


def span_of(moment: datetime) -> datetime:
    """When the SPAN of an aware moment began."""
    since = timedelta(
        minutes=moment.minute % _MINUTES, seconds=moment.second, microseconds=moment.microsecond
    )
    return moment - since
