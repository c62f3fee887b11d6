"""Notices when a command beside the open program has enrolled or forgotten somebody."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.faults import Fault
from kiosk.store.database import Database
from kiosk.store.roster_state import data_version, roster_state

_LOOK_MS = 1000


class RosterWatch(QObject):
    """Calls `refresh`, so that whoever was forgotten is dropped from memory within about a second."""

    def __init__(self, database: Database, refresh: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._database, self._refresh = database, refresh
        self._version, self._state = data_version(database), roster_state(database)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Ask whether anything was written, and only then what."""
        try:
            version = data_version(self._database)
            if version == self._version:
                return
            state, before = roster_state(self._database), self._state
        except Fault:
            return  # a locked register: asked again in a second
        self._version, self._state = version, state
        if state != before:
            self._refresh()
