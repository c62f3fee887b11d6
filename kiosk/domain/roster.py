"""Person, Template, and the Roster that a Session is matched against."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.centres import centre
from kiosk.domain.faces import Embedding
from kiosk.domain.name_order import is_family_first, whole_name


@dataclass(frozen=True, slots=True)
class Person:
    """Someone on the roster. `id` is the school's own where it has one.

    The preferred names, where there are any, are those they are called by. `by_face`: may be looked for by
    face; otherwise nothing but PIN, badge or a tap marks them.
    """

    id: str
    given_name: str
    family_name: str = ""
    preferred_name: str = ""
    preferred_family_name: str = ""
    by_face: bool = True

    @property
    def called(self) -> str:
        """The name on the greeting card."""
        return self.preferred_name or self.given_name

    @property
    def full_name(self) -> str:
        return whole_name(self.called, self.surname)

    @property
    def surname(self) -> str:
        return self.preferred_family_name or self.family_name

    @property
    def roll_name(self) -> str:
        """First name and initial, as the roll shows it; a Chinese surname is its own initial."""
        if is_family_first(self.called + self.surname):
            return self.full_name
        return f"{self.called} {self.surname[:1]}." if self.surname else self.called


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """One enrolled Embedding of a Person. `quality` is what its picture was worth, 0 to 1."""

    person_id: str
    embedding: Embedding
    quality: float
    made_at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class Roster:
    """Immutable snapshot of the People of a Session and their Templates of one ModelPack.

    `matrix` is (n, dimension) float32, C-contiguous, rows of unit length; row i is of `people[owners[i]]`,
    and `qualities[i]` is what its picture was worth.
    `centres` is (enrolled, dimension) float32: the mean Template of `people[known[i]]`, of unit length,
    weighed by quality and without outliers.
    `alike` is the mean cosine of two People's centres, 0 for fewer than two.
    `look_alikes` are pairs of ids, in either order, whom faces alone do not tell apart.
    People without a Template of the pack are in `people` and own no row: they use PIN, badge or a tap.
    """

    pack_id: str
    people: tuple[Person, ...]
    matrix: NDArray[np.float32]
    owners: NDArray[np.intp]
    qualities: NDArray[np.float32]
    centres: NDArray[np.float32]
    known: NDArray[np.intp]
    alike: float
    look_alikes: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def of(
        cls,
        people: Iterable[Person],
        templates: Iterable[Template],
        *,
        pack_id: str,
        look_alikes: Iterable[tuple[str, str]] = (),
    ) -> "Roster":
        """Build the matrix; Templates of other packs and of People not given are left out."""
        ordered = tuple(people)
        place = {person.id: index for index, person in enumerate(ordered) if person.by_face}
        used = [
            template
            for template in templates
            if template.embedding.pack_id == pack_id and template.person_id in place
        ]
        owners = np.asarray([place[template.person_id] for template in used], np.intp)
        rows = [template.embedding.vector for template in used]
        matrix = np.ascontiguousarray(np.stack(rows), np.float32) if rows else np.empty((0, 0), np.float32)
        known = np.unique(owners)
        qualities = np.asarray([template.quality for template in used], np.float32)
        centres = _centres(matrix, qualities, [np.flatnonzero(owners == owner) for owner in known])
        for array in (matrix, owners, qualities, centres, known):
            array.setflags(write=False)
        both = frozenset(pair for one, other in look_alikes for pair in ((one, other), (other, one)))
        return cls(pack_id, ordered, matrix, owners, qualities, centres, known, _alike(centres), both)

    def only(self, person_id: str) -> "Roster":
        """This Person alone, with their Templates of this pack; nobody, if they are not on this Roster."""
        people = tuple(person for person in self.people if person.id == person_id)
        rows = np.asarray([self.people[owner].id == person_id for owner in self.owners], bool)
        places = np.asarray([self.people[place].id == person_id for place in self.known], bool)
        return Roster(
            self.pack_id,
            people,
            self.matrix[rows],
            np.zeros(int(rows.sum()), np.intp),
            self.qualities[rows],
            self.centres[places],
            np.zeros(int(places.sum()), np.intp),
            0.0,
        )

    def are_look_alikes(self, one: Person, other: Person) -> bool:
        return (one.id, other.id) in self.look_alikes

    @property
    def known_people(self) -> tuple[Person, ...]:
        """Whose the `centres` are, in their order."""
        return tuple(self.people[int(place)] for place in self.known)

    @property
    def enrolled(self) -> int:
        """How many People can be known by face."""
        return int(self.known.size)


def _centres(
    matrix: NDArray[np.float32], qualities: NDArray[np.float32], rows: Sequence[NDArray[np.intp]]
) -> NDArray[np.float32]:
    """One for each group of rows. The plain ones come first: they tell what strangers have in common."""
    if not rows:
        return np.empty((0, 0), np.float32)
    plain = np.stack([matrix[own].mean(axis=0) for own in rows])
    strangers = _alike(plain / np.linalg.norm(plain, axis=1, keepdims=True))
    found = [centre(matrix[own], qualities[own], strangers=strangers) for own in rows]
    return np.ascontiguousarray(np.stack(found), np.float32)


def _alike(centres: NDArray[np.float32]) -> float:
    """Mean cosine of two different rows; the squared length of their sum has each pair twice, and itself."""
    count = centres.shape[0]
    if count < 2:  # noqa: PLR2004 - a pair
        return 0.0
    total = centres.sum(axis=0, dtype=np.float64)
    return float((total @ total - count) / (count * (count - 1)))
