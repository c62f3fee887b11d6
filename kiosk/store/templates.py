"""The Templates table, each sealed by its Person's key, and the Roster made of it."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Embedding
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Roster, Template
from kiosk.domain.sentence import Sentence
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database, Row
from kiosk.store.look_alikes import LookAlikes
from kiosk.store.moments import from_column, to_column
from kiosk.store.people import People
from kiosk.store.person_keys import PersonKeys
from kiosk.store.vault.contexts import template_context
from kiosk.store.vault.sealing import Sealer

_ADD = """
INSERT INTO templates (person_id, pack_id, dimension, sealed, quality, made_at) VALUES (?, ?, ?, ?, ?, ?)"""

_LENGTH_TOLERANCE = 1e-3  # float32 sums of some hundred squares stay well within it


class Templates:
    """Each Template names the ModelPack that made it; those of other packs are kept, and never compared."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, templates: Iterable[Template]) -> None:
        """Keep all of them, or none.

        Raises:
            Fault: there is no active consent to it.
            ValueError: a vector is not finite, not of unit length, or not of its pack's dimension.
        """
        kept = tuple(templates)
        ledger = ConsentLedger(self._database)
        with self._database.writing():
            for person_id in {template.person_id for template in kept}:
                ledger.require(person_id)
            for template in kept:
                vector = self._checked(template.embedding)
                made = to_column(template.made_at)
                about = (template.person_id, template.embedding.pack_id)
                key = PersonKeys(self._database).to_seal_for(template.person_id)
                sealed = key.seal(vector.astype("<f4").tobytes(), template_context(*about))
                self._database.run(_ADD, (*about, vector.size, sealed, template.quality, made))

    def replace(self, person_id: str, pack_id: str, templates: Iterable[Template]) -> None:
        """Put these in the place of what this pack has of the Person; the old leave no trace in the file."""
        with self._database.writing():
            self._database.run(
                "DELETE FROM templates WHERE person_id = ? AND pack_id = ?", (person_id, pack_id)
            )
            self.add(templates)
        self._database.forget_deleted()

    def of(self, person_id: str, pack_id: str) -> tuple[Template, ...]:
        """What this pack has of the Person and can be opened, oldest first."""
        sql = "SELECT * FROM templates WHERE person_id = ? AND pack_id = ? ORDER BY made_at, id"
        return self._opened(self._database.rows(sql, (person_id, pack_id)))[0]

    def counts(self, pack_id: str) -> Mapping[str, int]:
        """How many Templates of this pack each Person has; who has none, or lost their key, is not in it."""
        sql = "SELECT person_id, count(*) AS n FROM templates WHERE pack_id = ? GROUP BY person_id"
        rows = self._database.rows(sql, (pack_id,))
        owners = PersonKeys(self._database).owners() if rows else frozenset[str]()
        return {row["person_id"]: row["n"] for row in rows if row["person_id"] in owners}

    def newest(self, pack_id: str) -> Mapping[str, datetime]:
        """When the newest Template of this pack was made, by the Person's id."""
        sql = "SELECT person_id, max(made_at) AS newest FROM templates WHERE pack_id = ? GROUP BY person_id"
        rows = self._database.rows(sql, (pack_id,))
        return {row["person_id"]: from_column(row["newest"]) for row in rows}

    def roster(self, pack_id: str, person_ids: Collection[str] | None = None) -> Roster:
        """A snapshot of these People (of everyone, if None) and their Templates of this pack."""
        return self.loaded(pack_id, person_ids)[0]

    def loaded(self, pack_id: str, person_ids: Collection[str] | None = None) -> tuple[Roster, str]:
        """The `roster`, and a sentence on those Templates that can't be opened, or nothing."""
        everyone = People(self._database).everyone()
        wanted = None if person_ids is None else frozenset(person_ids)
        people = [person for person in everyone if wanted is None or person.id in wanted]
        templates, remark = self._opened(self._rows(pack_id, person_ids))
        pairs = LookAlikes(self._database).pairs()
        return Roster.of(people, templates, pack_id=pack_id, look_alikes=pairs), remark

    def _rows(self, pack_id: str, person_ids: Collection[str] | None) -> Sequence[Row]:
        if person_ids is None:
            return self._database.rows("SELECT * FROM templates WHERE pack_id = ? ORDER BY id", (pack_id,))
        sql = """SELECT * FROM templates WHERE pack_id = ?
            AND person_id IN (SELECT value FROM json_each(?)) ORDER BY id"""
        return self._database.rows(sql, (pack_id, json.dumps(sorted(person_ids))))

    def _opened(self, rows: Sequence[Row]) -> tuple[tuple[Template, ...], str]:
        """Those that can be opened, and a sentence on the rest: they are left out, and all else goes on."""
        if not rows:
            return (), ""
        try:
            keys = PersonKeys(self._database).everyones()
        except Fault as fault:
            return (), Sentence("Nobody is known by face now. {reason}", reason=fault.sentence)
        templates: list[Template] = []
        shut: set[str] = set()
        for row in rows:
            try:
                templates.append(_template(row, keys[row["person_id"]]))
            except (Fault, KeyError):
                shut.add(row["person_id"])
        return tuple(templates), _remark(len(shut))

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


def _template(row: Row, key: Sealer) -> Template:
    plain = key.open(row["sealed"], template_context(row["person_id"], row["pack_id"]))
    vector = np.frombuffer(plain, "<f4").astype(np.float32)
    vector.setflags(write=False)
    return Template(
        person_id=row["person_id"],
        embedding=Embedding(vector, row["pack_id"]),
        quality=row["quality"],
        made_at=from_column(row["made_at"]),
    )


def _remark(people: int) -> str:
    if not people:
        return ""
    if people == 1:
        return Sentence(
            "What one person should be known by can't be opened: it was changed, or its key is gone."
            " Enrol them again; until then they use PIN, badge or a tap."
        )
    return Sentence(
        "What {people} people should be known by can't be opened: it was changed, or its key is gone."
        " Enrol them again; until then they use PIN, badge or a tap.",
        people=people,
    )
