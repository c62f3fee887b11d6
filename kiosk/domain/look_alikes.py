"""Who on the list looks like somebody being enrolled: perhaps the same Person again, perhaps another."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.centres import centre
from kiosk.domain.matching import similarities
from kiosk.domain.roster import Person, Roster, Template
from kiosk.domain.thresholds import Thresholds


@dataclass(frozen=True, slots=True)
class Resemblance:
    """`same`: as near as a Person is to themselves, and so perhaps on the list already."""

    person: Person
    similarity: float
    same: bool


def near(limits: Thresholds) -> float:
    """The similarity from which on somebody is too near to be passed over: one lead below an accept.

    Strictness does not move it, lest somebody be accepted only where it is stricter. Measured
    (docs/accuracy.md): 3 to 5 of 100 new people have somebody as near on a list of 30 to 300.
    """
    return limits.accept - limits.moved - limits.lead


def resembling(
    roster: Roster, templates: tuple[Template, ...], limits: Thresholds, *, other_than: str
) -> tuple[Resemblance, ...]:
    """Everybody else who is near these Templates of one Person, nearest first.

    `limits` are those for the size of the Roster, which may have the Person themselves on it.
    """
    if not roster.enrolled or not templates:
        return ()
    scores = similarities(roster, _centre(templates, roster)[None, :])[0]
    found = [
        Resemblance(person, score, same=score >= limits.accept)
        for person, score in zip(roster.known_people, scores.tolist(), strict=True)
        if score >= near(limits) and person.id != other_than
    ]
    return tuple(sorted(found, key=lambda each: -each.similarity))


def _centre(templates: tuple[Template, ...], roster: Roster) -> NDArray[np.float32]:
    vectors = np.stack([template.embedding.vector for template in templates])
    weights = np.asarray([template.quality for template in templates], np.float32)
    return centre(vectors, weights, strangers=roster.alike)
