"""The policy behind Vision: what is run on, how long is waited, what is remembered."""

import time
from pathlib import Path
from threading import Event

import pytest

from kiosk.engine.runtime.targets import ExecutionProvider, Target
from kiosk.engine.vision.child import Child
from kiosk.engine.vision.fallback_memory import FallbackMemory, Fallen, beside
from kiosk.engine.vision.ladder import Ladder, Rung
from kiosk.engine.vision.limits import Limits, Pace
from kiosk.engine.vision.sleep import SleepWatch
from kiosk.engine.vision.trouble import Broken, Trouble, broken_by
from kiosk.engine.vision.wire import Detect, Picture, VisionPlan
from tests.engine import child_processes

CUDA = Target(ExecutionProvider.CUDA)
SHORT = Broken("its memory was too small", trouble=Trouble.MEMORY)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def ladder(clock: Clock, *, memory: FallbackMemory | None = None, wall: Clock | None = None) -> Ladder:
    return Ladder(Rung(CUDA, CUDA), memory=memory or FallbackMemory(None), clock=clock, wall=wall or Clock())


def test_batches_halve_down_to_one_and_stay_small_when_it_is_tried_again() -> None:
    clock = Clock()
    steps = ladder(clock)
    batches: list[int] = []
    while steps.fault(SHORT, faces=20) and not steps.fallen:
        batches.append(steps.current.embedder.batch)
    assert batches == [10, 5, 2, 1]
    assert steps.current.on_cpu
    clock.now += 61
    assert steps.may_climb
    steps.climb()
    assert steps.current.embedder.batch == 1


def test_a_detector_without_memory_goes_to_cpu_at_once() -> None:
    steps = ladder(Clock())
    assert steps.fault(SHORT, faces=0)
    assert steps.current.on_cpu


def test_faults_far_apart_are_forgiven() -> None:
    clock = Clock()
    steps = ladder(clock)
    for _ in range(10):
        assert steps.fault(Broken("it ended"), faces=1)
        clock.now += 151
    assert steps.current.embedder == CUDA


def test_only_what_runs_on_cpu_alone_has_nothing_below() -> None:
    steps = Ladder(Rung(Target(), CUDA), memory=FallbackMemory(None))
    assert all(steps.fault(Broken("it ended"), faces=1) for _ in range(3))
    assert [steps.fault(Broken("it ended"), faces=1) for _ in range(3)] == [True, True, False]


@pytest.mark.parametrize("hours", [-5, 0, 5])
def test_a_fallback_is_remembered_however_the_clock_is_set(tmp_path: Path, hours: int) -> None:
    note, clock, wall = FallbackMemory(beside(tmp_path / "calibration.json")), Clock(), Clock()
    wall.now = 1.8e9
    first = ladder(clock, memory=note, wall=wall)
    first.fault(Broken("it is slow", trouble=Trouble.SLOW), faces=1)
    wall.now += 3600 * hours
    second = ladder(clock, memory=note, wall=wall)
    assert second.fallen == "it is slow"
    assert second.current.on_cpu
    clock.now += 121
    assert second.may_climb, "never later than its pause"
    assert ladder(clock, memory=FallbackMemory(tmp_path / "other"), wall=wall).fallen == ""


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"targets": 1}', b"\xff\xfe", b'{"x": 1}'])
def test_a_damaged_note_is_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "note"
    path.write_bytes(content)
    assert FallbackMemory(path).recall("cuda:0+cuda:0") is None


def test_a_note_that_can_not_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    note = FallbackMemory(tmp_path / "file" / "note")
    note.keep(Fallen("a", "b", 1.0, 2.0))
    note.forget()
    assert note.recall("a") is None


def test_the_first_answer_of_a_child_may_take_its_time() -> None:
    limits = Limits()
    for _ in range(100):
        limits.saw("embed", 0.01, 1)
    assert limits.of("embed", 1) == 1.0
    limits.started()
    assert limits.of("embed", 1) == 10.0
    limits.saw("embed", 3.0, 1)
    assert limits.of("embed", 1) == 1.0, "what the first took says nothing of the others"


def test_five_slow_answers_in_a_row_are_noticed_and_four_are_not() -> None:
    pace = Pace()
    assert not any(pace.slowed("embed", 0.02, 1) for _ in range(60))
    assert not any(pace.slowed("embed", 0.2, 1) for _ in range(4))
    assert not pace.slowed("embed", 0.02, 1)
    assert [pace.slowed("embed", 2.0, 10) for _ in range(5)] == [False] * 4 + [True]


def test_what_is_fast_enough_for_anybody_is_not_slow() -> None:
    pace = Pace()
    for _ in range(60):
        pace.slowed("embed", 0.001, 1)
    assert not any(pace.slowed("embed", 0.04, 1) for _ in range(20))


def test_a_sleep_shows_in_two_clocks() -> None:
    clock, wall = Clock(), Clock()
    sleep = SleepWatch(clock, wall)
    clock.now, wall.now = clock.now + 60, wall.now + 60
    assert not sleep.woke()
    wall.now += 3600
    assert sleep.woke()
    assert not sleep.woke()
    wall.now -= 3600
    assert not sleep.woke(), "a clock that is set back is no sleep"


class Sleepy:
    """As if the PC woke up just now, once."""

    def __init__(self) -> None:
        self._woke = True

    def woke(self) -> bool:
        woke, self._woke = self._woke, False
        return woke


def ask_a_child_that_takes_a_second(tmp_path: Path, *, limit: float) -> float:
    child = Child(VisionPlan(tmp_path), worker=child_processes.takes_a_second, halt=Event())
    try:
        child.ready(30.0)
        begun = time.monotonic()
        child.ask(Detect(Picture("none", 1, 1)), limit)
        return time.monotonic() - begun
    finally:
        child.kill()


def test_after_a_sleep_the_deadline_is_doubled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Broken, match="in time"):
        ask_a_child_that_takes_a_second(tmp_path, limit=0.6)
    monkeypatch.setattr("kiosk.engine.vision.child.Child.ready", _ready_then_sleep)
    assert ask_a_child_that_takes_a_second(tmp_path, limit=0.6) > 0.9


def _ready_then_sleep(child: Child, limit: float) -> None:
    child._receive(limit)
    child._sleep = Sleepy()  # pyright: ignore[reportAttributeAccessIssue] - it woke after that


def test_words_for_what_a_device_says() -> None:
    assert broken_by("CUDA failure 2: out of memory").trouble is Trouble.MEMORY
    assert broken_by("887A0005 DXGI_ERROR_DEVICE_REMOVED").reason == "its graphics device stopped"
    assert broken_by("Something else").reason == "it failed"
