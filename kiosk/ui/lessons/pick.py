"""The lesson that would begin: that of the moment, or another that was chosen."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.components import Button, column, label
from kiosk.ui.lessons.choice import EVERYONE, Choice, of_planned, times
from kiosk.ui.lessons.chooser import LessonChooser
from kiosk.ui.lessons.ports import DayPlan, PlannedLesson
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr


class LessonPick(QWidget):
    """`changed` when another lesson would begin. What somebody chose stays until the clock brings another."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._plan, self.room = theme, DayPlan(), ""
        self.proposed: PlannedLesson | None = None
        self.choice: Choice = EVERYONE
        self._title = label("", "title", wraps=True)
        self._details = label("", "faint", wraps=True)
        self.other = Button(theme, "", self.choose, icon_name="clock")
        self.setLayout(column(self._title, self._details, self.other, gap=SPACE[1]))
        self._show()

    def show_day(self, plan: DayPlan, now: datetime) -> None:
        """Take over what the timetable says, and propose its lesson of the moment if that is another."""
        known = self.proposed.lesson if self.proposed is not None else None
        fresh = plan.now.lesson if plan.now is not None else None
        self._plan, self.proposed, self._now = plan, plan.now, now
        if fresh != known:
            self.choice = of_planned(plan.now) if plan.now is not None else EVERYONE
            self.changed.emit()
        self._show()

    def take_over(self, other: "LessonPick") -> None:
        """Keep what was proposed and chosen."""
        self.proposed = other.proposed
        self.use(other.choice)

    def choose(self) -> None:
        """Show the list; the first of two touches."""
        chooser = LessonChooser(self._theme, self._plan, self.room, self.window())
        chooser.chosen.connect(self.use)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def use(self, choice: Choice) -> None:
        self.choice = choice
        self._show()
        self.changed.emit()

    @property
    def text(self) -> str:
        return f"{self._title.text()} {self._details.text()}".strip()

    def _show(self) -> None:
        of_class = bool(self.choice.class_id)
        self._title.setText(self.choice.title)
        self._title.setVisible(of_class)
        self._details.setText(self.choice.details if of_class else self._why_none())
        self._details.setVisible(bool(self._details.text()))
        self.other.setText(tr("Another lesson") if of_class else tr("Choose a lesson"))
        self.other.setVisible(bool(self._plan.lessons or self._plan.classes))

    def _why_none(self) -> str:
        plan = self._plan
        if plan.closed_for:
            return tr("No lessons today: {reason}.").format(reason=plan.closed_for)
        if not plan.in_term:
            return tr("No lessons today: the day is in no term.")
        due = [each for each in plan.lessons if each.is_due]
        if due:
            return tr("Several lessons are on now. Choose yours.")
        to_come = [each for each in plan.lessons if each.is_here and each.lesson.starts_at > self._now]
        if to_come:
            following = min(to_come, key=lambda each: each.lesson.starts_at)
            said = tr("No lesson is on now. The next is {lesson}, {times}.")
            return said.format(lesson=following.title, times=times(following))
        return ""
