"""A list that somebody chose, what taking it in would do, and what came of it."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kiosk.domain.list_columns import ColumnMapping
from kiosk.domain.roster_plan import RosterPlan
from kiosk.domain.school_list import SchoolList


@dataclass(frozen=True, slots=True)
class ListChoice:
    """A list, and how to read it. `complete`: whether whoever is not in it leaves; None: by its format."""

    path: Path
    mapping: ColumnMapping | None = None
    complete: bool | None = None
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class ListPreview:
    """What a list says, and what taking it in would do on that day; `digest` tells its file from others."""

    choice: ListChoice
    listed: SchoolList
    plan: RosterPlan
    today: date
    limit_percent: int
    digest: str = ""

    @property
    def needs_confirmation(self) -> bool:
        """Whether so many would leave or be renamed that somebody must say that this is right."""
        return self.plan.is_drastic(self.limit_percent)


@dataclass(frozen=True, slots=True)
class RosterImport:
    """One list that was taken in. `can_undo`: it was not taken back, and its journal is still there.

    `digest` tells its file from others; empty for a folder, and for names that were typed.
    """

    id: int
    at: datetime
    file: str
    format: str
    by: str
    people_new: int
    people_changed: int
    people_leaving: int
    other_rows: int
    undone_at: datetime | None
    can_undo: bool
    digest: str = ""
