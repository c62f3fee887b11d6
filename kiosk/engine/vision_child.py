"""One child process with the models: started, asked with a deadline, killed. No policy."""

import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from threading import Event
from typing import TypeVar

import numpy as np
import psutil
from numpy.typing import NDArray

from kiosk.domain.faults import Fault
from kiosk.engine.vision_wire import Answer, Broke, Picture, Ready, Refused, Request, VisionPlan

T = TypeVar("T")

Worker = Callable[[Connection, VisionPlan], None]

_SLICE = 0.1  # seconds between looks at `halt` while waiting
_OVERSLEPT = 1.0  # seconds by which a wait may be longer than asked before the PC must have slept
_END_WAIT = 2.0


class Broken(Exception):  # noqa: N818 - read as `raise Broken`, and never shown
    """The child died, hung or answered nonsense. `reason` is a few words for a Notice."""

    def __init__(self, reason: str, details: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.details = details


class Halted(Exception):  # noqa: N818 - it is no error
    """The wait was given up because the engine is to stop."""


class Block:
    """The shared memory that pictures are written to. It outlives children, and grows with the Frame."""

    def __init__(self) -> None:
        self._memory: SharedMemory | None = None

    def write(self, pixels: NDArray[np.uint8]) -> Picture:
        if self._memory is None or self._memory.size < pixels.nbytes:
            self.close()
            self._memory = SharedMemory(create=True, size=pixels.nbytes)
        np.ndarray(pixels.shape, np.uint8, self._memory.buf)[...] = pixels
        return Picture(self._memory.name, *pixels.shape[:2])

    def close(self) -> None:
        if self._memory is not None:
            self._memory.close()
            self._memory.unlink()
            self._memory = None


class Child:
    """A spawned process and the one pipe to it; both are thrown away together."""

    def __init__(self, plan: VisionPlan, *, worker: Worker, halt: Event) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._halt = halt
        self._process = context.Process(target=worker, args=(theirs, plan), name="kiosk-vision", daemon=True)
        self._process.start()
        theirs.close()

    @property
    def pid(self) -> int:
        assert self._process.pid is not None  # noqa: S101 - it was started
        return self._process.pid

    @property
    def rss_mb(self) -> float:
        try:
            return psutil.Process(self.pid).memory_info().rss / 1e6
        except psutil.NoSuchProcess:
            return 0.0

    def ready(self, limit: float) -> Ready:
        """Wait until the models are loaded.

        Raises:
            Broken: they were not within `limit` seconds.
            Fault: they can't be.
        """
        answer = self._receive(limit)
        if isinstance(answer, Refused):
            raise Fault(answer.sentence, details=answer.details)
        return self._expect(answer, Ready)

    def ask(self, request: Request, limit: float) -> Answer:
        """Send a request and wait at most `limit` seconds for its Answer.

        Raises:
            Broken: there was none.
        """
        try:
            self._pipe.send(request)
        except OSError as error:
            raise Broken("it ended", repr(error)) from error
        return self._expect(self._receive(limit), Answer)

    def kill(self) -> None:
        self._process.kill()
        self._process.join(_END_WAIT)
        self._pipe.close()

    def _expect(self, answer: object, kind: type[T]) -> T:
        if isinstance(answer, Broke):
            raise Broken("it failed", answer.details)
        if not isinstance(answer, kind):
            raise Broken("its answers made no sense", repr(type(answer)))
        return answer

    def _receive(self, limit: float) -> object:
        if not self._wait(limit):
            raise Broken("it did not answer in time", f"{limit:.1f} s")
        try:
            return self._pipe.recv()
        except (EOFError, OSError) as error:
            self._process.join(_END_WAIT)
            raise Broken("it ended", f"exit code {self._process.exitcode}") from error

    def _wait(self, limit: float) -> bool:
        """Whether an answer came. A PC that slept meanwhile gets the whole limit once more."""
        begun = time.monotonic()
        while not self._pipe.poll(min(_SLICE, limit)):
            if self._halt.is_set():
                raise Halted
            waited = time.monotonic() - begun
            if waited > limit:
                return waited > limit + _OVERSLEPT and self._pipe.poll(limit)
        return True
