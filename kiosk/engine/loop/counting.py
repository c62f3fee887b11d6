"""Counts what lessons come to: how many faces were known, asked or unknown, and how the light was."""

import logging
from collections import Counter
from collections.abc import Callable
from datetime import datetime

from kiosk.domain.attendance import Method
from kiosk.domain.faults import Fault
from kiosk.domain.light import Light
from kiosk.domain.site_counts import Counted, CountLog, span_of
from kiosk.engine.messages import Asked, LightSeen, NotOnList, Recorded, Report

_EVERY = 60.0  # seconds between two writes: never one a Frame
_LIGHTS = {Light.GOOD: Counted.LIT, Light.DARK: Counted.DARK, Light.BACKLIT: Counted.BACKLIT}
_log = logging.getLogger(__name__)


class Counting:
    """Hears the reports of lessons and keeps their numbers. Who was seen is never among them."""

    def __init__(
        self, log: CountLog | None, *, now: Callable[[], datetime], clock: Callable[[], float]
    ) -> None:
        self._log, self._now, self._clock = log, now, clock
        self._waiting: Counter[tuple[datetime, Counted]] = Counter()
        self._write_at = clock() + _EVERY

    def hear(self, report: Report) -> None:
        """Count a report of a lesson, if it is one that counts."""
        counted = _counted(report)
        if counted is not None and self._log is not None:
            self._waiting[span_of(self._now()), counted] += 1

    def write(self, *, at_once: bool = False) -> None:
        """Keep what was counted, once a minute."""
        if self._log is None or not self._waiting or (not at_once and self._clock() < self._write_at):
            return
        self._write_at = self._clock() + _EVERY
        try:
            self._log.add(dict(self._waiting))
        except Fault as fault:  # marks tell staff of such a disk; this waits for the next minute
            _log.info("Counts could not be written: %s", fault.sentence)
        else:
            self._waiting.clear()


def _counted(report: Report) -> Counted | None:
    match report:
        case Recorded(event) if event.method is Method.FACE:
            return Counted.NAMED
        case Asked():
            return Counted.ASKED
        case NotOnList():
            return Counted.UNKNOWN
        case LightSeen(light):
            return _LIGHTS[light]
        case _:
            return None
