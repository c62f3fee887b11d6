"""One child process with the models: started, asked with a deadline, killed. No policy."""

import multiprocessing
import os
import sys
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
from kiosk.engine.vision.sleep import SleepWatch
from kiosk.engine.vision.trouble import Broken, Trouble, broken_by
from kiosk.engine.vision.wire import Answer, Broke, Picture, Ready, Refused, Request, VisionPlan

T = TypeVar("T")

Worker = Callable[[Connection, VisionPlan], None]

_SLICE = 0.1  # seconds between looks at `halt` while waiting
_OVERSLEPT = 1.0  # seconds by which a look may come late before the PC must have slept
_END_WAIT = 2.0


class Halted(Exception):  # noqa: N818 - it is no error
    """The wait was given up because the engine is to stop."""


class Block:
    """The shared memory that pictures are written to. It outlives children, and grows with the Frame."""

    def __init__(self) -> None:
        self._memory: SharedMemory | None = None

    def write(self, pixels: NDArray[np.uint8]) -> Picture:
        """Put a (height, width, 3) picture there.

        Raises:
            Broken: the system has no memory to share for it.
        """
        if self._memory is None or self._memory.size < pixels.nbytes:
            self.close()
            self._memory = _reserved(pixels.nbytes)
        np.ndarray(pixels.shape, np.uint8, self._memory.buf)[...] = pixels
        return Picture(self._memory.name, *pixels.shape[:2])

    def close(self) -> None:
        if self._memory is not None:
            self._memory.close()
            self._memory.unlink()
            self._memory = None


def _reserved(size: int) -> SharedMemory:
    try:
        memory = SharedMemory(create=True, size=size)
    except OSError as error:
        raise Broken("the system has no memory for pictures", repr(error)) from error
    if sys.platform == "linux":
        # What is not reserved is taken at the first write, which ends this process if there is none left.
        try:
            os.posix_fallocate(memory._fd, 0, size)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue, reportUnknownArgumentType] - it offers no other way
        except OSError as error:
            memory.close()
            memory.unlink()
            raise Broken("the system has no memory for pictures", repr(error)) from error
    return memory


class Child:
    """A spawned process and the one pipe to it; both are thrown away together."""

    def __init__(
        self, plan: VisionPlan, *, worker: Worker, halt: Event, pulse: Callable[[], None] = lambda: None
    ) -> None:
        """Start it; `pulse` is called now and then during each wait.

        Raises:
            Broken: the system starts no process now.
        """
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._halt, self._pulse, self._sleep = halt, pulse, SleepWatch()
        self._process = context.Process(target=worker, args=(theirs, plan), name="kiosk-vision", daemon=True)
        try:
            self._process.start()
        except OSError as error:
            self._pipe.close()
            raise Broken("the system starts no process for it", repr(error)) from error
        finally:
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
        if not self._wait(limit):
            raise Broken("it did not start in time", f"{limit:.1f} s", trouble=Trouble.UNUSABLE)
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
            raise broken_by(answer.details)
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
        """Whether an answer came. If the PC slept meanwhile, or just before, the limit is doubled once."""
        extended = self._sleep.woke()
        limit *= 2 if extended else 1
        begun = looked = time.monotonic()
        while not self._arrived(min(_SLICE, limit)):
            self._pulse()
            if self._halt.is_set():
                raise Halted
            now = time.monotonic()
            slept = self._sleep.woke() or now - looked > _SLICE + _OVERSLEPT
            looked = now
            if slept and not extended:
                extended, begun, limit = True, now, 2 * limit
            elif now - begun > limit:
                return False
        return True

    def _arrived(self, seconds: float) -> bool:
        try:
            return self._pipe.poll(seconds)
        except OSError:  # how Windows says that the other end is gone, which reading then tells
            return True
