"""The whole program, offscreen: real models, real film, real register."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.options import Options
from kiosk.app.program import Program
from kiosk.domain.codes import MarkState
from kiosk.domain.consent import Party
from kiosk.engine.demo.demo import Demo, make_demo
from kiosk.engine.messages import UseSource
from kiosk.engine.packs.pack import ModelPack
from kiosk.paths import AppPaths
from kiosk.ui.add_person import AddPerson
from kiosk.ui.desk import Desk
from kiosk.ui.start_page import LessonPlan

pytestmark = pytest.mark.slow
PATIENCE_MS = 60_000


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    made = make_demo(tmp_path_factory.mktemp("demo"), lambda _part: None, lambda: False)
    assert made is not None
    return made


@pytest.fixture
def paths(app_paths: AppPaths, starter_pack: ModelPack) -> AppPaths:
    """A profile in which the starter pack is installed."""
    shutil.copytree(starter_pack.folder, app_paths.packs / "starter")
    return app_paths


@pytest.fixture
def still(tmp_path: Path, demo: Demo) -> str:
    """A folder with one picture, of nobody in particular, that never ends the lesson."""
    folder = tmp_path / "still"
    folder.mkdir()
    shutil.copy(demo.people[0][1][0], folder / "1.png")
    return str(folder)


@pytest.fixture
def lines() -> list[str]:
    return []


@pytest.fixture
def program(
    qapp: QApplication, paths: AppPaths, lines: list[str], still: str, qtbot: QtBot
) -> Iterator[Program]:
    made = Program(qapp, paths, Options(source=still), lines.append)
    made.show()
    qtbot.waitUntil(lambda: made.window.desk is not None, timeout=PATIENCE_MS)
    yield made
    made.finish()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def desk_of(program: Program) -> Desk:
    assert program.window.desk is not None
    return program.window.desk


def test_somebody_added_from_photos_is_recognised_at_once(program: Program, demo: Demo, qtbot: QtBot) -> None:
    desk = desk_of(program)
    person, photos = demo.people[0]
    desk.lesson.begin(LessonPlan("9B", "", 0))
    desk.add_person()
    dialog = desk.findChild(AddPerson)
    assert isinstance(dialog, AddPerson)
    dialog.given.setText(person.given_name)
    dialog.consent.party.setCurrentIndex(dialog.consent.party.findData(Party.PARENT_1))
    dialog.capture.embed(photos)
    qtbot.waitUntil(lambda: dialog.capture.shots.count == len(photos), timeout=PATIENCE_MS)
    dialog.keep.click()
    dialog.close()  # without trying it out
    assert desk.kiosk.top.count_text == "0 of 1"
    program.running.parts.engine.send(UseSource(str(demo.film)))
    qtbot.waitUntil(lambda: desk.kiosk.top.count_text == "1 of 1", timeout=PATIENCE_MS)
    marks = program.running.parts.register.marks()
    assert [mark.state for mark in marks.values()] == [MarkState.PRESENT]
    assert desk.kiosk.stage.preview.has_picture


def test_the_lesson_is_taken_up_again_after_a_restart(program: Program, qtbot: QtBot) -> None:
    desk_of(program).lesson.begin(LessonPlan("9B", "Room 12", 0))
    program.start()
    qtbot.waitUntil(lambda: program.window.desk is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(desk_of(program).kiosk.isVisible)
    session = program.running.parts.register.session
    assert session is not None
    assert session.title == "9B"


def test_another_camera_and_another_turn_of_it_hold_as_soon_as_they_are_saved(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "half blue"
    folder.mkdir()
    wide = QImage(640, 360, QImage.Format.Format_RGB32)
    wide.fill(Qt.GlobalColor.red)
    painter = QPainter(wide)
    painter.fillRect(0, 0, 320, 360, QColor("blue"))
    painter.end()
    for number in range(300):  # a minute of it
        wide.save(str(folder / f"{number:03}.png"))
    preview = desk_of(program).start_page.stage.preview

    def seen() -> tuple[str, str]:
        place, image = preview.place, preview.grab().toImage()
        middle, quarter = round(place.center().x()), place.height() / 4
        return (
            image.pixelColor(middle, round(place.top() + quarter)).name(),
            image.pixelColor(middle, round(place.bottom() - quarter)).name(),
        )

    keep = program.running.parts.kept.save
    keep({"source": str(folder), "camera_turn": 90, "camera_mirror": False})
    qtbot.waitUntil(lambda: seen() == ("#0000ff", "#ff0000"), timeout=PATIENCE_MS)
    keep({"camera_turn": 270})
    qtbot.waitUntil(lambda: seen() == ("#ff0000", "#0000ff"), timeout=PATIENCE_MS)
