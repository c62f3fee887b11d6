"""EngineThread: reports by signal, pictures by slot, a stop that is waited for, no fault unsaid."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from kiosk.domain.faces import Frame
from kiosk.domain.faults import Fault
from kiosk.engine.messages import OpenSession, Recorded, SourceEnded, Stopped, UsePack, UseRoster, UseSource
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.thread import ClosableLog, EngineSetup, EngineThread
from kiosk.exchange.photos import load_photo
from tests.engine.group_film import SESSION, Group, ListLog, Reports


class Screen(QObject):
    """Takes what the window would."""

    def __init__(self, engine: EngineThread) -> None:
        super().__init__()
        self.reports = Reports()
        self.frames: list[Frame] = []
        self.threads: set[object] = set()
        self._engine = engine
        engine.reported.connect(self.take)
        engine.fresh.connect(self.draw)

    @Slot(object)
    def take(self, report: object) -> None:
        self.threads.add(QThread.currentThread())
        self.reports.append(report)  # pyright: ignore[reportArgumentType] - the signal carries Reports alone

    @Slot()
    def draw(self) -> None:
        self.threads.add(QThread.currentThread())
        frame = self._engine.preview.take()
        if frame is not None:
            self.frames.append(frame)


@pytest.fixture
def screen_of(qapp: QObject) -> Iterator[Callable[[Callable[[], ClosableLog]], tuple[EngineThread, Screen]]]:
    del qapp
    made: list[EngineThread] = []

    def make(open_log: Callable[[], ClosableLog]) -> tuple[EngineThread, Screen]:
        engine = EngineThread(EngineSetup(open_log, load_photo))
        made.append(engine)
        return engine, Screen(engine)

    yield make
    for engine in made:
        assert engine.stop()


Make = Callable[[Callable[[], ClosableLog]], tuple[EngineThread, Screen]]


def test_people_are_marked_and_the_picture_moves(
    screen_of: Make, qtbot: QtBot, any_pack: ModelPack, group: Group
) -> None:
    log = ListLog()
    engine, screen = screen_of(lambda: log)
    engine.send(UsePack(any_pack.folder))
    engine.send(UseRoster(group.roster))
    engine.send(OpenSession(SESSION))
    engine.start()
    engine.send(UseSource(str(group.slow)))
    qtbot.waitUntil(lambda: len(log.events) == len(group.people), timeout=30_000)
    qtbot.waitUntil(lambda: len(screen.reports.of(Recorded)) == len(group.people))
    assert {report.person.id for report in screen.reports.of(Recorded)} == {p.id for p in group.people}
    assert len(screen.frames) >= 5
    assert screen.threads == {screen.thread()}
    assert engine.stop()
    qtbot.waitUntil(lambda: screen.reports.of(Stopped) == [Stopped()])


def test_a_register_that_can_not_be_opened_is_told_in_its_own_words(screen_of: Make, qtbot: QtBot) -> None:
    def refuse() -> ListLog:
        raise Fault("The register is locked by another program.")

    engine, screen = screen_of(refuse)
    engine.start()
    qtbot.waitUntil(lambda: bool(screen.reports.of(Stopped)))
    assert "locked by another" in screen.reports.of(Stopped)[0].reason


@pytest.mark.may_log("The engine stopped")
def test_a_bug_ends_the_engine_in_a_sentence_and_another_can_be_started(
    screen_of: Make, qtbot: QtBot
) -> None:
    def bug() -> ListLog:
        raise ZeroDivisionError

    engine, screen = screen_of(bug)
    engine.start()
    qtbot.waitUntil(lambda: bool(screen.reports.of(Stopped)))
    assert "had a fault" in screen.reports.of(Stopped)[0].reason
    assert engine.wait(1000)
    again, _ = screen_of(ListLog)
    again.start()
    assert again.isRunning()


def test_it_stops_while_vision_is_being_started(screen_of: Make, qtbot: QtBot, any_pack: ModelPack) -> None:
    del qtbot
    engine, _ = screen_of(ListLog)
    engine.send(UsePack(any_pack.folder))
    engine.start()
    assert engine.stop()
    assert engine.isFinished()


def test_two_thousand_reports_arrive(screen_of: Make, qtbot: QtBot) -> None:
    engine, screen = screen_of(ListLog)
    for number in range(2000):
        engine.reported.emit(SourceEnded(number))
    qtbot.waitUntil(lambda: len(screen.reports) == 2000)
