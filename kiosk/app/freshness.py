"""Notices that the last Calibration no longer holds: another driver, another ONNX Runtime."""

import logging
from threading import Event

from PySide6.QtCore import QObject, QThread, Signal

from kiosk.app.prepare import Prepared
from kiosk.domain.faults import Fault
from kiosk.engine.calibration.report import Fingerprint, load, needed
from kiosk.engine.calibration.survey import SurveyPlan, survey
from kiosk.ui.wording import worded

_LATER_MS = 5000  # once the camera is up and the first pupils may be at the door
_LIMIT_S = 30.0
_log = logging.getLogger(__name__)


class Freshness(QThread):
    """Looks once, some seconds after `start`; `stale` says what has changed, if anything."""

    stale = Signal(str)

    def __init__(self, prepared: Prepared, *, parent: QObject, after_ms: int = _LATER_MS) -> None:
        super().__init__(parent)
        self._prepared, self._after_ms = prepared, after_ms
        self._stop = Event()

    def stop(self) -> None:
        self._stop.set()
        self.wait()

    def run(self) -> None:
        """Qt's entry point of the thread."""
        report = load(self._prepared.calibration)
        pack = self._prepared.pack
        if report is None or pack is None or self._stop.wait(self._after_ms / 1000):
            return
        try:
            found = survey(SurveyPlan(), limit=_LIMIT_S, cancelled=self._stop.is_set)
        except Fault as fault:  # Vision can't be started either then, and says so
            _log.info("The computer could not be looked at: %s", fault.details)
            return
        if found is not None and (why := needed(report, Fingerprint.of(found, pack))):
            self.stale.emit(worded(why))
