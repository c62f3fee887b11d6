"""What the engine runs on and how it fares, in numbers, for whoever looks after the PC."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kiosk import __version__
from kiosk.engine.messages import EngineState
from kiosk.ui.calibration_card import CalibrationCard
from kiosk.ui.calibration_view import CalibrationView
from kiosk.ui.components import Button, column, frame, label, row
from kiosk.ui.diagnostics_text import diagnostics_text
from kiosk.ui.palette import SPACE
from kiosk.ui.stage_times import StageTimes
from kiosk.ui.style import Theme
from kiosk.ui.wording import decimal, provider_name, tr, worded

_NONE = "—"


class DiagnosticsPage(QWidget):
    """`set_up` asks to be led through setting up once more."""

    set_up = Signal()

    def __init__(self, theme: Theme, database: str) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._theme = theme
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(SPACE[2])
        self._grid.setHorizontalSpacing(SPACE[4])
        self._grid.setColumnStretch(1, 1)
        self._card = frame("card")
        box = column(margin=SPACE[4])
        box.addLayout(self._grid)
        self._card.setLayout(box)
        self._database = database
        self.calibration = CalibrationCard(theme)
        self.stages = StageTimes(theme)
        self.set_up_again = Button(theme, tr("Set up step by step"), self.set_up.emit)
        self.copy = Button(theme, tr("Copy for support"), self.copy_for_support)
        self._state: EngineState | None = None
        self._found: CalibrationView | None = None
        self._lay_out_page()
        self._change = self._screen = ""
        self._values: dict[str, tuple[QWidget, QWidget]] = {}
        self._show({tr("Recognition"): tr("getting ready"), **self._fixed()})

    def _lay_out_page(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        box = column(self._card, self.calibration, self.stages, gap=SPACE[3])
        box.addStretch(1)
        inside.setLayout(box)
        scroll.setWidget(inside)
        head = row(label(tr("Diagnostics"), "title"))
        head.addStretch(1)
        head.addWidget(self.set_up_again)
        head.addWidget(self.copy)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        page.setSpacing(SPACE[3])
        page.addLayout(head)
        page.addWidget(scroll, 1)

    def show_calibration(self, found: CalibrationView | None) -> None:
        self._found = found
        self.calibration.show_found(found)

    def copy_for_support(self) -> None:
        """Put what a helper needs to know on the clipboard."""
        QGuiApplication.clipboard().setText(diagnostics_text(self._state, self._found))

    @property
    def values(self) -> tuple[QLabel, ...]:
        return tuple(self._labels.values())

    def show_change(self, sentence: str) -> None:
        """Tell how far the change to another model pack is."""
        self._change = sentence

    def show_awake(self, how: str) -> None:
        """Tell whether the screen is kept awake, and by what."""
        self._screen = how

    def show_state(self, state: EngineState) -> None:
        self._state = state
        self.stages.take(state.stage_ms)
        active, requested = provider_name(state.active), provider_name(state.requested)
        provider = active if active == requested else tr("{active} (asked for: {requested})")
        stages = " · ".join(f"{stage} {decimal(took, 1)}" for stage, took in state.stage_ms.items())
        self._show(
            {
                tr("Recognition"): tr("ready") if state.ready else tr("getting ready"),
                tr("Model pack"): ". ".join(part for part in (state.pack or _NONE, self._change) if part),
                tr("Runs on"): provider.format(active=active, requested=requested) or _NONE,
                tr("Seemed to be pictures"): str(state.doubts),
                tr("Fallbacks to CPU"): f"{state.fallbacks}. {worded(state.fallen)}"
                if state.fallen
                else str(state.fallbacks),
                tr("Camera"): _camera(state),
                tr("Pictures a second"): tr("{camera} from the camera, {seen} looked at").format(
                    camera=decimal(state.camera_fps, 1), seen=decimal(state.processed_fps, 1)
                ),
                tr("Pictures passed over"): decimal(state.dropped),
                tr("Milliseconds a step"): stages or _NONE,
                tr("Restarts of recognition"): str(state.restarts),
                tr("Memory"): tr("{size} MB").format(size=decimal(state.rss_mb)),
                **self._fixed(),
            }
        )

    def _fixed(self) -> dict[str, str]:
        screen = {tr("Screen"): self._screen} if self._screen else {}
        return {**screen, tr("Register file"): self._database, tr("Version"): __version__}

    def _show(self, facts: dict[str, str]) -> None:
        if list(facts) != list(self._values):
            self._lay_out(facts)
            return
        for name, value in facts.items():
            self._labels[name].setText(value)

    def _lay_out(self, facts: dict[str, str]) -> None:
        for widgets in self._values.values():
            for widget in widgets:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._values.clear()
        self._labels = {name: label(value, wraps=True) for name, value in facts.items()}
        for place, (name, value) in enumerate(self._labels.items()):
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            named = label(name, "faint")
            self._grid.addWidget(named, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, place, 1)
            self._values[name] = (named, value)


def _camera(state: EngineState) -> str:
    if not any(state.camera_size):
        return state.camera or _NONE
    width, height = state.camera_size
    return tr("{camera}, {width} by {height}").format(camera=state.camera, width=width, height=height)
