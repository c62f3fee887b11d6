"""Camera: the loop's side of a source, which watches over it and brings it back by itself."""

import time
from collections.abc import Callable, Iterator
from typing import Protocol

from kiosk.domain.camera_view import Turn
from kiosk.domain.faces import Frame
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.engine.camera.reader import Reader
from kiosk.engine.camera.source import FrameSource
from kiosk.engine.camera.turning import turned
from kiosk.engine.messages import Told
from kiosk.engine.newest import Newest

_SILENT_AFTER = 2.0  # seconds without a picture from an open live source
_OPEN_LIMIT = 10.0  # seconds; slow Media Foundation drivers take this long
_LONGEST_PAUSE = 30.0
_CLOSE_WAIT = 1.0
_LIVE_FPS = 25.0


class Frames(Protocol):
    """What the loop takes Frames from. `ended` once a film is over and its last Frame was taken.

    `turn` and `resting` may be set at any time; at rest a live source gives two Frames a second.
    `size` is width and height of the newest Frame in pixels.
    """

    name: str
    ended: bool
    turn: Turn
    resting: bool
    size: tuple[int, int]

    @property
    def read(self) -> int: ...

    @property
    def dropped(self) -> int: ...

    def next(self, timeout: float) -> Frame | None:
        """The next Frame, waiting up to `timeout` seconds."""
        ...

    def close(self) -> None: ...


def _pauses() -> Iterator[float]:
    pause = 1.0
    while True:
        yield pause
        pause = min(2 * pause, _LONGEST_PAUSE)


class Camera:
    """The newest Frame of a source. `show` is given every Frame, on the reader's thread, for the preview."""

    def __init__(
        self,
        opening: Callable[[], FrameSource],
        *,
        show: Callable[[Frame], None],
        tell: Callable[[Told], None],
        clock: Callable[[], float] = time.monotonic,
        turn: Turn = 0,
    ) -> None:
        self.name = ""
        self.ended = False
        self.turn: Turn = turn
        self.size = (0, 0)
        self._opening, self._show, self._tell, self._clock = opening, show, tell, clock
        self._slot = Newest[Frame]()
        self._trouble: Notice | None = None
        self._black = False
        self._pauses = _pauses()
        self._retry_at = 0.0
        self._first = 0
        self.resting = False
        self._reader: Reader | None = self._start()

    @property
    def read(self) -> int:
        return self._first + (self._reader.read if self._reader else 0)

    @property
    def dropped(self) -> int:
        return self._slot.dropped

    def next(self, timeout: float) -> Frame | None:
        """The newest Frame, waiting up to `timeout` seconds; None too while the source is in trouble."""
        self._watch()
        over = self._reader is not None and self._reader.ended
        frame = self._slot.take(0.0 if over else timeout)
        self.ended = over and frame is None
        if frame is not None:
            self.size = (frame.width, frame.height)
        return frame

    def close(self) -> None:
        if self._reader is not None:
            self._reader.abandon(_CLOSE_WAIT)
            self._reader = None

    def let_go(self) -> None:
        """Close without waiting; for another thread than the one that uses it."""
        if self._reader is not None:
            self._reader.abandon()

    def _start(self) -> Reader:
        first, slot, show = self._first, self._slot, self._show

        def publish(frame: Frame) -> None:
            numbered = Frame(first + frame.number, frame.moment, turned(frame.pixels, self.turn))
            slot.put(numbered)
            show(numbered)

        return Reader(self._opening, publish, clock=self._clock)

    def _watch(self) -> None:
        if self._reader is None:
            if self._clock() >= self._retry_at:
                self._reader = self._start()
            return
        self.name = self._reader.name or self.name
        self._reader.resting = self.resting
        trouble = self._found_wrong(self._reader)
        if trouble is not None:
            self._give_up(self._reader, trouble)
        elif self._trouble is not None and (self._reader.health.alive or self._reader.ended):
            self._tell(Told(self._trouble, over=True))
            self._tell(Told(Notice(NoticeKind.CAMERA_BACK)))
            self._trouble, self._pauses = None, _pauses()
        if self._reader and self._reader.live and self._reader.health.black != self._black:
            self._black = not self._black
            self._tell(Told(Notice(NoticeKind.CAMERA_BLACK), over=not self._black))

    def _found_wrong(self, reader: Reader) -> Notice | None:
        if reader.fault is not None:
            return reader.fault.notice
        if not reader.live and reader.opened:
            return None
        if reader.health.frozen:
            return Notice(NoticeKind.CAMERA_FROZEN)
        limit = _SILENT_AFTER if reader.opened else _OPEN_LIMIT
        return Notice(NoticeKind.CAMERA_SILENT) if self._clock() - reader.last_at > limit else None

    def _give_up(self, reader: Reader, trouble: Notice) -> None:
        reader.abandon()
        self._first += reader.read
        self._reader = None
        self._retry_at = self._clock() + next(self._pauses)
        if self._trouble != trouble:
            if self._trouble is not None:
                self._tell(Told(self._trouble, over=True))
            self._trouble = trouble
            self._tell(Told(trouble))


class EveryFrame:
    """Reads a source itself and drops nothing: for measuring, where each run must see the same.

    Its Frames are as far apart in time as in the film, however long each takes.
    """

    def __init__(self, source: FrameSource, *, turn: Turn = 0) -> None:
        self.name, self.ended = source.name, False
        self.turn: Turn = turn
        self.resting = False
        self.size = (0, 0)
        self.read = 0
        self.dropped = 0
        self._begun, self._step = time.monotonic(), 1 / (source.fps or _LIVE_FPS)
        self._source = source

    def next(self, timeout: float) -> Frame | None:
        del timeout
        pixels = self._source.read()
        if pixels is None:
            self.ended = True
            return None
        arrived = time.monotonic()
        frame = Frame(self.read, self._begun + self.read * self._step, turned(pixels, self.turn), arrived)
        self.size = (frame.width, frame.height)
        self.read += 1
        return frame

    def close(self) -> None:
        self._source.close()
