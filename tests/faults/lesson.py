"""A lesson under test: the true loop, camera reader and register over drawn people, stepped by the test."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from queue import SimpleQueue
from threading import Event
from typing import Self

from kiosk.domain.attendance import AttendanceEvent, EventKind, Session
from kiosk.domain.notices import NoticeKind
from kiosk.domain.passage import Presence
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import (
    Command,
    OpenSession,
    Recorded,
    Report,
    SourceEnded,
    Told,
    UsePack,
    UseRoster,
    UseSource,
)
from kiosk.engine.runtime.targets import ExecutionProvider, Target
from kiosk.engine.vision.child import Worker
from kiosk.exchange.photos import load_photo
from kiosk.store.attendance import EventLog
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions
from tests.engine.group_film import Reports
from tests.faults import drawn

SESSION = Session("s-1", "9B Physics", "Room 12", datetime(2026, 11, 23, 8, 50, tzinfo=UTC))


@dataclass(frozen=True, slots=True)
class Stage:
    """What every lesson of a module is played with; `people` of the drawn ones are on the list."""

    pack: Path
    film: Path
    people: int


class Timed(Reports):
    """Reports, and when each came."""

    def __init__(self) -> None:
        super().__init__()
        self._moments: list[float] = []

    def append(self, report: Report, /) -> None:
        self._moments.append(time.monotonic())
        super().append(report)

    def longest_gap(self, kind: type[Report]) -> float:
        """Seconds between two Reports of this kind, at most."""
        pairs = zip(self._moments, self, strict=True)
        moments = [moment for moment, report in pairs if isinstance(report, kind)]
        return max(later - earlier for earlier, later in pairwise(moments))


class Lesson:
    """In a Session from the start; `play` shows it a film."""

    def __init__(
        self,
        stage: Stage,
        register: Path,
        *,
        worker: Worker = drawn.knows,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        busy_seconds: float = 5.0,
        provider: ExecutionProvider = ExecutionProvider.CPU,
        fallback: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
        enrolled: Sequence[int] = (),
    ) -> None:
        self.reports = Timed()
        self._stage = stage
        self._commands = SimpleQueue[Command]()
        self.database = open_database(register, busy_seconds=busy_seconds)
        if Sessions(self.database).find(SESSION.id) is None:
            _fill(register, stage.people)
        around = Surroundings(
            log=EventLog(self.database),
            load_photo=load_photo,
            report=self.reports.append,
            every_frame=True,
            worker=worker,
            now=now,
            detector=Target(provider),
            embedder=Target(provider),
            fallback=fallback,
            clock=clock,
        )
        self.loop = Loop(around, commands=self._commands, halt=Event())
        roster = drawn.roster(enrolled or range(stage.people), stage.pack.name)
        here = {event.person_id: Presence(here=True, since=event.at) for event in self.marks()}
        self.tell(UsePack(stage.pack), UseRoster(roster), OpenSession(SESSION, here))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.loop.close()
        self.database.close()

    def tell(self, *commands: Command) -> None:
        for command in commands:
            self._commands.put(command)

    def step_until(self, done: Callable[[], bool], *, seconds: float = 60.0) -> None:
        deadline = time.monotonic() + seconds
        while not done():
            assert time.monotonic() < deadline, f"waited in vain; told: {self.reports.of(Told)}"
            self.loop.step()

    def start(self) -> None:
        self.tell(UseSource(str(self._stage.film)))

    def play(self) -> None:
        """The whole film, perhaps once more."""
        ended = len(self.reports.of(SourceEnded))
        self.start()
        self.step_until(lambda: len(self.reports.of(SourceEnded)) > ended)

    def marks(self) -> list[AttendanceEvent]:
        """What the register says."""
        events = EventLog(self.database).events_of(SESSION.id)
        return [event for event in events if event.kind is EventKind.MARKED]

    @property
    def shown(self) -> list[str]:
        """Whom the screen was told to greet."""
        return [report.person.id for report in self.reports.of(Recorded)]

    def told(self, kind: NoticeKind) -> list[Told]:
        return [told for told in self.reports.of(Told) if told.notice.kind is kind]


def everyone(people: int) -> list[str]:
    """All on the list, each once, in order."""
    return sorted(drawn.person(number).id for number in range(people))


def ids(events: Iterable[AttendanceEvent]) -> list[str]:
    """Who is marked, in order; who is so twice stands there twice."""
    return sorted(event.person_id for event in events)


def _fill(register: Path, people: int) -> None:
    with open_database(register, check=False) as database, database.writing():
        for number in range(people):
            People(database).add(drawn.person(number))
        Sessions(database).add(SESSION)
