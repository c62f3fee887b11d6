"""How long the UI thread keeps whoever looks at the screen waiting, step by step of what they do there."""

import gc
import json
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout

from kiosk.ui.components import label

# Seconds. 0.1 is felt as a pause (Nielsen, Usability Engineering, 1993, chapter 5), and is what is meant: the
# figures that are printed stay below it. Beside other programs the same turn was seen to take twice as long.
MEANT = 0.1
CERTAIN = 2.0  # times MEANT: only this is surely a fault
CROWDED = 1.5  # times the processor's time on the clock: other programs ran in between, and spoilt both
WAITED, IDLE = 1.0, 0.05  # seconds on the clock, and the least of them that a thread works unless it waits
TRIES = 3
_BEAT_MS = 10
_LABELS = 60
_USUAL = 0.010  # seconds that _reference takes on two cores of a server of 2024 with little beside it


@dataclass(frozen=True, slots=True)
class Turn:
    """The longest turn of the event loop in a step of a journey.

    Seconds: `busy` of processor time of the UI thread, `wall` on the clock. `slow`: how many times as long as
    usual the same piece of work took before or after it; 1 at least.
    """

    step: str
    busy: float
    wall: float
    slow: float

    @property
    def is_stall(self) -> bool:
        works = self.busy > MEANT * CERTAIN * self.slow and self.wall < CROWDED * self.busy
        waits = self.wall > WAITED * self.slow and self.busy < IDLE * self.wall
        return works or waits


@dataclass
class Loop:
    """Beats in the event loop of the UI thread."""

    turns: list[Turn] = field(default_factory=list[Turn])
    _reference: float = 0.0
    _longest: tuple[float, float] = (0.0, 0.0)  # on the clock, and of the processor
    _last: tuple[float, float] = (0.0, 0.0)

    def begin(self) -> None:
        """All from here on is the first step."""
        self._reference = _reference()
        self._longest = 0.0, 0.0
        self._last = time.perf_counter(), time.thread_time()

    def step(self, name: str) -> None:
        """All since the step before was this one."""
        self.beat()
        (wall, busy), before = self._longest, self._reference
        self.begin()
        slow = max(1.0, before / _USUAL, self._reference / _USUAL)
        self.turns.append(Turn(name, round(busy, 3), round(wall, 3), round(slow, 2)))

    def beat(self) -> None:
        wall, busy = time.perf_counter(), time.thread_time()
        self._longest = max(self._longest, (wall - self._last[0], busy - self._last[1]))
        self._last = wall, busy


@dataclass
class Tries:
    """The stalls of each try of a journey: other programs slow it down too, but not always at one step."""

    stalls: list[dict[str, Turn]] = field(default_factory=list[dict[str, Turn]])

    @property
    def certain(self) -> list[Turn]:
        """Those of the last try that were in all others too."""
        *others, last = self.stalls or [{}]
        return [turn for step, turn in last.items() if all(step in each for each in others)]

    @property
    def settled(self) -> bool:
        """No step can be in all tries any more."""
        return bool(self.stalls) and not self.certain

    def end(self, loop: Loop) -> None:
        """Take in one more try."""
        for turn in loop.turns:
            print(json.dumps(asdict(turn)))  # noqa: T201 - told by pytest -rA
        self.stalls.append({turn.step: turn for turn in loop.turns if turn.is_stall})
        assert len(self.stalls) < TRIES or self.settled, self.certain


@pytest.fixture(scope="session")
def all_tries() -> dict[str, Tries]:
    """By the name of the test."""
    return {}


@pytest.fixture(params=range(TRIES), ids="try {}".format)
def tries(request: pytest.FixtureRequest, all_tries: dict[str, Tries]) -> Tries:
    """Ask for these before whatever takes time to set up, and `end` each try."""
    found = all_tries.setdefault(request.function.__name__, Tries())
    if found.settled:
        pytest.skip("No step has stalled in each try so far")
    return found


@contextmanager
def measured_loop() -> Generator[Loop]:
    """Measure the event loop of this thread."""
    gc.collect()
    gc.freeze()  # what hundreds of tests before have left is none of the screens' to clear away
    loop, timer = Loop(), QTimer(interval=_BEAT_MS)
    timer.timeout.connect(loop.beat)
    timer.start()
    loop.begin()
    try:
        yield loop
    finally:
        gc.unfreeze()
        timer.stop()
        timer.deleteLater()


def _reference() -> float:
    """Seconds of processor time of work that is always the same: a card of labels, painted and gone."""
    began = time.thread_time()
    card = QFrame()
    box = QVBoxLayout(card)
    for number in range(_LABELS):
        box.addWidget(label(f"Line {number}", "heading"))
    card.grab()
    card.deleteLater()
    QCoreApplication.sendPostedEvents(card, QEvent.Type.DeferredDelete.value)
    return time.thread_time() - began
