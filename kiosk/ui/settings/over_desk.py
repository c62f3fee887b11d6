"""The settings over the desk: opened, told of the camera while they show its picture, and gone again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.engine.messages import Report
from kiosk.ui.notices import NoticeBoard
from kiosk.ui.ports import Doors
from kiosk.ui.settings.camera_panel import CameraPanel
from kiosk.ui.settings.dialog import SettingsDialog
from kiosk.ui.style import Theme


class SettingsOverDesk(QObject):
    """`over` when the dialog has gone."""

    over = Signal()

    def __init__(self, theme: Theme, doors: Doors, notices: NoticeBoard, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._doors, self._notices, self._parent = theme, doors, notices, parent
        self._dialog: SettingsDialog | None = None
        notices.changed.connect(self._show_trouble)

    def open(self, *, copy: Callable[[], None]) -> None:
        dialog = SettingsDialog(self._theme, self._doors, self._parent, copy=copy)
        self._dialog = dialog
        dialog.page_shown.connect(self._show_trouble)
        dialog.finished.connect(self._finish)
        dialog.open()

    def take(self, report: Report) -> None:
        panel = self._panel
        if panel is not None:
            panel.take(report)

    def freshen(self) -> bool:
        """Show the newest Frame, if the camera's picture is in sight here; whether it is."""
        panel = self._panel
        if panel is not None:
            panel.live.freshen()
        return panel is not None

    @property
    def _panel(self) -> CameraPanel | None:
        panel = None if self._dialog is None else self._dialog.camera
        return panel if panel is not None and panel.isVisible() else None

    def _show_trouble(self) -> None:
        panel = self._panel
        if panel is not None:
            panel.live.show_trouble(self._notices.no_picture)

    def _finish(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
            self.over.emit()
