"""Compares Embeddings with a Roster: one exact float32 matrix product, no approximate search."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.roster import Person, Roster

# A face like several People's is held back: by up to a third of how near the 5 next best are, over what is
# usual on this Roster. Measured (docs/accuracy.md): worth a fifth of the misses on 300 People, a loss on 30,
# among whom nobody is very near; so the share grows with the Roster.
_COHORT = 5
_SHARE = 1 / 3
_FULL_SHARE_FROM = 200  # People


@dataclass(frozen=True, slots=True)
class Match:
    """The best Person for an Embedding, its similarity, and its lead over the next Person.

    `ranked` are the likeliest People, best first, with the similarity of each.
    """

    person: Person
    similarity: float
    lead: float
    ranked: tuple[tuple[Person, float], ...]


def similarities(roster: Roster, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """(n, enrolled) similarity of each unit vector (n, dimension) to each enrolled Person.

    It is the cosine to the Person's mean Template, less a share of the mean cosine to the next best People
    over the usual cosine of two People.
    """
    if vectors.dtype != np.float32 or roster.centres.dtype != np.float32:
        msg = "Similarities are computed in float32 only: a float64 operand makes them ten times slower."
        raise TypeError(msg)
    return held_back(vectors @ roster.centres.T, alike=roster.alike)


def held_back(cosines: NDArray[np.float32], *, alike: float) -> NDArray[np.float32]:
    """(n, enrolled) similarities of the (n, enrolled) cosines to mean Templates; `alike` as in a Roster."""
    enrolled = cosines.shape[1]
    cohort = min(_COHORT, enrolled - 2)
    if cohort < 1:
        return cosines
    share = _SHARE * min(1.0, enrolled / _FULL_SHARE_FROM)
    nearest = np.sort(np.partition(cosines, -1 - cohort, axis=1)[:, -1 - cohort :], axis=1)
    next_best = nearest[:, :-1].mean(axis=1, keepdims=True, dtype=np.float32)
    return cosines - np.float32(share) * (next_best - np.float32(alike))


def best_match(roster: Roster, vector: NDArray[np.float32], *, ranked: int = 3) -> Match | None:
    """The best Person for one unit vector (dimension,); None if nobody on the Roster has a Template."""
    if not roster.enrolled:
        return None
    scores = similarities(roster, vector[None, :])[0]
    order = np.argsort(-scores, kind="stable")
    best = float(scores[order[0]])
    lead = best - float(scores[order[1]]) if order.size > 1 else 2.0
    likeliest = tuple((roster.people[roster.known[index]], float(scores[index])) for index in order[:ranked])
    return Match(likeliest[0][0], best, lead, likeliest)
