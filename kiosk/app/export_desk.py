"""The export dialog's door: what can be written, and the job that writes it over a connection of its own."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.app.exporting import Exporter
from kiosk.domain.school import SchoolClass, Term
from kiosk.domain.staff import Actor
from kiosk.domain.work import Work
from kiosk.exchange.reports.formats import Format
from kiosk.exchange.reports.order import Order
from kiosk.paths import AppPaths
from kiosk.settings import Settings
from kiosk.store.classes import Classes
from kiosk.store.database import Database, open_database
from kiosk.store.terms import Terms
from kiosk.ui.speech import speech_here


class StoredExports:
    """An ExportDoor on disk. `actor` gives who of the staff is at work now."""

    def __init__(
        self, database: Database, paths: AppPaths, settings: Settings, actor: Callable[[], Actor]
    ) -> None:
        self._database, self._paths, self._settings, self._actor = database, paths, settings, actor

    def formats(self) -> Sequence[Format]:
        return tuple(self._exporter().formats()[0].values())

    def remarks(self) -> Sequence[str]:
        return self._exporter().formats()[1]

    def classes(self) -> Sequence[SchoolClass]:
        return Classes(self._database).all()

    def terms(self) -> Sequence[Term]:
        return Terms(self._database).all()

    def job(self, order: Order) -> Callable[[Work], int]:
        signed = replace(order, by=self._actor().signature)

        def write(work: Work) -> int:
            with open_database(self._paths.database, check=False) as database:
                return self._exporter().write(database, signed, work)

        return write

    def _exporter(self) -> Exporter:
        return Exporter.of(self._paths, self._settings, speech_here())
