"""The first start on a computer: it is measured, or somebody skips that, and then the kiosk is there."""

import shutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.options import Options
from kiosk.app.program import Program
from kiosk.engine.calibration.report import load
from kiosk.engine.packs.pack import ModelPack
from kiosk.paths import AppPaths
from kiosk.ui.calibration_page import CalibrationPage

pytestmark = pytest.mark.slow
PATIENCE_MS = 100_000


@pytest.fixture
def paths(app_paths: AppPaths, any_pack: ModelPack) -> AppPaths:
    """A profile in which a pack is installed, on a computer that was never measured."""
    shutil.copytree(any_pack.folder, app_paths.packs / any_pack.manifest.name)
    return app_paths


@pytest.fixture
def program(qapp: QApplication, paths: AppPaths, qtbot: QtBot) -> Iterator[Program]:
    made = Program(qapp, paths, Options(source=str(paths.packs), measure=True), print)
    made.show()
    qtbot.waitUntil(lambda: page_of(made) is not None, timeout=PATIENCE_MS)
    yield made
    made.finish()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def page_of(program: Program) -> CalibrationPage | None:
    page = program.window.centralWidget()
    return page if isinstance(page, CalibrationPage) else None


def test_measuring_can_be_skipped(program: Program, paths: AppPaths, qtbot: QtBot):
    page = page_of(program)
    assert page is not None
    page.cancel.click()
    qtbot.waitUntil(lambda: program.window.desk is not None, timeout=PATIENCE_MS)
    assert not paths.calibration.exists()
    assert program.window.desk is not None
    assert program.window.desk.diagnostics.calibration.text == "This computer was not measured yet."


def test_what_was_found_is_used_and_shown(program: Program, paths: AppPaths, qtbot: QtBot):
    page = page_of(program)
    assert page is not None
    qtbot.waitUntil(page.go_on.isVisible, timeout=PATIENCE_MS)
    page.go_on.click()
    qtbot.waitUntil(lambda: program.window.desk is not None, timeout=PATIENCE_MS)
    report = load(paths.calibration)
    assert report is not None
    assert program.window.desk is not None
    assert program.window.desk.diagnostics.calibration.text == report.choice.sentence
    program.window.desk.diagnostics.calibration.again.click()
    qtbot.waitUntil(lambda: page_of(program) is not None, timeout=PATIENCE_MS)
