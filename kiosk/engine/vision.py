"""Vision seen from its parent: asks the child, checks every answer, starts another when one fails."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from threading import Event
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection, Face
from kiosk.domain.faults import Fault
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.engine.messages import Told
from kiosk.engine.vision_check import detections_of, faces_of
from kiosk.engine.vision_child import Block, Broken, Child, Worker
from kiosk.engine.vision_limits import Limits
from kiosk.engine.vision_wire import Answer, Confirm, Detect, Embed, Picture, Request, VisionPlan
from kiosk.engine.vision_worker import serve

T = TypeVar("T")

_START_LIMIT = 20.0
_FAULTS, _WITHIN = 3, 300.0  # as Chromium counts its GPU process's crashes
_FIRST_PAUSE, _LONGEST_PAUSE = 10.0, 300.0


class NoAnswer(Fault):
    """Vision is down, or failed twice at this very picture."""


class Vision:
    """The models of one pack, in a process that may crash, hang or be killed without harm to this.

    All calls from one thread; each waits for its answer. `tell` is given Notices of restarts and outages.
    """

    def __init__(
        self,
        plan: VisionPlan,
        *,
        pack_id: str,
        tell: Callable[[Told], None],
        halt: Event | None = None,
        worker: Worker = serve,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.requested = plan.embedder.provider.value
        self.active = ""
        self.restarts = 0
        self.stage_ms: dict[str, deque[float]] = {}
        self._plan, self._pack_id, self._worker = plan, pack_id, worker
        self._tell, self._clock = tell, clock
        self._halt = halt or Event()
        self._block = Block()
        self._limits = Limits()
        self._child: Child | None = None
        self._faults: deque[float] = deque()
        self._down: Notice | None = None
        self._retry_at, self._pause = 0.0, _FIRST_PAUSE

    @property
    def ready(self) -> bool:
        return self._child is not None

    @property
    def pid(self) -> int | None:
        return self._child.pid if self._child else None

    @property
    def rss_mb(self) -> float:
        return self._child.rss_mb if self._child else 0.0

    def start(self) -> None:
        """Load the models, if they are not.

        Raises:
            NoAnswer: they can't be, and it is not yet time to try again.
        """
        while self._child is None:
            if self._down is not None and self._clock() < self._retry_at:
                raise NoAnswer(self._down.for_staff)
            child = Child(self._plan, worker=self._worker, halt=self._halt)
            self._child = child
            try:
                self.active = child.ready(_START_LIMIT).active
            except Broken as broken:
                self._failed(broken)
            except Fault as fault:
                self._kill()
                raise self._go_down(fault.sentence.rstrip(".")) from fault
        if self._down is not None:
            self._tell(Told(self._down, over=True))
            self._down, self._pause = None, _FIRST_PAUSE

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detection, ...]:
        """Faces of one (height, width, 3) BGR uint8 picture, strongest first.

        Raises:
            NoAnswer: Vision is down, or failed twice at this picture.
        """
        height, width = pixels.shape[:2]
        return self._ask(pixels, Detect, lambda answer: detections_of(answer, width, height), units=1)

    def embed(self, pixels: NDArray[np.uint8], detections: Sequence[Detection]) -> tuple[Face, ...]:
        """One Face a Detection of this picture.

        Raises:
            NoAnswer: Vision is down, or failed twice at this picture.
        """
        wanted = tuple(detections)
        return self._ask(
            pixels,
            lambda picture: Embed(picture, wanted),
            lambda answer: faces_of(answer, len(wanted), self._pack_id),
            units=len(wanted),
        )

    def confirm(self, pixels: NDArray[np.uint8], detection: Detection) -> Face:
        """Embed one Detection on CPU, whatever ExecutionProvider `embed` uses.

        Raises:
            NoAnswer: Vision is down, or failed twice at this picture.
        """
        return self._ask(
            pixels,
            lambda picture: Confirm(picture, detection),
            lambda answer: faces_of(answer, 1, self._pack_id)[0],
            units=1,
        )

    def close(self) -> None:
        self._kill()
        self._block.close()

    def _ask(
        self,
        pixels: NDArray[np.uint8],
        request: Callable[[Picture], Request],
        check: Callable[[Answer], T],
        *,
        units: int,
    ) -> T:
        asked = request(self._block.write(pixels))
        for _ in range(2):  # the Frame in hand is tried again, once: it may be what the child died of
            self.start()
            try:
                return check(self._timed(asked, units))
            except Broken as broken:
                self._failed(broken)
        raise NoAnswer("Recognition failed twice at one picture, which was left out.")

    def _timed(self, request: Request, units: int) -> Answer:
        assert self._child is not None  # noqa: S101 - `start` came before
        stage = type(request).__name__.lower()
        begun = time.perf_counter()
        answer = self._child.ask(request, self._limits.of(stage, units))
        took = time.perf_counter() - begun
        self._limits.saw(stage, took, units)
        inside = sum(answer.ms.values())
        for name, ms in (*answer.ms.items(), ("boundary", took * 1000 - inside)):
            self.stage_ms.setdefault(name, deque(maxlen=200)).append(ms)
        return answer

    def _failed(self, broken: Broken) -> None:
        """Kill the child; the third time in five minutes leave it be for a while."""
        self._kill()
        now = self._clock()
        self._faults.append(now)
        while now - self._faults[0] > _WITHIN:
            self._faults.popleft()
        if len(self._faults) >= _FAULTS:
            self._faults.clear()
            raise self._go_down(broken.reason) from broken
        self.restarts += 1
        self._tell(Told(Notice(NoticeKind.VISION_RESTARTED, {"reason": broken.reason})))

    def _go_down(self, reason: str) -> NoAnswer:
        down = Notice(NoticeKind.VISION_DOWN, {"reason": reason})
        if down != self._down:
            self._tell(Told(down))
        self._down = down
        self._retry_at = self._clock() + self._pause
        self._pause = min(2 * self._pause, _LONGEST_PAUSE)
        return NoAnswer(down.for_staff)

    def _kill(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None
