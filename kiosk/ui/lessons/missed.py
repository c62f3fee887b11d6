"""Registers that nobody took: take one now, or say that its lesson was not held."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from kiosk.domain.faults import Fault
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.lessons.choice import of_planned, times
from kiosk.ui.lessons.ports import PlannedLesson
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_PLANNED = int(Qt.ItemDataRole.UserRole) + 1


class MissedRegisters(QDialog):
    """`take` gives the Choice of the lesson to be taken now. `not_held` writes a lesson with a reason."""

    take = Signal(object)

    def __init__(
        self,
        theme: Theme,
        missed: Sequence[PlannedLesson],
        not_held: Callable[[PlannedLesson, str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Registers not taken"))
        self._not_held = not_held
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Registers not taken"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for planned in missed:
            item = QListWidgetItem(said(planned))
            item.setToolTip(item.text())
            item.setData(_PLANNED, planned)
            self.list.addItem(item)
        self.reason = QLineEdit(placeholderText=tr("Why it was not held, such as a trip"))
        self.reason.setAccessibleName(tr("Why it was not held"))
        self.reason.textChanged.connect(self._allow)
        self.fail = Button(theme, tr("Not held"), self._write_not_held, icon_name="x")
        self.begin = Button(theme, tr("Take it now"), self._take, look="primary", icon_name="clipboard-list")
        self.strip = NoticeStrip(theme)
        heading = label(tr("Nobody took these registers"), "heading")
        box = column(heading, self.list, self.strip, self.reason, margin=SPACE[4])
        buttons = row(Button(theme, tr("Close"), self.reject))
        buttons.addStretch(1)
        buttons.addWidget(self.fail)
        buttons.addWidget(self.begin)
        box.addLayout(buttons)
        self.setLayout(box)
        self.list.setCurrentRow(0)
        self.resize(theme.px(560), min(theme.px(520), round(parent.height() * 0.9)))
        self._allow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.scheduleDelayedItemsLayout()  # lines were laid out before they had their look

    def _current(self) -> PlannedLesson | None:
        return self.list.currentItem().data(_PLANNED) if self.list.currentRow() >= 0 else None

    def _allow(self) -> None:
        self.fail.setEnabled(bool(self.reason.text().strip()) and self.list.count() > 0)

    def _take(self) -> None:
        planned = self._current()
        if planned is not None:
            self.take.emit(of_planned(planned))
            self.accept()

    def _write_not_held(self) -> None:
        planned = self._current()
        if planned is None:
            return
        try:
            self._not_held(planned, self.reason.text().strip())
        except Fault as fault:
            self.strip.show_fault(fault)
            return
        self.list.takeItem(self.list.currentRow())
        self.reason.clear()
        if not self.list.count():
            self.accept()


def said(planned: PlannedLesson) -> str:
    """Which register it is, in a line: Mon 23 Nov, 08:30 to 09:20, 9B Physics."""
    on = planned.lesson.on
    day = QLocale().toString(QDate(on.year, on.month, on.day), tr("ddd d MMM"))
    return f"{day}   {times(planned)}   {planned.title}"
