"""The alarm for registers that nobody took: on the start page, with the list behind it."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.faults import Fault
from kiosk.ui.lessons.missed import MissedRegisters
from kiosk.ui.lessons.ports import PlannedLesson
from kiosk.ui.ports import Doors
from kiosk.ui.start_page import StartPage
from kiosk.ui.style import Theme


class MissedAlarm(QObject):
    """`asked` when somebody wants the list, which then `show_list` shows."""

    asked = Signal()

    def __init__(self, theme: Theme, doors: Doors, page: StartPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._doors, self._page, self._desk = theme, doors, page, parent
        page.see_missed.connect(self.asked)

    def refresh(self) -> None:
        """Look for registers that should have been taken by now."""
        try:
            self._page.show_missed(self._doors.lessons.missed(datetime.now(UTC)))
        except Fault as fault:
            self._page.strip.show_fault(fault)

    def show_list(self) -> None:
        try:
            missed = self._doors.lessons.missed(datetime.now(UTC))
        except Fault as fault:
            self._page.strip.show_fault(fault)
            return
        if not missed:  # somebody took them meanwhile
            self._page.show_missed(missed)
            return
        dialog = MissedRegisters(self._theme, missed, self._not_held, self._desk)
        dialog.take.connect(self._page.take_now)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _not_held(self, planned: PlannedLesson, reason: str) -> None:
        self._doors.register.not_held(planned.lesson, title=planned.title, reason=reason)
        self.refresh()
