"""The child of the benchmark: runs the operations of one pack on one Target many times over."""

import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kiosk.domain.faces import Detection, Embedding
from kiosk.domain.faults import Fault
from kiosk.domain.matching import best_match
from kiosk.domain.roster import Person, Roster, Template
from kiosk.engine.calibration.golden import load
from kiosk.engine.runtime.targets import Target

if TYPE_CHECKING:
    from kiosk.engine.packs.pack import ModelPack

PEOPLE = 1000  # on the Roster that is matched against: a large school's
_WARM_UP = 3


class Operation(StrEnum):
    DETECT = "detect"
    ALIGN = "align"
    QUALITY = "quality"
    EMBED = "embed"
    MATCH = "match"


ON_TARGET = frozenset({Operation.DETECT, Operation.EMBED})  # the rest is plain arithmetic on CPU


@dataclass(frozen=True, slots=True)
class Bench:
    pack_folder: Path
    target: Target
    pictures: Path
    operations: tuple[Operation, ...]
    iterations: int


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds of each run that ended well, of `runs` in all."""

    operation: Operation
    times: tuple[float, ...]
    runs: int


@dataclass(frozen=True, slots=True)
class Faulty:
    """Why a run did not end well; sent once an operation."""

    details: str


def bench(pipe: Connection, plan: Bench) -> None:
    """Send one Measured an operation."""
    from kiosk.engine.packs.pack import open_pack  # noqa: PLC0415 - the parent must not load ONNX Runtime

    work = _work(open_pack(plan.pack_folder), plan)
    for operation in plan.operations:
        times: list[float] = []
        faulty = ""
        for run in range(-_WARM_UP, plan.iterations):
            begun = time.perf_counter()
            try:
                work[operation]()
            except Exception:  # noqa: BLE001 - a run that fails is a finding
                faulty = traceback.format_exc()
            else:
                if run >= 0:
                    times.append((time.perf_counter() - begun) * 1000)
        if faulty:
            pipe.send(Faulty(faulty))
        pipe.send(Measured(operation, tuple(times), plan.iterations))


def _work(pack: "ModelPack", plan: Bench) -> dict[Operation, Callable[[], object]]:
    """What to run for each operation, on as many faces as the picture shows."""
    from kiosk.engine.models.aligner import Aligner  # noqa: PLC0415 - the parent must not load ONNX Runtime
    from kiosk.engine.models.detector import open_detector  # noqa: PLC0415 - ditto
    from kiosk.engine.models.embedder import Embedder  # noqa: PLC0415 - ditto
    from kiosk.engine.models.quality import judge  # noqa: PLC0415 - ditto

    (pixels,) = load(plan.pictures).values()
    detector = open_detector(pack, target=plan.target)
    embedder = Embedder(pack, target=plan.target)
    part = pack.manifest.embedder
    aligner = Aligner(template=part.template, size=part.size)
    found = detector.detect(pixels)
    if not found:
        raise Fault("The detector of this model pack does not find the drawn test faces. Use another pack.")
    crops = [aligner.align(pixels, one.landmarks) for one in found]
    roster = _roster(pack.id, part.dimension)
    vectors = embedder.embed(crops)

    def detect() -> tuple[Detection, ...]:
        if len(again := detector.detect(pixels)) != len(found):
            msg = f"{len(again)} faces were found instead of {len(found)}"
            raise ValueError(msg)
        return again

    def embed() -> None:
        if not np.isfinite(embedder.embed(crops)).all():
            msg = "An Embedding holds what is no number"
            raise ValueError(msg)

    return {
        Operation.DETECT: detect,
        Operation.ALIGN: lambda: [aligner.align(pixels, one.landmarks) for one in found],
        Operation.QUALITY: lambda: [judge(crop, one) for crop, one in zip(crops, found, strict=True)],
        Operation.EMBED: embed,
        Operation.MATCH: lambda: [best_match(roster, vector) for vector in vectors],
    }


def _roster(pack_id: str, dimension: int) -> Roster:
    """Nobody's: random unit vectors."""
    rng = np.random.default_rng(1)
    rows = rng.standard_normal((PEOPLE, dimension)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    people = [Person(str(index), f"Person {index}") for index in range(PEOPLE)]
    now = datetime.now(UTC)
    templates = [Template(str(index), Embedding(row, pack_id), 1.0, now) for index, row in enumerate(rows)]
    return Roster.of(people, templates, pack_id=pack_id)
