"""The camera's page of the settings: a live picture that follows what is chosen, and keeps what is drawn."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from kiosk.domain.faces import Frame
from kiosk.domain.light import FaceLight, Light
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.engine.messages import LightSeen, Told
from kiosk.settings.model import SECTIONS
from kiosk.settings.sections.camera import Camera
from kiosk.ui.desk import Desk
from kiosk.ui.ports import Doors
from kiosk.ui.settings.camera_panel import CameraPanel
from kiosk.ui.settings.dialog import SettingsDialog
from kiosk.ui.settings.setting_row import SettingRow
from tests.ui.conftest import Outside
from tests.ui.test_zone_drawing import at, drag, quarters


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[SettingsDialog]:
    """Open at the camera's page."""
    desk.show_settings()
    found = desk.findChild(SettingsDialog)
    assert found is not None
    found.contents.choose(SECTIONS.index(Camera))
    qtbot.waitUntil(lambda: found.camera is not None and found.camera.isVisible())
    yield found
    found.reject()


def panel_of(dialog: SettingsDialog) -> CameraPanel:
    assert dialog.camera is not None
    return dialog.camera


def row_of(dialog: SettingsDialog, name: str) -> SettingRow:
    page = dialog.page(SECTIONS.index(Camera))
    return next(each for each in page.rows if each.setting.name == name)


def show_a_frame(desk: Desk, dialog: SettingsDialog, outside: Outside, qtbot: QtBot) -> None:
    outside.frames[:] = [Frame(0, 0.0, quarters())]
    desk.freshen()
    qtbot.waitUntil(lambda: not outside.frames and panel_of(dialog).live.preview.has_picture)


def test_a_zone_that_was_drawn_is_kept_as_the_camera_sees_it(
    desk: Desk, dialog: SettingsDialog, doors: Doors, outside: Outside, qtbot: QtBot
) -> None:
    show_a_frame(desk, dialog, outside, qtbot)
    drag(qtbot, panel_of(dialog), (10, 10), (40, 90))
    assert dialog.save.isEnabled()
    dialog.save.click()
    left, top, width, height = (int(part) for part in doors.settings.loaded().settings.camera_zone.split(","))
    assert abs(left - 60) <= 1
    assert abs(top - 10) <= 1
    assert abs(width - 30) <= 1
    assert abs(height - 80) <= 1


def test_the_picture_is_mirrored_and_turned_at_once_and_nothing_is_kept_before_it_is_saved(
    desk: Desk, dialog: SettingsDialog, doors: Doors, outside: Outside, qtbot: QtBot
) -> None:
    show_a_frame(desk, dialog, outside, qtbot)
    preview = panel_of(dialog).live.preview
    assert preview.place.width() > preview.place.height()
    mirror = row_of(dialog, "camera_mirror").control.widget
    turn = row_of(dialog, "camera_turn").control.widget
    assert isinstance(mirror, QCheckBox)
    assert isinstance(turn, QComboBox)
    mirror.setChecked(False)
    turn.setCurrentIndex(turn.findData(90))
    show_a_frame(desk, dialog, outside, qtbot)
    qtbot.waitUntil(lambda: preview.place.width() < preview.place.height())
    corner = preview.grab().toImage().pixelColor(at(panel_of(dialog), 25, 25))
    assert (corner.blue(), corner.green(), corner.red()) == (0, 200, 0), "what was below is on the left"
    settings = doors.settings.loaded().settings
    assert (settings.camera_mirror, settings.camera_turn) == (True, 0)


def test_it_says_why_there_is_no_picture_and_how_the_light_is(
    desk: Desk, dialog: SettingsDialog, outside: Outside, qtbot: QtBot
) -> None:
    panel, unplugged = panel_of(dialog), Notice(NoticeKind.CAMERA_UNPLUGGED)
    desk.take(Told(unplugged))
    assert panel.live.panel.text == unplugged.for_staff
    desk.take(Told(unplugged, over=True))
    show_a_frame(desk, dialog, outside, qtbot)
    desk.take(LightSeen(Light.DARK, FaceLight.NOBODY, (1.0, *([0.0] * 15))))
    assert "Put a light" in panel.light.said.text()


def test_frames_go_to_the_lesson_again_once_the_settings_are_closed(
    desk: Desk, dialog: SettingsDialog, outside: Outside, qtbot: QtBot
) -> None:
    outside.frames[:] = [Frame(0, 0.0, quarters())]
    dialog.reject()
    qtbot.waitUntil(lambda: not outside.frames and desk.start_page.stage.preview.has_picture)


def test_a_camera_is_chosen_from_those_that_were_found(dialog: SettingsDialog, qtbot: QtBot) -> None:
    row = row_of(dialog, "source")
    box = row.control.focus
    assert isinstance(box, QComboBox)
    qtbot.waitUntil(lambda: box.findData("camera:desk") >= 0)
    box.setCurrentIndex(box.findData("camera:desk"))
    assert dialog.draft.value("source") == "camera:desk"
    assert box.currentText() == "Desk camera"
