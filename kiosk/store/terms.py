"""The terms table: named spans of school days."""

from datetime import date

from kiosk.domain.faults import Fault
from kiosk.domain.school import Term
from kiosk.store.database import Database, Row

_SAVE = """
INSERT INTO terms (id, title, kind, starts_on, ends_on, source) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, kind = excluded.kind,
  starts_on = excluded.starts_on, ends_on = excluded.ends_on, source = excluded.source"""


class Terms:
    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, term: Term, *, source: str = "") -> None:
        """Keep a term, new or changed.

        Raises:
            Fault: it ends before it starts.
        """
        if term.ends_on < term.starts_on:
            raise Fault("{title} ends before it starts. Check its first and its last day.", title=term.title)
        days = (term.starts_on.isoformat(), term.ends_on.isoformat())
        with self._database.writing():
            self._database.run(_SAVE, (term.id, term.title, term.kind, *days, source))

    def remove(self, term_id: str) -> None:
        """Forget a term; its classes stay.

        Raises:
            Fault: there is none of this id.
        """
        with self._database.writing():
            if self._database.run("DELETE FROM terms WHERE id = ?", (term_id,)) == 0:
                raise Fault("There is no term with the id {term_id}.", term_id=term_id)

    def find(self, term_id: str) -> Term | None:
        found = self._database.rows("SELECT * FROM terms WHERE id = ?", (term_id,))
        return term_of(found[0]) if found else None

    def all(self) -> tuple[Term, ...]:
        """Every term, by its first day; those that hold others before these."""
        rows = self._database.rows("SELECT * FROM terms ORDER BY starts_on, ends_on DESC, title, id")
        return tuple(map(term_of, rows))

    def on(self, day: date) -> tuple[Term, ...]:
        """The terms that this day lies in, in the same order."""
        return tuple(term for term in self.all() if term.starts_on <= day <= term.ends_on)


def term_of(row: Row) -> Term:
    return Term(
        id=row["id"],
        title=row["title"],
        starts_on=date.fromisoformat(row["starts_on"]),
        ends_on=date.fromisoformat(row["ends_on"]),
        kind=row["kind"],
    )
