"""Where a lesson starts: its name, its room, and from when on people are late; one touch, and it runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kiosk.domain.calendar import Lesson
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.roster import Roster
from kiosk.ui.components import Button, column, frame, label
from kiosk.ui.lessons.choice import Choice
from kiosk.ui.lessons.pick import LessonPick
from kiosk.ui.lessons.ports import DayPlan, PlannedLesson
from kiosk.ui.notices import NoticeBoard, NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.stage import Stage
from kiosk.ui.stepper import MinutesStepper
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, decimal, tr

_WIDTH, _MOST_WIDTH = 380, 0.55
_MOST_MINUTES = 120


@dataclass(frozen=True, slots=True)
class LessonPlan:
    """What was asked for; 0 minutes: nobody is late. `class_id` is empty for everyone."""

    title: str
    room: str
    late_after_minutes: int
    class_id: str = ""
    lesson: Lesson | None = None
    by_clock: bool = False


class StartPage(QWidget):
    """`start` gives the LessonPlan; the others ask for what their names say."""

    start = Signal(object)
    add_people = Signal()
    see_missed = Signal()
    set_up_staff = Signal()

    def __init__(self, theme: Theme, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._theme, self.stage = theme, stage
        self.pick = LessonPick(theme)
        self.title = QLineEdit(tr("Lesson"))
        self.room = QLineEdit(placeholderText=tr("none"))
        self.late = MinutesStepper(theme, none=tr("nobody is late"), most=_MOST_MINUTES)
        self._known = label("", "faint", wraps=True)
        self.begin = Button(theme, tr("Start lesson"), self._begin, look="primary", icon_name="player-play")
        self._people = Button(theme, tr("Add people"), self.add_people.emit, icon_name="user-plus")
        self._card = frame("card")
        self._form = QFormLayout()
        self.strip, self.alarm, self.unguarded = (NoticeStrip(theme) for _ in range(3))
        self._lay_out()
        self.pick.changed.connect(self._show_choice)
        theme.changed.connect(self._redraw)

    def _lay_out(self) -> None:
        form = self._form
        form.setSpacing(SPACE[2])
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for words, field in (
            (tr("Lesson or class"), self.title),
            (tr("Room"), self.room),
            (tr("Late after"), self.late),
        ):
            name = label(words, "small")
            name.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(name, field)
        fields = QWidget()
        inner = column(label(tr("Take attendance"), "heading"), self._known, self.pick, gap=SPACE[3])
        inner.addLayout(form)
        inner.addStretch(1)
        fields.setLayout(inner)
        scroll = QScrollArea()
        scroll.setWidget(fields)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._card.setLayout(column(scroll, self.begin, self._people, margin=SPACE[4], gap=SPACE[2]))
        page = QHBoxLayout(self)
        page.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        page.setSpacing(SPACE[4])
        left = QVBoxLayout()
        left.setSpacing(SPACE[1])
        left.addWidget(self.stage, 1)
        left.addWidget(self.alarm)
        left.addWidget(self.unguarded)
        left.addWidget(self.strip)
        page.addLayout(left, 1)
        page.addWidget(self._card)
        self.title.returnPressed.connect(self._begin)
        self.room.returnPressed.connect(self._begin)
        self._redraw()

    def propose(self, plan: LessonPlan) -> None:
        """Fill in what the lesson is likely to be."""
        self.title.setText(plan.title)
        self.room.setText(plan.room)
        self.late.set(plan.late_after_minutes)
        self.pick.room = plan.room

    def take_over(self, other: "StartPage") -> None:
        """Keep what somebody typed and chose."""
        for field, typed in ((self.title, other.title), (self.room, other.room)):
            if typed.isModified():
                field.setText(typed.text())
                field.setModified(True)
        self.late.set(other.late.value)
        self.pick.take_over(other.pick)
        self.stage.take_over(other.stage)

    def show_day(self, plan: DayPlan, now: datetime) -> None:
        """Offer the lesson of the moment, and the day's others."""
        self.pick.show_day(plan, now)

    def show_missed(self, missed: Sequence[PlannedLesson]) -> None:
        """Raise the alarm for registers that nobody took, or end it."""
        if not missed:
            self.alarm.hide()
            return
        what = missed[0].title if len(missed) == 1 else counted("%n lesson", "%n lessons", len(missed))
        notice = Notice(NoticeKind.REGISTER_MISSED, {"lessons": what})
        self.alarm.show_notice(notice, tr("See"), self.see_missed.emit)

    def show_unguarded(self, *, on: bool) -> None:
        """Tell that kiosk mode is on, but nobody has an account to leave it with."""
        if not on:
            self.unguarded.hide()
            return
        notice = Notice(NoticeKind.KIOSK_UNGUARDED)
        self.unguarded.show_notice(notice, tr("Set up staff"), self.set_up_staff.emit)

    def show_roster(self, roster: Roster) -> None:
        people = len(roster.people)
        self._known.setText(self._listed(people, roster.enrolled) if people else self._nobody())
        self._people.setVisible(not people)

    def _listed(self, people: int, known: int) -> str:
        listed = counted("%n person on the list", "%n people on the list", people)
        if not self.stage.uses_camera:
            return listed
        return tr("{listed}, {known} known by face.").format(listed=listed, known=decimal(known))

    def _nobody(self) -> str:
        if not self.stage.uses_camera:
            return tr("Nobody is on the list yet")
        return tr("Nobody is on the list yet. Add people first, from the camera or photos.")

    def show_notices(self, board: NoticeBoard) -> None:
        self.stage.show_trouble(board.no_picture)
        gravest = board.gravest
        self.strip.show_notice(None if gravest is board.no_picture else gravest)

    def _show_choice(self) -> None:
        """What the timetable tells need not be typed."""
        of_class = bool(self.pick.choice.class_id)
        for field in (self.title, self.room):
            self._form.setRowVisible(field, not of_class)

    @property
    def plan(self) -> LessonPlan:
        """The lesson that would begin."""
        choice = self.pick.choice
        if choice.class_id:
            return LessonPlan(choice.title, choice.room, self.late.value, choice.class_id, choice.lesson)
        title = self.title.text().strip() or tr("Lesson")
        return LessonPlan(title, self.room.text().strip(), self.late.value)

    def take_now(self, choice: Choice) -> None:
        """Begin this lesson at once."""
        self.pick.use(choice)
        self._begin()

    def _begin(self) -> None:
        self.start.emit(self.plan)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def _redraw(self) -> None:
        self._card.setFixedWidth(min(self._theme.px(_WIDTH), round(self.width() * _MOST_WIDTH)))
