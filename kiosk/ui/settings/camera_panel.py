"""The camera's live picture with the Zone drawn upon it, and what would help its light."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from kiosk.domain.camera_view import LEAST_SIDE, Turn, Zone, zone_of
from kiosk.domain.faces import Frame
from kiosk.engine.messages import EngineState, LightSeen, Report
from kiosk.settings import SettingValue
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.light_help import LightHelp
from kiosk.ui.live_view import LiveView
from kiosk.ui.palette import SPACE
from kiosk.ui.settings.control import WheelGuard
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr
from kiosk.ui.zone_drawing import ZoneDrawing

_LEAST_HEIGHT = 300
_ALL = 100  # percent


class CameraPanel(QWidget):
    """`changed` when somebody has drawn or typed another Zone. `unused` says why no camera is opened."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        newest_frame: Callable[[], Frame | None],
        wheel: WheelGuard,
        *,
        asked: tuple[int, int] | None = None,
        unused: str = "",
    ) -> None:
        super().__init__()
        self._asked = asked
        self._mirrored = True
        self.live = LiveView(theme, newest_frame, mirrored=lambda: self._mirrored, unused=unused)
        self.live.setMinimumHeight(theme.px(_LEAST_HEIGHT))
        self.drawing = ZoneDrawing(theme, self.live.preview)
        self.gives = label("", "small", wraps=True)
        self.gives.hide()
        self.light = LightHelp(theme)
        self.whole = Button(theme, tr("Whole picture"), partial(self._take, Zone()), icon_name="maximize")
        self.corner = tuple(self._edge(wheel, each, 0, _ALL - LEAST_SIDE) for each in _corner())
        self.sides = tuple(self._edge(wheel, each, LEAST_SIDE, _ALL) for each in _sides())
        self._lay_out()
        self.drawing.changed.connect(self._drawn)
        for box in self.corner:
            box.valueChanged.connect(self._put)
        for box in self.sides:
            box.valueChanged.connect(self._size)
        self._show_edges()

    def value(self) -> SettingValue:
        return self.drawing.zone.as_text()

    def show_value(self, value: SettingValue) -> None:
        """Show this Zone without telling anybody."""
        self.drawing.show_zone(zone_of(str(value)))
        self._show_edges()

    def show_as(self, *, mirrored: bool, turn: Turn) -> None:
        """Show the picture so; `turn`: degrees clockwise beyond what Frames are turned by already."""
        self._mirrored, self.live.preview.turn = mirrored, turn

    def take(self, report: Report) -> None:
        """What the engine says of the picture."""
        match report:
            case LightSeen():
                self.light.show_light(report)
            case EngineState() if report.camera:
                self.gives.setText(_given(report, self._asked))
                self.gives.show()
            case _:
                pass

    @staticmethod
    def _edge(wheel: WheelGuard, name: str, least: int, most: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, most)
        box.setSuffix(" %")
        box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.setAccessibleName(tr("Part of the picture that counts: {edge}").format(edge=name))
        wheel.guard(box)
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(SPACE[1])
        named = zip((*_corner(), *_sides()), (*self.corner, *self.sides), strict=True)
        for place, (name, box) in enumerate(named):
            shown = label(name, "small")
            shown.setBuddy(box)
            line, side = divmod(place, 2)
            grid.addWidget(shown, 2 * line, side)
            grid.addWidget(box, 2 * line + 1, side)
        how = label(
            tr(
                "Draw on the picture. The numbers are of the picture as the camera sees it, without a mirror."
            ),
            "faint",
            wraps=True,
        )
        foot = row(how, self.whole)
        foot.setStretch(0, 1)
        box = column(self.live, self.gives, self.light, gap=SPACE[2])
        box.setStretch(0, 1)
        box.addLayout(foot)
        box.addLayout(grid)
        self.setLayout(box)

    def _put(self) -> None:
        """Where it begins was typed: it gets smaller where there is no room."""
        (left, top), (width, height) = self._typed()
        self._take(Zone(left, top, min(width, _ALL - left), min(height, _ALL - top)))

    def _size(self) -> None:
        """How large it is was typed: it moves where there is no room."""
        (left, top), (width, height) = self._typed()
        self._take(Zone(min(left, _ALL - width), min(top, _ALL - height), width, height))

    def _typed(self) -> tuple[list[int], list[int]]:
        return [box.value() for box in self.corner], [box.value() for box in self.sides]

    def _take(self, zone: Zone) -> None:
        self.drawing.show_zone(zone)
        self._drawn()

    def _drawn(self) -> None:
        self._show_edges()
        self.changed.emit()

    def _show_edges(self) -> None:
        zone = self.drawing.zone
        numbers = (zone.left, zone.top, zone.width, zone.height)
        for box, number in zip((*self.corner, *self.sides), numbers, strict=True):
            with QSignalBlocker(box):
                box.setValue(number)
        self.whole.setEnabled(not zone.is_all)


def _corner() -> Sequence[str]:
    return tr("From the left"), tr("From the top")


def _sides() -> Sequence[str]:
    return tr("Width"), tr("Height")


def _given(state: EngineState, asked: tuple[int, int] | None) -> str:
    """What the camera gives, and that it is not what it was asked for."""
    width, height = state.camera_size
    said = tr("{camera} gives {width} by {height}, {rate} pictures a second.").format(
        camera=state.camera, width=width, height=height, rate=round(state.camera_fps)
    )
    if asked is None or sorted(asked) == sorted(state.camera_size) or not width:
        return said
    other = tr("It was asked for {width} by {height}, which it can't.").format(
        width=asked[0], height=asked[1]
    )
    return f"{said} {other}"
