"""Measures the computer on a thread of its own, and shows it on a page of its own."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QThread, Signal

from kiosk.app.prepare import Prepared
from kiosk.domain.faults import Fault
from kiosk.engine.calibration.calibration import CalibrationPlan, Progress, Workers, calibrate
from kiosk.engine.calibration.choice import best_cpu, override
from kiosk.engine.calibration.report import CalibrationReport, Result, load, save
from kiosk.engine.calibration.survey import Limits
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.targets import Target
from kiosk.engine.runtime.verdicts import Verdict
from kiosk.ui.calibration_page import CalibrationPage
from kiosk.ui.calibration_view import CalibrationView, TargetRow
from kiosk.ui.measuring_view import MeasuringView
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr, worded


class CalibrationThread(QThread):
    """`told` what is tried and how much is over; then `found` a report, `failed` a Fault, or neither."""

    told = Signal(str, float)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, plan: CalibrationPlan, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._plan, self._workers = plan, workers
        self._stop = Event()

    def stop(self) -> None:
        """Give up measuring and wait until that is done; the last report stays."""
        self._stop.set()
        self.wait()

    def run(self) -> None:
        """Qt's entry point of the thread."""
        try:
            report = calibrate(
                self._plan, progress=self._tell, cancelled=self._stop.is_set, workers=self._workers
            )
        except Fault as fault:
            self.failed.emit(fault)
            return
        if report is not None:
            self.found.emit(report)

    def _tell(self, now: Progress) -> None:
        self.told.emit(worded(now.name) if now.done else "", now.done / now.total)


class Measuring(QObject):
    """The measuring behind a view: `measured` once a report is on disk and shown."""

    measured = Signal()

    def __init__(
        self, view: MeasuringView, plan: CalibrationPlan, *, parent: QObject, workers: Workers | None = None
    ) -> None:
        super().__init__(parent)
        self._view, self._plan, self._workers = view, plan, workers or Workers()
        self._thread: CalibrationThread | None = None
        view.chosen.connect(self._use)

    def start(self) -> None:
        self.stop()
        thread = CalibrationThread(self._plan, self._workers, self)
        thread.told.connect(self._view.show_progress)
        thread.found.connect(self._show)
        thread.failed.connect(self._view.show_fault)
        self._thread = thread
        self._view.show_progress("", 0.0)
        thread.start()

    def stop(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.stop()
            thread.deleteLater()

    def _show(self, report: CalibrationReport) -> None:
        self._view.show_result(view_of(report))
        self.measured.emit()

    def _use(self, key: str) -> None:
        try:
            self._view.show_result(view_of(use_target(self._plan.report, key)))
        except Fault as fault:
            self._view.show_fault(fault)


class Calibrating(QObject):
    """The page and the measuring behind it; `over` when the person, or nobody for a while, goes on."""

    over = Signal()

    def __init__(
        self, theme: Theme, plan: CalibrationPlan, *, parent: QObject, workers: Workers | None = None
    ) -> None:
        super().__init__(parent)
        self.page = CalibrationPage(theme)
        self._measuring = Measuring(self.page.view, plan, parent=self, workers=workers)
        self._measuring.measured.connect(self.page.leave_soon)
        self.page.cancelled.connect(self.over)
        self.page.done.connect(self.over)
        self.page.again.connect(self.start)

    def start(self) -> None:
        self._measuring.start()

    def stop(self) -> None:
        self._measuring.stop()


def plan_of(prepared: Prepared, pack: ModelPack) -> CalibrationPlan:
    settings = prepared.settings.settings
    limits = Limits(memory_mb=settings.gpu_memory_mb, batch=settings.gpu_batch)
    return CalibrationPlan(pack.folder, prepared.calibration, limits)


def use_target(path: Path, key: str) -> CalibrationReport:
    """Remember that a person wants both parts on the Target `key`, and give the report as it is then.

    Raises:
        Fault: that Target did not give right numbers, or the report can't be read or written.
    """
    last = load(path)
    chosen = None if last is None else override(last.results, key)
    if last is None or chosen is None:
        raise Fault(tr("That can't be used any more. Measure this computer again."))
    report = last.model_copy(update={"override": chosen})
    try:
        save(path, report)
    except OSError as error:
        sentence = tr("The choice can't be kept: the disk is full or can't be written.")
        raise Fault(sentence, details=str(error)) from error
    return report


def view_of(report: CalibrationReport, used: tuple[Target, Target] | None = None) -> CalibrationView:
    """The report for the screen; `used` are detector's and embedder's Targets where settings say others."""
    places = used or (report.in_use.detector, report.in_use.embedder)
    machine = report.machine
    return CalibrationView(
        made=report.made,
        machine=tr("{processor}, {cores} cores").format(processor=machine.processor, cores=machine.cores),
        sentence=worded(report.in_use.sentence),
        chosen_by_hand=report.override is not None,
        rows=tuple(_row(one, report.results, places) for one in report.results),
    )


def _row(one: Result, results: Sequence[Result], used: tuple[Target, Target]) -> TargetRow:
    right = one.verdict in {Verdict.WORKS, Verdict.SLOWER}
    return TargetRow(
        key=one.target.key,
        name=worded(one.name),
        verdict=one.verdict.value,
        sentence=worded(one.sentence),
        frame_ms={each.faces: each.frame.p95 for each in one.timings if each.frame is not None},
        rss_mb=one.rss_mb,
        used=any(_alike(one.target, each) for each in used),
        can_be_used=right and (not one.target.on_cpu or one is best_cpu(results)),
    )


def _alike(one: Target, other: Target) -> bool:
    return one.key == other.key and (not one.on_cpu or one.threads == other.threads)
