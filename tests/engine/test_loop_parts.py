"""Parts of the loop that need no models: the gate, the marker, the limits."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from kiosk.domain.attendance import AttendanceEvent, EventKind, Session
from kiosk.domain.faces import Box, Frame
from kiosk.domain.faults import Fault
from kiosk.domain.passage import Presence
from kiosk.domain.roster import Person
from kiosk.engine.loop.gate import Gate
from kiosk.engine.loop.marker import Marked, Marker, Sighting
from kiosk.engine.messages import Recorded
from kiosk.engine.vision.limits import Limits
from tests.engine.group_film import SESSION, ListLog, Reports

FPS = 25
NINE = datetime(2026, 11, 21, 9, 5, tzinfo=UTC)


def looks(gate: Gate, *, seconds: float, picture: np.ndarray, noise: float, start: float) -> list[float]:
    """The moments at which an idle gate lets a Frame through, in `seconds` of a scene with sensor noise."""
    rng = np.random.default_rng(int(start))
    grains = [rng.normal(0, noise, picture.shape) for _ in range(7)]
    moments: list[float] = []
    for number in range(int(seconds * FPS)):
        moment = start + number / FPS
        frame = Frame(number, moment, np.clip(picture + grains[number % 7], 0, 255).astype(np.uint8))
        if gate.opens(frame):
            gate.looked(frame, faces=False)
            moments.append(moment)
    return moments


@pytest.fixture
def room() -> np.ndarray:
    rng = np.random.default_rng(3)
    return np.kron(rng.uniform(40, 200, (9, 16, 3)), np.ones((40, 40, 1)))


def test_an_idle_scene_is_looked_at_about_once_a_second(room: np.ndarray) -> None:
    assert 8 <= len(looks(Gate(), seconds=10, picture=room, noise=6, start=100)) <= 11


def test_somebody_coming_in_is_looked_at_within_a_fifth_of_a_second(room: np.ndarray) -> None:
    gate = Gate()
    looks(gate, seconds=5, picture=room, noise=6, start=100)
    come = room.copy()
    come[100:220, 300:390] = 150  # a head of 120 by 90 pixels in 640 by 360
    assert looks(gate, seconds=1, picture=come, noise=6, start=105)[0] <= 105.21


def test_every_frame_is_looked_at_while_a_face_is_there(room: np.ndarray) -> None:
    gate = Gate()
    for number in range(50):
        frame = Frame(number, 100 + number / FPS, room.astype(np.uint8))
        assert gate.opens(frame)
        gate.looked(frame, faces=True)


def test_a_slow_detector_is_spared_at_any_frame_rate(room: np.ndarray) -> None:
    gate = Gate(most_a_second=15, idles=False)
    frames = [Frame(number, 100 + number / 30, room.astype(np.uint8)) for number in range(60)]
    seen = 0
    for frame in frames:
        if gate.opens(frame):
            gate.looked(frame, faces=True)
            seen += 1
    assert 28 <= seen <= 31


class Scene:
    """A Marker over a log that can be made to fail, and a clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 50.0
        self.reports = Reports()
        self.log = self.Log()
        self.marker = Marker(
            self.log,
            report=self.reports.append,
            now=lambda: NINE + timedelta(seconds=self.now - 50),
            clock=lambda: self.now,
        )
        self.marker.open(SESSION, {})

    class Log(ListLog):
        fails = False
        tries = 0

        def append(self, event: AttendanceEvent) -> bool:
            self.tries += 1
            if self.fails:
                raise Fault("The disk is full.")
            return super().append(event)

    def mark(self, person_id: str) -> None:
        frame = Frame(7, 49.9, np.zeros((2, 2, 3), np.uint8))
        self.marker.mark(Sighting(Person(person_id, person_id), frame, Box(0, 0, 1, 1), 0.6))


def test_latency_counts_from_the_arrival_of_the_frame_to_the_disk() -> None:
    scene = Scene()
    scene.mark("a")
    (recorded,) = scene.reports.of(Recorded)
    assert recorded.latency_ms == pytest.approx(100)
    assert recorded.event.session_id == SESSION.id


def test_what_can_not_be_written_is_tried_once_a_second_and_keeps_its_id_and_time() -> None:
    scene = Scene()
    scene.log.fails = True
    scene.mark("a")
    for _ in range(10):
        scene.marker.retry()
    assert scene.log.tries == 1
    assert scene.marker.state("a") is Marked.WAITING
    scene.now += 1.1
    scene.log.fails = False
    scene.marker.retry()
    assert scene.marker.state("a") is Marked.YES
    assert scene.marker.waiting == 0


def test_a_mark_that_waits_goes_to_the_session_it_was_made_in() -> None:
    scene = Scene()
    scene.log.fails = True
    scene.mark("a")
    scene.marker.open(Session("s-2", "Art", "3", SESSION.opens_at), {})
    scene.log.fails = False
    scene.now += 1.1
    scene.marker.retry()
    assert [event.session_id for event in scene.log.events] == [SESSION.id]
    assert scene.marker.state("a") is Marked.NO  # in the second lesson there is no mark yet


def test_marks_made_and_taken_back_by_hand_are_known() -> None:
    scene = Scene()
    scene.marker.set_presence("a", Presence(here=True, since=SESSION.opens_at))
    assert scene.marker.state("a") is Marked.YES
    scene.marker.set_presence("a", None)
    assert scene.marker.state("a") is Marked.NO


class Events(ListLog):
    """Keeps all that the Marker writes."""

    def append(self, event: AttendanceEvent) -> bool:
        self.events.append(event)
        return True


@pytest.mark.parametrize("check_out", [True, False])
def test_coming_by_after_the_guard_is_leaving_once_and_then_coming_back(check_out: bool) -> None:  # noqa: FBT001 - a parameter
    scene = Scene()
    log = Events()
    scene.marker = Marker(
        log, report=scene.reports.append, now=lambda: NINE + timedelta(seconds=scene.now), clock=lambda: 0.0
    )
    scene.marker.open(replace(SESSION, check_out=check_out), {})
    for minute in (0, 1, 4.9, 6, 7, 10.9, 12):
        scene.now = 60 * minute
        if scene.marker.state("a") is Marked.NO:
            scene.mark("a")
        assert scene.marker.is_kept("a")
    kinds = [event.kind for event in log.events]
    came, left = EventKind.MARKED, EventKind.LEFT
    assert kinds == ([came, left, came] if check_out else [came])


def test_who_came_before_the_engine_was_started_anew_is_not_seen_out_at_once() -> None:
    scene = Scene()
    arrived = Presence(here=True, since=NINE - timedelta(minutes=1))
    scene.marker.open(replace(SESSION, check_out=True), {"a": arrived})
    assert scene.marker.state("a") is Marked.YES
    scene.now += 241
    assert scene.marker.state("a") is Marked.NO


def test_deadlines_follow_what_was_measured_and_the_number_of_faces() -> None:
    limits = Limits()
    assert limits.of("embed", 1) > 1  # nothing known yet
    for _ in range(100):
        limits.saw("embed", 0.9, 3)
    assert limits.of("embed", 1) == pytest.approx(1.5)
    assert limits.of("embed", 20) == pytest.approx(30)
    for _ in range(100):
        limits.saw("detect", 0.003, 1)
    assert limits.of("detect", 1) == 1
