"""Calibration: tries each Target in a child process, and chooses what the models run on."""

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.engine.calibration.agreement import LEAST_FACES
from kiosk.engine.calibration.choice import choose, override, told
from kiosk.engine.calibration.judge import Reference, judge, reference_of
from kiosk.engine.calibration.marker import Marker, this_boot
from kiosk.engine.calibration.probe import ProbePlan, probe
from kiosk.engine.calibration.report import CalibrationReport, Fingerprint, Result, load, save
from kiosk.engine.calibration.survey import Limits, Survey, SurveyPlan, survey
from kiosk.engine.calibration.trial import End, Ended, Worker, run_trial
from kiosk.engine.packs.pack import ModelPack, open_pack
from kiosk.engine.runtime.targets import Place
from kiosk.engine.runtime.verdicts import Verdict

_TIMING_ALL_S = 24.0  # seconds for timing all Targets
_LOOK_AROUND_S = 20.0


@dataclass(frozen=True, slots=True)
class CalibrationPlan:
    """`report` is the file that its report is kept in.

    Seconds: `each_s` for one Target, of which `timing_s` for timing at most, and `all_s` for all of them.
    With `again`, a Target that once took the computer down is tried all the same.
    """

    pack_folder: Path
    report: Path
    limits: Limits = field(default_factory=Limits)
    again: bool = False
    timing_s: float = 6.0
    each_s: float = 20.0
    all_s: float = 60.0


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps are over, and `name` is being tried."""

    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True)
class Workers:
    """What runs in the child processes."""

    survey: Worker[SurveyPlan] | None = None
    probe: Worker[ProbePlan] = probe


def calibrate(
    plan: CalibrationPlan,
    *,
    progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    workers: Workers = Workers(),
    boot: str | None = None,
) -> CalibrationReport | None:
    """Try every Target and keep the report; None if cancelled, and then the last report stays.

    Raises:
        Fault: the pack is not whole, or does not run even on CPU, or the report can't be written.
    """
    pack = open_pack(plan.pack_folder)
    marker = Marker(plan.report.with_suffix(".probing"), boot=boot or this_boot())
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as scratch:
            run = _Run(
                plan=plan,
                pack=pack,
                pictures=Path(scratch) / "golden.npz",
                progress=progress,
                cancelled=cancelled,
                workers=workers,
                marker=marker,
            )
            report = run.report()
        if report is not None:
            save(plan.report, report)
            marker.clear()
    except OSError as error:
        raise Fault(
            "The calibration can't be kept: the disk is full or can't be written. Make room and try again.",
            details=str(error),
        ) from error
    return report


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    plan: CalibrationPlan
    pack: ModelPack
    pictures: Path
    progress: Callable[[Progress], None]
    cancelled: Callable[[], bool]
    workers: Workers
    marker: Marker

    def report(self) -> CalibrationReport | None:
        begun = time.monotonic()
        last = load(self.plan.report)
        self.progress(Progress(0, 1, "this computer"))
        found = survey(
            SurveyPlan(self.plan.limits, self.pictures),
            limit=_LOOK_AROUND_S,
            cancelled=self.cancelled,
            worker=self.workers.survey,
        )
        if found is None:
            return None
        fingerprint = Fingerprint.of(found, self.pack)
        barred = self._barred(last, fingerprint)
        results = self._results(found, barred, deadline=begun + self.plan.all_s)
        if results is None:
            return None
        choice = choose(results)
        results = told(results, choice)
        kept = last.override if last else None
        return CalibrationReport(
            made=datetime.now(UTC),
            seconds=round(time.monotonic() - begun, 1),
            title=self.pack.manifest.title,
            fingerprint=fingerprint,
            machine=found.machine,
            results=results,
            choice=choice,
            override=override(results, kept.embedder.key) if kept else None,
        )

    def _barred(self, last: CalibrationReport | None, fingerprint: Fingerprint) -> frozenset[str]:
        """Keys of the Targets that took the computer down, now or earlier with all else the same."""
        if self.plan.again:
            return frozenset()
        earlier = last.results if last and last.fingerprint == fingerprint else ()
        keys = {one.target.key for one in earlier if one.took_machine_down}
        return frozenset(keys | {self.marker.left()} - {""})

    def _results(
        self, found: Survey, barred: frozenset[str], *, deadline: float
    ) -> tuple[Result, ...] | None:
        results: list[Result] = []
        reference: Reference | None = None
        timing = min(self.plan.timing_s, _TIMING_ALL_S / len(found.places))
        for place in found.places:
            self.progress(Progress(len(results) + 1, len(found.places) + 1, place.name))
            if place.target.key in barred and not place.target.on_cpu:
                results.append(_took_machine_down(place))
                continue
            left = deadline - time.monotonic()
            limit = self.plan.each_s if reference is None else min(self.plan.each_s, left)
            if limit < timing:
                results.append(_not_reached(place, self.plan.all_s))
                continue
            tried = self._try(place, reference, limit=limit, timing=timing)
            if tried is None:
                return None
            reference, result = tried
            results.append(result)
        self.progress(Progress(len(found.places) + 1, len(found.places) + 1, ""))
        return tuple(results)

    def _try(
        self, place: Place, reference: Reference | None, *, limit: float, timing: float
    ) -> tuple[Reference, Result] | None:
        begun = time.monotonic()
        heard: list[object] = []
        ask = ProbePlan(
            self.pack.folder, place.target, self.pictures, reference.found if reference else None, timing
        )
        try:
            self.marker.put(place.target.key)
            ended = run_trial(
                self.workers.probe, ask, limit=limit, heard=heard.append, cancelled=self.cancelled
            )
        finally:
            self.marker.clear()
        if ended.end is End.CANCELLED:
            return None
        known = reference or _reference(heard, ended)
        took = time.monotonic() - begun
        return known, judge(place, heard, ended, reference=known, limit=limit, seconds=took)


def _reference(heard: list[object], ended: Ended) -> Reference:
    """CPU's answers, which everything else is compared with.

    Raises:
        Fault: CPU gave none that is worth it.
    """
    found = reference_of(heard)
    if ended.end is End.TIMED_OUT:
        raise Fault("The processor did not get through the test in time. Close other programs and try again.")
    if found is None or ended.end is not End.DONE:
        details = "\n".join(str(one) for one in heard if getattr(one, "details", ""))
        raise Fault(
            "The models can't be run on this computer, not even on its processor. Import their pack again.",
            details=f"{details}\n{ended.log}".strip(),
        )
    if sum(len(ones) for ones in found.found.values()) < LEAST_FACES or not all(found.found.values()):
        raise Fault("The detector of this model pack does not find the drawn test faces. Use another pack.")
    return found


def _took_machine_down(place: Place) -> Result:
    return Result(
        target=place.target,
        name=place.name,
        verdict=Verdict.CRASHED,
        sentence=Sentence(
            "{name}: the computer went down while it was tried, so it is left out, using {instead}.",
            name=place.name,
            instead="CPU",
        ),
        took_machine_down=True,
    )


def _not_reached(place: Place, all_s: float) -> Result:
    return Result(
        target=place.target,
        name=place.name,
        verdict=Verdict.TIMED_OUT,
        sentence=Sentence(
            "{name}: not reached within the {seconds} seconds for all, using {instead}.",
            name=place.name,
            seconds=round(all_s),
            instead="CPU",
        ),
    )
