"""Measures how well a pack knows people: from labelled photos to error rates (ISO/IEC 19795-1 terms).

FNIR: an enrolled person is not found, or taken for somebody else. FPIR: a stranger is named. Both fractions.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Face
from kiosk.domain.matching import similarities
from kiosk.domain.roster import Roster
from kiosk.domain.thresholds import Thresholds
from kiosk.engine.models.photo_face import photo_face
from kiosk.engine.models.recogniser import Recogniser

Found = tuple[str | None, NDArray[np.float32] | None]


@dataclass(slots=True)
class PhotoReader:
    """Embeds the main face of photos, and keeps the time each step took (milliseconds)."""

    recogniser: Recogniser
    detect_ms: list[float] = field(default_factory=list[float])
    embed_ms: list[float] = field(default_factory=list[float])

    def read(self, pixels: NDArray[np.uint8]) -> Face | None:
        """The face of one (height, width, 3) BGR photo; None if no face is found."""
        begun = time.perf_counter()
        found = photo_face(self.recogniser.detect, pixels)
        seen = time.perf_counter()
        self.detect_ms.append((seen - begun) * 1000)
        if found is None:
            return None
        face = self.recogniser.embed(found.pixels, (found.detection,))[0]
        self.embed_ms.append((time.perf_counter() - seen) * 1000)
        return face


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """How the best Person of each photo scored: (n,) arrays. A photo without a face scores -1."""

    best: NDArray[np.float32]
    lead: NDArray[np.float32]
    right: NDArray[np.bool_]

    @classmethod
    def of(cls, roster: Roster, photos: Sequence[Found]) -> "Scores":
        """Match photos of (person's id, None for a stranger; unit vector, None where no face was found)."""
        rows = [_score(roster, person_id, vector) for person_id, vector in photos]
        table = np.asarray(rows, np.float32).reshape(len(rows), 3)
        return cls(table[:, 0], table[:, 1], table[:, 2] > 0)


def _score(
    roster: Roster, person_id: str | None, vector: NDArray[np.float32] | None
) -> tuple[float, float, bool]:
    if vector is None:
        return -1.0, 0.0, False
    scores = similarities(roster, vector[None, :])[0]
    order = np.argsort(-scores, kind="stable")
    best = float(scores[order[0]])
    lead = best - float(scores[order[1]]) if order.size > 1 else 2.0
    return best, lead, roster.people[roster.known[order[0]]].id == person_id


@dataclass(frozen=True, slots=True)
class Trade:
    """The share of enrolled people missed at the lowest threshold that names no more strangers than asked."""

    fnir: float
    threshold: float


def trade_at(enrolled: Scores, strangers: Scores, *, fpir: float) -> Trade:
    """FNIR and threshold at which no more than `fpir` of the strangers score the threshold or more."""
    ranked = np.sort(strangers.best)[::-1]
    allowed = int(fpir * ranked.size + 1e-9)
    edge = ranked[allowed] if allowed < ranked.size else np.float32(-1)
    threshold = np.nextafter(edge, np.float32(2))
    missed = ~enrolled.right | (enrolled.best < threshold)
    return Trade(float(missed.mean()), float(threshold))


@dataclass(frozen=True, slots=True)
class AtLimits:
    """What certain Thresholds give on single photos; `wrong_person` is part of `fnir`."""

    fnir: float
    fpir: float
    wrong_person: float


def at_limits(enrolled: Scores, strangers: Scores, limits: Thresholds) -> AtLimits:
    named, stranger_named = _named(enrolled, limits), _named(strangers, limits)
    return AtLimits(
        fnir=float((~(named & enrolled.right)).mean()),
        fpir=float(stranger_named.mean()),
        wrong_person=float((named & ~enrolled.right).mean()),
    )


def _named(scores: Scores, limits: Thresholds) -> NDArray[np.bool_]:
    return np.asarray((scores.best >= limits.accept) & (scores.lead >= limits.lead))


def middle(times: Sequence[float]) -> float:
    return round(median(times), 2) if times else 0.0
