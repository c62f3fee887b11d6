"""How long each operation takes on each Target: measured in child processes, put side by side."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.engine.calibration.benchmark_worker import ON_TARGET, Bench, Faulty, Measured, Operation, bench
from kiosk.engine.calibration.endings import end
from kiosk.engine.calibration.golden import draw
from kiosk.engine.calibration.judge import percentiles
from kiosk.engine.calibration.machine import Machine
from kiosk.engine.calibration.report import Figures
from kiosk.engine.calibration.survey import Survey, SurveyPlan, survey
from kiosk.engine.calibration.trial import Failed, Worker, run_trial
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.targets import ExecutionProvider, Place
from kiosk.engine.runtime.verdicts import Verdict, failure

_LIMIT_S = 600.0
_LOOK_AROUND_S = 20.0


@dataclass(frozen=True, slots=True)
class BenchmarkPlan:
    """`provider` is the one to measure beside CPU, None for every one that is offered here."""

    operations: tuple[Operation, ...]
    provider: ExecutionProvider | None
    faces: int
    iterations: int


@dataclass(frozen=True, slots=True)
class Row:
    """One operation on one Target. `per_second` counts Frames for detect, else faces.

    `success` is the share of runs that ended well, 0 to 1. `gain_percent` is how much faster the median run
    is than CPU's; None for what always runs on CPU.
    """

    operation: Operation
    name: str
    mean_ms: float
    p50_ms: float
    p95_ms: float
    per_second: float
    success: float
    gain_percent: float | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A Target that could not be measured, and why."""

    name: str
    verdict: Verdict
    sentence: str


@dataclass(frozen=True, slots=True)
class Benchmark:
    machine: Machine
    runtime: str
    pack: str
    faces: int
    iterations: int
    rows: tuple[Row, ...]
    refusals: tuple[Refusal, ...]


def benchmark(
    plan: BenchmarkPlan,
    pack: ModelPack,
    *,
    tell: Callable[[str], None],
    worker: Worker[Bench] = bench,
    looking: Worker[SurveyPlan] | None = None,
) -> Benchmark:
    """Measure; `tell` is given the name of each Target in turn.

    Raises:
        Fault: the provider asked for is not offered here, or ONNX Runtime can't be loaded.
    """
    found = survey(SurveyPlan(), limit=_LOOK_AROUND_S, worker=looking)
    assert found is not None  # noqa: S101 - nothing cancels it
    places = _places(found, plan.provider)
    rows: list[Row] = []
    refusals: list[Refusal] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as scratch:
        pictures = Path(scratch) / "pictures.npz"
        draw(pictures, (plan.faces,))
        for place in places:
            tell(place.name)
            wanted = tuple(one for one in plan.operations if place.target.on_cpu or one in ON_TARGET)
            ask = Bench(pack.folder, place.target, pictures, wanted, plan.iterations)
            heard, refused = _measure(place, ask, worker)
            rows += [_row(place.name, one, plan.faces, rows) for one in heard]
            refusals += refused
    brought = f"{'+'.join(found.distributions)} {found.runtime}".strip()
    return Benchmark(
        found.machine, brought, pack.id, plan.faces, plan.iterations, tuple(rows), tuple(refusals)
    )


def _places(found: Survey, provider: ExecutionProvider | None) -> list[Place]:
    """CPU with the most threads first, to compare with, then what was asked for."""
    cpu = [place for place in found.places if place.target.on_cpu][-1:]
    others = [place for place in found.places if not place.target.on_cpu]
    if provider is None:
        return cpu + others
    wanted = [place for place in others if place.target.provider is provider]
    if not wanted and provider is not ExecutionProvider.CPU:
        there = ", ".join(dict.fromkeys(place.target.provider.label for place in found.places))
        raise Fault(
            "This installation of ONNX Runtime has no {label}. It has: {there}.",
            label=provider.label,
            there=there,
        )
    return cpu + wanted


def _measure(place: Place, ask: Bench, worker: Worker[Bench]) -> tuple[list[Measured], list[Refusal]]:
    heard: list[object] = []
    ended = run_trial(worker, ask, limit=_LIMIT_S, heard=heard.append)
    measured = [one for one in heard if isinstance(one, Measured)]
    fate = end(place.name, ended, limit=_LIMIT_S)
    said = [one.details for one in heard if isinstance(one, Faulty)]
    said += [f"{one.sentence}\n{one.details}" for one in heard if isinstance(one, Failed)]
    if fate is None and said:
        fate = failure(place.name, "\n".join((*said, ended.log)))
    return measured, [] if fate is None else [Refusal(place.name, *fate)]


def _row(name: str, one: Measured, faces: int, earlier: Sequence[Row]) -> Row:
    figures = percentiles(one.times) or Figures(p50=0.0, p95=0.0)
    mean = sum(one.times) / len(one.times) if one.times else 0.0
    at_once = 1 if one.operation is Operation.DETECT else faces
    cpu = next((row.p50_ms for row in earlier if row.operation is one.operation), None)
    return Row(
        operation=one.operation,
        name=name,
        mean_ms=round(mean, 3),
        p50_ms=figures.p50,
        p95_ms=figures.p95,
        per_second=round(1000 / mean * at_once, 1) if mean else 0.0,
        success=len(one.times) / one.runs,
        gain_percent=round((cpu / figures.p50 - 1) * 100, 1) if cpu and figures.p50 else None,
    )
