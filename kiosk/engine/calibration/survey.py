"""What could run the models here, found out in a child process: loading ONNX Runtime may itself go wrong."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.engine.calibration.golden import draw
from kiosk.engine.calibration.machine import Machine, this_machine
from kiosk.engine.calibration.trial import End, Failed, Worker, run_trial
from kiosk.engine.runtime.targets import ExecutionProvider, Place, Target

_MOST_THREADS = 4
_MAKERS = {
    ExecutionProvider.CUDA: "nvidia",
    ExecutionProvider.ROCM: "amd",
    ExecutionProvider.MIGRAPHX: "amd",
}


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found. `distributions` are the installed packages that hold ONNX Runtime: one, if well."""

    runtime: str
    distributions: tuple[str, ...]
    machine: Machine
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """What every Target on a GPU is given: see Target."""

    memory_mb: int = 0
    batch: int = 0


@dataclass(frozen=True, slots=True)
class SurveyPlan:
    """`pictures` is where to draw the golden pictures, None for not at all."""

    limits: Limits = Limits()
    pictures: Path | None = None


def survey(
    plan: SurveyPlan,
    *,
    limit: float,
    cancelled: Callable[[], bool] = lambda: False,
    worker: "Worker[SurveyPlan] | None" = None,
) -> Survey | None:
    """Look around for at most `limit` seconds; None if cancelled.

    Raises:
        Fault: ONNX Runtime can't even be loaded, or not in time.
    """
    heard: list[object] = []
    ended = run_trial(worker or look_around, plan, limit=limit, heard=heard.append, cancelled=cancelled)
    if ended.end is End.CANCELLED:
        return None
    for message in heard:
        if isinstance(message, Survey):
            return message
    if ended.end is End.TIMED_OUT:
        raise Fault(
            "This computer was too busy to be measured. Measure it again when it has less to do.",
            details=ended.log,
        )
    details = "\n".join(one.details for one in heard if isinstance(one, Failed))
    raise Fault(
        "ONNX Runtime, which runs the models, can't be started. Install the program again.",
        details=f"{ended.end}\n{details}\n{ended.log}".strip(),
    )


def look_around(pipe: Connection, plan: SurveyPlan) -> None:
    """The child: draw the pictures, send one Survey."""
    from importlib.metadata import packages_distributions  # noqa: PLC0415 - the child's business alone

    from kiosk.engine.runtime import onnx_runtime as runtime  # noqa: PLC0415 - the parent must not load ONNX Runtime

    machine = this_machine()
    brought = set(packages_distributions().get("onnxruntime", []))
    places = spread(runtime.offered(), machine=machine, limits=plan.limits)
    if plan.pictures is not None:
        draw(plan.pictures)
    pipe.send(Survey(runtime.version(), tuple(sorted(brought)), machine, places))


def spread(offers: Sequence[Place], *, machine: Machine, limits: Limits) -> tuple[Place, ...]:
    """One Place a thread count of CPU, and one an adapter where ONNX Runtime lists no devices; CPU first."""
    ordered = sorted(offers, key=lambda place: not place.target.on_cpu)
    return tuple(one for place in ordered for one in _spread(place, machine, limits))


def _spread(place: Place, machine: Machine, limits: Limits) -> Iterator[Place]:
    # One core is left to the camera and the screen.
    most = max(1, min(_MOST_THREADS, machine.cores - 1))
    if place.target.on_cpu:
        for threads in range(1, most + 1):
            yield Place(Target(threads=threads), machine.processor)
        return
    target = replace(place.target, threads=most, memory_mb=limits.memory_mb, batch=limits.batch)
    maker = _MAKERS.get(target.provider)
    names = [one.name for one in machine.adapters if maker and re.search(maker, one.name, re.IGNORECASE)]
    if place.adapter or len(names) < 2:  # noqa: PLR2004 - one adapter needs no counting
        yield Place(target, place.adapter or "".join(names))
        return
    for device in range(len(names)):
        # The provider may count them in another order than the system, so none is named.
        yield Place(replace(target, device=device))
