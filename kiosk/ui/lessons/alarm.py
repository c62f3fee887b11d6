"""The alarm for registers that nobody took: on the start page, with the list behind it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.lessons.missed import MissedRegisters
from kiosk.ui.lessons.ports import PlannedLesson
from kiosk.ui.ports import Doors
from kiosk.ui.reading import Reading
from kiosk.ui.start_page import StartPage
from kiosk.ui.style import Theme


class MissedAlarm(QObject):
    """`asked` when somebody wants the list, which then `show_list` shows."""

    asked = Signal()

    def __init__(self, theme: Theme, doors: Doors, page: StartPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._doors, self._page, self._desk = theme, doors, page, parent
        self._looking = self._reading(page.show_missed)
        self._opening = self._reading(self._show)
        page.see_missed.connect(self.asked)

    def _reading(self, show: Callable[[Sequence[PlannedLesson]], None]) -> Reading:
        made = Reading(self)
        made.done.connect(show)
        made.failed.connect(self._page.strip.show_fault)
        return made

    def refresh(self) -> None:
        """Look for registers that should have been taken by now."""
        self._looking.start(lambda _work: self._doors.lessons.missed(datetime.now(UTC)))

    def show_list(self) -> None:
        self._opening.start(lambda _work: self._doors.lessons.missed(datetime.now(UTC)))

    def _show(self, missed: Sequence[PlannedLesson]) -> None:
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
