"""Vision seen from its parent: asks the child, checks every answer, starts another when one fails."""

import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Event
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection, Face
from kiosk.domain.faults import Fault
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.sentence import Sentence
from kiosk.engine.messages import Told
from kiosk.engine.vision.check import agree, detections_of, faces_of
from kiosk.engine.vision.child import Block, Child, Worker
from kiosk.engine.vision.fallback_memory import FallbackMemory
from kiosk.engine.vision.ladder import Ladder, Rung
from kiosk.engine.vision.limits import Limits, Pace
from kiosk.engine.vision.trouble import Broken, Trouble, unusable
from kiosk.engine.vision.wire import Answer, Confirm, Detect, Embed, Picture, Request, VisionPlan
from kiosk.engine.vision.worker import serve

T = TypeVar("T")
_log = logging.getLogger(__name__)

_START_LIMIT = 20.0
_FIRST_PAUSE, _LONGEST_PAUSE = 10.0, 300.0
_CHECK_EVERY = 20  # Embeddings of another ExecutionProvider than CPU, of which CPU makes one again
_TIDY_EVERY = 1.0  # seconds
_WARM_AFTER = 20  # answers
_GROWTH_MB = 1000.0  # over a warm child's memory: then another begins between faces; at twice that, at once


class NoAnswer(Fault):
    """Vision is down, or failed twice at this very picture."""


class WrongNumbers(NoAnswer):
    """What ran the models gave other numbers than CPU: no Embedding of the last Frames can be trusted."""


class Vision:
    """The models of one pack, in a process that may crash, hang or be killed without harm to this.

    All calls from one thread; each waits for its answer, and `pulse` is called meanwhile. `tell` is given
    Notices of restarts, fallbacks and outages. `memory` keeps a fallback over the program's end.
    """

    def __init__(
        self,
        plan: VisionPlan,
        *,
        pack_id: str,
        tell: Callable[[Told], None],
        halt: Event | None = None,
        pulse: Callable[[], None] = lambda: None,
        memory: FallbackMemory | None = None,
        worker: Worker = serve,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.requested = plan.embedder.provider.value
        self.active = ""
        self.restarts = 0
        self.stage_ms: dict[str, deque[float]] = {}
        self._plan, self._pack_id, self._worker = plan, pack_id, worker
        self._tell, self._clock, self._pulse = tell, clock, pulse
        self._halt = halt or Event()
        self._block = Block()
        self._ladder = Ladder(
            Rung(plan.detector, plan.embedder), memory=memory or FallbackMemory(None), clock=clock
        )
        self._limits, self._pace = Limits(), Pace()
        self._child: Child | None = None
        self._unchecked = _CHECK_EVERY
        self._fell_back: Notice | None = None
        self._down: Notice | None = None
        self._retry_at, self._pause = 0.0, _FIRST_PAUSE
        self._loaded: Rung | None = None
        self._answers, self._warm_mb, self._tidy_at = 0, 0.0, 0.0

    @property
    def ready(self) -> bool:
        return self._child is not None

    @property
    def pid(self) -> int | None:
        return self._child.pid if self._child else None

    @property
    def rss_mb(self) -> float:
        return self._child.rss_mb if self._child else 0.0

    @property
    def fallbacks(self) -> int:
        return self._ladder.fallbacks

    @property
    def fallen(self) -> str:
        """Why it does not run on what was asked for; empty if it does."""
        return self._ladder.fallen

    def start(self) -> None:
        """Load the models, if they are not.

        Raises:
            NoAnswer: they can't be, and it is not yet time to try again.
        """
        while self._child is None:
            if self._down is not None and self._clock() < self._retry_at:
                raise NoAnswer(self._down.for_staff)
            try:
                self._load(self._ladder.current)
            except Broken as broken:
                self._failed(broken)
        if self._down is not None:
            self._tell(Told(self._down, over=True))
            self._down, self._pause = None, _FIRST_PAUSE
        self._tell_fallback()

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detection, ...]:
        """Faces of one (height, width, 3) BGR uint8 picture, strongest first.

        Raises:
            NoAnswer: Vision is down, or failed twice at this picture.
        """
        height, width = pixels.shape[:2]
        return self._ask(pixels, Detect, lambda answer: detections_of(answer, width, height))

    def embed(
        self, pixels: NDArray[np.uint8], detections: Sequence[Detection], *, check: bool = False
    ) -> tuple[Face, ...]:
        """One Face a Detection of this picture; with `check`, as for Templates, CPU makes the first again.

        Raises:
            NoAnswer: Vision is down, or failed twice at this picture.
            WrongNumbers: CPU disagreed.
        """
        wanted = tuple(detections)
        faces = self._embed(pixels, wanted)
        self._unchecked += len(wanted)
        due = check or self._unchecked >= _CHECK_EVERY
        if wanted and due and not self._ladder.current.embedder.on_cpu:
            self._compare(faces[0], self._confirm(pixels, wanted[0]))
        return faces

    def confirm(self, pixels: NDArray[np.uint8], detection: Detection) -> Face:
        """Embed one Detection on CPU, and whatever else `embed` uses must agree.

        Raises:
            NoAnswer: Vision is down, or failed twice at this picture.
            WrongNumbers: it does not agree.
        """
        cpus = self._confirm(pixels, detection)
        if not self._ladder.current.embedder.on_cpu:
            self._compare(self._embed(pixels, (detection,))[0], cpus)
        return cpus

    def tidy(self, *, idle: bool) -> None:
        """What is due now and then: to be called between Frames, with `idle` if nobody is in view.

        Begins anew a child that has grown, and tries again what had to be given up.
        """
        now = self._clock()
        if self._child is None or now < self._tidy_at:
            return
        self._tidy_at = now + _TIDY_EVERY
        if self._warm_mb and self.rss_mb - self._warm_mb > _GROWTH_MB * (1 if idle else 2):
            self.restarts += 1
            self._tell(
                Told(Notice(NoticeKind.VISION_RESTARTED, {"reason": Sentence("it took too much memory")}))
            )
            self._kill()
        elif idle and self._ladder.may_climb:
            self._ladder.climb()
            self._kill()

    def close(self) -> None:
        self._kill()
        self._block.close()

    def _load(self, rung: Rung) -> None:
        if rung != self._loaded:
            self._limits, self._pace, self._loaded = Limits(), Pace(), rung
            self.stage_ms.clear()
        plan = replace(self._plan, detector=rung.detector, embedder=rung.embedder)
        self._child = Child(plan, worker=self._worker, halt=self._halt, pulse=self._pulse)
        self._unchecked = _CHECK_EVERY  # the first Embedding of a child is compared
        self._answers, self._warm_mb = 0, 0.0
        self._limits.started()
        try:
            self.active = self._child.ready(_START_LIMIT).active
        except Fault as fault:
            if not rung.on_cpu:
                raise unusable(fault.details) from fault
            self._kill()
            raise self._go_down(fault.sentence) from fault

    def _embed(self, pixels: NDArray[np.uint8], wanted: tuple[Detection, ...]) -> tuple[Face, ...]:
        return self._ask(
            pixels,
            lambda picture: Embed(picture, wanted),
            lambda answer: faces_of(answer, len(wanted), self._pack_id),
            faces=len(wanted),
        )

    def _confirm(self, pixels: NDArray[np.uint8], detection: Detection) -> Face:
        return self._ask(
            pixels,
            lambda picture: Confirm(picture, detection),
            lambda answer: faces_of(answer, 1, self._pack_id)[0],
        )

    def _compare(self, ours: Face, cpus: Face) -> None:
        self._unchecked = 0
        try:
            agree(ours, cpus)
        except Broken as broken:
            self._failed(broken)
            raise WrongNumbers("Recognition gave wrong numbers, which were left out.") from broken

    def _ask(
        self,
        pixels: NDArray[np.uint8],
        request: Callable[[Picture], Request],
        check: Callable[[Answer], T],
        *,
        faces: int = 0,
    ) -> T:
        for _ in range(2):  # the Frame in hand is tried again, once: it may be what the child died of
            try:
                asked = request(self._block.write(pixels))
                self.start()
                return self._good(check(self._timed(asked, max(1, faces))))
            except Broken as broken:
                self._failed(broken, faces=faces)
        raise NoAnswer("Recognition failed twice at one picture, which was left out.")

    def _good(self, checked: T) -> T:
        self._ladder.held()
        self._answers += 1
        if self._answers == _WARM_AFTER:
            self._warm_mb = self.rss_mb
        return checked

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
        if self._pace.slowed(stage, took, units) and not self._ladder.current.on_cpu:
            raise Broken("it has become too slow", f"{stage} {took:.2f} s", trouble=Trouble.SLOW)
        return answer

    def _failed(self, broken: Broken, *, faces: int = 0) -> None:
        """Kill the child, and settle on what the next is to run on, if there is to be one now."""
        self._kill()
        _log.info("Vision failed: %s %s", broken.reason, broken.details)
        fallbacks = self._ladder.fallbacks
        if not self._ladder.fault(broken, faces=faces):
            raise self._go_down(broken.reason) from broken
        self.restarts += 1
        if self._ladder.fallbacks == fallbacks:  # a fallback is told of once it has come about
            self._tell(Told(Notice(NoticeKind.VISION_RESTARTED, {"reason": broken.reason})))

    def _tell_fallback(self) -> None:
        """Tell of a fallback, or that it is over, once a child runs."""
        now = None
        if self._ladder.fallen:
            names = {"requested": self._ladder.requested.label, "active": self._ladder.current.label}
            now = Notice(NoticeKind.VISION_FELL_BACK, {**names, "reason": self._ladder.fallen})
        if now == self._fell_back:
            return
        if self._fell_back is not None:
            self._tell(Told(self._fell_back, over=True))
        if now is not None:
            self._tell(Told(now))
        self._fell_back = now

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
