"""The Zone drawn upon the live picture: by hand, by keys and by numbers, mirrored and turned."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.camera_view import Turn, Zone
from kiosk.domain.faces import Frame
from kiosk.domain.light import FaceLight, Light
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.engine.messages import LightSeen
from kiosk.ui.light_help import advice
from kiosk.ui.palette import Tone
from kiosk.ui.settings.camera_panel import CameraPanel
from kiosk.ui.settings.control import WheelGuard
from kiosk.ui.style import Theme

RED, BLUE, GREEN, WHITE = (0, 0, 200), (200, 0, 0), (0, 200, 0), (200, 200, 200)  # BGR
Made = Callable[..., CameraPanel]


def quarters() -> NDArray[np.uint8]:
    """Red and blue above, green and white below, as the camera sees it."""
    pixels = np.empty((360, 640, 3), np.uint8)
    pixels[:180, :320], pixels[:180, 320:], pixels[180:, :320], pixels[180:, 320:] = RED, BLUE, GREEN, WHITE
    return pixels


@pytest.fixture
def made(theme: Theme, qtbot: QtBot) -> Made:
    def make(*, mirrored: bool = True, turn: Turn = 0) -> CameraPanel:
        frames = [Frame(0, 0.0, quarters())]
        guard = WheelGuard(theme)
        panel = CameraPanel(theme, lambda: frames.pop() if frames else None, guard)
        panel.show_as(mirrored=mirrored, turn=turn)
        qtbot.addWidget(panel)
        panel.resize(800, 760)
        panel.show()
        qtbot.waitExposed(panel)
        panel.live.freshen()
        qtbot.waitUntil(panel.drawing.isVisible)
        return panel

    return make


def at(panel: CameraPanel, across: float, down: float) -> QPoint:
    """A point of the picture in percent, as it is on the screen."""
    place = panel.live.preview.place
    return QPointF(
        place.left() + place.width() * across / 100, place.top() + place.height() * down / 100
    ).toPoint()


def drag(qtbot: QtBot, panel: CameraPanel, begin: tuple[int, int], end: tuple[int, int]) -> None:
    drawing = panel.drawing
    qtbot.mousePress(drawing, Qt.MouseButton.LeftButton, pos=at(panel, *begin))
    qtbot.mouseMove(drawing, at(panel, *end))
    qtbot.mouseRelease(drawing, Qt.MouseButton.LeftButton, pos=at(panel, *end))


def near(zone: Zone, left: int, top: int, width: int, height: int) -> bool:
    """Within a percent: pixels of the screen are that coarse."""
    found = (zone.left, zone.top, zone.width, zone.height)
    return all(abs(one - other) <= 1 for one, other in zip(found, (left, top, width, height), strict=True))


def test_what_is_drawn_in_a_mirror_is_kept_as_the_camera_sees_it(made: Made, qtbot: QtBot) -> None:
    panel = made(mirrored=True)
    with qtbot.waitSignal(panel.changed):
        drag(qtbot, panel, (20, 30), (50, 90))
    assert near(panel.drawing.zone, 50, 30, 30, 60)
    assert panel.value() == panel.drawing.zone.as_text()


def test_without_a_mirror_it_is_where_it_was_drawn_from_whichever_corner(made: Made, qtbot: QtBot) -> None:
    panel = made(mirrored=False)
    drag(qtbot, panel, (50, 90), (20, 30))
    assert near(panel.drawing.zone, 20, 30, 30, 60)


@pytest.mark.parametrize(
    ("turn", "mirrored", "corners"),
    [
        (0, False, (RED, BLUE, GREEN, WHITE)),
        (0, True, (BLUE, RED, WHITE, GREEN)),
        (90, False, (GREEN, RED, WHITE, BLUE)),
        (180, False, (WHITE, GREEN, BLUE, RED)),
        (270, True, (WHITE, BLUE, GREEN, RED)),
    ],
)
def test_what_is_bright_is_what_counts_however_it_is_turned_and_mirrored(
    made: Made, *, turn: Turn, mirrored: bool, corners: tuple[tuple[int, int, int], ...]
) -> None:
    panel = made(mirrored=mirrored, turn=turn)
    panel.show_value("0,0,50,50")
    image = panel.live.preview.grab().toImage()
    seen_left = 75 if mirrored else 25
    places = ((25, 25), (75, 25), (25, 75), (75, 75))
    for (across, down), bgr in zip(places, corners, strict=True):
        shown = QColor(image.pixelColor(at(panel, across, down)))
        lit = (shown.blue(), shown.green(), shown.red()) == bgr
        assert lit == ((across, down) == (seen_left, 25))


def test_it_is_moved_by_its_middle_and_pulled_by_an_edge_and_drawn_anew_outside(
    made: Made, qtbot: QtBot
) -> None:
    panel = made(mirrored=False)
    panel.show_value("20,20,40,40")
    drag(qtbot, panel, (40, 40), (60, 30))
    assert near(panel.drawing.zone, 40, 10, 40, 40)
    drag(qtbot, panel, (80, 30), (95, 90))
    assert near(panel.drawing.zone, 40, 10, 55, 40)
    drag(qtbot, panel, (5, 70), (25, 95))
    assert near(panel.drawing.zone, 5, 70, 20, 25)


def test_a_touch_that_does_not_move_changes_nothing(made: Made, qtbot: QtBot) -> None:
    panel = made()
    with qtbot.assertNotEmitted(panel.changed):
        qtbot.mouseClick(panel.drawing, Qt.MouseButton.LeftButton, pos=at(panel, 30, 30))
    assert panel.value() == ""


def test_keys_move_it_as_the_screen_shows_it_and_size_it_and_take_it_away(made: Made, qtbot: QtBot) -> None:
    panel = made(mirrored=True)
    panel.show_value("20,20,40,40")
    for key, modifier in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier),
    ):
        qtbot.keyClick(panel.drawing, key, modifier)
    assert panel.value() == "21,21,40,39"
    assert "40 by 39 percent" in panel.drawing.accessibleDescription()
    qtbot.keyClick(panel.drawing, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert panel.value() == "20,21,41,39", "the edge that is on the right of the screen"
    qtbot.keyClick(panel.drawing, Qt.Key.Key_Delete)
    assert panel.value() == ""


def test_numbers_do_the_same_and_what_has_no_room_gives_way(made: Made, qtbot: QtBot) -> None:
    panel = made()
    left, _top = panel.corner
    width, _height = panel.sides
    left.setValue(30)
    assert panel.value() == "30,0,70,100"
    with qtbot.waitSignal(panel.changed):
        width.setValue(90)
    assert panel.value() == "10,0,90,100"
    assert left.value() == 10
    panel.whole.click()
    assert (panel.value(), width.value(), panel.whole.isEnabled()) == ("", 100, False)


def test_a_wheel_that_passes_over_the_numbers_changes_nothing(made: Made) -> None:
    panel = made()
    box = panel.sides[0]
    QTest.wheelEvent(
        panel.window().windowHandle(), QPointF(box.mapTo(panel, box.rect().center())), QPoint(0, -120)
    )
    assert (box.value(), box.hasFocus()) == (100, False)


def test_why_there_is_no_picture_stands_in_its_place_until_there_is_one(theme: Theme, qtbot: QtBot) -> None:
    frames: list[Frame] = []
    panel = CameraPanel(theme, lambda: frames.pop() if frames else None, WheelGuard(theme))
    qtbot.addWidget(panel)
    panel.show()
    assert "Starting" in panel.live.panel.text
    for kind in (NoticeKind.CAMERA_DENIED, NoticeKind.CAMERA_SILENT):
        notice = Notice(kind)
        panel.live.show_trouble(notice)
        assert panel.live.panel.text == notice.for_staff
    frames.append(Frame(0, 0.0, quarters()))
    panel.live.show_trouble(None)
    qtbot.waitUntil(panel.drawing.isVisible)


@pytest.mark.parametrize(
    ("light", "faces", "word", "tone"),
    [
        (Light.GOOD, FaceLight.NOBODY, "Stand where", Tone.NEUTRAL),
        (Light.GOOD, FaceLight.GOOD, "also on the faces", Tone.SUCCESS),
        (Light.GOOD, FaceLight.BRIGHT, "too bright", Tone.ATTENTION),
        (Light.GOOD, FaceLight.DARK, "lamp beside", Tone.ATTENTION),
        (Light.BACKLIT, FaceLight.DARK, "blinds", Tone.ATTENTION),
        (Light.DARK, FaceLight.NOBODY, "Put a light", Tone.ATTENTION),
    ],
)
def test_the_light_is_put_into_words_and_into_what_would_help(
    made: Made, light: Light, faces: FaceLight, word: str, tone: Tone
) -> None:
    seen = LightSeen(light, faces, (0.5, *([0.0] * 14), 0.5))
    panel = made()
    panel.take(seen)
    assert word in panel.light.said.text()
    assert advice(seen)[1] is tone
    assert "50 % of it is dark, 50 % is bright" in panel.light.bars.accessibleDescription()
