"""What Vision runs on after faults: what was asked for, smaller batches of it, then CPU. No processes."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.domain.sentence import Sentence
from kiosk.engine.runtime.targets import Target
from kiosk.engine.vision.fallback_memory import FallbackMemory, Fallen
from kiosk.engine.vision.trouble import Broken, Trouble

_FAULTS, _WITHIN = 3, 300.0  # as Chromium counts its GPU process's crashes
_PROBATION = 300.0  # seconds in which one fault is enough, after a fallback was undone
_FIRST_PAUSE, _LONGEST_PAUSE = 60.0, 3600.0


@dataclass(frozen=True, slots=True)
class Rung:
    """What detector and embedder run on."""

    detector: Target
    embedder: Target

    @property
    def on_cpu(self) -> bool:
        return self.detector.on_cpu and self.embedder.on_cpu

    @property
    def key(self) -> str:
        return f"{self.detector.key}+{self.embedder.key}"

    @property
    def label(self) -> str:
        """As people read it."""
        labels = (self.detector.provider.label, self.embedder.provider.label)
        return " and ".join(dict.fromkeys(labels))


class Ladder:
    """Counts faults and says what to run on. `fallen` says why not on what was asked for; empty if it is."""

    def __init__(
        self,
        requested: Rung,
        *,
        memory: FallbackMemory,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self.requested = self.current = requested
        self.fallen = ""
        self.fallbacks = 0
        self._memory, self._clock, self._wall = memory, clock, wall
        self._faults: deque[float] = deque()
        self._pause, self._retry_at, self._probation_until = _FIRST_PAUSE, 0.0, 0.0
        known = None if requested.on_cpu else memory.recall(requested.key)
        if known is not None:
            self.current, self.fallen = self._cpu, Sentence(known.reason)
            self._pause = min(known.pause, _LONGEST_PAUSE)
            # However the clock on the wall was set meanwhile.
            self._retry_at = clock() + min(max(known.retry_at - wall(), 0.0), self._pause)

    @property
    def _cpu(self) -> Rung:
        on_cpu = Target(threads=self.requested.embedder.threads)
        return Rung(on_cpu, on_cpu)

    @property
    def may_climb(self) -> bool:
        """Whether it is time to try again what was asked for."""
        return bool(self.fallen) and self._clock() >= self._retry_at

    def fault(self, broken: Broken, *, faces: int) -> bool:
        """Note a fault at `faces` faces to embed; False if there is nothing to go on with for now."""
        if broken.trouble is Trouble.MEMORY and self._halve(faces):
            return True
        if self.current.on_cpu:
            return not self._too_many()
        lasting = broken.trouble in {Trouble.WRONG, Trouble.SLOW, Trouble.UNUSABLE, Trouble.MEMORY}
        if lasting or self._clock() < self._probation_until or self._too_many():
            self._descend(broken.reason)
        return True

    def climb(self) -> None:
        """Back to what was asked for, on probation."""
        self.current, self.fallen = self.requested, ""
        self._faults.clear()
        self._probation_until = self._clock() + _PROBATION

    def held(self) -> None:
        """Note that an answer was good: after the probation, the last fallback is forgotten."""
        if self._probation_until and self._clock() >= self._probation_until:
            self._probation_until, self._pause = 0.0, _FIRST_PAUSE
            self._memory.forget()

    def _too_many(self) -> bool:
        now = self._clock()
        self._faults.append(now)
        while now - self._faults[0] > _WITHIN:
            self._faults.popleft()
        if len(self._faults) < _FAULTS:
            return False
        self._faults.clear()
        return True

    def _descend(self, reason: str) -> None:
        self.current, self.fallen = self._cpu, reason
        self.fallbacks += 1
        self._faults.clear()
        self._probation_until, self._retry_at = 0.0, self._clock() + self._pause
        known = Fallen(self.requested.key, reason, self._wall() + self._pause, self._pause)
        self._pause = min(2 * self._pause, _LONGEST_PAUSE)
        self._memory.keep(replace(known, pause=self._pause))

    def _halve(self, faces: int) -> bool:
        """Embed fewer faces at once from now on, on this Target and when it is tried again."""
        largest = min(self.current.embedder.batch or faces, faces)
        if largest <= 1:
            return False
        on_requested = self.current == self.requested
        smaller = replace(self.current.embedder, batch=largest // 2)
        self.current = replace(self.current, embedder=smaller)
        if on_requested:
            self.requested = self.current
        return True
