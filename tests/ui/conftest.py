"""A desk on a real register, with the engine's side of the doors written down instead of an engine."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.backup_desk import StoredBackups
from kiosk.app.books import StoredPeople, StoredRegister
from kiosk.app.by_hand import StoredByHand
from kiosk.app.consent import Notices, StoredConsent
from kiosk.app.credential_book import StoredCredentialBook
from kiosk.app.export_desk import StoredExports
from kiosk.app.faces import StoredFaces
from kiosk.app.figures import StoredFigures
from kiosk.app.lesson_book import StoredLessons
from kiosk.app.photo_lists import PhotoLists
from kiosk.app.phrase import StoredPhrase
from kiosk.app.register_book import StoredRegisterBook
from kiosk.app.report_desk import StoredReports
from kiosk.app.roster_lists import RosterLists
from kiosk.app.settings_desk import StoredSettings
from kiosk.app.staff import StaffDesk
from kiosk.domain.attendance import AttendanceEvent, EventKind, Method
from kiosk.domain.codes import PLAIN
from kiosk.domain.faces import Box, Embedding, Frame
from kiosk.domain.passage import GUARD
from kiosk.domain.roster import Person, Template
from kiosk.domain.staff import Actor, Role
from kiosk.domain.thresholds import Thresholds, ThresholdTable
from kiosk.engine.messages import Command, Recorded
from kiosk.paths import AppPaths
from kiosk.settings import Settings
from kiosk.store.attendance import EventLog
from kiosk.store.credentials import Credentials
from kiosk.store.database import Database, open_database
from kiosk.ui.by_hand.ports import ByHandRules
from kiosk.ui.desk import Desk
from kiosk.ui.ports import Doors, Engine, SourceChoice
from kiosk.ui.settings.ports import AboutKiosk
from kiosk.ui.start_page import LessonPlan
from kiosk.ui.style import Theme
from kiosk.ui.window import Window
from tests.consents import a_consent

PACK_ID = "tiny-0"
LIMITS = ThresholdTable(((1, Thresholds(accept=0.6, ask=0.4, lead=0.1)),))
ADA, BILAL, CHIDI = (
    Person("1", "Ada", "Lovelace"),
    Person("2", "Bilal", "Rahman"),
    Person("3", "Chidi", "Okafor"),
)
PEOPLE = (ADA, BILAL, CHIDI)
BADGE_OF_ADA = "LIBRARY-77123"
BOX = Box(100, 80, 200, 210)


def template(person_id: str, at: int = 0) -> Template:
    vector = np.zeros(8, np.float32)
    vector[at] = 1.0
    return Template(person_id, Embedding(vector, PACK_ID), 0.9, datetime.now(UTC))


@dataclass
class Outside:
    """What the desk did to the world outside it."""

    database: Database
    actor: Actor = field(default_factory=lambda: Actor("Ms Shah", Role.TEACHER))
    sent: list[Command] = field(default_factory=list[Command])
    sounds: list[str] = field(default_factory=list[str])
    demos: list[bool] = field(default_factory=list[bool])
    measured: list[bool] = field(default_factory=list[bool])
    targets: list[str] = field(default_factory=list[str])
    sources: list[str] = field(default_factory=list[str])
    remembered: dict[str, str | int | bool] = field(default_factory=dict[str, str | int | bool])
    frames: list[Frame] = field(default_factory=list[Frame])

    def newest_frame(self) -> Frame | None:
        return self.frames.pop() if self.frames else None

    def remember(self, choices: Mapping[str, str | int | bool]) -> None:
        self.remembered.update(choices)


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Outside]:
    with open_database(tmp_path / "register.db", busy_seconds=0.1) as database:
        yield Outside(database)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def by_hand_rules() -> ByHandRules:
    return ByHandRules()


@pytest.fixture
def register(outside: Outside) -> StoredRegister:
    return StoredRegister(outside.database)


@pytest.fixture
def credentials(outside: Outside) -> Iterator[StoredCredentialBook]:
    made = StoredCredentialBook(outside.database, digits=6, paper="a4")
    yield made
    made.close()


@pytest.fixture
def by_hand(outside: Outside, register: StoredRegister, by_hand_rules: ByHandRules) -> Iterator[StoredByHand]:
    made = StoredByHand(
        outside.database,
        lambda: register.session,
        lambda _set_id: PLAIN,
        rules=by_hand_rules,
        guard=GUARD,
    )
    yield made
    made.close()


@pytest.fixture
def staff(outside: Outside, theme: Theme) -> Iterator[StaffDesk]:
    made = StaffDesk(outside.database, Settings(), theme)
    yield made
    made.close()


@pytest.fixture
def kept(outside: Outside, theme: Theme, tmp_path: Path) -> StoredSettings:
    return StoredSettings(AppPaths.under(tmp_path), outside.database, lambda: outside.actor, theme)


@pytest.fixture
def consent(outside: Outside, theme: Theme) -> Iterator[StoredConsent]:
    notices = Notices(outside.database.path.parent, "general", school="Hill School")
    made = StoredConsent(outside.database, notices, lambda: outside.actor, theme)
    yield made
    made.close()


@pytest.fixture
def doors(  # noqa: PLR0917 - fixtures
    outside: Outside,
    tmp_path: Path,
    register: StoredRegister,
    by_hand: StoredByHand,
    credentials: StoredCredentialBook,
    staff: StaffDesk,
    consent: StoredConsent,
    kept: StoredSettings,
) -> Doors:
    return Doors(
        engine=Engine(send=outside.sent.append, newest_frame=outside.newest_frame),
        people=StoredPeople(outside.database, PACK_ID),
        register=register,
        lessons=StoredLessons(outside.database, register.rules),
        registers=StoredRegisterBook(outside.database, lambda _set_id: PLAIN, lambda: outside.actor),
        exports=StoredExports(outside.database, AppPaths.under(tmp_path), Settings(), lambda: outside.actor),
        sources=lambda: (SourceChoice("Desk camera", "camera:desk"),),
        restart=lambda: None,
        show_demo=lambda: outside.demos.append(True),
        leave_demo=None,
        use_source=outside.sources.append,
        remember=outside.remember,
        play=outside.sounds.append,
        photo_suffixes=(".jpg",),
        database=tmp_path / "register.db",
        measure=lambda: outside.measured.append(True),
        use_target=outside.targets.append,
        calibration=None,
        actor=lambda: outside.actor,
        by_hand=by_hand,
        credentials=credentials,
        staff=staff,
        consent=consent,
        settings=kept,
        about=AboutKiosk("1.2.3", "Tiny pack", "MIT", tmp_path, tmp_path / "licences.md"),
        figures=StoredFigures(outside.database.path, PACK_ID, LIMITS),
        phrase=StoredPhrase(AppPaths.under(tmp_path)),
        lists=RosterLists(AppPaths.under(tmp_path), lambda: outside.actor),
        photos=PhotoLists(AppPaths.under(tmp_path), None, lambda: outside.actor, keep_photos=False),
        backups=StoredBackups(outside.database.path, tmp_path / "backups", keep=2),
        reports=StoredReports(AppPaths.under(tmp_path), Settings(), None, lambda: outside.actor, paper="a4"),
        faces=StoredFaces(
            outside.database, PACK_ID, LIMITS, lambda: outside.actor, after=timedelta(days=365)
        ),
    )


@pytest.fixture
def desk(theme: Theme, doors: Doors, qtbot: QtBot) -> Iterator[Desk]:
    """Shown in its window, with three people on the list and no lesson open."""
    for place, person in enumerate(PEOPLE):
        doors.people.add(person, [template(person.id, place)], consent=a_consent(person.id))
    window = Window(theme)
    qtbot.addWidget(window)
    made = Desk(theme, doors)
    made.refresh_people()
    window.furnish(made)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # pytest-qt leaves it for later


@pytest.fixture
def lesson(desk: Desk) -> Desk:
    """The desk with a lesson open, in which nobody is late."""
    desk.lesson.begin(LessonPlan("9B Physics", "Room 12", 0))
    return desk


@pytest.fixture
def recorded(outside: Outside, doors: Doors) -> Callable[[Person], Recorded]:
    """Marks a Person as the engine does: the row first, then the report."""

    def mark(person: Person) -> Recorded:
        register = doors.register
        assert isinstance(register, StoredRegister)
        assert register.session is not None
        now = datetime.now(UTC)
        event = AttendanceEvent(
            f"event-{person.id}",
            register.session.id,
            person.id,
            EventKind.MARKED,
            Method.FACE,
            now,
            None,
            0.7,
        )
        assert EventLog(outside.database).append(event)
        return Recorded(event, person, 12, BOX, 0.7, 60.0)

    return mark


@pytest.fixture
def known(lesson: Desk, outside: Outside) -> Desk:
    """A lesson, in which Ada has a badge."""
    Credentials(outside.database).add_badge(ADA.id, BADGE_OF_ADA)
    outside.sent.clear()
    return lesson
