"""What the screens ask of the rest of the program: narrow doors that the composition root fills."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from kiosk.domain.attendance import Session
from kiosk.domain.calendar import Lesson
from kiosk.domain.codes import MarkState
from kiosk.domain.consent import ConsentRecord, Standing
from kiosk.domain.faces import Frame
from kiosk.domain.marks import Mark
from kiosk.domain.roster import Person, Roster, Template
from kiosk.domain.staff import Actor
from kiosk.engine.messages import Command
from kiosk.ui.by_hand.ports import ByHand, CredentialBook
from kiosk.ui.calibration_view import CalibrationView
from kiosk.ui.consent.ports import ConsentBook
from kiosk.ui.enrol.ports import FaceBook
from kiosk.ui.export_ports import ExportDoor
from kiosk.ui.lessons.ports import LessonBook
from kiosk.ui.photo_import.ports import PhotoBook
from kiosk.ui.phrase_door import PhraseDoor
from kiosk.ui.register.ports import RegisterBook
from kiosk.ui.reports.ports import ReportDoor
from kiosk.ui.roster_import.ports import ListBook
from kiosk.ui.settings.backup_card import BackupDoor
from kiosk.ui.settings.figures_ports import FiguresDoor
from kiosk.ui.settings.ports import AboutKiosk, SettingsDoor
from kiosk.ui.staff.ports import StaffDoor


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the People page: a Person, how many Templates of the pack in use, and since when.

    `standing` tells whether their face may be enrolled, `due` that it should be enrolled again.
    """

    person: Person
    templates: int
    since: datetime | None
    standing: Standing | None = None
    due: bool = False


class PeopleBook(Protocol):
    """People and their Templates, on disk. Each method raises Fault when the disk does not play along."""

    def rows(self) -> Sequence[PersonRow]: ...

    def rows_apart(self) -> Sequence[PersonRow]:
        """The same over a connection of its own, on whichever thread calls it."""
        ...

    def roster(self, person_ids: Collection[str] | None = None) -> Roster:
        """A snapshot of these People, or of everyone."""
        ...

    def is_small(self, person_ids: Collection[str] | None) -> bool:
        """Whether `roster` takes a few milliseconds only."""
        ...

    def roster_apart(self, person_ids: Collection[str] | None) -> Roster:
        """The same over a connection of its own, on whichever thread calls it."""
        ...

    def add(
        self, person: Person, templates: Sequence[Template], *, consent: ConsentRecord | None = None
    ) -> None:
        """Keep a new Person, and what was said about their face.

        Raises:
            Fault: the id is taken; or there are Templates, and nobody consented to them.
        """
        ...

    def remove(self, person_id: str) -> None: ...


class Register(Protocol):
    """The Session in progress and its Marks. Each method raises Fault when the disk does not play along."""

    @property
    def session(self) -> Session | None: ...

    def open(
        self,
        *,
        title: str,
        room: str,
        late_after_minutes: int,
        class_id: str = "",
        lesson: Lesson | None = None,
        by_clock: bool = False,
    ) -> Session:
        """Begin a Session now, of a class or of everyone; with 0 minutes nobody is late.

        A lesson of the timetable that was begun before is taken up again.

        Raises:
            Fault: nobody is in the class.
        """
        ...

    def close(self) -> None: ...

    def close_by_rule(self) -> Session | None:
        """End the Session in progress because its planned end has come; None if there is none."""
        ...

    def not_held(self, lesson: Lesson, *, title: str, reason: str) -> None:
        """Write that a lesson of the timetable did not take place."""
        ...

    def people(self) -> Sequence[Person]:
        """Whom the Session in progress is for."""
        ...

    def marks(self) -> Mapping[str, Mark]: ...

    def set(self, person_id: str, state: MarkState, *, by: Actor) -> Mark:
        """Write what a teacher's tap says, and give the Mark that holds now."""
        ...


@dataclass(frozen=True, slots=True)
class SourceChoice:
    """A picture source that can be chosen: its name for a person, its address for the engine."""

    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Engine:
    """The engine as the screens see it: commands in, the newest Frame out, shown `mirrored` or not."""

    send: Callable[[Command], None]
    newest_frame: Callable[[], Frame | None]
    mirrored: Callable[[], bool] = lambda: True


@dataclass(frozen=True, slots=True)
class Doors:
    """All of them. `sources` may take seconds and is called off the UI thread; `play` names a sound.

    `remember` keeps choices for the next start, by the names in the settings. `leave_demo` is None unless
    the demo is being shown. `measure` calibrates this computer, `use_target` takes the key of a Target; both
    start the kiosk anew. `actor` tells who of the staff is at work now.
    """

    engine: Engine
    people: PeopleBook
    register: Register
    lessons: LessonBook
    registers: RegisterBook
    exports: ExportDoor
    sources: Callable[[], Sequence[SourceChoice]]
    restart: Callable[[], None]
    show_demo: Callable[[], None]
    leave_demo: Callable[[], None] | None
    use_source: Callable[[str], None]
    remember: Callable[[Mapping[str, str | int | bool]], None]
    play: Callable[[str], None]
    photo_suffixes: Sequence[str]
    database: Path
    measure: Callable[[], None]
    use_target: Callable[[str], None]
    calibration: CalibrationView | None
    actor: Callable[[], Actor]
    by_hand: ByHand
    credentials: CredentialBook
    staff: StaffDoor
    consent: ConsentBook
    lists: ListBook
    photos: PhotoBook
    reports: ReportDoor
    backups: BackupDoor | None
    faces: FaceBook
    settings: SettingsDoor
    about: AboutKiosk
    figures: FiguresDoor
    phrase: PhraseDoor
