"""The measuring behind the page: a real thread and real child processes, on a made-up computer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.calibrating import Calibrating, use_target, view_of
from kiosk.app.freshness import Freshness
from kiosk.app.prepare import Prepared
from kiosk.domain.faults import Fault
from kiosk.engine.calibration.calibration import CalibrationPlan, Workers, calibrate
from kiosk.engine.calibration.placement import Placed
from kiosk.engine.calibration.report import CalibrationReport, load
from kiosk.engine.packs.pack import open_pack
from kiosk.engine.runtime.targets import Target
from kiosk.settings import LoadedSettings, Settings
from kiosk.ui.style import Theme
from tests.engine import probe_workers
from tests.engine.tiny_packs import write_pack

PATIENCE_MS = 30_000
WELL = Workers(survey=probe_workers.one_adapter, probe=probe_workers.well)
HANGS = Workers(survey=probe_workers.one_adapter, probe=probe_workers.adapter_hangs)


@pytest.fixture
def plan(tmp_path: Path) -> CalibrationPlan:
    return CalibrationPlan(write_pack(tmp_path / "pack"), tmp_path / "profile" / "calibration.json")


@pytest.fixture
def report(plan: CalibrationPlan) -> CalibrationReport:
    made = calibrate(plan, workers=WELL)
    assert made is not None
    return made


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    made = QObject(qapp)
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def calibrating(
    theme: Theme, plan: CalibrationPlan, owner: QObject, workers: Workers, qtbot: QtBot
) -> Calibrating:
    made = Calibrating(theme, plan, parent=owner, workers=workers)
    qtbot.addWidget(made.page)
    made.page.show()
    return made


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    yield made
    made.deleteLater()


def test_the_page_shows_what_was_found_and_takes_another_choice(
    theme: Theme, plan: CalibrationPlan, owner: QObject, qtbot: QtBot
):
    measuring = calibrating(theme, plan, owner, WELL, qtbot)
    page = measuring.page
    measuring.start()
    qtbot.waitUntil(page.go_on.isVisible, timeout=PATIENCE_MS)
    assert "CUDA (an adapter) is used" in page.view.text
    page.view.table.buttons["cpu"].click()
    assert page.view.text.startswith("You chose CPU, 1 thread")
    kept = load(plan.report)
    assert kept is not None
    assert kept.in_use.embedder.on_cpu
    with qtbot.waitSignal(measuring.over):
        page.go_on.click()
    measuring.stop()


def test_skipping_ends_what_hangs_and_keeps_no_report(
    theme: Theme, plan: CalibrationPlan, owner: QObject, qtbot: QtBot
):
    measuring = calibrating(theme, plan, owner, HANGS, qtbot)
    measuring.start()
    qtbot.waitUntil(lambda: "an adapter" in measuring.page.view.text, timeout=PATIENCE_MS)
    with qtbot.waitSignal(measuring.over):
        measuring.page.cancel.click()
    measuring.stop()
    assert not plan.report.exists()


def test_a_pack_that_does_not_run_is_said_on_the_page(
    theme: Theme, plan: CalibrationPlan, owner: QObject, qtbot: QtBot
):
    broken = Workers(survey=probe_workers.one_adapter, probe=probe_workers.cpu_broken)
    measuring = calibrating(theme, plan, owner, broken, qtbot)
    measuring.start()
    qtbot.waitUntil(measuring.page.go_on.isVisible, timeout=PATIENCE_MS)
    assert "not even on its processor" in measuring.page.view.text
    measuring.stop()


def test_a_choice_that_can_not_be_kept_is_a_fault(plan: CalibrationPlan):
    with pytest.raises(Fault, match="Measure this computer again"):
        use_target(plan.report, "cpu")


def test_what_is_in_use_by_the_settings_is_marked(report: CalibrationReport):
    assert [row.key for row in view_of(report).rows if row.used] == ["cuda:0"]
    on_cpu = Target(threads=1)
    assert [row.key for row in view_of(report, (on_cpu, on_cpu)).rows if row.used] == ["cpu"]


@pytest.fixture
def prepared(plan: CalibrationPlan, report: CalibrationReport) -> Prepared:
    return Prepared(
        pack=open_pack(plan.pack_folder),
        placed=Placed(report.choice.detector, report.choice.embedder),
        calibration=plan.report,
        calibrated=True,
        settings=LoadedSettings(Settings(), ()),
        demo=None,
    )


def test_another_computer_than_was_measured_is_noticed(prepared: Prepared, owner: QObject, qtbot: QtBot):
    looking = Freshness(prepared, parent=owner, after_ms=0)
    with qtbot.waitSignal(looking.stale, timeout=PATIENCE_MS) as told:
        looking.start()
    assert told.args is not None
    assert "the processor was changed" in told.args[0]
    looking.stop()


def test_looking_is_given_up_when_the_program_ends(prepared: Prepared, owner: QObject):
    looking = Freshness(prepared, parent=owner, after_ms=60_000)
    looking.start()
    looking.stop()
    assert looking.isFinished()
