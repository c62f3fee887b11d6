"""The one window: in sight at once with word of what is being made ready, then with the desk in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from kiosk.domain.faults import Fault
from kiosk.ui.components import Button
from kiosk.ui.palette import Tone
from kiosk.ui.panel import Panel
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

if TYPE_CHECKING:  # its import is half a second that the first sight of the window need not wait for
    from kiosk.ui.desk import Desk


class Window(QMainWindow):
    """`closed` when the person closed it; `cancelled` and `again` answer what the panel offers."""

    closed = Signal()
    cancelled = Signal()
    again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.desk: Desk | None = None
        self.setWindowTitle(tr("Kiosk"))
        self.setMinimumSize(960, 600)
        self.resize(1280, 720)
        QShortcut(QKeySequence(Qt.Key.Key_F11), self, self.toggle_full_screen)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave_full_screen)
        self.wait(tr("Getting ready…"))

    def wait(self, text: str, small: str = "", part: float | None = None) -> None:
        """Say what is being made ready; with `part`, 0 to 1, how far it is, and that it can be stopped."""
        panel = self._panel()
        buttons = (self._cancel,) if part is not None else ()
        panel.say(text, small, icon_name="school", tone=Tone.ACCENT, buttons=buttons)
        panel.progress.setVisible(part is not None)
        panel.progress.setRange(0, 1000 if part else 0)
        panel.progress.setValue(round(1000 * (part or 0)))

    def fail(self, fault: Fault) -> None:
        """Say why the program can't go on, and offer to try again."""
        panel = self._panel()
        panel.say(
            fault.sentence,
            fault.details,
            icon_name="alert-triangle",
            tone=Tone.TROUBLE,
            buttons=(self._again,),
        )
        panel.progress.hide()

    def furnish(self, desk: "Desk") -> None:
        """All is ready: show the desk."""
        self.desk = desk
        desk.full_screen.connect(self.toggle_full_screen)
        self.setCentralWidget(desk)
        desk.show_full(full=self.isFullScreen())
        desk.start_page.begin.setFocus()

    def show_page(self, page: QWidget) -> None:
        """Show this page alone."""
        self.desk = None
        self.setCentralWidget(page)

    def toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.leave_full_screen()
        else:
            self.showFullScreen()
            self._tell_desk(full=True)

    def leave_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
            self._tell_desk(full=False)

    def _tell_desk(self, *, full: bool) -> None:
        if self.desk is not None:
            self.desk.show_full(full=full)

    def _panel(self) -> Panel:
        shown = self.centralWidget()
        if isinstance(shown, Panel):
            return shown
        self.desk = None
        panel = Panel(self._theme, look="page")
        self._cancel = Button(self._theme, tr("Cancel"), self.cancelled.emit)
        self._again = Button(
            self._theme, tr("Try again"), self.again.emit, look="primary", icon_name="refresh"
        )
        self.setCentralWidget(panel)
        return panel

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
