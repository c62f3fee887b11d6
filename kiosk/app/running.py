"""The program at work: register, engine and desk, put together and taken apart again."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from kiosk.app.backing_up import BackupClock, BackupPlan
from kiosk.app.books import StoredPeople, StoredRegister
from kiosk.app.by_hand import StoredByHand, by_hand_rules
from kiosk.app.calibrating import use_target, view_of
from kiosk.app.codes import school_codes
from kiosk.app.consent import StoredConsent, notice_in_use
from kiosk.app.credential_book import StoredCredentialBook
from kiosk.app.daily_export import DailyExport
from kiosk.app.export_desk import StoredExports
from kiosk.app.faces import StoredFaces
from kiosk.app.lesson_book import StoredLessons
from kiosk.app.lesson_watch import LessonWatch, clock_behind
from kiosk.app.photo_lists import PhotoLists
from kiosk.app.prepare import Prepared, pack_store
from kiosk.app.register_book import StoredRegisterBook
from kiosk.app.retention import RetentionClock
from kiosk.app.roster_lists import RosterLists
from kiosk.app.roster_watch import RosterWatch
from kiosk.app.rules import register_rules, system_zone
from kiosk.app.sightings import Sightings
from kiosk.app.staff import StaffDesk
from kiosk.domain.attendance import Method
from kiosk.domain.consent import FacePolicy
from kiosk.domain.faults import Fault
from kiosk.domain.liveness import LivenessPolicy
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.pack_change import PackChange
from kiosk.domain.retention import RetentionSpans
from kiosk.engine.calibration.report import load
from kiosk.engine.camera.devices import webcams
from kiosk.engine.messages import ReadCodes, Told, UsePack, UseSource
from kiosk.engine.thread import EngineSetup, WatchedEngine
from kiosk.engine.vision.fallback_memory import beside
from kiosk.exchange.photos import PHOTO_SUFFIXES, load_photo
from kiosk.paths import AppPaths
from kiosk.settings import Settings, save_settings
from kiosk.store.attendance import EventLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.credentials import CredentialKind, Credentials
from kiosk.store.database import open_database
from kiosk.ui.calibration_view import CalibrationView
from kiosk.ui.desk import Desk
from kiosk.ui.ports import Doors, Engine, SourceChoice
from kiosk.ui.sounds import player
from kiosk.ui.start_page import LessonPlan
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

FIRST_CAMERA = "camera:"
# The engine holds the lock for the milliseconds of one row; nobody should wait longer before a screen.
_BUSY_SECONDS = 0.5
_REMARK_SECONDS = 30.0  # on settings that could not be used: nothing waits for anybody to have read it


class Running(QObject):
    """Owns the UI thread's connection and the engine's thread, from `start` to `close`."""

    def __init__(
        self,
        theme: Theme,
        paths: AppPaths,
        prepared: Prepared,
        *,
        source: str,
        restart: Callable[[], None],
        show_demo: Callable[[], None],
        leave_demo: Callable[[], None] | None,
        measure: Callable[[], None],
    ) -> None:
        super().__init__()
        self._paths, self._pack = paths, prepared.pack
        self._settings = prepared.settings.settings
        self._source = source or prepared.settings.settings.source or FIRST_CAMERA
        self._database = open_database(paths.database, check=False, busy_seconds=_BUSY_SECONDS)
        self._staff = StaffDesk(self._database, self._settings, self)
        pack_id = "" if prepared.pack is None else prepared.pack.id
        after = timedelta(days=self._settings.reenrol_after_days)
        self.people = StoredPeople(
            self._database, pack_id, self._staff.actor, tell_shut=self._tell_shut, due_after=after
        )
        codes, self._remarks = school_codes(paths, prepared.settings.settings.code_set)
        if leave_demo is None:
            ConsentLedger(self._database).use_policy(FacePolicy(self._settings.face_policy))
        notice = notice_in_use(paths, self._settings.consent_notice)
        spans = RetentionSpans(
            self._settings.template_years,
            self._settings.photo_hours,
            self._settings.access_years,
            self._settings.attendance_years,
        )
        self._retention = RetentionClock(paths.database, spans, self)
        self._consent = StoredConsent(self._database, notice, self._staff.actor, self)
        rules = register_rules(self._settings, zone=self._zone())
        self.lessons = StoredLessons(self._database, rules)
        self.register = StoredRegister(self._database, rules, codes=codes.get, actor=self._staff.actor)
        self.engine = WatchedEngine(
            EngineSetup(
                open_log=lambda: EventLog.at(paths.database),
                load_photo=load_photo,
                detector=prepared.placed.detector,
                embedder=prepared.placed.embedder,
                fallback=beside(paths.calibration),
                guard=timedelta(minutes=self._settings.guard_minutes),
                liveness=LivenessPolicy(self._settings.liveness),
                virtual_cameras=self._settings.virtual_cameras,
            ),
            self,
        )
        self._by_hand = StoredByHand(
            self._database,
            lambda: self.register.session,
            codes.get,
            rules=by_hand_rules(self._settings, faces=prepared.pack is not None),
            guard=timedelta(minutes=self._settings.guard_minutes),
            came=self._came_by,
            parent=self,
        )
        us = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        self._credentials = StoredCredentialBook(
            self._database, digits=self._settings.pin_digits, paper="letter" if us else "a4", parent=self
        )
        self._credentials.badges_changed.connect(self.read_codes)
        doors = Doors(
            engine=Engine(send=self.engine.send, newest_frame=self.engine.preview.take),
            people=self.people,
            register=self.register,
            lessons=self.lessons,
            registers=StoredRegisterBook(self._database, codes.get, self._staff.corrector),
            exports=StoredExports(self._database, paths, self._settings, self._staff.actor),
            sources=partial(_sources, virtual=self._settings.virtual_cameras),
            restart=restart,
            show_demo=show_demo,
            leave_demo=leave_demo,
            use_source=self._use_source,
            remember=self._remember,
            play=player(),
            photo_suffixes=PHOTO_SUFFIXES,
            database=paths.database,
            measure=measure,
            use_target=partial(_use_target, prepared.calibration, restart),
            calibration=_calibration(prepared),
            actor=self._staff.actor,
            by_hand=self._by_hand,
            credentials=self._credentials,
            staff=self._staff,
            consent=self._consent,
            lists=RosterLists(paths, self._staff.actor),
            photos=PhotoLists(
                paths, prepared.pack, self._staff.actor, keep_photos=self._settings.keep_photos
            ),
            faces=StoredFaces(
                self._database,
                pack_id,
                None if prepared.pack is None else prepared.pack.thresholds,
                self._staff.actor,
                after=after,
            ),
        )
        self.desk = Desk(theme, doors)
        self.engine.reported.connect(self.desk.take)
        self.engine.fresh.connect(self.desk.freshen)
        self._watch = LessonWatch(
            self.desk,
            self.register,
            self.lessons,
            zone=self._zone,
            begins=self._settings.start_by_timetable,
            parent=self,
        )
        self._roster_watch = RosterWatch(self._database, self.desk.refresh_people, self)
        self._backups = _backups(paths, self._settings, self)
        self._daily_export = DailyExport(paths, self._settings, self)
        self._daily_export.failed.connect(self.desk.start_page.strip.show_fault)
        self._sightings = self._sightings_for(prepared)
        self._furnish(prepared)

    def _sightings_for(self, prepared: Prepared) -> Sightings | None:
        """Who enrols people with the pack that is to follow, while there is one."""
        if prepared.change is None:
            return None
        sightings = Sightings(
            self._paths.database,
            pack_store(self._paths),
            change=prepared.change,
            ask=self.engine.send,
            parent=self,
        )
        self.engine.reported.connect(sightings.take)
        sightings.progressed.connect(self._show_change)
        self._show_change(prepared.change)
        return sightings

    def _show_change(self, change: PackChange) -> None:
        self.desk.diagnostics.show_change(change.sentence)

    def _came_by(self, person_id: str, method: Method) -> None:
        if self._sightings is not None:
            self._sightings.came_by(person_id, method)

    def _zone(self) -> str:
        """The school's time zone: that of the settings, or else the system's, which may change."""
        try:
            return self._settings.zone or system_zone()
        except Fault as fault:
            if fault.sentence not in self._remarks:  # it is asked for again and again
                self._remarks = (*self._remarks, fault.sentence)
            return "UTC"

    def _furnish(self, prepared: Prepared) -> None:
        settings = prepared.settings.settings
        self.desk.start_page.propose(
            LessonPlan(settings.lesson or tr("Lesson"), settings.room, settings.late_after_minutes)
        )
        self.desk.lesson.bottom.use_sounds(on=settings.sounds)
        if prepared.pack is not None and prepared.pack.manifest.trial:
            note = tr("{pack}: for trying out, not for real lessons.")
            self.desk.lesson.bottom.show_pack_note(note.format(pack=prepared.pack.manifest.title))
        remarks = (*prepared.settings.remarks, *prepared.placed.remarks, *self._remarks)
        if remarks:
            for strip in (self.desk.start_page.strip, self.desk.kiosk.strip):
                strip.inform("\n".join(remarks), seconds=_REMARK_SECONDS)

    def start(self) -> None:
        """Start the engine and the camera, and take up the lesson that was left open today."""
        if self._pack is not None:
            self.engine.send(UseSource(self._source))
            self.read_codes()
        self.start_engine()
        open_still = self.register.reopen(datetime.now().astimezone())
        if open_still is not None:
            self.desk.lesson.resume(open_still)
        behind = clock_behind(EventLog(self._database).newest_at(), datetime.now(UTC))
        if behind is not None:
            self.desk.notices.tell(Told(behind))
        self._watch.start()
        self._retention.cleared.connect(self._tell_cleared)
        self._retention.failed.connect(self.desk.start_page.strip.show_fault)
        self._retention.start()
        self._daily_export.start()
        if self._backups is not None:
            self._backups.told.connect(self.desk.notices.tell)
            self._backups.start()

    def _tell_shut(self, remark: str) -> None:
        self.desk.notices.tell(Told(Notice(NoticeKind.FACES_SHUT, {"remark": remark}), over=not remark))

    def _tell_cleared(self, said: str) -> None:
        self.desk.refresh_people()
        self.desk.start_page.strip.inform(said, seconds=_REMARK_SECONDS)

    def start_engine(self) -> None:
        """Start the engine with its ModelPack, if any, and the list of people, but without a camera."""
        if self._pack is not None:
            self.engine.send(UsePack(self._pack.folder))
        self.desk.refresh_people()
        self._roster_watch.start()
        self.engine.start()

    def read_codes(self) -> None:
        """Look for badges in the camera's picture if anybody has one, for it takes time."""
        wanted = self._pack is not None and self._settings.camera_codes
        badges = Credentials(self._database).counts(CredentialKind.BADGE)
        self.engine.send(ReadCodes(on=wanted and bool(badges)))

    def close(self) -> bool:
        """End the engine and let go of the register; False if the engine did not end in time."""
        self.engine.reported.disconnect(self.desk.take)
        self.engine.fresh.disconnect(self.desk.freshen)
        self._watch.stop()
        self._daily_export.stop()
        self._by_hand.close()
        self._credentials.close()
        ended = self.engine.stop()
        if self._sightings is not None:
            self._sightings.close()
        self._staff.close()
        self._consent.close()
        self._retention.close()
        self._roster_watch.stop()
        if self._backups is not None:
            self._backups.close()
        self._database.close()
        return ended

    def _use_source(self, address: str) -> None:
        self.engine.send(UseSource(address))
        self._remember({"source": address})

    def _remember(self, choices: Mapping[str, str | int | bool]) -> None:
        save_settings(self._paths.settings, **choices)


def _backups(paths: AppPaths, settings: Settings, parent: QObject) -> BackupClock | None:
    if not settings.backup_folder:
        return None
    every = timedelta(hours=settings.backup_every_hours)
    plan = BackupPlan(Path(settings.backup_folder).expanduser(), every, settings.backup_keep)
    return BackupClock(paths.database, plan, parent)


def _sources(*, virtual: bool) -> Sequence[SourceChoice]:
    return tuple(
        SourceChoice(camera.name, f"{FIRST_CAMERA}{camera.path or camera.name}")
        for camera in webcams()
        if virtual or not camera.is_virtual
    )


def _use_target(report: Path, restart: Callable[[], None], key: str) -> None:
    use_target(report, key)
    restart()


def _calibration(prepared: Prepared) -> CalibrationView | None:
    report = load(prepared.calibration) if prepared.calibrated else None
    return None if report is None else view_of(report, (prepared.placed.detector, prepared.placed.embedder))
