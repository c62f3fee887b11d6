"""The window: first word, full screen, keys, choosing a camera."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.domain.faults import Fault
from kiosk.engine.messages import EngineState
from kiosk.ui.desk import Desk
from kiosk.ui.panel import Panel
from kiosk.ui.source_dialog import SourceDialog
from kiosk.ui.style import Theme
from kiosk.ui.window import Window
from tests.ui.conftest import Outside


def test_a_long_start_shows_how_far_it_is_and_can_be_cancelled(theme: Theme, qtbot: QtBot) -> None:
    window = Window(theme)
    qtbot.addWidget(window)
    window.show()
    window.wait("Fetching models", "Once only.", 0.4)
    panel = window.centralWidget()
    assert isinstance(panel, Panel)
    assert panel.progress.value() == 400
    cancel = next(button for button in panel.findChildren(QPushButton) if button.isVisible())
    with qtbot.waitSignal(window.cancelled):
        cancel.click()


def test_a_fault_at_the_start_is_a_sentence_with_another_try(theme: Theme, qtbot: QtBot) -> None:
    window = Window(theme)
    qtbot.addWidget(window)
    window.show()
    window.wait("Fetching models", "", 0.4)
    window.fail(Fault("The network is not there. Plug it in and try again."))
    panel = window.centralWidget()
    assert isinstance(panel, Panel)
    assert panel.text == "The network is not there. Plug it in and try again."
    assert not panel.progress.isVisible()
    again = [button for button in panel.findChildren(QPushButton) if button.isVisible()]
    assert len(again) == 1
    with qtbot.waitSignal(window.again):
        again[0].click()


def test_f11_fills_the_screen_without_the_rail_and_escape_leaves(lesson: Desk, qtbot: QtBot) -> None:
    window = lesson.window()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert not lesson.rail.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert lesson.rail.isVisible()


def test_every_button_says_what_it_is(desk: Desk) -> None:
    for button in desk.findChildren(QPushButton):
        assert button.isHidden() or button.text() or button.accessibleName()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_buttons_are_large_enough_to_touch(desk: Desk, theme: Theme, scale: float) -> None:
    theme.use(theme.palette, scale=scale)
    sizes = {button.text(): button.sizeHint().height() for button in desk.findChildren(QPushButton)}
    theme.use(theme.palette, scale=1.0)
    assert min(sizes.values()) >= 44


def test_cameras_are_found_off_the_ui_thread_and_one_is_used(
    desk: Desk, outside: Outside, qtbot: QtBot
) -> None:
    desk.choose_source()
    dialog = desk.findChild(SourceDialog)
    assert isinstance(dialog, SourceDialog)
    qtbot.waitUntil(dialog.use.isEnabled)
    dialog.use.click()
    assert outside.sources == ["camera:desk"]


def test_diagnostics_name_what_is_active_and_what_was_asked_for(desk: Desk) -> None:
    desk.take(
        EngineState(
            True,
            "Open",
            "DmlExecutionProvider",
            "CPUExecutionProvider",
            "cam",
            25,
            24,
            3,
            1,
            {"detect": 5.2},
            300,
        )
    )
    shown = [value.text() for value in desk.diagnostics.values]
    assert "CPU (asked for: DirectML)" in shown
    assert "detect 5.2" in shown


def test_the_screens_import_no_models_no_cameras_and_no_database(repository: Path) -> None:
    code = (
        "import sys, kiosk.ui.desk, kiosk.ui.window, kiosk.ui.sounds;"
        "print([name for name in ('cv2', 'onnxruntime', 'sqlite3', 'sqlite_utils') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=repository, capture_output=True, check=True, text=True
    )
    assert ran.stdout.strip() == "[]"


def test_a_full_screen_can_be_left_without_a_window_manager(desk: Desk) -> None:
    window = desk.window()
    assert isinstance(window, Window)
    window.toggle_full_screen()
    window.windowHandle().setGeometry(0, 0, 1000, 700)  # nobody made it larger
    window._cover()
    assert window.isFullScreen()
    window.leave_full_screen()
    assert desk.rail.isVisible()
