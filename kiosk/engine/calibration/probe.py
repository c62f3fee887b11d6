"""The child of Calibration: runs the parts of one pack on one Target, sends what came out and how fast."""

import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

import numpy as np
import psutil
from numpy.typing import NDArray

from kiosk.domain.faces import Detection
from kiosk.domain.faults import Fault
from kiosk.engine.calibration.golden import COUNTS, load
from kiosk.engine.runtime.targets import Target

T = TypeVar("T")

Found = dict[int, tuple[Detection, ...]]
Vectors = dict[int, NDArray[np.float32]]


class Part(StrEnum):
    DETECTOR = "detector"
    EMBEDDER = "embedder"


@dataclass(frozen=True, slots=True, eq=False)
class ProbePlan:
    """`reference`: the CPU's Detections by picture, None for the CPU itself; `seconds`: for timing alone."""

    pack_folder: Path
    target: Target
    pictures: Path
    reference: Found | None
    seconds: float


@dataclass(frozen=True, slots=True)
class Loaded:
    part: Part
    ms: float


@dataclass(frozen=True, slots=True)
class Unusable:
    """The part can't be loaded on the Target, or raised when it ran."""

    part: Part
    details: str


@dataclass(frozen=True, slots=True, eq=False)
class Detected:
    found: Found


@dataclass(frozen=True, slots=True, eq=False)
class Embedded:
    """(faces, dimension) by picture, of the reference's Detections."""

    vectors: Vectors


@dataclass(frozen=True, slots=True)
class Timed:
    """Milliseconds of each run on the picture of `faces` faces; empty for a part that is unusable."""

    faces: int
    detector: tuple[float, ...]
    embedder: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Used:
    """Resident memory of the child at the end, in MB."""

    rss_mb: float


# Of the seconds for timing, what each picture gets, and its least and most runs: 200 in all.
_SHARES = {1: (0.5, 3, 100), 5: (0.25, 1, 60), 20: (0.25, 1, 40)}
_GROWTH = 4  # how many times longer the next picture takes, at most
_MOST_FACES = 8  # of a picture that answers are compared of: 14 in all, which a slow computer gets through
_AGAIN = (1, 5)


def probe(pipe: Connection, plan: ProbePlan) -> None:
    """Send Loaded or Unusable, Detected and Embedded, Timed a picture, then both answers again, and Used."""
    # The parent names this function, and must not load ONNX Runtime by that.
    from kiosk.engine.models.aligner import Aligner  # noqa: PLC0415 - see above
    from kiosk.engine.models.detector import open_detector  # noqa: PLC0415 - see above
    from kiosk.engine.models.embedder import Embedder  # noqa: PLC0415 - see above
    from kiosk.engine.packs.pack import open_pack  # noqa: PLC0415 - see above

    pack, pictures = open_pack(plan.pack_folder), load(plan.pictures)
    part = pack.manifest.embedder
    aligner = Aligner(template=part.template, size=part.size)
    parts = _Parts(pipe)
    detector = parts.load(Part.DETECTOR, lambda: open_detector(pack, target=plan.target))
    embedder = parts.load(Part.EMBEDDER, lambda: Embedder(pack, target=plan.target))

    def detect(count: int) -> tuple[Detection, ...]:
        assert detector is not None  # noqa: S101 - an unusable part is never called
        return detector.detect(pictures[count])

    def embed(count: int) -> NDArray[np.float32]:
        assert embedder is not None  # noqa: S101 - an unusable part is never called
        return embedder.embed(crops[count])

    def embed_some(count: int) -> NDArray[np.float32]:
        assert embedder is not None  # noqa: S101 - an unusable part is never called
        return embedder.embed(crops[count][:_MOST_FACES])

    found = plan.reference or _detected(parts, detect)
    crops = {
        count: [aligner.align(pictures[count], one.landmarks) for one in ones]
        for count, ones in found.items()
    }
    _answer(pipe, parts, detect, embed_some, COUNTS)
    _time(pipe, parts, detect, embed, seconds=plan.seconds)
    # Numbers that went wrong only after some runs, and answers that repeat an earlier one, show now.
    _answer(pipe, parts, detect, embed_some, _AGAIN)
    pipe.send(Used(psutil.Process().memory_info().rss / 1e6))


class _Parts:
    """The parts that are usable; one that raises is reported once, and not called again."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._unusable: set[Part] = set()

    def load(self, part: Part, make: Callable[[], T]) -> T | None:
        begun = time.perf_counter()
        made = self.call(part, make)
        if made is not None:
            self._pipe.send(Loaded(part, (time.perf_counter() - begun) * 1000))
        return made

    def call(self, part: Part, work: Callable[[], T]) -> T | None:
        if part in self._unusable:
            return None
        try:
            return work()
        except Fault as fault:
            details = fault.details or fault.sentence
        except Exception:  # noqa: BLE001 - whatever a provider raises is a finding
            details = traceback.format_exc()
        self._unusable.add(part)
        self._pipe.send(Unusable(part, details))
        return None


def _detected(parts: _Parts, detect: Callable[[int], tuple[Detection, ...]]) -> Found:
    return parts.call(Part.DETECTOR, lambda: {count: detect(count) for count in COUNTS}) or {}


def _answer(
    pipe: Connection,
    parts: _Parts,
    detect: Callable[[int], tuple[Detection, ...]],
    embed: Callable[[int], NDArray[np.float32]],
    counts: tuple[int, ...],
) -> None:
    found = parts.call(Part.DETECTOR, lambda: {count: detect(count) for count in counts})
    if found is not None:
        pipe.send(Detected(found))
    vectors = parts.call(Part.EMBEDDER, lambda: {count: embed(count) for count in counts})
    if vectors is not None:
        pipe.send(Embedded(vectors))


def _time(
    pipe: Connection,
    parts: _Parts,
    detect: Callable[[int], object],
    embed: Callable[[int], object],
    *,
    seconds: float,
) -> None:
    """Send one Timed a picture, but leave out those that would take longer than there is time."""
    end = time.perf_counter() + seconds
    slowest = 0.0
    for count, (share, least, most) in _SHARES.items():
        if slowest * _GROWTH > end - time.perf_counter():
            return
        timed = _timed(parts, detect, embed, count, seconds=seconds * share, least=least, most=most)
        slowest = (max(timed.detector, default=0.0) + max(timed.embedder, default=0.0)) / 1000
        pipe.send(timed)


def _timed(
    parts: _Parts,
    detect: Callable[[int], object],
    embed: Callable[[int], object],
    count: int,
    *,
    seconds: float,
    least: int,
    most: int,
) -> Timed:
    """Run detector and embedder by turns, as Vision does."""
    times: dict[Part, list[float]] = {Part.DETECTOR: [], Part.EMBEDDER: []}
    end = time.perf_counter() + seconds
    for done in range(most):
        if done >= least and time.perf_counter() > end:
            break
        for part, work in ((Part.DETECTOR, detect), (Part.EMBEDDER, embed)):
            begun = time.perf_counter()
            if parts.call(part, lambda work=work: (work(count),)) is not None:
                times[part].append((time.perf_counter() - begun) * 1000)
    return Timed(count, tuple(times[Part.DETECTOR]), tuple(times[Part.EMBEDDER]))
