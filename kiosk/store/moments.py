"""Moments between Python (aware, UTC) and the tables (whole microseconds since 1970)."""

from datetime import UTC, datetime, timedelta

_START = datetime(1970, 1, 1, tzinfo=UTC)


def to_column(moment: datetime) -> int:
    """Microseconds since 1970 in UTC.

    Raises:
        ValueError: the moment is naive.
    """
    if moment.tzinfo is None:
        msg = f"A moment needs its time zone: {moment}"
        raise ValueError(msg)
    return (moment - _START) // timedelta(microseconds=1)


def from_column(value: int) -> datetime:
    return _START + timedelta(microseconds=value)


def to_column_or_none(moment: datetime | None) -> int | None:
    return None if moment is None else to_column(moment)


def from_column_or_none(value: int | None) -> datetime | None:
    return None if value is None else from_column(value)
