"""Whom a line of a list is about: somebody who is stored, somebody new, or nobody to be sure of."""

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.school_list import ListedPerson, ListSource, PersonRecord
from kiosk.domain.sentence import Sentence

MADE_HERE = "p-"  # how the ids begin of those whom the school gave none


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a line is about: `before` is None for somebody new; with a `reason` it can't be told."""

    id: str
    before: PersonRecord | None = None
    reason: str = ""


class Identities:
    """Finds People by the list's key, else by an id or number that goes with their name.

    An id alone is not enough: a list whose ids mean others would give one child the face of another.
    """

    def __init__(
        self, source: ListSource, people: Iterable[PersonRecord], listed: Iterable[ListedPerson]
    ) -> None:
        everyone = tuple(people)
        self._listed = Counter(_folded(each.given_name, each.family_name) for each in listed)
        self._by_id = {each.id: each for each in everyone}
        self._by_key = {each.source_id: each for each in everyone if each.source == source and each.source_id}
        self._by_name: dict[str, list[PersonRecord]] = {}
        for each in everyone:
            for name in {_folded(each.given_name, each.family_name), _folded(each.full_name)}:
                self._by_name.setdefault(name, []).append(each)
        self._settled: dict[str, ListedPerson] = {}

    def settle(self, listed: ListedPerson) -> Identity:
        """Tell who this is; each Person once."""
        found = self._find(listed)
        if found.reason:
            return found
        if found.id in self._settled:
            return Identity(
                found.id,
                reason=Sentence(
                    "This is the same person as in {origin}.", origin=self._settled[found.id].origin
                ),
            )
        self._settled[found.id] = listed
        return found

    def _find(self, listed: ListedPerson) -> Identity:
        if not listed.key:
            return self._find_by_name(listed)
        if (known := self._by_key.get(listed.key)) is not None:
            return Identity(known.id, known)
        there = self._by_id.get(listed.key)
        if there is not None:
            agree = _agree(there, listed)
            return Identity(there.id, there) if agree else Identity(there.id, reason=_taken(there))
        typed_in = self._by_id.get(listed.number or "") or self._without_key(listed)
        if typed_in is not None and not typed_in.source_id and _agree(typed_in, listed):
            return Identity(typed_in.id, typed_in)
        return Identity(listed.key)

    def _without_key(self, listed: ListedPerson) -> PersonRecord | None:
        """Who was put here by name alone, if nobody else here or in the list is called so."""
        name = _folded(listed.given_name, listed.family_name)
        namesakes = self._by_name.get(name, [])
        alone = len(namesakes) == 1 and self._listed[name] == 1
        return namesakes[0] if alone and namesakes[0].id.startswith(MADE_HERE) else None

    def _find_by_name(self, listed: ListedPerson) -> Identity:
        name = _folded(listed.given_name, listed.family_name)
        namesakes = self._by_name.get(name, [])
        if len(namesakes) > 1:
            why = Sentence(
                "{count} people are called {name}. Give the list a column with their ids.",
                count=len(namesakes),
                name=listed.name,
            )
            return Identity("", reason=why)
        if namesakes:
            return Identity(namesakes[0].id, namesakes[0])
        return Identity(f"{MADE_HERE}{hashlib.sha256(name.encode()).hexdigest()[:12]}")


def _agree(record: PersonRecord, listed: ListedPerson) -> bool:
    return _folded(listed.given_name, listed.family_name) in {
        _folded(record.given_name, record.family_name),
        _folded(record.full_name),
    }


def _folded(*names: str) -> str:
    return unicodedata.normalize("NFC", " ".join(" ".join(names).split()).casefold())


def _taken(record: PersonRecord) -> str:
    if record.left:
        return Sentence(
            "The id {id} was somebody else's who left, and registers still name it.", id=record.id
        )
    return Sentence("Somebody else, {name}, has the id {id} already.", name=record.full_name, id=record.id)
