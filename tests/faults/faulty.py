"""A child in Vision's place that fails on command, as long as it runs on something else than CPU.

It pretends to have the ExecutionProvider that it is asked for; nothing of this is in the product.
"""

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection, Embedding, Face
from kiosk.engine.vision.process import keep_to_itself
from kiosk.engine.vision.wire import (
    Answer,
    Broke,
    Confirm,
    Detect,
    Embed,
    Ready,
    Refused,
    Request,
    VisionPlan,
)
from kiosk.engine.vision.worker import _Pictures
from tests.faults import drawn

ROOM = 2  # faces that a provider short of memory can embed at once


@dataclass(frozen=True, slots=True)
class Failure:
    """`kind` of failure, from the request after `after` good ones on (0: from the first).

    `swaps` says whose numbers come in place of whose; the last pair stands for everybody else.
    """

    kind: str
    after: int = 0
    swaps: tuple[tuple[int, int], ...] = ()
    on_cpu_too: bool = False


class Models(Protocol):
    """What the true Recogniser offers."""

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detection, ...]: ...
    def embed(self, pixels: NDArray[np.uint8], detections: Sequence[Detection]) -> tuple[Face, ...]: ...
    def confirm(self, pixels: NDArray[np.uint8], detection: Detection) -> Face: ...


class DrawnModels:
    """Knows drawn people."""

    def __init__(self, plan: VisionPlan) -> None:
        self._pack_id = plan.pack_folder.name

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detection, ...]:
        return drawn.detect(pixels)

    def embed(self, pixels: NDArray[np.uint8], detections: Sequence[Detection]) -> tuple[Face, ...]:
        return tuple(drawn.face(pixels, one, self._pack_id) for one in detections)

    def confirm(self, pixels: NDArray[np.uint8], detection: Detection) -> Face:
        return drawn.face(pixels, detection, self._pack_id)


def drawn_people(pipe: Connection, plan: VisionPlan, failure: Failure) -> None:
    """Knows drawn people, until it fails."""
    _serve(pipe, plan, failure, DrawnModels)


def true_models(pipe: Connection, plan: VisionPlan, failure: Failure) -> None:
    """Wraps the true Recogniser, which runs on CPU whatever it is said to run on."""
    _serve(pipe, plan, failure, _recogniser)


def _recogniser(plan: VisionPlan) -> Models:
    from kiosk.engine.models.recogniser import Recogniser  # noqa: PLC0415 - see above
    from kiosk.engine.packs.pack import open_pack  # noqa: PLC0415 - slow, and drawn people need none

    return Recogniser(open_pack(plan.pack_folder))


def _serve(
    pipe: Connection, plan: VisionPlan, failure: Failure, models_of: Callable[[VisionPlan], Models]
) -> None:
    keep_to_itself()
    name = plan.embedder.provider.value
    failing = failure.on_cpu_too or not plan.embedder.on_cpu
    try:
        if failing:
            _fail_to_start(failure)
        models = Failing(models_of(plan), failure, plan) if failing else models_of(plan)
        pictures = _Pictures()
        pipe.send(Ready(name, name))
        while True:
            request: Request = pipe.recv()
            pipe.send(_answer(models, pictures.at(request.picture), request))
    except EOFError:
        return
    except _CanNotLoadError as error:
        pipe.send(Refused("The provider can't run the model on this computer.", str(error)))
    except RuntimeError as error:
        pipe.send(Broke(str(error)))


class _CanNotLoadError(Exception):
    pass


def _fail_to_start(failure: Failure) -> None:
    match failure.kind:
        case "create-refused":
            raise _CanNotLoadError("libcudnn.so.9: cannot open shared object file: No such file or directory")
        case "create-raises":
            raise RuntimeError("Failed to create CUDAExecutionProvider")
        case "create-aborts":
            os.abort()
        case "create-hangs":
            time.sleep(600)
        case _:
            pass


def _answer(models: Models, pixels: NDArray[np.uint8], request: Request) -> Answer:
    match request:
        case Detect():
            return Answer(models.detect(pixels), {"detect": 0.1})
        case Embed(detections=detections):
            return Answer(models.embed(pixels, detections), {"embed": 0.1})
        case Confirm(detection=detection):
            return Answer((models.confirm(pixels, detection),), {"confirm": 0.1})


class Failing:
    """Models whose provider fails; `confirm`, which is on CPU, always does well."""

    def __init__(self, models: Models, failure: Failure, plan: VisionPlan) -> None:
        self._models, self._failure, self._batch = models, failure, plan.embedder.batch
        self._runs = 0
        self._hoard: list[bytearray] = []

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detection, ...]:
        self._run()
        return self._models.detect(pixels)

    def embed(self, pixels: NDArray[np.uint8], detections: Sequence[Detection]) -> tuple[Face, ...]:
        self._run()
        if self._failure.kind == "memory" and min(self._batch or len(detections), len(detections)) > ROOM:
            raise RuntimeError("CUDA failure 2: out of memory ; GPU=0 ; expr=cudaMalloc")
        faces = self._models.embed(pixels, detections)
        return tuple(self._spoilt(face) for face in faces) if self._due else faces

    def confirm(self, pixels: NDArray[np.uint8], detection: Detection) -> Face:
        return self._models.confirm(pixels, detection)

    @property
    def _due(self) -> bool:
        return self._runs > self._failure.after

    def _run(self) -> None:
        self._runs += 1
        if self._due:
            _RUN.get(self._failure.kind, _well)(self._hoard)

    def _spoilt(self, face: Face) -> Face:
        vector = face.embedding.vector
        match self._failure.kind:
            case "nan":
                vector = np.full_like(vector, np.nan)
            case "zeros":
                vector = np.zeros_like(vector)
            case "long":
                vector = vector * np.float32(1.1)
            case "wrong":
                vector = self._swapped(vector)
            case "stale":
                vector = drawn.vector(self._failure.swaps[-1][1])
            case "drift":
                vector = _turned(vector)
            case _:
                pass
        return Face(face.detection, Embedding(vector, face.embedding.pack_id), face.quality)

    def _swapped(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        for whose, by in self._failure.swaps:
            if np.array_equal(vector, drawn.vector(whose)):
                return drawn.vector(by)
        return drawn.vector(self._failure.swaps[-1][1])


def _turned(vector: NDArray[np.float32]) -> NDArray[np.float32]:
    """Cosine 0.97 to what it was: still the nearest to the right Person, but no longer to be trusted."""
    aside = np.roll(vector, 1)
    aside -= vector * np.float32(aside @ vector)
    turned = 0.97 * vector + np.sqrt(1 - 0.97**2) * aside / np.linalg.norm(aside)
    return turned.astype(np.float32)


def _well(_hoard: list[bytearray]) -> None:
    pass


def _raises(text: str) -> None:
    raise RuntimeError(text)


def _die(_hoard: list[bytearray]) -> None:
    if sys.platform == "win32":
        os._exit(1)
    os.kill(os.getpid(), signal.SIGKILL)


_RUN: dict[str, Callable[[list[bytearray]], object]] = {
    "raises": lambda _: _raises("cudaErrorNoKernelImageForDevice: no kernel image is available"),
    "removed": lambda _: _raises(
        "887A0005 The GPU device instance has been suspended. DXGI_ERROR_DEVICE_REMOVED"
    ),
    "abort": lambda _: os.abort(),
    "segfault": lambda _: ctypes.string_at(0),
    "killed": _die,
    "exit": lambda _: os._exit(0),
    "hang": lambda _: time.sleep(600),
    "slow": lambda _: time.sleep(0.4),
    "leak": lambda hoard: hoard.append(bytearray(os.urandom(1)) * (24 << 20)),
}
