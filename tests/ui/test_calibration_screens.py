"""Measuring a computer as people see it, and what Diagnostics says of it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.faults import Fault
from kiosk.engine.messages import EngineState
from kiosk.ui.calibration_page import CalibrationPage
from kiosk.ui.calibration_view import CalibrationView, TargetRow
from kiosk.ui.desk import Desk
from kiosk.ui.pages import Page
from kiosk.ui.style import Theme
from tests.ui.conftest import PEOPLE, Outside

CPU = TargetRow("cpu", "CPU, 2 threads", "works", "", {1: 20.0, 5: 60.0, 20: 200.0}, 170, False, True)
ADAPTER = TargetRow("directml:0", "DirectML (Arc)", "works", "", {1: 5.0, 5: 8.0}, 400, True, True)
BROKEN = TargetRow(
    "cuda:0",
    "CUDA",
    "missing-library",
    "CUDA: missing library libcublasLt.so.13, using CPU.",
    {},
    None,
    False,
    False,
)
FOUND = CalibrationView(
    datetime(2026, 11, 21, tzinfo=UTC),
    "A processor, 4 cores",
    "DirectML (Arc) is used.",
    False,
    (CPU, ADAPTER, BROKEN),
)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> CalibrationPage:
    made = CalibrationPage(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def words(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget) and one.text()]


def test_progress_says_what_is_tried_and_can_be_skipped(page: CalibrationPage, qtbot: QtBot):
    page.view.show_progress("CUDA", 0.5)
    assert page.view.text == "Trying CUDA…"
    assert page.view.progress.value() == 500
    assert not page.go_on.isVisible()
    with qtbot.waitSignal(page.cancelled):
        page.cancel.click()


def test_the_table_says_of_each_what_became_of_it(page: CalibrationPage):
    page.view.show_result(FOUND)
    assert page.view.text == "DirectML (Arc) is used."
    said = words(page.view.table)
    assert "One face: 20.0 ms" in said
    assert "5 faces: 60 · 20 faces: 200" in said
    assert "Missing library libcublasLt.so.13, using CPU." in said
    assert not page.view.progress.isVisible()
    assert page.go_on.isVisible()


def test_another_that_works_can_be_used_and_what_does_not_can_not(page: CalibrationPage, qtbot: QtBot):
    page.view.show_result(FOUND)
    assert list(page.view.table.buttons) == ["cpu"]
    with qtbot.waitSignal(page.view.chosen) as told:
        page.view.table.buttons["cpu"].click()
    assert told.args == ["cpu"]


def test_measuring_can_be_asked_for_again_and_the_kiosk_started(page: CalibrationPage, qtbot: QtBot):
    page.view.show_result(FOUND)
    page.leave_soon()
    with qtbot.waitSignal(page.again):
        page.measure.click()
    with qtbot.waitSignal(page.done):
        page.go_on.click()


def test_a_kiosk_without_anybody_goes_on_by_itself(
    page: CalibrationPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("kiosk.ui.calibration_page._GOES_ON_MS", 10)
    with qtbot.waitSignal(page.done):
        page.view.show_result(FOUND)
        page.leave_soon()


def test_a_fault_is_said_and_the_kiosk_can_start_all_the_same(page: CalibrationPage):
    page.view.show_fault(Fault("The processor did not get through the test in time."))
    assert page.view.text == "The processor did not get through the test in time."
    assert page.go_on.isVisible()
    assert not page.view.table.isVisible()


def test_diagnostics_offer_to_measure_a_computer_that_never_was(desk: Desk, outside: Outside):
    card = desk.diagnostics.calibration
    assert card.text == "This computer was not measured yet."
    assert card.again.text() == "Measure now"
    card.again.click()
    assert outside.measured == [True]


def test_diagnostics_show_what_was_measured_and_use_another(desk: Desk, outside: Outside):
    desk.diagnostics.show_calibration(FOUND)
    card = desk.diagnostics.calibration
    assert card.text == "DirectML (Arc) is used."
    card.table.buttons["cpu"].click()
    assert outside.targets == ["cpu"]


def test_nothing_is_measured_or_changed_during_a_lesson(lesson: Desk):
    lesson.diagnostics.show_calibration(FOUND)
    card = lesson.diagnostics.calibration
    assert not card.again.isEnabled()
    assert card.table.buttons == {}
    lesson.lesson.end()
    assert card.again.isEnabled()
    assert list(card.table.buttons) == ["cpu"]


def test_a_changed_driver_is_told_where_staff_see_it(desk: Desk, outside: Outside):
    desk.show_stale("a graphics adapter or its driver was changed")
    assert desk.start_page.strip.text == (
        "Since this computer was measured, a graphics adapter or its driver was changed."
    )
    desk.start_page.strip.button.click()
    assert outside.measured == [True]


def state(**changes: float) -> EngineState:
    return EngineState(
        ready=True,
        pack="Open",
        requested="CUDAExecutionProvider",
        active="CPUExecutionProvider",
        camera="rtsp://school:secret@camera.example/1",
        camera_fps=25.0,
        processed_fps=24.0,
        dropped=3,
        restarts=1,
        stage_ms={"detect": 5.0, **changes},
        rss_mb=300.0,
        fallbacks=1,
        fallen="it gave wrong numbers",
    )


def test_stage_times_are_drawn_as_they_come(desk: Desk):
    for ms in (4.0, 6.0):
        desk.take(state(embed=ms))
    assert desk.diagnostics.stages.lines["embed"].values == (4.0, 6.0)
    desk.go(Page.DIAGNOSTICS)
    assert not desk.diagnostics.stages.grab().isNull()
    assert "6.0 ms" in words(desk.diagnostics.stages)


def test_what_is_copied_helps_and_names_nobody(desk: Desk, outside: Outside):
    desk.diagnostics.show_calibration(FOUND)
    desk.take(state())
    desk.diagnostics.copy.click()
    copied = QGuiApplication.clipboard().text()
    for said in (
        "Requested: CUDA",
        "Active: CPU",
        "it gave wrong numbers",
        "libcublasLt.so.13",
        "detect: 5.0 ms",
    ):
        assert said in copied
    named = [word for person in PEOPLE for word in (person.given_name, person.family_name)]
    assert not [word for word in (*named, "secret", "register.db", str(outside.database)) if word in copied]


def test_why_it_does_not_run_as_asked_is_said(desk: Desk):
    desk.take(state())
    assert "1. it gave wrong numbers" in [value.text() for value in desk.diagnostics.values]
