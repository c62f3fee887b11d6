"""Children that stand in for Calibration's: a made-up computer, whose adapters fail each in its way."""

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Box, Detection
from kiosk.engine.calibration.machine import Adapter, Machine
from kiosk.engine.calibration.probe import (
    Detected,
    Embedded,
    Found,
    Loaded,
    Part,
    ProbePlan,
    Timed,
    Unusable,
    Used,
    Vectors,
)
from kiosk.engine.calibration.survey import Survey, SurveyPlan
from kiosk.engine.runtime.targets import ExecutionProvider, Place, Target

COUNTS = (1, 5, 20)


def right_found() -> Found:
    """As many Detections as there are faces, in a row."""
    return {
        count: tuple(
            Detection(Box(50.0 * at, 10, 50.0 * at + 40, 60), np.full((5, 2), 50 * at + 20, np.float32), 0.9)
            for at in range(count)
        )
        for count in COUNTS
    }


def right_vectors() -> Vectors:
    rng = np.random.default_rng(7)
    return {count: _unit(rng.standard_normal((count, 64))) for count in COUNTS}


def _unit(rows: NDArray[np.float64]) -> NDArray[np.float32]:
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def _answers(
    pipe: Connection,
    *,
    found: Found | None = None,
    vectors: Vectors | None = None,
    later: Vectors | None = None,
    detector_ms: float = 1.0,
    embedder_ms: float = 1.0,
) -> None:
    """What a probe says; what is not given is right, and much faster than CPU."""
    for part in Part:
        pipe.send(Loaded(part, 5.0))
    pipe.send(Detected(found or right_found()))
    pipe.send(Embedded(vectors or right_vectors()))
    for count in COUNTS:
        pipe.send(Timed(count, (detector_ms,) * 10, (embedder_ms * count,) * 10))
    pipe.send(Detected(found or right_found()))
    pipe.send(Embedded(later or vectors or right_vectors()))
    pipe.send(Used(100.0))


def _native(text: str) -> None:
    os.write(2, text.encode())


def _no_library(pipe: Connection) -> None:
    _native("[E:onnxruntime] Failed to load with error: libcublasLt.so.13: cannot open shared object file\n")
    for part in Part:
        pipe.send(Unusable(part, ""))


def _no_library_on_windows(pipe: Connection) -> None:
    line = 'Error loading "onnxruntime_providers_cuda.dll" which depends on "cudnn64_9.dll" which is missing.'
    os.write(2, line.encode("utf-16-le"))
    for part in Part:
        pipe.send(Unusable(part, ""))


def _no_kernel(pipe: Connection) -> None:
    for part in Part:
        pipe.send(Unusable(part, "CUDA error cudaErrorNoKernelImageForDevice: no kernel image is available"))


def _raises(pipe: Connection) -> None:
    del pipe
    raise RuntimeError("CUDNN_STATUS_NOT_SUPPORTED")


def _memory(pipe: Connection) -> None:
    pipe.send(Loaded(Part.DETECTOR, 5.0))
    pipe.send(
        Unusable(Part.EMBEDDER, "BFCArena::AllocateRawInternal Failed to allocate memory for 2359296 bytes")
    )


def _removed(pipe: Connection) -> None:
    for part in Part:
        pipe.send(Unusable(part, "887A0005 The GPU device instance has been suspended."))


def _hangs(pipe: Connection) -> None:
    pipe.send(Loaded(Part.DETECTOR, 5.0))
    time.sleep(600)


def _hangs_with_the_lock(pipe: Connection) -> None:
    """As a native call does that never lets another Python thread run."""
    del pipe
    if sys.platform == "win32":
        ctypes.PyDLL("kernel32").Sleep(600_000)
    ctypes.PyDLL(None).sleep(600)


def _aborts(pipe: Connection) -> None:
    pipe.send(Loaded(Part.DETECTOR, 5.0))
    os.abort()


def _segfaults(pipe: Connection) -> None:
    del pipe
    ctypes.string_at(0)


def _is_killed(pipe: Connection) -> None:
    del pipe
    os.kill(os.getpid(), signal.SIGTERM)


def _leaves(pipe: Connection) -> None:
    _answers(pipe)
    os._exit(0)


def _nan(pipe: Connection) -> None:
    vectors = right_vectors()
    vectors[5][3, 0] = np.nan
    _answers(pipe, vectors=vectors)


def _zeros(pipe: Connection) -> None:
    _answers(pipe, vectors={count: np.zeros((count, 64), np.float32) for count in COUNTS})


def _slightly_wrong(pipe: Connection) -> None:
    """Cosine 0.995 or so, in one face of twenty-six."""
    vectors = right_vectors()
    rng = np.random.default_rng(1)
    vectors[20][7:8] = _unit(vectors[20][7:8] + 0.1 * _unit(rng.standard_normal((1, 64))))
    _answers(pipe, vectors=vectors)


def _wrong_later(pipe: Connection) -> None:
    _answers(pipe, later={count: -rows for count, rows in right_vectors().items()})


def _repeats(pipe: Connection) -> None:
    """The first answer, again and again."""
    first = right_vectors()[1]
    _answers(pipe, vectors={count: np.repeat(first, count, axis=0) for count in COUNTS})


def _boxes_off(pipe: Connection) -> None:
    found = right_found()
    one = found[5][0]
    moved = Box(one.box.x0 + 4, one.box.y0, one.box.x1 + 4, one.box.y1)
    _answers(pipe, found={**found, 5: (Detection(moved, one.landmarks, 0.9), *found[5][1:])})


def _face_lost(pipe: Connection) -> None:
    found = right_found()
    _answers(pipe, found={**found, 20: found[20][:-1]})


def _slow(pipe: Connection) -> None:
    _answers(pipe, detector_ms=30.0, embedder_ms=30.0)


def _hardly_faster(pipe: Connection) -> None:
    _answers(pipe, detector_ms=9.0, embedder_ms=9.0)


FAULTS: dict[str, Callable[[Connection], None]] = {
    "no library": _no_library,
    "no library on Windows": _no_library_on_windows,
    "no kernel": _no_kernel,
    "raises": _raises,
    "memory": _memory,
    "removed": _removed,
    "hangs": _hangs,
    "hangs with the lock": _hangs_with_the_lock,
    "aborts": _aborts,
    "segfaults": _segfaults,
    "is killed": _is_killed,
    "leaves": _leaves,
    "nan": _nan,
    "zeros": _zeros,
    "slightly wrong": _slightly_wrong,
    "wrong later": _wrong_later,
    "repeats": _repeats,
    "boxes off": _boxes_off,
    "face lost": _face_lost,
    "slow": _slow,
    "hardly faster": _hardly_faster,
    "well": _answers,
}
_CPU = Place(Target(threads=1), "A processor")


def _computer(pipe: Connection, *places: Place) -> None:
    machine = Machine("A processor", 4, "A system", 8000, (Adapter("A graphics adapter", "1.2"),))
    pipe.send(Survey("1.31.1", ("onnxruntime",), machine, (_CPU, *places)))


def every_fault(pipe: Connection, plan: SurveyPlan) -> None:
    """A computer with one graphics adapter a fault, in the order of FAULTS."""
    del plan
    _computer(
        pipe,
        *(Place(Target(ExecutionProvider.CUDA, device), name) for device, name in enumerate(FAULTS)),
    )


def one_adapter(pipe: Connection, plan: SurveyPlan) -> None:
    del plan
    _computer(pipe, Place(Target(ExecutionProvider.CUDA), "an adapter"))


def by_device(pipe: Connection, plan: ProbePlan) -> None:
    """CPU is right and takes 20 ms a Frame; each adapter has the fault of its number."""
    if plan.target.on_cpu:
        _answers(pipe, detector_ms=10.0, embedder_ms=10.0)
    else:
        list(FAULTS.values())[plan.target.device](pipe)


def well(pipe: Connection, plan: ProbePlan) -> None:
    """CPU takes 20 ms a Frame, every adapter 2."""
    ms = 10.0 if plan.target.on_cpu else 1.0
    _answers(pipe, detector_ms=ms, embedder_ms=ms)


def cpu_broken(pipe: Connection, plan: ProbePlan) -> None:
    del plan
    pipe.send(Unusable(Part.DETECTOR, "the file is damaged"))


def adapter_hangs(pipe: Connection, plan: ProbePlan) -> None:
    if plan.target.on_cpu:
        _answers(pipe)
    else:
        _hangs(pipe)
