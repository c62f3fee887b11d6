"""From the settings to what the engine is told of the camera."""

from kiosk.domain.camera_view import CameraView, zone_of
from kiosk.engine.messages import UseSource
from kiosk.settings import Settings

SETTINGS = frozenset({"source", "camera_size", "camera_turn", "camera_zone"})
OPENED_ANEW = frozenset({"source", "camera_size"})


def use_camera(address: str, settings: Settings) -> UseSource:
    """Have Frames taken from this address as the settings say."""
    return UseSource(address, view_of(settings))


def view_of(settings: Settings) -> CameraView:
    """What of the camera's picture is used, and which way up."""
    width, _, height = settings.camera_size.partition("x")  # "auto" has none
    return CameraView(
        size=(int(width), int(height)) if height else None,
        turn=settings.camera_turn,
        zone=zone_of(settings.camera_zone),
    )
