"""WatchedEngine: one that stands still or fails is replaced, and the lesson goes on where it was."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.domain.attendance import AttendanceEvent
from kiosk.domain.notices import NoticeKind
from kiosk.engine.messages import (
    AlreadyMarked,
    OpenSession,
    Recorded,
    SourceEnded,
    Stopped,
    Told,
    UsePack,
    UseRoster,
    UseSource,
)
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.thread import ClosableLog, EngineSetup, WatchedEngine
from kiosk.exchange.photos import load_photo
from tests.engine.group_film import SESSION, Group, ListLog, Reports

Make = Callable[[Callable[[], ClosableLog]], WatchedEngine]
TURNS = 30  # of the screen, while the engine stands still for seconds: one in ten that it could make


class Stuck(ListLog):
    """A disk that never answers, the first time it is written to."""

    def __init__(self) -> None:
        super().__init__()
        self.release = Event()
        self.asked = 0

    def append(self, event: AttendanceEvent) -> bool:
        self.asked += 1
        if self.asked == 1:
            self.release.wait(60)
        return super().append(event)


class Broken(ListLog):
    """A bug, as often as it is told."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    def append(self, event: AttendanceEvent) -> bool:
        if self.times:
            self.times -= 1
            raise ZeroDivisionError
        return super().append(event)


@pytest.fixture
def engine_of(any_pack: ModelPack, group: Group, qapp: object) -> Iterator[Make]:
    """Makes engines in a Session with the group's Roster and its slow film, and stops them."""
    del qapp
    made: list[WatchedEngine] = []

    def make(open_log: Callable[[], ClosableLog]) -> WatchedEngine:
        engine = WatchedEngine(EngineSetup(open_log, load_photo), patience=1.5)
        for command in (
            UsePack(any_pack.folder),
            UseRoster(group.roster),
            OpenSession(SESSION),
            UseSource(str(group.slow)),
        ):
            engine.send(command)
        made.append(engine)
        return engine

    yield make
    for engine in made:
        assert engine.stop()


def heard_from(engine: WatchedEngine) -> Reports:
    reports = Reports()
    engine.reported.connect(reports.append)
    return reports


def restarts(reports: Reports) -> list[Told]:
    return [told for told in reports.of(Told) if told.notice.kind is NoticeKind.ENGINE_RESTARTED]


@pytest.mark.slow
@pytest.mark.may_log("The engine stands still")
def test_one_that_stands_still_is_replaced_while_the_screen_goes_on(
    qtbot: QtBot, engine_of: Make, group: Group
) -> None:
    log = Stuck()
    engine = engine_of(lambda: log)
    reports = heard_from(engine)
    turns: list[None] = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: turns.append(None))
    timer.start()
    engine.start()
    try:
        qtbot.waitUntil(lambda: bool(restarts(reports)), timeout=60_000)
        assert "it stood still" in restarts(reports)[0].notice.for_staff
        assert len(turns) > TURNS, "the screen never waits for an engine"
        qtbot.waitUntil(lambda: len(reports.of(Recorded)) == len(group.people), timeout=60_000)
    finally:
        log.release.set()
    timer.stop()
    qtbot.waitUntil(lambda: len(log.events) == len(group.people))
    assert len({event.person_id for event in log.events}) == len(group.people)


@pytest.mark.slow
@pytest.mark.may_log("The engine stopped")
def test_one_that_fails_is_replaced_and_goes_on(qtbot: QtBot, engine_of: Make, group: Group) -> None:
    log = Broken(times=4)  # each engine tries once more before it ends
    engine = engine_of(lambda: log)
    reports = heard_from(engine)
    engine.start()
    everyone = len(group.people)
    qtbot.waitUntil(lambda: len(reports.of(Recorded)) == everyone, timeout=60_000)
    assert len(restarts(reports)) == 2
    assert reports.of(Stopped) == []
    assert len(log.events) == everyone
    qtbot.waitUntil(lambda: bool(reports.of(SourceEnded)), timeout=60_000)
    assert reports.of(AlreadyMarked) == []


@pytest.mark.slow
@pytest.mark.may_log("The engine stopped")
def test_one_that_fails_again_and_again_is_left_to_people(qtbot: QtBot, engine_of: Make) -> None:
    engine = engine_of(lambda: Broken(times=99))
    reports = heard_from(engine)
    engine.start()
    qtbot.waitUntil(lambda: bool(reports.of(Stopped)), timeout=60_000)
    assert len(restarts(reports)) == 3
    assert "in the log" in reports.of(Stopped)[0].reason
