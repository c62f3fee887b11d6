"""Enrols people with the pack that is to follow, at the moment that they name themselves at the kiosk."""

import logging
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, Signal

from kiosk.app.pack_change import change_of, template_of
from kiosk.domain.attendance import Method
from kiosk.domain.faults import Fault
from kiosk.domain.pack_change import PackChange
from kiosk.engine.messages import FaceShown, Report, ShowFace
from kiosk.engine.packs.store import PackStore
from kiosk.engine.vision.vision import Vision
from kiosk.engine.vision.wire import VisionPlan
from kiosk.store.database import open_database
from kiosk.store.templates import Templates

_log = logging.getLogger(__name__)
_CONFIRMING = frozenset({Method.PIN, Method.BADGE})


class Sightings(QObject):
    """Enrols people with the new pack when a PIN or badge has just said who stands before the camera.

    `progressed` tells how far the change is. A picture is looked at on a thread of its own and kept nowhere.
    """

    progressed = Signal(object)

    def __init__(
        self,
        register: Path,
        store: PackStore,
        *,
        change: PackChange,
        ask: Callable[[ShowFace], None],
        parent: QObject | None = None,
    ) -> None:
        """`ask` gives a command to the engine.

        Raises:
            Fault: the new pack is not whole.
        """
        super().__init__(parent)
        self._register, self._store, self._ask = register, store, ask
        self._pack, self._left = store.open(change.new), set(change.left)
        self._shown: SimpleQueue[FaceShown | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name="pack-change")
        self.progressed.connect(self._note)
        self._thread.start()

    def came_by(self, person_id: str, method: Method) -> None:
        """Somebody has just named themselves at the kiosk."""
        if method in _CONFIRMING and person_id in self._left:
            self._ask(ShowFace(person_id))

    def take(self, report: Report) -> None:
        """Take the engine's answer, among its other reports."""
        if isinstance(report, FaceShown) and report.person_id in self._left:
            self._shown.put(report)

    def close(self) -> None:
        """Finish the picture in hand, and end."""
        self._shown.put(None)
        self._thread.join()

    def _note(self, change: PackChange) -> None:
        self._left = set(change.left)

    def _work(self) -> None:
        while (shown := self._shown.get()) is not None:
            try:
                change = self._enrol(shown)
            except Fault as fault:
                # Nobody waits for it: the next sighting is another chance, and Diagnostics shows who is left.
                _log.warning("A sighting could not be used: %s", fault.sentence)
                continue
            if change is not None:
                self.progressed.emit(change)

    def _enrol(self, shown: FaceShown) -> PackChange | None:
        with closing(
            Vision(VisionPlan(self._pack.folder), pack_id=self._pack.id, tell=lambda _told: None)
        ) as vision:
            template = template_of(vision, shown.person_id, lambda _path: shown.pixels)
        if template is None:
            return None
        with open_database(self._register, check=False) as database:
            Templates(database).add((template,))
            return change_of(database, self._store)
