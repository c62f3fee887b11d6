"""What the screens work with: the books on the register, the engine, and what runs beside lessons."""

from collections.abc import Collection
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.app.backing_up import BackupClock, BackupPlan
from kiosk.app.books import StoredPeople, StoredRegister
from kiosk.app.by_hand import StoredByHand, by_hand_rules
from kiosk.app.codes import school_codes
from kiosk.app.consent import Notices, StoredConsent
from kiosk.app.credential_book import StoredCredentialBook
from kiosk.app.daily_export import DailyExport
from kiosk.app.export_desk import StoredExports
from kiosk.app.faces import StoredFaces
from kiosk.app.lesson_book import StoredLessons
from kiosk.app.photo_lists import PhotoLists
from kiosk.app.prepare import Prepared, pack_store
from kiosk.app.register_book import StoredRegisterBook
from kiosk.app.report_desk import StoredReports
from kiosk.app.retention import RetentionClock
from kiosk.app.roster_folder import RosterFolder
from kiosk.app.roster_lists import RosterLists
from kiosk.app.rules import register_rules, system_zone
from kiosk.app.settings_desk import StoredSettings
from kiosk.app.sightings import Sightings
from kiosk.app.staff import StaffDesk
from kiosk.domain.attendance import Method
from kiosk.domain.consent import FacePolicy
from kiosk.domain.faults import Fault
from kiosk.domain.liveness import LivenessPolicy
from kiosk.domain.retention import RetentionSpans
from kiosk.engine.messages import ReadCodes, UsePack
from kiosk.engine.thread import EngineSetup, WatchedEngine
from kiosk.engine.vision.fallback_memory import beside
from kiosk.exchange.photos import load_photo
from kiosk.paths import AppPaths
from kiosk.settings import Settings
from kiosk.settings.about import Effect
from kiosk.settings.table import ROWS
from kiosk.store.attendance import EventLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.credentials import CredentialKind, Credentials
from kiosk.store.database import open_database
from kiosk.store.site_counts import SiteCounts
from kiosk.ui.speech import paper_here

# Folders of the school, into which nothing of the demo goes and from which nothing comes into it.
_SCHOOL_FOLDERS = ("roster_folder", "export_folder", "backup_folder")
# The engine holds the lock for the milliseconds of one row; nobody should wait longer before a screen.
_BUSY_SECONDS = 0.5


class Parts(QObject):
    """Owns the UI thread's connection and the engine's thread, until `close`; no part knows a screen.

    `faces_shut` gives a remark, empty when faces can be read again.
    """

    faces_shut = Signal(object)

    def __init__(self, paths: AppPaths, prepared: Prepared) -> None:
        super().__init__()
        self.paths, self.prepared = paths, prepared
        self.settings = settings = _settings(prepared)
        self.database = open_database(paths.database, check=False, busy_seconds=_BUSY_SECONDS)
        self.codes, self.remarks = school_codes(paths, settings.code_set)
        if prepared.demo is None:
            ConsentLedger(self.database).use_policy(FacePolicy(settings.face_policy))
        self.staff = StaffDesk(self.database, settings, self)
        self.kept = StoredSettings(paths, self.database, self.staff.actor, self)
        self._open_lessons(settings)
        self._open_people(settings)
        self._open_ways(settings)
        self.retention = RetentionClock(paths.database, _spans(settings), self)
        self.backups = _backups(paths, settings, self)
        self.daily_export = DailyExport(paths, settings, self)
        self.roster_folder = RosterFolder(
            paths, settings.roster_folder, is_free=lambda: self.register.session is None, parent=self
        )
        self.engine = WatchedEngine(self._engine_setup(settings), self)
        self.sightings = self._sightings()
        self.credentials.badges_changed.connect(self.read_codes)

    def _open_lessons(self, settings: Settings) -> None:
        rules = register_rules(settings, zone=self.zone())
        self.lessons = StoredLessons(self.database, rules)
        self.register = StoredRegister(self.database, rules, codes=self.codes.get, actor=self.staff.actor)
        self.registers = StoredRegisterBook(self.database, self.codes.get, self.staff.corrector)
        self.exports = StoredExports(self.database, self.paths, settings, self.staff.actor)
        self.reports = StoredReports(
            self.paths, settings, self.prepared.pack, self.staff.actor, paper=paper_here()
        )

    def _open_people(self, settings: Settings) -> None:
        pack, actor = self.prepared.pack, self.staff.actor
        pack_id, limits = ("", None) if pack is None else (pack.id, pack.thresholds)
        after = timedelta(days=settings.reenrol_after_days)
        self.people = StoredPeople(
            self.database, pack_id, actor, tell_shut=self.faces_shut.emit, due_after=after
        )
        self.faces = StoredFaces(self.database, pack_id, limits, actor, after=after)
        notices = Notices(self.paths.notices, settings.consent_notice, settings.school, settings.contact)
        self.consent = StoredConsent(self.database, notices, actor, self)
        self.lists = RosterLists(self.paths, actor)
        self.photos = PhotoLists(self.paths, pack, actor, keep_photos=settings.keep_photos)

    def _open_ways(self, settings: Settings) -> None:
        self.by_hand = StoredByHand(
            self.database,
            lambda: self.register.session,
            self.codes.get,
            rules=by_hand_rules(settings, faces=self.prepared.pack is not None),
            guard=timedelta(minutes=settings.guard_minutes),
            came=self._came_by,
            parent=self,
        )
        self.credentials = StoredCredentialBook(
            self.database, digits=settings.pin_digits, paper=paper_here(), parent=self
        )

    def _engine_setup(self, settings: Settings) -> EngineSetup:
        paths, placed = self.paths, self.prepared.placed
        return EngineSetup(
            open_log=lambda: EventLog.at(paths.database),
            open_counts=lambda: SiteCounts.at(paths.database),
            load_photo=load_photo,
            detector=placed.detector,
            embedder=placed.embedder,
            fallback=beside(paths.calibration),
            guard=timedelta(minutes=settings.guard_minutes),
            liveness=LivenessPolicy(settings.liveness),
            strictness=settings.strictness,
            virtual_cameras=settings.virtual_cameras,
        )

    def _sightings(self) -> Sightings | None:
        """Who enrols people with the pack that is to follow, while there is one."""
        change = self.prepared.change
        if change is None:
            return None
        sightings = Sightings(
            self.paths.database,
            pack_store(self.paths),
            change=change,
            ask=self.engine.send,
            parent=self,
        )
        self.engine.reported.connect(sightings.take)
        return sightings

    def _came_by(self, person_id: str, method: Method) -> None:
        if self.sightings is not None:
            self.sightings.came_by(person_id, method)

    def take_over(self, settings: Settings, names: Collection[str]) -> None:
        """Go by these settings where that needs no start anew."""
        at_once = {name for name in names if ROWS[name].about.effect is Effect.AT_ONCE}
        self.settings = self.settings.model_copy(update={name: getattr(settings, name) for name in at_once})

    def zone(self) -> str:
        """The school's time zone: that of the settings, or else the system's, which may change."""
        try:
            return self.settings.zone or system_zone()
        except Fault as fault:
            if fault.sentence not in self.remarks:  # it is asked for again and again
                self.remarks = (*self.remarks, fault.sentence)
            return "UTC"

    def use_pack(self) -> None:
        """Have the engine load the ModelPack, if the school has faces."""
        if self.prepared.pack is not None:
            self.engine.send(UsePack(self.prepared.pack.folder))

    def read_codes(self) -> None:
        """Look for badges in the camera's picture if anybody has one, for it takes time."""
        wanted = self.prepared.pack is not None and self.settings.camera_codes
        badges = Credentials(self.database).counts(CredentialKind.BADGE)
        self.engine.send(ReadCodes(on=wanted and bool(badges)))

    def close(self) -> bool:
        """End all of it and let go of the register; False if the engine did not end in time."""
        self.kept.stop()
        self.daily_export.stop()
        self.roster_folder.stop()
        self.by_hand.close()
        self.credentials.close()
        ended = self.engine.stop()
        if self.sightings is not None:
            self.sightings.close()
        self.staff.close()
        self.consent.close()
        self.retention.close()
        if self.backups is not None:
            self.backups.close()
        self.database.close()
        return ended


def _settings(prepared: Prepared) -> Settings:
    settings = prepared.settings.settings
    if prepared.demo is None:
        return settings
    return settings.model_copy(update=dict.fromkeys(_SCHOOL_FOLDERS, ""))


def _spans(settings: Settings) -> RetentionSpans:
    return RetentionSpans(
        settings.template_years, settings.photo_hours, settings.access_years, settings.attendance_years
    )


def _backups(paths: AppPaths, settings: Settings, parent: QObject) -> BackupClock | None:
    if not settings.backup_folder:
        return None
    every = timedelta(hours=settings.backup_every_hours)
    plan = BackupPlan(Path(settings.backup_folder).expanduser(), every, settings.backup_keep)
    return BackupClock(paths.database, plan, parent)
