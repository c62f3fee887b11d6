"""The thread that owns one open source and passes each picture on as a Frame."""

import time
from collections.abc import Callable
from threading import Thread

from kiosk.domain.faces import Frame
from kiosk.domain.notices import NoticeKind
from kiosk.engine.camera.health import Health
from kiosk.engine.camera.source import FrameSource, SourceFault

_NOTHING_YET = 0.01  # seconds before a live source that had no picture is asked again
_REST_EVERY = 0.5  # seconds between two Frames of a live source while it rests
_MOST_BEHIND = 0.2  # seconds a film may lag before it stops trying to catch up


class Reader:
    """Opens a source and reads it to its end or its fault, on a thread of its own.

    A driver that blocks stalls this thread alone: it is abandoned, and ends when the driver lets go. Only the
    thread writes `fault`, `ended`, `opened`, `live`, `read`, `health` and `last_at` (monotonic seconds of the
    last sign of life); others read them. Others set `resting`, and only live sources heed it.
    """

    def __init__(
        self,
        opening: Callable[[], FrameSource],
        publish: Callable[[Frame], None],
        *,
        clock: Callable[[], float],
    ) -> None:
        self.resting = False
        self.fault: SourceFault | None = None
        self.ended = self.opened = self.live = False
        self.name = ""
        self.read = 0
        self._clock = clock
        self.last_at = clock()
        self.health = Health()
        self._opening, self._publish = opening, publish
        self._abandoned = False
        self._thread = Thread(target=self._run, name="kiosk-camera", daemon=True)
        self._thread.start()

    def abandon(self, timeout: float = 0.0) -> None:
        """Publish nothing more and end when the driver allows; wait `timeout` seconds for that."""
        self._abandoned = True
        self._thread.join(timeout)

    def _run(self) -> None:
        try:
            source = self._opening()
            try:
                self._read_all(source)
            finally:
                source.close()
        except SourceFault as fault:
            self.fault = fault
        except Exception as error:  # noqa: BLE001 - the thread's boundary: drivers raise what they like
            self.fault = SourceFault(NoticeKind.CAMERA_SILENT, details=repr(error))

    def _read_all(self, source: FrameSource) -> None:
        self.name, self.live = source.name, source.fps is None
        self.opened, self.last_at = True, self._clock()
        due = self.last_at
        while not self._abandoned:
            if self.live and self.resting and self.read and self._clock() < self.last_at + _REST_EVERY:
                self._pass_over(source)
                continue
            pixels = source.read()
            if pixels is None and source.fps is not None:
                self.ended = True
                return
            if pixels is None:
                time.sleep(_NOTHING_YET)
                continue
            if source.fps is not None:
                time.sleep(max(0.0, due - self._clock()))
                due = max(due + 1 / source.fps, self._clock() - _MOST_BEHIND)
            self.last_at = self._clock()
            if self._abandoned:
                return
            self.health.look(pixels, self.last_at)
            self._publish(Frame(self.read, self.last_at, pixels))
            self.read += 1

    def _pass_over(self, source: FrameSource) -> None:
        """Let a picture go by: left where they are, they would grow old in the driver's queue."""
        if not source.skip():
            time.sleep(_NOTHING_YET)
