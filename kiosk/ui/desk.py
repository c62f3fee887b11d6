"""Everything in the window once the program is ready: the rail for staff, and the pages beside it."""

from functools import cached_property, partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.marks import Mark
from kiosk.domain.passage import presence_in
from kiosk.domain.roster import Person
from kiosk.domain.staff import Role
from kiosk.engine.messages import (
    CodeRead,
    EngineState,
    EnrolmentHint,
    EnrolmentShot,
    MarkedByHand,
    PhotoEmbedded,
    Recorded,
    Report,
    Rest,
    Stopped,
    Told,
    TracksSeen,
    TriedOut,
)
from kiosk.paths import DOCS
from kiosk.ui.diagnostics_page import DiagnosticsPage
from kiosk.ui.enrolling import Enrolling
from kiosk.ui.export_dialog import show_export
from kiosk.ui.help.dialog import HelpDialog
from kiosk.ui.kiosk_mode.holding import Holding
from kiosk.ui.kiosk_mode.idle import Idle
from kiosk.ui.kiosk_screen import KioskScreen
from kiosk.ui.lesson_page import LessonPage
from kiosk.ui.lessons.alarm import MissedAlarm
from kiosk.ui.notices import NoticeBoard
from kiosk.ui.pages import NEEDED, Page
from kiosk.ui.people_dialogs import PeopleDialogs
from kiosk.ui.people_page import PeoplePage
from kiosk.ui.ports import Doors
from kiosk.ui.rail import Rail
from kiosk.ui.register.changes import Change
from kiosk.ui.register.page import RegisterPage, marks_in
from kiosk.ui.reports.page import ReportsPage
from kiosk.ui.settings.over_desk import SettingsOverDesk
from kiosk.ui.source_dialog import SourceDialog
from kiosk.ui.staff.account_dialog import AccountDialog
from kiosk.ui.staff.chip import StaffChip
from kiosk.ui.staff.gate import Gate
from kiosk.ui.start_page import StartPage
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_CALM_MS = 1500


class Desk(QWidget):
    """Reports of the engine come in by `take`; `full_screen` asks the window to fill the screen or not.

    `page` is the one in sight.
    """

    full_screen = Signal()

    def __init__(self, theme: Theme, doors: Doors) -> None:
        super().__init__()
        self._theme, self._doors = theme, doors
        self.rail = Rail(theme)
        self.gate = Gate(theme, doors.staff, self)
        self.holding = Holding(doors.staff, self)
        self._pages = QStackedWidget(self)
        self.lesson = LessonPage(theme, doors, self.choose_source, self._pages)
        self.alarm = MissedAlarm(theme, doors, self.start_page, self)
        self.dialogs = PeopleDialogs(theme, doors, self)
        self.diagnostics = DiagnosticsPage(theme, str(doors.database))
        self.notices = NoticeBoard(self)
        self._enrolling = Enrolling(theme, doors, self)
        self._settings = SettingsOverDesk(theme, doors, self.notices, self)
        self.idle = Idle(self._may_rest, lambda: self.lesson.rest_covers, self)
        self.page = Page.LESSON
        self._lay_out()
        self._connect()
        QTimer.singleShot(_CALM_MS, self, partial(self.made, Page.REGISTER))  # to make it takes the longest

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.rail)
        box.addWidget(self._pages, 1)
        for page in (self.lesson, self.diagnostics):
            self._pages.addWidget(page)

    @cached_property
    def register(self) -> RegisterPage:
        page = RegisterPage(self._theme, self._doors.registers, self._doors.actor)
        page.corrected.connect(self._show_corrected)
        page.to_file.connect(partial(show_export, self._theme, self._doors.exports, self))
        self._pages.addWidget(page)
        return page

    @cached_property
    def people(self) -> PeoplePage:
        page = PeoplePage(self._theme, self._doors.people, self._doors.faces)
        page.consent.connect(self.dialogs.see_consent)
        page.credentials.connect(self.dialogs.see_credentials)
        page.add.connect(self.add_person)
        page.import_list.connect(partial(self.gate.through, Role.OFFICE, self.dialogs.import_list))
        page.import_photos.connect(partial(self.gate.through, Role.OFFICE, self.dialogs.import_photos))
        page.enrol.connect(self._enrolling.begin)
        page.changed.connect(self.refresh_people)
        self._pages.addWidget(page)
        return page

    @cached_property
    def reports(self) -> ReportsPage:
        page = ReportsPage(self._theme, self._doors.reports)
        page.to_register.connect(partial(self.go, Page.REGISTER))
        self._pages.addWidget(page)
        return page

    def _connect(self) -> None:
        self.rail.chosen.connect(self._ask_for)
        self._doors.staff.on_change(self._staff_changed)
        self.dialogs.changed.connect(self.refresh_people)
        self.rail.help.connect(self.show_help)
        self.rail.settings.connect(partial(self.gate.through, Role.ADMIN, self.show_settings))
        self.lesson.changed.connect(self._lesson_changed)
        self.start_page.add_people.connect(self.add_person)
        self.alarm.asked.connect(partial(self.gate.through, Role.TEACHER, self.alarm.show_list))
        self.kiosk.add_people.connect(self.add_person)
        self.kiosk.reception.marked.connect(self._take_by_hand)
        self._enrolling.kept.connect(self.refresh_people)
        self._enrolling.instead.connect(self._show_person)
        self._enrolling.over.connect(self._enrolled)
        self._settings.over.connect(self.freshen)
        self.lesson.bottom.full_screen.connect(self.full_screen)
        for way_out in (self.lesson.bottom.staff, self.lesson.rest.staff):
            way_out.connect(partial(self.gate.through, Role.TEACHER, self.show_held))
        self.start_page.set_up_staff.connect(self._set_up_staff)
        self.idle.rests.connect(self._rest)
        self.lesson.bottom.sounds_chosen.connect(self._remember_sounds)
        self.notices.changed.connect(partial(self.lesson.show_notices, self.notices))
        self.diagnostics.show_calibration(self._doors.calibration)
        self.diagnostics.calibration.measure.connect(self._doors.measure)
        self.diagnostics.calibration.chosen.connect(self._use_target)
        if self._doors.leave_demo is None:
            self.rail.add_below(StaffChip(self._theme, self._doors.staff))
        else:
            self.rail.offer_way_out(self._doors.leave_demo)

    @property
    def start_page(self) -> StartPage:
        return self.lesson.start_page

    @property
    def kiosk(self) -> KioskScreen:
        return self.lesson.kiosk

    def take(self, report: Report) -> None:
        """Pass a report of the engine on to whoever shows it."""
        match report:
            case TracksSeen(tracks=(_, *_)) | CodeRead():
                self.idle.stir()
            case _:
                pass
        self._settings.take(report)
        match report:
            case EnrolmentShot() | EnrolmentHint() | PhotoEmbedded() | TriedOut():
                self._enrolling.take(report)
            case Stopped(reason) if reason:
                for strip in (self.kiosk.strip, self.start_page.strip):
                    strip.show_fault(Fault(reason), tr("Start again"), self._doors.restart)
            case Told():
                self.notices.tell(report)
            case EngineState():
                self.diagnostics.show_state(report)
                self.kiosk.show_state(report, has_camera=self.notices.no_picture is None)
            case _:
                self.kiosk.take(report)
                if isinstance(report, Recorded):
                    self._tell_register(report.event.session_id, report.person.id)

    def freshen(self) -> None:
        """A Frame waits for whichever preview is in sight."""
        if not (self._enrolling.freshen() or self._settings.freshen()):
            self.lesson.freshen()

    def _ask_for(self, number: int) -> None:
        """Show a page of the rail to whoever may see it."""
        page = Page(number)
        needed = NEEDED.get(page, Role.TEACHER if self.holding.held else None)
        if needed is None:
            self.go(page)
            return
        self.gate.through(needed, partial(self.go, page), stay=partial(self.rail.select, self.page))

    def _staff_changed(self) -> None:
        """Nobody is signed in any more: back to the page that is everybody's."""
        if not self._doors.staff.may(Role.TEACHER):
            self.gate.close_all()
            self.go(Page.LESSON)

    def take_over(self, other: "Desk") -> None:
        """Stand where another desk stood, with what was chosen and typed there."""
        self.lesson.take_over(other.lesson)
        self.go(other.page)
        if self.page is Page.REGISTER:
            self.register.take_over(other.register)
        elif self.page is Page.PEOPLE:
            self.people.take_over(other.people)
        elif self.page is Page.REPORTS:
            self.reports.take_over(other.reports)

    def made(self, page: Page) -> QWidget:
        """What stands beside the rail then; it is made when it is first asked for."""
        match page:
            case Page.LESSON:
                return self.lesson
            case Page.REGISTER:
                return self.register
            case Page.PEOPLE:
                return self.people
            case Page.REPORTS:
                return self.reports
            case Page.DIAGNOSTICS:
                return self.diagnostics

    def go(self, page: Page) -> None:
        """Show a page of the rail."""
        if self.page is Page.REGISTER:
            self.register.leave()
        self.page = page
        self.rail.select(page)
        self._pages.setCurrentWidget(self.made(page))
        if page is Page.PEOPLE:
            self.people.fill()
        elif page is Page.REGISTER:
            self.register.enter()

    def show_full(self, *, full: bool) -> None:
        """Full screen is for pupils: no rail, and the lesson in front."""
        self.rail.setVisible(not full)
        self.lesson.bottom.show_full(full=full)
        if full:
            self.go(Page.LESSON)

    def show_held(self) -> None:
        """Kiosk mode holds the screen now, or lets go of it."""
        held = self.holding.held
        self.lesson.show_held(held=held)
        self.lesson.bottom.show_held(held=held, guarded=self.holding.guarded)
        self.start_page.show_unguarded(on=self.holding.unguarded)
        if held:
            self.go(Page.LESSON)

    def _set_up_staff(self) -> None:
        dialog = AccountDialog(self._theme, self._doors.staff, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _may_rest(self) -> bool:
        return self.page is Page.LESSON and QApplication.activeModalWidget() is None

    def _rest(self, on: bool) -> None:  # noqa: FBT001 - the signal's one argument
        self.lesson.show_rest(on=on)
        self._doors.engine.send(Rest(on))

    def refresh_people(self) -> None:
        """The list of people is another: tell the engine and every screen that shows it."""
        self.lesson.show_people()
        if self.page is Page.PEOPLE:
            self.people.fill()

    def _remember_sounds(self, on: bool) -> None:  # noqa: FBT001 - the signal's one argument
        self.lesson.remember({"sounds": on})

    def _lesson_changed(self, in_progress: bool) -> None:  # noqa: FBT001 - the signal's one argument
        self.diagnostics.calibration.show_lesson(is_open=in_progress)
        self.idle.stir()
        if in_progress:
            self.go(Page.LESSON)

    def _take_by_hand(self, mark: Mark) -> None:
        if self.lesson.session is not None:
            self._tell_register(self.lesson.session.id, mark.person_id)

    def _tell_register(self, session_id: str, person_id: str) -> None:
        if self.page is Page.REGISTER:  # else it reads all anew as it comes in sight
            self.register.take_mark(session_id, person_id)

    def _show_corrected(self, change: Change) -> None:
        """Marks of the lesson in progress were set by hand: the engine and the kiosk must know."""
        if self.lesson.session is None:
            return
        for mark in marks_in(change, self.lesson.session.id):
            self._doors.engine.send(MarkedByHand(mark.person_id, presence_in(mark)))
            self.kiosk.show_mark(mark)

    def add_person(self) -> None:
        self.gate.through(Role.OFFICE, partial(self._enrolling.begin, None))

    def _enrolled(self, added: Person | None) -> None:
        if added is not None:
            self._say_added(added)
        QTimer.singleShot(0, self, self.freshen)

    def _show_person(self, person: Person) -> None:
        self.go(Page.PEOPLE)
        self.people.choose(person.id)

    def _say_added(self, person: Person) -> None:
        strip = self.people.strip if self.page is Page.PEOPLE else self.lesson.strip
        strip.inform(tr("{name} is on the list and known by face.").format(name=person.full_name))

    def show_help(self) -> None:
        dialog = HelpDialog(self._theme, DOCS, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_source(self) -> None:
        dialog = SourceDialog(self._theme, self._doors.sources, self)
        dialog.chosen.connect(self._use_source)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use_source(self, address: str) -> None:
        self.lesson.wait_for_source()
        try:
            self._doors.use_source(address)
        except Fault as fault:  # it is in use, but will not be remembered
            self.kiosk.strip.show_fault(fault)

    def show_settings(self) -> None:
        self._settings.open(copy=self.diagnostics.copy_for_support)

    def show_stale(self, why: str) -> None:
        """The computer is no longer as it was measured: `why` in a few words."""
        self.diagnostics.calibration.show_stale(why)
        said = tr("Since this computer was measured, {why}.").format(why=why)
        self.start_page.strip.offer(said, tr("Measure now"), self._doors.measure)

    def _use_target(self, key: str) -> None:
        try:
            self._doors.use_target(key)
        except Fault as fault:
            self.diagnostics.calibration.show_fault(fault)
