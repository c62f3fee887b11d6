"""Every screen of the desk, opened as somebody would open it, one after the other."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.faces import Frame
from kiosk.domain.faults import Fault
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.roster import Person
from kiosk.domain.staff import Role
from kiosk.engine.messages import Recorded, Told
from kiosk.settings.model import SECTIONS
from kiosk.ui.by_hand.panel import NAME, PIN
from kiosk.ui.calibration_page import CalibrationPage
from kiosk.ui.desk import Desk
from kiosk.ui.first_run.steps import Step
from kiosk.ui.lessons.missed import MissedRegisters
from kiosk.ui.pages import Page
from kiosk.ui.settings.dialog import SettingsDialog
from kiosk.ui.staff.sign_in import SignIn
from kiosk.ui.staff.staff_dialog import StaffDialog
from kiosk.ui.start_page import LessonPlan
from kiosk.ui.window import Window
from kiosk.ui.wording import tr
from tests.ui.conftest import Outside
from tests.ui.setting_up import MEASURED, Sight, first_run, missed

_COME = 10  # so many are marked
_CARDS_COME_MS = 300


@dataclass(frozen=True, slots=True)
class Screen:
    """What is in sight now, by the name of its picture."""

    name: str
    widget: QWidget


@dataclass(frozen=True, slots=True)
class Walk:
    """`recorded` marks a Person as the engine does; `frame` is what the camera sees all the time."""

    desk: Desk
    qtbot: QtBot
    outside: Outside
    recorded: Callable[[Person], Recorded]
    frame: Frame

    def all(self) -> Iterator[Screen]:
        """Each stays as it is until the next is asked for."""
        yield from self._before_the_lesson()
        yield from self._lesson()
        yield from self._register()
        yield from self._people()
        yield from self._for_admins()
        yield from self._staff()
        yield from self._instead_of_the_desk()

    def _before_the_lesson(self) -> Iterator[Screen]:
        yield self._now("start")

    def _lesson(self) -> Iterator[Screen]:
        desk = self.desk
        desk.lesson.begin(LessonPlan("9B Physics", "Room 12", 0))
        unplugged = Notice(NoticeKind.CAMERA_UNPLUGGED)
        desk.take(Told(unplugged))
        self.qtbot.wait(60)
        yield Screen("camera-trouble", desk.window())
        desk.take(Told(unplugged, over=True))
        for person in list(desk._doors.register.people())[:_COME]:
            desk.take(self.recorded(person))
            self.qtbot.wait(1)
        self.qtbot.wait(_CARDS_COME_MS)
        yield self._now("lesson")
        desk.kiosk.reception.open(PIN)
        yield self._now("pin")
        desk.kiosk.reception.open(NAME)
        yield self._now("name")
        desk.kiosk._leave_panel()
        desk.lesson.show_rest(on=True)
        yield self._now("rest")
        desk.lesson.show_rest(on=False)

    def _register(self) -> Iterator[Screen]:
        page = self.desk.register
        self.desk.go(Page.REGISTER)
        yield self._now("register")
        for place in range(1, page.views.count()):
            page.views.setCurrentIndex(place)
            name = ("register", "register-week", "register-term", "register-plots")[place]
            if name == "register-plots":
                self.qtbot.waitUntil(lambda: not page.plots.picture.pixmap().isNull(), timeout=20_000)
            else:
                self.qtbot.wait(150)  # what is read beside the screen
            yield self._now(name)
        page.views.setCurrentIndex(0)
        yield from self._dialog("export", page.to_file.emit)

    def _people(self) -> Iterator[Screen]:
        desk, people = self.desk, self.desk.people
        desk.go(Page.PEOPLE)
        self.qtbot.waitUntil(lambda: people.view.model().rowCount() > 0)
        people.view.setCurrentIndex(people.view.model().index(0, 0))  # selectRow does nothing when mirrored
        yield self._now("people")
        for name, button in (("consent", people.see_consent), ("pin-and-badge", people.see_credentials)):
            yield from self._dialog(name, button.click)
        yield from self._dialog("add-person", desk.add_person)
        yield from self._dialog("import-list", people.import_list.emit)
        yield from self._dialog("import-photos", people.import_photos.emit)

    def _for_admins(self) -> Iterator[Screen]:
        desk = self.desk
        desk.go(Page.REPORTS)
        self.qtbot.waitUntil(lambda: desk.reports.figures is not None, timeout=20_000)
        yield self._now("reports")
        desk.go(Page.DIAGNOSTICS)
        yield self._now("diagnostics")
        yield from self._dialog("camera", desk.choose_source)
        yield from self._dialog("first-account", desk.start_page.set_up_staff.emit)
        yield from self._dialog("help", desk.show_help)
        for screen in self._dialog("settings", desk.rail.settings.emit):
            assert isinstance(screen.widget, SettingsDialog)
            for place, name in enumerate([*(each.__name__.lower() for each in SECTIONS), "about"]):
                screen.widget.contents.choose(place)
                self.qtbot.wait(80)
                yield Screen(f"settings-{name}", screen.widget)

    def _staff(self) -> Iterator[Screen]:
        desk, theme, staff = self.desk, self.desk._theme, self.desk._doors.staff
        untaken = [missed("9B Physics"), missed("9C Chemistry")]
        dialog = MissedRegisters(theme, untaken, lambda _planned, _why: None, desk)
        yield from self._dialog("registers-not-taken", dialog.open)
        admin = staff.add("Grace Okafor", "correct horse", role=Role.ADMIN, title="head")
        staff.add("Bilal Rahman", "602917", role=Role.TEACHER, title="")
        yield from self._dialog("sign-in", SignIn(theme, staff, desk).open)
        yield from self._dialog("staff", StaffDialog(theme, staff, admin, desk).open)

    def _instead_of_the_desk(self) -> Iterator[Screen]:
        window, theme = self.desk.window(), self.desk._theme
        assert isinstance(window, Window)
        yield from self._first_run(window)
        measuring = CalibrationPage(theme)
        window.show_page(measuring)
        measuring.view.show_progress("OpenVINO", 0.4)
        self.qtbot.wait(60)
        yield Screen("measuring", window)
        measuring.view.show_result(MEASURED)
        self.qtbot.wait(60)
        yield Screen("measured", window)
        window.wait(tr("Getting ready…"), tr("This happens once on each PC. It takes about a minute."), 0.4)
        self.qtbot.wait(60)
        yield Screen("getting-ready", window)
        window.fail(Fault("The register is open in another program. Close it there, then try again."))
        self.qtbot.wait(60)
        yield Screen("could-not-start", window)

    def _first_run(self, window: Window) -> Iterator[Screen]:
        page = first_run(self.desk._theme, self.outside, Sight(self.frame))
        window.show_page(page)
        while True:
            self.qtbot.wait(120)  # some steps read beside the screen
            yield Screen(f"first-run-{page.view.step}", window)
            if page.view.step is Step.READY:
                break
            page._move(1)
        page.stop()

    def _dialog(self, name: str, ask: Callable[[], object]) -> Iterator[Screen]:
        before = set(self._dialogs())
        ask()
        self.qtbot.waitUntil(lambda: bool(set(self._dialogs()) - before))
        (dialog,) = set(self._dialogs()) - before
        self.qtbot.wait(60)
        yield Screen(name, dialog)
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _dialogs(self) -> list[QDialog]:
        return [each for each in self.desk.window().findChildren(QDialog) if each.isVisible()]

    def _look(self) -> None:
        self.outside.frames.append(self.frame)
        self.desk.freshen()

    def _now(self, name: str) -> Screen:
        self._look()
        self.qtbot.wait(60)
        return Screen(name, self.desk.window())
