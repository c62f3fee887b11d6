"""The program at work: the desk upon its parts, from `start` to `close`."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk import __version__
from kiosk.app.backup_desk import StoredBackups
from kiosk.app.calibrating import use_target, view_of
from kiosk.app.camera import OPENED_ANEW, use_camera
from kiosk.app.camera import SETTINGS as CAMERA
from kiosk.app.conduct import Conduct
from kiosk.app.figures import StoredFigures
from kiosk.app.lesson_watch import LessonWatch, clock_behind
from kiosk.app.looks import NAMES as LOOKS
from kiosk.app.parts import Parts
from kiosk.app.phrase import StoredPhrase
from kiosk.app.prepare import Prepared
from kiosk.app.roster_watch import RosterWatch
from kiosk.app.sources import FIRST_CAMERA, camera_choices
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.pack_change import PackChange
from kiosk.engine.calibration.report import load
from kiosk.engine.messages import Told
from kiosk.exchange.photos import PHOTO_SUFFIXES
from kiosk.paths import licences_file
from kiosk.settings import Settings
from kiosk.settings.about import Effect
from kiosk.settings.table import ROWS
from kiosk.store.attendance import EventLog
from kiosk.ui.calibration_view import CalibrationView
from kiosk.ui.desk import Desk
from kiosk.ui.first_run.steps import Ending
from kiosk.ui.lessons.choice import of_class
from kiosk.ui.pages import Page
from kiosk.ui.ports import Doors, Engine
from kiosk.ui.settings.ports import AboutKiosk
from kiosk.ui.sounds import player
from kiosk.ui.start_page import LessonPlan
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr, worded

_REMARK_SECONDS = 30.0  # on settings that could not be used: nothing waits for anybody to have read it


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the desk leads out of itself; `leave_demo` is None unless the demo is being shown.

    `dress` has the whole program speak and look as these Settings say.
    """

    restart: Callable[[], None]
    show_demo: Callable[[], None]
    leave_demo: Callable[[], None] | None
    measure: Callable[[], None]
    set_up: Callable[[], None]
    dress: Callable[[Settings], None]


class Running(QObject):
    """Owns the desk and what acts upon it by the clock, and the Parts."""

    def __init__(self, theme: Theme, parts: Parts, ways: Ways, *, source: str) -> None:
        super().__init__()
        self.parts = parts
        self._theme, self._ways = theme, ways
        self._source = source or parts.settings.source or FIRST_CAMERA
        self.desk = Desk(theme, self._doors(ways))
        self._connect()
        self._watch = LessonWatch(
            self.desk,
            parts.register,
            parts.lessons,
            zone=parts.zone,
            begins=parts.settings.start_by_timetable,
            parent=self,
        )
        self._roster_watch = RosterWatch(parts.database, self.desk.refresh_people, self)
        self._conduct = Conduct(self.desk, parts.paths if parts.prepared.demo is None else None, self)
        self._conduct.use(parts.settings)
        self._furnish(parts.prepared)

    def _doors(self, ways: Ways) -> Doors:
        parts, prepared = self.parts, self.parts.prepared
        return Doors(
            engine=Engine(
                send=parts.engine.send,
                newest_frame=parts.engine.preview.take,
                mirrored=lambda: parts.settings.camera_mirror,
            ),
            people=parts.people,
            register=parts.register,
            lessons=parts.lessons,
            registers=parts.registers,
            exports=parts.exports,
            sources=partial(camera_choices, virtual=parts.settings.virtual_cameras),
            restart=ways.restart,
            show_demo=ways.show_demo,
            leave_demo=ways.leave_demo,
            use_source=self._use_source,
            remember=self._remember,
            play=player(),
            photo_suffixes=PHOTO_SUFFIXES,
            database=parts.paths.database,
            measure=ways.measure,
            use_target=partial(_use_target, prepared.calibration, ways.restart),
            calibration=_calibration(prepared),
            actor=parts.staff.actor,
            by_hand=parts.by_hand,
            credentials=parts.credentials,
            staff=parts.staff,
            consent=parts.consent,
            lists=parts.lists,
            photos=parts.photos,
            reports=parts.reports,
            backups=StoredBackups.of(parts.paths, parts.settings),
            faces=parts.faces,
            settings=parts.kept,
            about=_about(parts),
            figures=_figures(parts),
            phrase=StoredPhrase(parts.paths),
        )

    def _connect(self) -> None:
        parts, desk = self.parts, self.desk
        parts.engine.reported.connect(desk.take)
        desk.diagnostics.set_up.connect(self._ways.set_up)
        desk.lesson.changed.connect(desk.diagnostics.set_up_again.setDisabled)
        parts.engine.fresh.connect(desk.freshen)
        parts.faces_shut.connect(self._tell_shut)
        parts.retention.cleared.connect(self._tell_cleared)
        parts.retention.failed.connect(desk.start_page.strip.show_fault)
        parts.daily_export.failed.connect(desk.start_page.strip.show_fault)
        parts.roster_folder.taken_in.connect(self._tell_taken_in)
        parts.roster_folder.failed.connect(desk.start_page.strip.show_fault)
        parts.kept.changed.connect(self._take_changed)
        parts.kept.changed_beside.connect(self._take_changed_beside)
        if parts.backups is not None:
            parts.backups.told.connect(desk.notices.tell)
        if parts.sightings is not None:
            parts.sightings.progressed.connect(self._show_change)

    def _furnish(self, prepared: Prepared) -> None:
        settings, desk = self.parts.settings, self.desk
        desk.start_page.propose(
            LessonPlan(settings.lesson or tr("Lesson"), settings.room, settings.late_after_minutes)
        )
        desk.lesson.bottom.use_sounds(on=settings.sounds)
        if prepared.pack is not None and prepared.pack.manifest.trial:
            note = tr("{pack}: for trying out, not for real lessons.")
            desk.lesson.bottom.show_pack_note(note.format(pack=prepared.pack.manifest.title))
        if prepared.change is not None:
            self._show_change(prepared.change)
        remarks = (*prepared.settings.remarks, *prepared.placed.remarks, *self.parts.remarks)
        if remarks:
            for strip in (desk.start_page.strip, desk.kiosk.strip):
                strip.inform("\n".join(map(worded, remarks)), seconds=_REMARK_SECONDS)

    def start(self) -> None:
        """Start the engine and the camera, and take up the lesson that was left open today."""
        parts = self.parts
        if parts.prepared.pack is not None:
            parts.engine.send(use_camera(self._source, parts.settings))
            parts.read_codes()
        self.start_engine()
        open_still = parts.register.reopen(datetime.now().astimezone())
        if open_still is not None:
            self.desk.lesson.resume(open_still)
        behind = clock_behind(EventLog(parts.database).newest_at(), datetime.now(UTC))
        if behind is not None:
            self.desk.notices.tell(Told(behind))
        self._watch.start()
        parts.retention.start()
        parts.daily_export.start()
        parts.roster_folder.start()
        parts.kept.start()
        if parts.backups is not None:
            parts.backups.start()

    def begin_with(self, ending: Ending | None) -> None:
        """Go where the first run was left for: to the first lesson, or to the people and their faces."""
        if ending is Ending.FACES:
            self.desk.rail.chosen.emit(Page.PEOPLE)  # as its button does: whoever may not is asked to sign in
        elif ending is Ending.LESSON:
            classes = self.parts.lessons.day(datetime.now(UTC)).classes
            if len(classes) == 1:
                self.desk.start_page.take_now(of_class(classes[0], self.parts.settings.room))

    def start_engine(self) -> None:
        """Start the engine with its ModelPack, if any, and the list of people, but without a camera."""
        self.parts.use_pack()
        self.desk.refresh_people()
        self._roster_watch.start()
        self.parts.engine.start()

    def renewed(self) -> "Running":
        """Another desk upon the same Parts, which is to `go_on`; of this one only the desk is left."""
        self._leave()
        self.deleteLater()
        other = Running(self._theme, self.parts, self._ways, source=self._source)
        for notice in self.desk.notices.lasting:
            other.desk.notices.tell(Told(notice))
        return other

    def go_on(self) -> None:
        """Go on with the lesson in progress."""
        self.desk.refresh_people()
        session = self.parts.register.session
        if session is not None:
            self.desk.lesson.resume(session)

    def take_over(self, desk: Desk) -> None:
        """Be as another desk was, which is no more."""
        self.desk.take_over(desk)
        self._roster_watch.start()
        self._watch.start()

    def take_focus(self) -> None:
        """Have keys go to what is in sight now."""
        if self.desk.page is Page.LESSON:
            self.desk.lesson.take_focus()
        elif self.desk.page is Page.REGISTER:
            self.desk.register.enter()

    def close(self) -> bool:
        """End the engine and let go of the register; False if the engine did not end in time."""
        self._leave()
        return self.parts.close()

    def _leave(self) -> None:
        """Act upon the desk no more, nor let it act."""
        self.desk.lesson.leave()
        self._conduct.close()
        self.parts.engine.reported.disconnect(self.desk.take)
        self.parts.engine.fresh.disconnect(self.desk.freshen)
        self._watch.stop()
        self._roster_watch.stop()

    def _show_change(self, change: PackChange) -> None:
        self.desk.diagnostics.show_change(worded(change.sentence))

    def _tell_shut(self, remark: str) -> None:
        self.desk.notices.tell(Told(Notice(NoticeKind.FACES_SHUT, {"remark": remark}), over=not remark))

    def _tell_cleared(self, said: str) -> None:
        self.desk.refresh_people()
        self.desk.start_page.strip.inform(said, seconds=_REMARK_SECONDS)

    def _tell_taken_in(self, said: str) -> None:
        self.desk.start_page.strip.inform(said, seconds=_REMARK_SECONDS)

    def _use_source(self, address: str) -> None:
        self._source = address
        self.parts.engine.send(use_camera(address, self.parts.settings))
        self._remember({"source": address})

    def _remember(self, choices: Mapping[str, str | int | bool]) -> None:
        self.parts.kept.remember(choices)
        self.parts.settings = self.parts.settings.model_copy(update=choices)

    def use(self, settings: Settings, names: Collection[str]) -> None:
        """Have these settings hold, as far as that goes without a start anew."""
        self.parts.take_over(settings, names)
        self._conduct.use(settings)
        if LOOKS & frozenset(names):
            self._ways.dress(settings)
        if "sounds" in names:
            self.desk.lesson.bottom.use_sounds(on=settings.sounds)
        if "source" in names:
            self._source = settings.source or FIRST_CAMERA
        if CAMERA & frozenset(names) and self.parts.prepared.pack is not None:
            if OPENED_ANEW & frozenset(names):
                self.desk.lesson.wait_for_source()
            self.parts.engine.send(use_camera(self._source, settings))

    def _take_changed(self, settings: Settings, names: Collection[str]) -> None:
        """Changed in the dialog, which has said what it takes."""
        self.use(settings, names)
        if _wants_start(names):
            self._ways.restart()

    def _take_changed_beside(self, settings: Settings, names: Collection[str]) -> None:
        """Changed by a command or an editor: nobody before the screen expects the kiosk to start anew."""
        self.use(settings, names)
        if _wants_start(names):
            said = tr("Settings were changed. Some of them hold once the kiosk has started anew.")
            self.desk.lesson.strip.offer(said, tr("Start anew"), self._ways.restart)


def _figures(parts: Parts) -> StoredFigures:
    pack = parts.prepared.pack
    pack_id, limits = ("", None) if pack is None else (pack.id, pack.thresholds)
    return StoredFigures(parts.paths.database, pack_id, limits)


def _about(parts: Parts) -> AboutKiosk:
    pack = parts.prepared.pack
    title, licence = ("", "") if pack is None else (pack.manifest.title, pack.manifest.licence)
    return AboutKiosk(__version__, title, licence, parts.paths.data, licences_file())


def _wants_start(names: Collection[str]) -> bool:
    return any(ROWS[name].about.effect is Effect.ANEW for name in names)


def _use_target(report: Path, restart: Callable[[], None], key: str) -> None:
    use_target(report, key)
    restart()


def _calibration(prepared: Prepared) -> CalibrationView | None:
    report = load(prepared.calibration) if prepared.calibrated else None
    return None if report is None else view_of(report, (prepared.placed.detector, prepared.placed.embedder))
