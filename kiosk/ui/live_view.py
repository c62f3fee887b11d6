"""The whole live picture of a camera, or why there is none."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from kiosk.domain.faces import Frame
from kiosk.domain.notices import Notice
from kiosk.ui.palette import Tone
from kiosk.ui.panel import Panel
from kiosk.ui.preview import Preview
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr


class LiveView(QStackedWidget):
    """`unused` says why no camera is opened at all, empty if one is."""

    def __init__(
        self,
        theme: Theme,
        newest_frame: Callable[[], Frame | None],
        *,
        mirrored: Callable[[], bool],
        unused: str = "",
    ) -> None:
        super().__init__()
        self.panel = Panel(theme)
        self.preview = Preview(theme, newest_frame, mirrored=mirrored, whole=True)
        self.preview.began.connect(self._show_picture)
        self._trouble: Notice | None = None
        self.addWidget(self.panel)
        self.addWidget(self.preview)
        if unused:
            self.panel.say(unused, icon_name="camera-off")
        else:
            self.panel.say(tr("Starting the camera…"), icon_name="camera")

    def show_trouble(self, notice: Notice | None) -> None:
        """Why there is no picture; None once there may be one again."""
        if notice == self._trouble:
            return
        if notice is not None:
            self.preview.clear()
            self.panel.say(notice.for_staff, icon_name="camera-off", tone=Tone.TROUBLE)
            self.setCurrentWidget(self.panel)
        elif self._trouble is not None:
            self.panel.say(tr("Starting the camera…"), icon_name="camera")
        self._trouble = notice
        QTimer.singleShot(0, self, self.freshen)

    def freshen(self) -> None:
        """A Frame waits."""
        if self.currentWidget() is self.preview:
            self.preview.freshen()
        elif self._trouble is None and self.isVisible():
            self.preview.take()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A Frame left untaken while this was out of sight keeps later ones from being told of.
        QTimer.singleShot(0, self, self.freshen)

    def _show_picture(self) -> None:
        self.setCurrentWidget(self.preview)
