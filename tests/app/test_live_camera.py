"""A camera that is looked through alone shows what the lesson will: turned as the settings say."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.app.live_camera import LiveCamera
from kiosk.domain.faces import Frame
from kiosk.settings import Settings


@pytest.mark.parametrize(("turn", "shape"), [(0, (90, 160)), (90, (160, 90))])
def test_its_picture_is_the_lesson_s(tmp_path: Path, turn: int, shape: tuple[int, int], qtbot: QtBot) -> None:
    picture = QImage(160, 90, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    for number in range(20):
        assert picture.save(str(tmp_path / f"{number:02}.png"))
    owner = QObject()
    settings = Settings.model_validate({"camera_turn": turn, "camera_mirror": False})
    camera, frames = LiveCamera("camera:", settings, owner), list[Frame]()

    def take() -> None:
        if (frame := camera.newest_frame()) is not None:
            frames.append(frame)

    camera.on_frame(take)
    camera.use(str(tmp_path))
    try:
        qtbot.waitUntil(lambda: bool(frames))
    finally:
        camera.stop()
    assert frames[0].pixels.shape[:2] == shape
    assert not camera.mirrored
