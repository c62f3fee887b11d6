"""Made-up People and Embeddings for tests: directions in a space of 64, so that most are far apart."""

from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Embedding
from kiosk.domain.quality import Quality
from kiosk.domain.roster import Person, Roster, Template

PACK = "made-up"
DIMENSION = 64
Vector = NDArray[np.float32]


def direction(seed: int) -> Vector:
    """A unit vector of its own for each seed."""
    return unit(np.random.default_rng(seed).normal(size=DIMENSION))


def unit(vector: NDArray[np.floating]) -> Vector:
    return np.asarray(vector / np.linalg.norm(vector), np.float32)


def between(one: Vector, other: Vector, part: float) -> Vector:
    """`part` of the way from one direction to another."""
    return unit(one * (1 - part) + other * part)


def people(count: int) -> list[Person]:
    return [Person(f"p{number}", f"Person {number}") for number in range(count)]


def template(person_id: str, vector: Vector, *, pack_id: str = PACK, quality: float = 1.0) -> Template:
    return Template(person_id, Embedding(vector, pack_id), quality, datetime.now(UTC))


def roster(count: int) -> Roster:
    """Person number i lies in direction(i)."""
    templates = [template(f"p{number}", direction(number)) for number in range(count)]
    return Roster.of(people(count), templates, pack_id=PACK)


def quality(overall: float = 0.8) -> Quality:
    return Quality(
        sharpness=100.0,
        brightness=0.5,
        contrast=0.2,
        clipped=0.0,
        eye_distance=60.0,
        yaw=0.0,
        roll=0.0,
        detector_score=0.9,
        overall=overall,
    )


def noisy(vector: Vector, seed: int, *, amount: float) -> Vector:
    """The direction with noise of `amount` times its length."""
    noise = np.random.default_rng(seed).normal(size=vector.shape[0]) * amount / np.sqrt(vector.shape[0])
    return unit(vector + noise)


def mean_of(vectors: Sequence[Vector]) -> Vector:
    return unit(np.sum(vectors, axis=0))
