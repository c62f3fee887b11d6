"""Where detector and embedder run: as Calibration chose, as a person chose, or as the settings lay down."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.sentence import Sentence
from kiosk.engine.calibration.choice import best_cpu, part_works
from kiosk.engine.calibration.probe import Part
from kiosk.engine.calibration.report import CalibrationReport, Result
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.targets import Target

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody laid down in the settings: Targets by key or `auto`; numbers, or 0 for automatic."""

    detector: str = AUTO
    embedder: str = AUTO
    threads: int = 0
    memory_mb: int = 0
    batch: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """What the parts of a pack run on, and a sentence for each wish that can't be fulfilled."""

    detector: Target
    embedder: Target
    remarks: tuple[str, ...] = ()


def placed(report: CalibrationReport | None, pack: ModelPack, wishes: Wishes) -> Placed:
    """Where the parts run: as calibrated for this very pack, else on CPU; wishes that work come first."""
    if report is None or not report.fingerprint.is_of(pack):
        on_cpu = Target(threads=wishes.threads) if wishes.threads else Target()
        return Placed(on_cpu, on_cpu)
    choice = report.in_use
    detector = _wished(report.results, Part.DETECTOR, wishes.detector)
    embedder = _wished(report.results, Part.EMBEDDER, wishes.embedder)
    remarks = tuple(
        Sentence("The settings ask for {key}, which did not work when this computer was calibrated.", key=key)
        for key, found in ((wishes.detector, detector), (wishes.embedder, embedder))
        if found is None and key != AUTO
    )
    return Placed(
        _limited(detector or choice.detector, wishes),
        _limited(embedder or choice.embedder, wishes),
        tuple(dict.fromkeys(remarks)),
    )


def _wished(results: Sequence[Result], part: Part, key: str) -> Target | None:
    if key == best_cpu(results).target.key:
        return best_cpu(results).target
    return next((one.target for one in results if one.target.key == key and part_works(one, part)), None)


def _limited(target: Target, wishes: Wishes) -> Target:
    threads = wishes.threads or target.threads
    if target.on_cpu:
        return replace(target, threads=threads)
    return replace(target, threads=threads, memory_mb=wishes.memory_mb, batch=wishes.batch)
