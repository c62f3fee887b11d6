"""When Templates are too old. They are made at enrolment only, never learned from what passes the kiosk."""

from collections.abc import Sequence
from datetime import datetime, timedelta


def is_due(made: Sequence[datetime], now: datetime, after: timedelta) -> bool:
    """Whether the newest is older than `after`; no time at all stands for never.

    Children change: 98.3 % of them are known by a picture six months old, 94.9 % by one of three years
    (MagFace on the Young Face Aging data set, arXiv 2204.01760, at a false accept rate of 0.1 %).
    """
    return bool(after and made) and now - max(made) > after
