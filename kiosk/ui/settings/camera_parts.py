"""What is made for the camera's page, and how its picture follows what is chosen beside it."""

from kiosk.domain.camera_view import Turn
from kiosk.ui.ports import Doors
from kiosk.ui.settings.camera_panel import CameraPanel
from kiosk.ui.settings.control import Control, WheelGuard
from kiosk.ui.settings.draft import Draft
from kiosk.ui.settings.source_field import SourceField
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_TURNS: dict[int, Turn] = {0: 0, 90: 90, 180: 180, 270: 270}


class CameraParts:
    def __init__(self, theme: Theme, doors: Doors, draft: Draft, wheel: WheelGuard) -> None:
        self._theme, self._doors, self._draft, self._wheel = theme, doors, draft, wheel
        size = draft.loaded.settings.camera_size
        width, _, height = size.partition("x")
        used = bool(doors.about.pack)
        self.panel = CameraPanel(
            theme,
            doors.engine.newest_frame,
            wheel,
            asked=(int(width), int(height)) if height else None,
            unused="" if used else tr("The camera is not in use, for nobody is known by face here."),
        )
        self.follow()

    def zone(self) -> Control:
        panel = self.panel
        return Control(panel, panel.drawing, panel.value, panel.show_value, panel.changed.connect, wide=True)

    def source(self) -> Control:
        field = SourceField(self._theme, self._doors.sources, self._wheel)
        return Control(field, field.box, field.value, field.show_value, field.changed.connect)

    def follow(self) -> None:
        """Show the picture mirrored and turned as the draft has it."""
        draft = self._draft
        more = int(draft.value("camera_turn")) - draft.loaded.settings.camera_turn
        self.panel.show_as(mirrored=bool(draft.value("camera_mirror")), turn=_TURNS[more % 360])
