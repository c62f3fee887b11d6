"""The program at work: register, engine and desk, put together and taken apart again."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.app.books import StoredPeople, StoredRegister
from kiosk.app.calibrating import use_target, view_of
from kiosk.app.prepare import Prepared
from kiosk.domain.staff import Actor, Role
from kiosk.engine.calibration.report import load
from kiosk.engine.camera.devices import webcams
from kiosk.engine.messages import UsePack, UseSource
from kiosk.engine.thread import EngineSetup, WatchedEngine
from kiosk.engine.vision.fallback_memory import beside
from kiosk.exchange.photos import PHOTO_SUFFIXES, load_photo
from kiosk.paths import AppPaths
from kiosk.settings import save_settings
from kiosk.store.attendance import EventLog
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
        self._source = source or prepared.settings.settings.source or FIRST_CAMERA
        self._database = open_database(paths.database, busy_seconds=_BUSY_SECONDS)
        self.people = StoredPeople(self._database, prepared.pack.id)
        self.register = StoredRegister(self._database)
        self.engine = WatchedEngine(
            EngineSetup(
                open_log=lambda: EventLog.at(paths.database),
                load_photo=load_photo,
                detector=prepared.placed.detector,
                embedder=prepared.placed.embedder,
                fallback=beside(paths.calibration),
            ),
            self,
        )
        doors = Doors(
            engine=Engine(send=self.engine.send, newest_frame=self.engine.preview.take),
            people=self.people,
            register=self.register,
            sources=_sources,
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
            actor=lambda: Actor("", Role.TEACHER),
        )
        self.desk = Desk(theme, doors)
        self.engine.reported.connect(self.desk.take)
        self.engine.fresh.connect(self.desk.freshen)
        self._furnish(prepared)

    def _furnish(self, prepared: Prepared) -> None:
        settings = prepared.settings.settings
        self.desk.start_page.propose(
            LessonPlan(settings.lesson or tr("Lesson"), settings.room, settings.late_after_minutes)
        )
        manifest = prepared.pack.manifest
        note = tr("{pack}: for trying out, not for real lessons.") if manifest.trial else ""
        self.desk.bottom.use_sounds(on=settings.sounds)
        self.desk.bottom.show_pack_note(note.format(pack=manifest.title))
        remarks = (*prepared.settings.remarks, *prepared.placed.remarks)
        if remarks:
            for strip in (self.desk.start_page.strip, self.desk.kiosk.strip):
                strip.inform("\n".join(remarks), seconds=_REMARK_SECONDS)

    def start(self) -> None:
        """Start the engine and the camera, and take up the lesson that was left open today."""
        self.engine.send(UseSource(self._source))
        self.start_engine()
        open_still = self.register.reopen(datetime.now().astimezone())
        if open_still is not None:
            self.desk.resume(open_still)

    def start_engine(self) -> None:
        """Start the engine with its ModelPack and the list of people, but without a camera."""
        self.engine.send(UsePack(self._pack.folder))
        self.desk.refresh_people()
        self.engine.start()

    def close(self) -> bool:
        """End the engine and let go of the register; False if the engine did not end in time."""
        self.engine.reported.disconnect(self.desk.take)
        self.engine.fresh.disconnect(self.desk.freshen)
        ended = self.engine.stop()
        self._database.close()
        return ended

    def _use_source(self, address: str) -> None:
        self.engine.send(UseSource(address))
        self._remember({"source": address})

    def _remember(self, choices: Mapping[str, str | int | bool]) -> None:
        save_settings(self._paths.settings, **choices)


def _sources() -> Sequence[SourceChoice]:
    return tuple(
        SourceChoice(camera.name, f"{FIRST_CAMERA}{camera.path or camera.name}") for camera in webcams()
    )


def _use_target(report: Path, restart: Callable[[], None], key: str) -> None:
    use_target(report, key)
    restart()


def _calibration(prepared: Prepared) -> CalibrationView | None:
    report = load(prepared.calibration) if prepared.calibrated else None
    return None if report is None else view_of(report, (prepared.placed.detector, prepared.placed.embedder))
