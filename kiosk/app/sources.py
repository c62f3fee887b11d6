"""The cameras that can be chosen."""

from collections.abc import Sequence

from kiosk.engine.camera.devices import webcams
from kiosk.ui.ports import SourceChoice

FIRST_CAMERA = "camera:"


def camera_choices(*, virtual: bool) -> Sequence[SourceChoice]:
    """The cameras of this computer, which may take seconds; programs that are cameras only with `virtual`."""
    return tuple(
        SourceChoice(camera.name, f"{FIRST_CAMERA}{camera.path or camera.name}")
        for camera in webcams()
        if virtual or not camera.is_virtual
    )
