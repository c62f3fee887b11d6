"""Choosing a day and one of its lessons."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from kiosk.domain.attendance import Session
from kiosk.domain.school import SchoolClass
from kiosk.ui.components import Button, row
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import clock, tr

_LESSON, _CLASS = 200, 120


class DayBar(QWidget):
    """`day_chosen` when another day is; `chosen` gives the Session to be shown, None where there is none."""

    day_chosen = Signal()
    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._lessons: tuple[Session, ...] = ()
        self.date = QDateEdit(QDate.currentDate())
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(tr("Day"))
        self.date.dateChanged.connect(self.day_chosen)
        before, after = "chevron-left", "chevron-right"
        if self.isRightToLeft():
            before, after = after, before
        back = Button(theme, "", lambda: self._step(-1), icon_name=before, name=tr("The day before"))
        on = Button(theme, "", lambda: self._step(1), icon_name=after, name=tr("The day after"))
        today = Button(theme, tr("Today"), lambda: self.date.setDate(QDate.currentDate()))
        for button in (back, on):
            button.setProperty("look", "square")
        self.classes = QComboBox()
        self.classes.setAccessibleName(tr("Class"))
        self.classes.currentIndexChanged.connect(self._list)
        self.lesson = QComboBox()
        self.lesson.setAccessibleName(tr("Lesson"))
        self.lesson.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.lesson.setMinimumWidth(_LESSON)
        self.classes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.classes.setMinimumWidth(_CLASS)
        self.lesson.currentIndexChanged.connect(self._choose)
        box = row(back, self.date, on, today, gap=SPACE[1])
        box.addWidget(self.classes)
        box.addWidget(self.lesson, 1)
        self.setLayout(box)

    @property
    def day(self) -> date:
        shown = self.date.date()
        return date(shown.year(), shown.month(), shown.day())

    @property
    def session(self) -> Session | None:
        found = self.lesson.currentData(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Session) else None

    def show_classes(self, classes: Sequence[SchoolClass]) -> None:
        """Offer these to choose from; nothing, if there are none."""
        kept = self.classes.currentData()
        self.classes.blockSignals(True)
        self.classes.clear()
        self.classes.addItem(tr("All classes"), None)
        for each in classes:
            self.classes.addItem(each.title, each.id)
        self.classes.setCurrentIndex(max(0, self.classes.findData(kept)))
        self.classes.blockSignals(False)
        self.classes.setVisible(bool(classes))

    def show_lessons(self, lessons: Sequence[Session]) -> None:
        """Offer these of the day; the one shown stays, else the one that is open, else the last."""
        self._lessons = tuple(lessons)
        self._list()

    def show_session(self, session: Session) -> None:
        """Turn to this lesson, on its day and of whatever class."""
        began = session.opens_at.astimezone()
        self.classes.setCurrentIndex(0)
        self.date.setDate(QDate(began.year, began.month, began.day))
        self.lesson.setCurrentIndex(self._place(session.id))

    def take_over(self, other: "DayBar") -> None:
        """Choose what is chosen in another one."""
        self.date.setDate(other.date.date())
        self.classes.setCurrentIndex(other.classes.currentIndex())
        self.lesson.setCurrentIndex(other.lesson.currentIndex())

    def _list(self) -> None:
        kept = self.session
        class_id = self.classes.currentData()
        found = [each for each in self._lessons if class_id is None or each.class_id == class_id]
        self.lesson.blockSignals(True)
        self.lesson.clear()
        for session in found:
            self.lesson.addItem(_named(session), session)
        open_now = [place for place, session in enumerate(found) if session.closes_at is None]
        here = -1 if kept is None else self._place(kept.id)
        self.lesson.setCurrentIndex(here if here >= 0 else (open_now or [len(found) - 1])[-1])
        self.lesson.blockSignals(False)
        self.lesson.setEnabled(bool(found))
        self._choose()

    def _place(self, session_id: str) -> int:
        ids = [self.lesson.itemData(place).id for place in range(self.lesson.count())]
        return ids.index(session_id) if session_id in ids else -1

    def _choose(self) -> None:
        self.chosen.emit(self.session)

    def _step(self, days: int) -> None:
        self.date.setDate(self.date.date().addDays(days))


def _named(session: Session) -> str:
    begins = clock(session.starts_at or session.opens_at)
    return " · ".join(part for part in (f"{begins}  {session.title}", session.room) if part)
