"""The live picture: mirrored, boxes where the faces are, strangers' boxes gone after a moment."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.domain.faces import Box, Frame
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.roster import Person
from kiosk.engine.messages import Told, TracksSeen, TrackState, TrackView
from kiosk.ui.desk import Desk
from kiosk.ui.pages import Page
from kiosk.ui.ports import Doors
from kiosk.ui.preview import Preview
from kiosk.ui.start_page import LessonPlan
from kiosk.ui.style import Theme
from tests.ui.conftest import Outside

WIDTH, HEIGHT = 640, 360
RED, BLUE = (0, 0, 200), (200, 0, 0)  # BGR


def halves() -> NDArray[np.uint8]:
    """Red on the left, blue on the right, as the camera sees it."""
    pixels = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    pixels[:, : WIDTH // 2] = RED
    pixels[:, WIDTH // 2 :] = BLUE
    return pixels


class Feed:
    def __init__(self) -> None:
        self.frames: list[Frame] = []

    def take(self) -> Frame | None:
        return self.frames.pop(0) if self.frames else None


@pytest.fixture
def feed() -> Feed:
    return Feed()


@pytest.fixture
def preview(theme: Theme, feed: Feed, qtbot: QtBot) -> Preview:
    made = Preview(theme, feed.take)
    qtbot.addWidget(made)
    made.resize(WIDTH, HEIGHT)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(preview: Preview, feed: Feed, qtbot: QtBot) -> QImage:
    feed.frames.append(Frame(0, 0.0, halves()))
    with qtbot.waitSignal(preview.began):
        preview.freshen()
    return preview.grab().toImage()


def colour(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    at = QColor(image.pixelColor(x, y))
    return at.red(), at.green(), at.blue()


def test_the_picture_is_mirrored(preview: Preview, feed: Feed, qtbot: QtBot) -> None:
    image = shown(preview, feed, qtbot)
    assert colour(image, 100, 180) == (0, 0, 200)
    assert colour(image, 540, 180) == (200, 0, 0)


def test_corners_are_the_page(preview: Preview, feed: Feed, qtbot: QtBot, theme: Theme) -> None:
    image = shown(preview, feed, qtbot)
    assert image.pixelColor(0, 0).name() == theme.palette.page


def test_a_box_is_mirrored_with_the_face(preview: Preview, feed: Feed, qtbot: QtBot) -> None:
    shown(preview, feed, qtbot)
    view = TrackView(1, Box(40, 100, 140, 240), TrackState.LOOKING)
    preview.show_tracks(TracksSeen(0, WIDTH, HEIGHT, (view,)))
    image = preview.grab().toImage()
    assert colour(image, WIDTH - 90, 100) == (255, 255, 255)
    assert colour(image, 90, 100) == (0, 0, 200)


def test_what_is_no_mirror_shows_picture_and_boxes_as_the_camera_sees_them_from_the_next_frame_on(
    theme: Theme, feed: Feed, qtbot: QtBot
) -> None:
    mirrored = [True]
    preview = Preview(theme, feed.take, mirrored=lambda: mirrored[0])
    qtbot.addWidget(preview)
    preview.resize(WIDTH, HEIGHT)
    preview.show()
    shown(preview, feed, qtbot)
    preview.show_tracks(
        TracksSeen(0, WIDTH, HEIGHT, (TrackView(1, Box(40, 100, 140, 240), TrackState.LOOKING),))
    )
    mirrored[0] = False
    image = preview.grab().toImage()
    assert colour(image, WIDTH - 90, 100) == (255, 255, 255)
    feed.frames.append(Frame(1, 0.0, halves()))
    preview.take()
    image = preview.grab().toImage()
    assert colour(image, 100, 180) == (200, 0, 0)
    assert colour(image, 540, 180) == (0, 0, 200)
    assert colour(image, 90, 100) == (255, 255, 255)
    assert colour(image, WIDTH - 90, 100) == (0, 0, 200)


@pytest.mark.parametrize(("width", "height"), [(WIDTH // 2, HEIGHT // 2), (500, 360), (300, 600)])
def test_of_a_whole_picture_nothing_is_cut_off_whatever_room_there_is(
    theme: Theme, feed: Feed, qtbot: QtBot, width: int, height: int
) -> None:
    preview = Preview(theme, feed.take, whole=True)
    qtbot.addWidget(preview)
    preview.setMinimumSize(0, 0)
    preview.resize(width, height)
    preview.show()
    image, place = shown(preview, feed, qtbot), preview.place
    assert place.width() / place.height() == pytest.approx(WIDTH / HEIGHT, rel=0.01)
    middle = round(place.center().y())
    assert colour(image, round(place.left()) + 2, middle) == (0, 0, 200)
    assert colour(image, round(place.right()) - 3, middle) == (200, 0, 0)


def test_a_strangers_box_fades(
    preview: Preview, feed: Feed, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("kiosk.ui.preview.monotonic", lambda: now)
    shown(preview, feed, qtbot)
    seen = TracksSeen(0, WIDTH, HEIGHT, (TrackView(1, Box(40, 100, 140, 240), TrackState.UNKNOWN),))
    preview.show_tracks(seen)
    assert colour(preview.grab().toImage(), WIDTH - 90, 100) == (255, 255, 255)
    now += 1.5
    preview.show_tracks(seen)
    assert colour(preview.grab().toImage(), WIDTH - 90, 100) == (200, 0, 0)


def test_old_boxes_go_when_recognition_stops(
    preview: Preview, feed: Feed, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("kiosk.ui.preview.monotonic", lambda: now)
    shown(preview, feed, qtbot)
    view = TrackView(1, Box(40, 100, 140, 240), TrackState.ACCEPTED, Person("1", "Ada", "Lovelace"))
    preview.show_tracks(TracksSeen(0, WIDTH, HEIGHT, (view,)))
    now += 1.0
    assert colour(preview.grab().toImage(), WIDTH - 90, 100) == (200, 0, 0)


def test_a_hidden_preview_takes_no_frames_and_catches_up_when_shown(
    preview: Preview, feed: Feed, qtbot: QtBot
) -> None:
    preview.hide()
    feed.frames.append(Frame(0, 0.0, halves()))
    preview.freshen()
    assert len(feed.frames) == 1
    with qtbot.waitSignal(preview.began):
        preview.show()
    assert feed.frames == []


def test_frames_that_come_fast_are_not_all_drawn(preview: Preview, feed: Feed, qtbot: QtBot) -> None:
    shown(preview, feed, qtbot)
    feed.frames.extend(Frame(number, 0.0, halves()) for number in range(5))
    for _ in range(5):
        preview.freshen()
    assert len(feed.frames) >= 4
    qtbot.waitUntil(lambda: len(feed.frames) < 5)


class Slot:
    """Newest[Frame] as the engine fills it: whoever takes must have been told, and is told only once."""

    def __init__(self, outside: Outside, desk: Desk) -> None:
        self._outside, self._desk = outside, desk

    def put(self) -> None:
        was_empty = not self._outside.frames
        self._outside.frames[:] = [Frame(0, 0.0, halves())]
        if was_empty:
            self._desk.freshen()


def test_a_picture_that_came_while_another_page_was_open_is_shown(
    desk: Desk, outside: Outside, qtbot: QtBot
) -> None:
    slot = Slot(outside, desk)
    desk.go(Page.PEOPLE)
    slot.put()
    slot.put()
    desk.lesson.begin(LessonPlan("9B", "", 0))
    qtbot.waitUntil(lambda: desk.kiosk.stage.preview.isVisible() and not outside.frames)


def test_the_picture_is_back_when_the_camera_is(lesson: Desk, outside: Outside, qtbot: QtBot) -> None:
    slot, unplugged = Slot(outside, lesson), Notice(NoticeKind.CAMERA_UNPLUGGED)
    slot.put()
    assert lesson.kiosk.stage.preview.isVisible()
    lesson.take(Told(unplugged))
    assert not lesson.kiosk.stage.preview.isVisible()
    slot.put()
    slot.put()
    lesson.take(Told(unplugged, over=True))
    qtbot.waitUntil(lesson.kiosk.stage.preview.isVisible)


def test_another_desk_shows_the_picture_of_the_one_before(
    lesson: Desk, outside: Outside, theme: Theme, doors: Doors, qtbot: QtBot
) -> None:
    outside.frames.append(Frame(0, 0.0, np.zeros((180, 320, 3), np.uint8)))
    lesson.freshen()
    other = Desk(theme, doors)
    qtbot.addWidget(other)
    other.take_over(lesson)
    assert not outside.frames
    for stage in (other.kiosk.stage, lesson.kiosk.stage):
        assert stage._either.currentWidget() is stage.preview
