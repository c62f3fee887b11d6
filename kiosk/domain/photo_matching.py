"""Whose photo is it: people found by what a file or a list calls them."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.domain.name_order import whole_name
from kiosk.domain.roster import Person
from kiosk.domain.sentence import Sentence

_COUNTED = re.compile(r"[ _.-]*\(?\d{1,2}\)?$")  # the number behind a name: "4711_2", "Ada Lovelace (3)"


@dataclass(frozen=True, slots=True)
class Nobody:
    """Why a key means nobody; `reason` is a sentence."""

    reason: str


class PhotoKeys:
    """Finds People by id, by the school's number, or by name in any order, accents and letter case aside."""

    def __init__(self, people: Iterable[Person], numbers: Mapping[str, str]) -> None:
        """`numbers` gives the school's number of a Person by their id, for those who have one."""
        self._by_id: dict[str, Person] = {}
        self._by_number: dict[str, list[Person]] = defaultdict(list)
        self._by_name: dict[tuple[str, ...], list[Person]] = defaultdict(list)
        for person in people:
            self._by_id[person.id] = person
            if numbers.get(person.id):
                self._by_number[numbers[person.id]].append(person)
            for words in _names(person):
                self._by_name[words].append(person)

    def find(self, key: str) -> Person | Nobody:
        """The one Person whom the key means."""
        found = self._find(key)
        if isinstance(found, Nobody) and _COUNTED.search(key):
            without = self._find(_COUNTED.sub("", key))
            return without if isinstance(without, Person) else found
        return found

    def _find(self, key: str) -> Person | Nobody:
        if key in self._by_id:
            return self._by_id[key]
        there = self._by_number.get(key) or self._by_name.get(_words(key)) or []
        if len(there) == 1:
            return there[0]
        if there:
            return Nobody(
                Sentence(
                    "{count} people are called {key}. Name the file after the id instead.",
                    count=len(there),
                    key=key,
                )
            )
        return Nobody(Sentence("Nobody on the list has the id, number or name {key}.", key=key))


def _names(person: Person) -> set[tuple[str, ...]]:
    """All that the Person may be called in full, as sorted words."""
    givens = {person.given_name, person.preferred_name} - {""}
    families = {person.family_name, person.preferred_family_name} - {""} or {""}
    return {
        _words(name)
        for given in givens
        for family in families
        for name in (f"{given} {family}", whole_name(given, family))
    }


def _words(name: str) -> tuple[str, ...]:
    """The words of a name in an order of their own: "Lovelace, Ada" and "ada_lovelace" are the same."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return tuple(sorted(word for word in re.split(r"[\W_]+", kept) if word))
