"""The camera: its live picture, another one, or what a kiosk without one can do."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.domain.notices import Notice
from kiosk.engine.messages import Told
from kiosk.ui.components import Button, row
from kiosk.ui.first_run.ports import FirstRunDoors
from kiosk.ui.first_run.steps import Step
from kiosk.ui.first_run.view import StepView
from kiosk.ui.notices import PICTURELESS
from kiosk.ui.palette import Tone
from kiosk.ui.panel import Panel
from kiosk.ui.preview import Preview
from kiosk.ui.source_dialog import SourceDialog
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_LEAST_HEIGHT = 240


class CameraStep(StepView):
    def __init__(self, theme: Theme, doors: FirstRunDoors) -> None:
        super().__init__(
            Step.CAMERA,
            tr("Camera"),
            tr("Place it at the height of a face, with the light behind it, and not before a window."),
        )
        self._theme, self._doors = theme, doors
        self._chosen = ""
        self.preview = Preview(theme, doors.camera.newest_frame, mirrored=lambda: doors.camera.mirrored)
        self.preview.began.connect(self._show_picture)
        self.panel = Panel(theme)
        self._either = QStackedWidget()
        self._either.addWidget(self.panel)
        self._either.addWidget(self.preview)
        self._either.setMinimumHeight(theme.px(_LEAST_HEIGHT))
        self.choose = Button(theme, tr("Choose another camera"), self._choose, icon_name="camera")
        self.choose.setEnabled(not doors.set_up.is_laid_down("source"))
        buttons = row(self.choose)
        buttons.addStretch(1)
        self.box.addWidget(self._either, 1)
        self.box.addLayout(buttons)
        doors.camera.on_frame(self._freshen)
        doors.camera.on_told(self._take)

    @property
    def next_text(self) -> str:
        return tr("Use this camera") if self.has_picture else tr("Go on without a camera")

    @property
    def is_done(self) -> bool:
        return self.has_picture

    @property
    def has_picture(self) -> bool:
        return self._either.currentWidget() is self.preview

    def enter(self) -> None:
        self._look_through(self._doors.camera.address)

    def leave(self) -> None:
        self._doors.camera.stop()

    def go_on(self) -> None:
        address = self._chosen
        if address and self.has_picture:
            self.keep(lambda: self._doors.set_up.remember({"source": address}))
        else:
            self.went_on.emit()

    def _look_through(self, address: str) -> None:
        self.preview.clear()
        self.panel.say(tr("Starting the camera…"), icon_name="camera")
        self._show(self.panel)
        self._doors.camera.use(address)

    def _choose(self) -> None:
        dialog = SourceDialog(self._theme, self._doors.sources, self)
        dialog.chosen.connect(self._use)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use(self, address: str) -> None:
        self._chosen = address
        self._look_through(address)

    def _freshen(self) -> None:
        if self.has_picture:
            self.preview.freshen()
        else:
            self.preview.take()
            self._show_picture()

    def _take(self, told: Told) -> None:
        if told.notice.kind in PICTURELESS and not told.over:
            self._show_trouble(told.notice)

    def _show_trouble(self, notice: Notice) -> None:
        self.preview.clear()
        self.panel.say(
            notice.for_staff,
            tr("PIN, badge and a tap on the list work without a camera. You can plug one in later."),
            icon_name="camera-off",
            tone=Tone.ATTENTION,
        )
        self._show(self.panel)

    def _show_picture(self) -> None:
        if self.preview.has_picture:
            self._show(self.preview)

    def _show(self, widget: QWidget) -> None:
        self._either.setCurrentWidget(widget)
        self.changed.emit()
