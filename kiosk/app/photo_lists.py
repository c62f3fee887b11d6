"""Photos of many people, for the screen: looked at, taken in, taken back and reported."""

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app.photo_import import PhotoImport
from kiosk.domain.access import Look
from kiosk.domain.faults import Fault
from kiosk.domain.photo_outcomes import PhotoImportReport
from kiosk.domain.staff import Actor
from kiosk.domain.work import Work
from kiosk.engine.messages import Told
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photo_report import write_photo_report
from kiosk.exchange.photo_sources import open_photos
from kiosk.paths import AppPaths
from kiosk.store.access import AccessLog
from kiosk.store.database import Database, open_database
from kiosk.store.photo_imports import PhotoImports
from kiosk.ui.speech import speech_here

_log = logging.getLogger(__name__)


class PhotoLists:
    """Each call opens the register for itself, so that any thread may make it; `actor` tells who does it."""

    def __init__(
        self, paths: AppPaths, pack: ModelPack | None, actor: Callable[[], Actor], *, keep_photos: bool
    ) -> None:
        self._paths, self._pack, self._actor, self._keep_photos = paths, pack, actor, keep_photos

    def look_at(self, source: Path, work: Work) -> PhotoImportReport:
        return self._run(source, work, rehearse=True)

    def take_in(self, source: Path, work: Work) -> PhotoImportReport:
        return self._run(source, work, rehearse=False)

    def _run(self, source: Path, work: Work, *, rehearse: bool) -> PhotoImportReport:
        if self._pack is None:
            raise Fault(
                "No model pack is installed, so no photo can be looked at. Add one with `kiosk packs add`."
            )
        by = self._actor()
        found = open_photos(source)
        with found.holding, self._register() as database:
            run = PhotoImport(database, self._pack, tell=_note, by=by, keep_photos=self._keep_photos)
            return run.run(found, name=source.name, rehearse=rehearse, work=work)

    def undo(self, numbers: Sequence[int]) -> int:
        by, gone = self._actor(), 0
        with self._register() as database:
            for number in numbers:
                gone += PhotoImports(database).undo(number, at=datetime.now(UTC))
                AccessLog(database).add(Look.ERASED, by, details=f"photo import {number} undone")
        return gone

    def write_report(self, folder: Path, name: str, report: PhotoImportReport) -> Path:
        return write_photo_report(folder, name, report, speech_here())[0]

    def _register(self) -> Database:
        return open_database(self._paths.database, check=False)


def _note(told: Told) -> None:
    if not told.over:
        _log.info("While photos are looked at: %s", told.notice.for_staff)
