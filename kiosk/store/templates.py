"""The Templates table, and the Roster made of it."""

from collections.abc import Collection, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Embedding
from kiosk.domain.roster import Roster, Template
from kiosk.store.database import Database, Row
from kiosk.store.moments import from_column, to_column
from kiosk.store.people import People

_ADD = """
INSERT INTO templates (person_id, pack_id, dimension, vector, quality, made_at) VALUES (?, ?, ?, ?, ?, ?)"""

_LENGTH_TOLERANCE = 1e-3  # float32 sums of some hundred squares stay well within it


class Templates:
    """Each Template names the ModelPack that made it; those of other packs are kept, and never compared."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, templates: Iterable[Template]) -> None:
        """Keep all of them, or none.

        Raises:
            ValueError: a vector is not finite, not of unit length, or not of its pack's dimension.
        """
        with self._database.writing():
            for template in templates:
                vector = self._checked(template.embedding)
                made = to_column(template.made_at)
                values = (vector.size, vector.astype("<f4").tobytes(), template.quality, made)
                self._database.run(_ADD, (template.person_id, template.embedding.pack_id, *values))

    def replace(self, person_id: str, pack_id: str, templates: Iterable[Template]) -> None:
        """Put these in the place of what this pack has of the Person; the old leave no trace in the file."""
        with self._database.writing():
            self._database.run(
                "DELETE FROM templates WHERE person_id = ? AND pack_id = ?", (person_id, pack_id)
            )
            self.add(templates)
        self._database.forget_deleted()

    def of(self, person_id: str, pack_id: str) -> tuple[Template, ...]:
        """What this pack has of the Person, oldest first."""
        sql = "SELECT * FROM templates WHERE person_id = ? AND pack_id = ? ORDER BY made_at, id"
        return tuple(_template(row) for row in self._database.rows(sql, (person_id, pack_id)))

    def counts(self, pack_id: str) -> Mapping[str, int]:
        """How many Templates of this pack each Person has; who has none is not in it."""
        sql = "SELECT person_id, count(*) AS n FROM templates WHERE pack_id = ? GROUP BY person_id"
        return {row["person_id"]: row["n"] for row in self._database.rows(sql, (pack_id,))}

    def roster(self, pack_id: str, person_ids: Collection[str] | None = None) -> Roster:
        """A snapshot of these People (of everyone, if None) and their Templates of this pack."""
        everyone = People(self._database).everyone()
        wanted = None if person_ids is None else frozenset(person_ids)
        people = [person for person in everyone if wanted is None or person.id in wanted]
        rows = self._database.rows("SELECT * FROM templates WHERE pack_id = ? ORDER BY id", (pack_id,))
        return Roster.of(people, (_template(row) for row in rows), pack_id=pack_id)

    def _checked(self, embedding: Embedding) -> NDArray[np.float32]:
        vector = embedding.vector
        if vector.ndim != 1 or not np.isfinite(vector).all():
            msg = f"A Template is one finite vector, not {vector.shape}"
            raise ValueError(msg)
        length = float(np.linalg.norm(vector.astype(np.float64)))
        if abs(length - 1.0) > _LENGTH_TOLERANCE:
            msg = f"A Template is a unit vector; this one is {length:.4f} long"
            raise ValueError(msg)
        others = self._database.rows(
            "SELECT dimension FROM templates WHERE pack_id = ? LIMIT 1", (embedding.pack_id,)
        )
        if others and others[0]["dimension"] != vector.size:
            msg = f"{embedding.pack_id} has {others[0]['dimension']} dimensions, not {vector.size}"
            raise ValueError(msg)
        return vector


def _template(row: Row) -> Template:
    vector = np.frombuffer(row["vector"], "<f4").astype(np.float32)
    vector.setflags(write=False)
    return Template(
        person_id=row["person_id"],
        embedding=Embedding(vector, row["pack_id"]),
        quality=row["quality"],
        made_at=from_column(row["made_at"]),
    )
