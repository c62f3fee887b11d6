"""What the clock does to lessons: it begins and ends them, closes registers, and may itself be wrong."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from kiosk.app.books import StoredRegister
from kiosk.app.clocks import read_clocks
from kiosk.app.lesson_book import StoredLessons
from kiosk.domain.attendance import Session
from kiosk.domain.clock import ClockChange, ClockEvent, ClockReading, changes
from kiosk.domain.faults import Fault
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.engine.messages import Told
from kiosk.ui.desk import Desk
from kiosk.ui.lessons.choice import of_planned
from kiosk.ui.lessons.ports import DayPlan
from kiosk.ui.start_page import LessonPlan

_LOOK_MS = 1000
_DAY_EVERY, _ALARM_EVERY = 15, 600  # looks; reading the week of a large school takes some milliseconds
_NOTICE_MS = 600_000
_JUMPS = (ClockEvent.JUMPED_AHEAD, ClockEvent.JUMPED_BACK)
_DISTRUST_SECONDS = 600.0  # for somebody to set the clock right before it ends a lesson


class LessonWatch(QObject):
    """Looks each second. `zone` tells the zone of the school, which is the system's where none is set."""

    def __init__(
        self,
        desk: Desk,
        register: StoredRegister,
        lessons: StoredLessons,
        *,
        zone: Callable[[], str],
        begins: bool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._register, self._lessons = desk, register, lessons
        self._zone, self._begins = zone, begins
        self._last = read_clocks(zone)
        self._going: Session | None = None
        self._closes_at = self._ends_at = None
        self._looks = 0
        self._to_note: list[str] = []
        self._trusted_from = 0.0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self.look()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Take notice of what the clocks say now."""
        zone = self._zone if self._looks % _DAY_EVERY == 0 else lambda: self._last.zone
        reading, before = read_clocks(zone), self._last
        self._last = reading
        happened = changes(before, reading)
        for change in happened:
            self._tell(change)
        self._note()
        session = self._register.session
        if session is not self._going:
            self._take_up(session, reading)
        if session is not None:
            if reading.steady >= self._trusted_from:
                self._by_the_clock(reading.wall)
        elif self._looks % _DAY_EVERY == 0 or happened:
            self._propose(reading.wall)
        self._looks += 1

    def _take_up(self, session: Session | None, reading: ClockReading) -> None:
        """Another Session is in progress, or none: wait for those of its moments that are yet to come."""
        self._going = session
        self._closes_at = _to_come(session and session.register_closes_at, reading)
        self._ends_at = _to_come(session and session.ends_at, reading)
        if session is None:
            self._looks = 0

    def _by_the_clock(self, now: datetime) -> None:
        if self._ends_at is not None and now >= self._ends_at:
            self._desk.lesson.end_by_clock()  # if the disk does not play along, the next look tries again
        elif self._closes_at is not None and now >= self._closes_at:
            self._desk.lesson.refresh_marks()
            self._closes_at = None

    def _propose(self, now: datetime) -> None:
        """Offer the lesson of the moment, or begin it where the school wants that."""
        try:
            plan = self._lessons.day(now)
        except Fault as fault:
            self._desk.start_page.strip.show_fault(fault)
            return
        self._desk.start_page.show_day(plan, now)
        if self._looks % _ALARM_EVERY == 0:
            self._desk.alarm.refresh()
        if self._begins:
            self._begin(plan)

    def _begin(self, plan: DayPlan) -> None:
        if plan.now is not None:
            choice = of_planned(plan.now)
            late = self._lessons.rules.late_after
            self._desk.lesson.begin(
                LessonPlan(choice.title, choice.room, late, choice.class_id, choice.lesson, by_clock=True)
            )

    def _tell(self, change: ClockChange) -> None:
        """Write it into the open register, and show it before anybody is marked by it."""
        if change.event is ClockEvent.NEW_ZONE:
            self._lessons.use_zone(change.zone)
        kind = NoticeKind.COMPUTER_SLEPT if change.event is ClockEvent.SLEPT else NoticeKind.CLOCK_CHANGED
        notice = Notice(kind, {"change": change.said})
        self._desk.notices.tell(Told(notice))
        QTimer.singleShot(_NOTICE_MS, self, lambda: self._desk.notices.tell(Told(notice, over=True)))
        if change.event in _JUMPS:
            self._trusted_from = self._last.steady + _DISTRUST_SECONDS
        self._to_note.append(change.said)

    def _note(self) -> None:
        """Write what happened into the open register; what can't be written now is tried at the next look."""
        while self._to_note:
            try:
                self._register.note(self._to_note[0])
            except Fault as fault:
                self._desk.kiosk.strip.show_fault(fault)
                return
            del self._to_note[0]


def _to_come(moment: datetime | None, reading: ClockReading) -> datetime | None:
    return moment if moment is not None and moment > reading.wall else None


def clock_behind(newest: datetime | None, now: datetime) -> Notice | None:
    """What to say if the clock stands before what it wrote earlier."""
    if newest is None or (newest - now).total_seconds() < _BEHIND_SECONDS:
        return None
    said, then = (f"{moment.astimezone():%Y-%m-%d %H:%M}" for moment in (now, newest))
    return Notice(NoticeKind.CLOCK_BEHIND, {"now": said, "newest": then})


_BEHIND_SECONDS = 60.0
