"""From the settings to what is asked of the camera."""

import pytest

from kiosk.app.camera import use_camera
from kiosk.domain.camera_view import CameraView, Zone
from kiosk.settings import Settings


@pytest.mark.parametrize(
    ("settings", "view"),
    [
        (Settings(), CameraView()),
        (Settings(camera_size="1920x1080", camera_turn=270), CameraView((1920, 1080), 270)),
        (
            Settings(camera_size="640x480", camera_zone="10,0,80,100"),
            CameraView((640, 480), 0, Zone(10, 0, 80)),
        ),
    ],
)
def test_the_camera_is_asked_for_what_the_settings_say(settings: Settings, view: CameraView) -> None:
    asked = use_camera("camera:", settings)
    assert (asked.address, asked.view) == ("camera:", view)
