"""The one window: in sight at once with word of what is being made ready, then with the desk in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.staff import Role
from kiosk.ui.components import Button
from kiosk.ui.palette import Tone
from kiosk.ui.panel import Panel
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

if TYPE_CHECKING:  # its import is half a second that the first sight of the window need not wait for
    from kiosk.ui.desk import Desk


_MANAGED_MS = 300  # in which a window manager, where there is one, has done its part


class Window(QMainWindow):
    """`closed` when the person closed it; `cancelled` and `again` answer what the panel offers."""

    closed = Signal()
    cancelled = Signal()
    again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.desk: Desk | None = None
        self._held = False
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
        self.hold(held=False)  # there is nothing that anybody could sign in to

    def furnish(self, desk: "Desk") -> None:
        """All is ready: show the desk."""
        self.desk = desk
        self.setWindowTitle(tr("Kiosk"))
        desk.full_screen.connect(self.toggle_full_screen)
        desk.holding.changed.connect(self._follow_holding)
        self.setCentralWidget(desk)
        self._follow_holding()
        desk.show_full(full=self.isFullScreen())
        desk.start_page.begin.setFocus()

    def show_page(self, page: QWidget) -> None:
        """Show this page alone; it is for staff."""
        self.hold(held=False)
        self.desk = None
        self.setCentralWidget(page)

    def hold(self, *, held: bool) -> None:
        """Fill the screen and let nobody leave it or close this window; or do so no more."""
        if held == self._held:
            return
        self._held = held
        self._stay_on_top()
        if held:
            self._fill()

    def _stay_on_top(self) -> None:
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Created):  # else showEvent does it
            self.windowHandle().setFlag(Qt.WindowType.WindowStaysOnTopHint, self._held)

    def toggle_full_screen(self) -> None:
        if self.desk is not None and self.desk.holding.guarded:
            self.desk.holding.hold()
        elif self.isFullScreen():
            self.leave_full_screen()
        else:
            self._fill()

    def _fill(self) -> None:
        self.showFullScreen()
        self._tell_desk(full=True)
        QTimer.singleShot(_MANAGED_MS, self, self._cover)

    def _cover(self) -> None:
        """In a session without a window manager nobody makes a full screen as large as the screen."""
        whole = self.screen().geometry()
        if self.isFullScreen() and self.geometry() != whole:
            self.windowHandle().setGeometry(whole)  # that of a widget would make it a full screen no more

    def _follow_holding(self) -> None:
        if self.desk is None:
            return
        was_held, held = self._held, self.desk.holding.held
        self.hold(held=held)
        self.desk.show_held()
        if was_held and not held and not self.desk.holding.unguarded:
            self.leave_full_screen()

    def leave_full_screen(self) -> None:
        if self.isFullScreen() and not self._held:
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stay_on_top()

    def changeEvent(self, event: QEvent) -> None:
        """While it is held, whatever the desktop does to this window is undone."""
        super().changeEvent(event)
        if self._held and event.type() == QEvent.Type.WindowStateChange and not self.isFullScreen():
            QTimer.singleShot(0, self, self._fill_again)

    def _fill_again(self) -> None:
        if self._held:
            self.showFullScreen()

    def _close_now(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._held:
            event.ignore()
            if self.desk is not None:
                self.desk.gate.through(Role.TEACHER, self._close_now)
            return
        self.closed.emit()
        super().closeEvent(event)
