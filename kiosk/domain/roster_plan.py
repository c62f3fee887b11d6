"""What taking in a list would do: every difference between what it says and what is stored."""

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from kiosk.domain.faults import Fault
from kiosk.domain.school import Membership, SchoolClass, Term
from kiosk.domain.school_list import ListSource, Origin, PersonRecord, Rejected

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")
_WHOLE = 100


class StepKind(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, by its name in the record, from what to what."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Step(Generic[T]):
    """One thing that would be another. `origin` is None for what the list leaves out."""

    kind: StepKind
    before: T | None
    after: T
    origin: Origin | None

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """Field by field; none for what is new."""
        if self.before is None:
            return ()
        names = [each.name for each in fields(self.after)]
        pairs = [(name, getattr(self.before, name), getattr(self.after, name)) for name in names]
        return tuple(FieldChange(name, _said(old), _said(new)) for name, old, new in pairs if old != new)


def _said(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None or value is False else str(value)


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """All steps. `unchanged` counts the listed People who stay as they are, `current` all of this source.

    Two plans are equal if they would do the same.
    """

    source: ListSource
    people: tuple[Step[PersonRecord], ...]
    classes: tuple[Step[SchoolClass], ...]
    memberships: tuple[Step[Membership], ...]
    terms: tuple[Step[Term], ...]
    rejected: tuple[Rejected, ...]
    unchanged: int
    current: int

    def people_who(self, kind: StepKind) -> tuple[Step[PersonRecord], ...]:
        return tuple(step for step in self.people if step.kind is kind)

    @property
    def leaving(self) -> int:
        """How many People would leave."""
        return len(self.people_who(StepKind.LEAVING))

    @property
    def steps(self) -> int:
        """How many things would be other than they are."""
        return len(self.people) + len(self.classes) + len(self.memberships) + len(self.terms)

    @property
    def renamed(self) -> int:
        """How many People would have another given name and another family name: perhaps somebody else's."""
        fields = {"given_name", "family_name"}
        changed = ({each.field for each in step.changes} for step in self.people_who(StepKind.CHANGED))
        return sum(fields <= names for names in changed)

    @property
    def drastic(self) -> int:
        """How many People would leave or be renamed altogether."""
        return self.leaving + self.renamed

    def is_drastic(self, limit_percent: int) -> bool:
        """Whether that is more than this share of the People of this source."""
        return self.drastic * _WHOLE > limit_percent * self.current

    def refuse_unless_confirmed(self, limit_percent: int, confirmed: int | None) -> None:
        """Keep a wrong file from emptying the school, or giving its people the names of others.

        Raises:
            Fault: more than the limit would leave or be renamed, and nobody confirmed just this number.
        """
        if self.is_drastic(limit_percent) and confirmed != self.drastic:
            raise Fault(
                "By this list {leaving} of {current} people would leave and {renamed} get "
                "other names, over {limit_percent} %. Check that it is the right list and whole; "
                "if it is, confirm the number {drastic}.",
                leaving=self.leaving,
                current=self.current,
                renamed=self.renamed,
                limit_percent=limit_percent,
                drastic=self.drastic,
            )
