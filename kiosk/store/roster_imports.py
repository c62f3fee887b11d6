"""Lists taken in: each in one transaction, with a journal by which it can be taken back."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from kiosk.domain.faults import Fault
from kiosk.domain.list_preview import RosterImport
from kiosk.domain.roster_plan import RosterPlan, Step, StepKind
from kiosk.domain.school import Membership, SchoolClass, Term
from kiosk.domain.school_list import PersonRecord, School
from kiosk.domain.sentence import Sentence
from kiosk.domain.work import Work
from kiosk.store.classes import Classes
from kiosk.store.database import Database, Row
from kiosk.store.import_rows import References, RowKey, name_of, put_back, row_now
from kiosk.store.moments import from_column, from_column_or_none, to_column
from kiosk.store.school import keep_record, read_school
from kiosk.store.terms import Terms

_ROWS_AT_ONCE = 200  # between two looks at whether to stop
_KEPT_JOURNALS = 10  # older imports are told of, but can't be taken back: names are not kept for ever
_NAMED = 3

_BEGIN = """
INSERT INTO roster_imports
  (at, file, format, by, digest, people_new, people_changed, people_leaving, other_rows)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_NOTE = "INSERT INTO roster_import_rows VALUES (?, ?, ?, ?, ?, ?, ?)"
_ROWS = "SELECT * FROM roster_import_rows WHERE import_id = ? ORDER BY place DESC"
_FORGET = """
DELETE FROM roster_import_rows
WHERE import_id NOT IN (SELECT id FROM roster_imports ORDER BY id DESC LIMIT ?)"""
_HISTORY = """
SELECT *, EXISTS (SELECT 1 FROM roster_import_rows WHERE import_id = id) AS has_rows
FROM roster_imports ORDER BY id DESC"""


@dataclass(frozen=True, slots=True)
class ListFile:
    """Where a list came from and who took it in, for the history; `digest` tells its file from others."""

    name: str
    format: str
    by: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class _Change:
    subject: str
    key: RowKey
    person_id: str | None
    write: Callable[[], None]


class RosterImports:
    def __init__(self, database: Database) -> None:
        self._database = database

    def write(
        self, plan: Callable[[School], RosterPlan], expected: RosterPlan, file: ListFile, *, work: Work
    ) -> RosterImport:
        """Do what the plan says, all of it or nothing. `plan` is made anew from what is stored by then.

        Raises:
            Fault: it is not the `expected` one any more, or the disk does not play along.
            Cancelled: `work` was told to stop.
        """
        database = self._database
        with database.writing():
            if plan(read_school(database)) != expected:
                raise Fault("The register was changed since the preview. Look at the preview again.")
            import_id = self._begin(expected, file)
            for place, change in enumerate(self._changes(expected)):
                if place % _ROWS_AT_ONCE == 0:
                    work.at("Taking in the list", place / expected.steps)
                before = row_now(database, change.subject, change.key)
                change.write()
                after = row_now(database, change.subject, change.key)
                noted = (change.subject, change.person_id, json.dumps(change.key), before, after)
                database.run(_NOTE, (import_id, place, *noted))
            database.run(_FORGET, (_KEPT_JOURNALS,))
        return self.find(import_id)

    def undo(self, import_id: int, *, work: Work | None = None) -> RosterImport:
        """Make everything that the import changed what it was before, or nothing.

        Raises:
            Fault: it was taken back already, is too old, or something that it changed was changed since.
            Cancelled: `work` was told to stop.
        """
        job = work or Work()
        if not self.find(import_id).can_undo:
            raise Fault("This import was taken back already, or is too old to be taken back.")
        database = self._database
        with database.writing():
            rows = [_noted(row) for row in database.rows(_ROWS, (import_id,))]
            in_the_way = [
                name_of(subject, key, after)
                for subject, key, _, after in rows
                if row_now(database, subject, key) != after
            ]
            if not in_the_way:
                in_the_way = list(self._put_back(rows, job))
            if in_the_way:
                raise Fault(_refusal(in_the_way))
            undone = "UPDATE roster_imports SET undone_at = ? WHERE id = ?"
            database.run(undone, (to_column(datetime.now(UTC)), import_id))
        database.forget_deleted()
        return self.find(import_id)

    def history(self) -> tuple[RosterImport, ...]:
        """All imports, the newest first."""
        return tuple(map(_import_of, self._database.rows(_HISTORY)))

    def find(self, import_id: int) -> RosterImport:
        """Raises: Fault, if there is none of this number."""
        found = next((each for each in self.history() if each.id == import_id), None)
        if found is None:
            raise Fault("There is no import with the number {import_id}.", import_id=import_id)
        return found

    def _begin(self, plan: RosterPlan, file: ListFile) -> int:
        counts = [len(plan.people_who(kind)) for kind in (StepKind.NEW, StepKind.CHANGED, StepKind.LEAVING)]
        others = plan.steps - len(plan.people)
        told = (to_column(datetime.now(UTC)), file.name, file.format, file.by, file.digest)
        self._database.run(_BEGIN, (*told, *counts, others))
        return int(self._database.rows("SELECT last_insert_rowid() AS id")[0]["id"])

    def _put_back(self, rows: list[tuple[str, RowKey, str | None, str]], work: Work) -> Iterator[str]:
        """Put all rows back, the last first; gives the names of those that others tell of by now."""
        references = References(self._database)
        for place, (subject, key, before, after) in enumerate(rows):
            if place % _ROWS_AT_ONCE == 0:
                work.at("Taking the list back", place / len(rows))
            if before is None and references.tell_of(subject, key):
                yield name_of(subject, key, after)
            else:
                put_back(self._database, subject, key, before)

    def _changes(self, plan: RosterPlan) -> Iterator[_Change]:
        """In an order in which whatever is referred to is there."""
        for term in plan.terms:
            yield _Change("terms", (term.after.id,), None, lambda term=term: self._keep_term(term, plan))
        for each in plan.classes:
            yield _Change("classes", (each.after.id,), None, lambda each=each: self._keep_class(each, plan))
        for person in plan.people:
            key = person.after.id
            yield _Change("people", (key,), key, lambda person=person: self._keep_person(person))
        for joined in plan.memberships:
            value = joined.after
            key = (value.class_id, value.person_id, value.role.value)
            yield _Change("class_people", key, value.person_id, lambda joined=joined: self._enrol(joined))

    def _keep_term(self, step: Step[Term], plan: RosterPlan) -> None:
        Terms(self._database).save(step.after, source=plan.source)

    def _keep_class(self, step: Step[SchoolClass], plan: RosterPlan) -> None:
        found = self._database.rows("SELECT source FROM classes WHERE id = ?", (step.after.id,))
        source = found[0]["source"] if found else ""
        Classes(self._database).save(step.after, source=source or plan.source)

    def _keep_person(self, step: Step[PersonRecord]) -> None:
        keep_record(self._database, step.after)

    def _enrol(self, step: Step[Membership]) -> None:
        Classes(self._database).enrol([step.after])


def _noted(row: Row) -> tuple[str, RowKey, str | None, str]:
    key = cast("list[str]", json.loads(row["row_key"]))
    return row["subject"], tuple(key), row["before"], row["after"]


def _import_of(row: Row) -> RosterImport:
    return RosterImport(
        id=row["id"],
        at=from_column(row["at"]),
        file=row["file"],
        format=row["format"],
        by=row["by"],
        people_new=row["people_new"],
        people_changed=row["people_changed"],
        people_leaving=row["people_leaving"],
        other_rows=row["other_rows"],
        undone_at=from_column_or_none(row["undone_at"]),
        can_undo=row["undone_at"] is None and bool(row["has_rows"]),
        digest=row["digest"],
    )


def _refusal(names: list[str]) -> Sentence:
    unique = list(dict.fromkeys(names))
    told = ", ".join(unique[:_NAMED])
    if len(unique) > _NAMED:
        told = Sentence("{names} and {count} more", names=told, count=len(unique) - _NAMED)
    return Sentence(
        "The import can't be taken back, for what it brought was changed or used since: {names}. "
        "Change these by hand, or take in the right list.",
        names=told,
    )
