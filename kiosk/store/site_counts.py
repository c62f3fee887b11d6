"""The site_counts table: a CountLog on disk."""

from datetime import datetime
from pathlib import Path
from typing import Self

from kiosk.domain.site_counts import Counted, Counts
from kiosk.store.database import Database, open_database
from kiosk.store.moments import from_column, to_column

_ADD = """
INSERT INTO site_counts (at, counted, number) VALUES (?, ?, ?)
ON CONFLICT (at, counted) DO UPDATE SET number = number + excluded.number"""


class SiteCounts:
    """Use it on the thread that opened its Database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def at(cls, path: Path) -> Self:
        """With its own connection to a register that was checked: for the thread that calls this."""
        return cls(open_database(path, check=False))

    def add(self, counts: Counts) -> None:
        """See CountLog.add."""
        with self._database.writing():
            for (moment, counted), number in counts.items():
                self._database.run(_ADD, (to_column(moment), counted, number))

    def between(self, start: datetime, end: datetime) -> Counts:
        """What was counted from `start` until before `end`."""
        sql = "SELECT * FROM site_counts WHERE at >= ? AND at < ? ORDER BY at, counted"
        rows = self._database.rows(sql, (to_column(start), to_column(end)))
        return {(from_column(row["at"]), Counted(row["counted"])): row["number"] for row in rows}

    def close(self) -> None:
        self._database.close()
