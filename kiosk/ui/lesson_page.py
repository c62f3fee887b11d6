"""The page of the lesson: what to begin while there is none, the kiosk while there is one."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.domain.attendance import Session
from kiosk.domain.faults import Fault
from kiosk.domain.passage import presences_in
from kiosk.domain.roster import Roster
from kiosk.engine.messages import CloseSession, OpenSession, UseRoster
from kiosk.ui.bottombar import BottomBar
from kiosk.ui.components import Button
from kiosk.ui.kiosk_mode.coming import Coming
from kiosk.ui.kiosk_mode.rest_screen import RestFacts, RestScreen
from kiosk.ui.kiosk_screen import KioskScreen
from kiosk.ui.notices import NoticeBoard, NoticeStrip
from kiosk.ui.ports import Doors
from kiosk.ui.rosters import Rosters
from kiosk.ui.stage import Stage
from kiosk.ui.start_page import LessonPlan, StartPage
from kiosk.ui.style import Theme
from kiosk.ui.wording import decimal, tr

_ENDED_SECONDS = 120.0  # a teacher may be away from the screen when the lesson ends


class LessonPage(QStackedWidget):
    """`changed` tells that a lesson is in progress now, or is no more."""

    changed = Signal(bool)

    def __init__(
        self, theme: Theme, doors: Doors, choose_source: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)  # Qt dresses whatever moves into another widget again, so nothing moves
        self._theme, self._doors, self._choose_source = theme, doors, choose_source
        self.session: Session | None = None
        self.start_page = StartPage(theme, self._stage(for_staff=True), self)
        self.bottom = BottomBar(theme)
        self.kiosk = KioskScreen(theme, doors, self.bottom, self._stage(for_staff=False), self)
        self._coming = Coming(doors.lessons)
        self.rest = RestScreen(theme, self._facts, self)
        self._resting = self._held = False
        for page in (self.start_page, self.kiosk, self.rest):
            self.addWidget(page)
        self._rosters = Rosters(doors.people, self)
        self._rosters.failed.connect(self._show_fault)
        self.start_page.start.connect(self.begin)
        self.bottom.end_lesson.connect(self.end)

    def _stage(self, *, for_staff: bool) -> Stage:
        choose = Button(self._theme, tr("Choose a camera"), self._choose_source, icon_name="camera")
        return Stage(self._theme, self._doors, choose, for_staff=for_staff)

    @property
    def strip(self) -> NoticeStrip:
        """Where whoever looks at this page now is told something."""
        return self.start_page.strip if self.session is None else self.kiosk.strip

    def _show_fault(self, fault: Fault) -> None:
        self.strip.show_fault(fault)

    def freshen(self) -> None:
        """A Frame waits for the preview in sight."""
        (self.kiosk if self.currentWidget() is self.kiosk else self.start_page).stage.freshen()

    def wait_for_source(self) -> None:
        """Another picture source was asked for: show that until its first Frame."""
        self.kiosk.stage.wait()
        self.start_page.stage.wait()

    def show_notices(self, board: NoticeBoard) -> None:
        self.start_page.show_notices(board)
        self.kiosk.show_notices(board)
        self.rest.show_notices(board)

    def show_held(self, *, held: bool) -> None:
        """While the screen is held, pupils are before it: without a lesson there is nothing to do."""
        self._held = held
        for stage in (self.start_page.stage, self.kiosk.stage):
            stage.offer_sources(on=not held)
        self._show()
        if held and self.currentWidget() is self.kiosk:
            self.kiosk.take_focus()

    def show_rest(self, *, on: bool) -> None:
        """Nobody is there, or somebody is again."""
        self._resting = on
        self._show()

    @property
    def rest_covers(self) -> bool:
        """Whether the rest screen stands before something that can be worked with."""
        return self.session is not None or not self._held

    def _show(self) -> None:
        """Bring that into sight which is for whoever is there now."""
        in_lesson = self.session is not None
        self.rest.show_for(lesson=in_lesson, held=self._held)
        before = self.currentWidget()
        if self._resting or not self.rest_covers:
            self.setCurrentWidget(self.rest)
        else:
            self.setCurrentWidget(self.kiosk if in_lesson else self.start_page)
        if self.currentWidget() is self.kiosk and before is not self.kiosk:
            self.kiosk.take_focus()

    def _facts(self, now: datetime) -> RestFacts:
        """What the rest screen tells of lessons."""
        session, roll = self.session, self.kiosk.roll
        if session is None:
            return RestFacts(coming=self._coming.said(now))
        lesson = " · ".join(part for part in (session.title, session.room) if part)
        count = tr("{here} of {people} here").format(here=decimal(roll.here), people=decimal(roll.rowCount()))
        return RestFacts(lesson, count if roll.rowCount() else "", self._coming.said(now))

    def leave(self) -> None:
        """The register is about to be closed, or another desk's."""
        self._rosters.stop()

    def take_over(self, other: "LessonPage") -> None:
        """Show what another one showed, which is no more."""
        self.start_page.take_over(other.start_page)
        self.kiosk.stage.take_over(other.kiosk.stage)
        if other.kiosk.reception.panel.isVisible():
            self.kiosk.reception.open(other.kiosk.reception.panel.page)

    def take_focus(self) -> None:
        """Keys go to what is in sight."""
        if self.session is None:
            self.start_page.begin.setFocus()
        else:
            self.kiosk.take_focus()

    def show_people(self) -> None:
        """The list of people is another: tell the engine and the screens."""
        if self.session is None:
            self._rosters.ask(None, self._use_everyone)
        else:
            self._rosters.ask(self._lesson_ids(), self._use_lesson)
        self.refresh_marks()

    def _use_everyone(self, roster: Roster) -> None:
        self.start_page.show_roster(roster)
        self._doors.engine.send(UseRoster(roster))

    def _use_lesson(self, roster: Roster) -> None:
        self._doors.engine.send(UseRoster(roster))

    def refresh_marks(self) -> None:
        """Time has passed, or somebody else wrote: show what holds now in the lesson in progress."""
        if self.session is not None:
            register = self._doors.register
            self.kiosk.fill(tuple(register.people()), dict(register.marks()))

    def _lesson_ids(self) -> list[str]:
        """Whom the engine compares in the lesson in progress: those of the lesson, and nobody else."""
        return [person.id for person in self._doors.register.people()]

    def begin(self, plan: LessonPlan) -> None:
        """Open a Session as planned, and show the kiosk."""
        try:
            session = self._doors.register.open(
                title=plan.title,
                room=plan.room,
                late_after_minutes=plan.late_after_minutes,
                class_id=plan.class_id,
                lesson=plan.lesson,
                by_clock=plan.by_clock,
            )
        except Fault as fault:
            self.start_page.strip.show_fault(fault)
            return
        self.resume(session)
        named = {} if plan.class_id else {"lesson": plan.title, "room": plan.room}
        self.remember({**named, "late_after_minutes": plan.late_after_minutes})

    def remember(self, choices: Mapping[str, str | int | bool]) -> None:
        """Keep these choices for the next start, or say why they can't be kept."""
        try:
            self._doors.remember(choices)
        except Fault as fault:
            self.kiosk.strip.show_fault(fault)

    def resume(self, session: Session) -> None:
        """Show a Session that is open on disk, and take attendance for it."""
        self.session = session
        marks = dict(self._doors.register.marks())
        self._rosters.ask(self._lesson_ids(), self._take_attendance)
        self.kiosk.open(session, tuple(self._doors.register.people()), marks)
        self._show()
        self.changed.emit(True)

    def _take_attendance(self, roster: Roster) -> None:
        """The engine has to know whom it may meet before it meets them."""
        if self.session is None:
            return
        presences = presences_in(dict(self._doors.register.marks()))
        self._doors.engine.send(UseRoster(roster))
        self._doors.engine.send(
            OpenSession(self.session, presences, one_to_one=self.kiosk.reception.rules.verify)
        )

    def end(self) -> None:
        """Close the Session in progress; the register stays as it is."""
        try:
            self._doors.register.close()
        except Fault as fault:
            self.kiosk.strip.show_fault(fault)
            return
        self._show_ended()

    def end_by_clock(self) -> None:
        """The planned end of the lesson in progress has come: end it, and say how it was."""
        here, people = self.kiosk.roll.here, self.kiosk.roll.rowCount()
        try:
            session = self._doors.register.close_by_rule()
        except Fault as fault:
            self.kiosk.strip.show_fault(fault)
            return
        if session is None:
            return
        self._show_ended()
        said = tr("{lesson} has ended by the timetable; {here} of {people} were here.")
        words = said.format(lesson=session.title, here=here, people=people)
        for strip in (self.start_page.strip, self.rest.strip):
            strip.inform(words, seconds=_ENDED_SECONDS)

    def _show_ended(self) -> None:
        self._doors.engine.send(CloseSession())
        self.session = None
        self._show()
        self.changed.emit(False)
        self.show_people()
