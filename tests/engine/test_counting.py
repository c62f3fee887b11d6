"""What lessons come to is counted, kept once a minute, and never lost to a disk that is busy."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import SimpleQueue
from threading import Event

import numpy as np
import pytest

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method
from kiosk.domain.faces import Box, Embedding
from kiosk.domain.light import FaceLight, Light
from kiosk.domain.roster import Person, Roster, Template
from kiosk.domain.site_counts import Counted, Counts
from kiosk.engine.loop.counting import Counting
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import (
    Asked,
    Command,
    LightSeen,
    NotOnList,
    OpenSession,
    Recorded,
    SourceEnded,
    UsePack,
    UseRoster,
    UseSource,
)
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photos import load_photo
from kiosk.store.database import Database, open_database
from kiosk.store.site_counts import SiteCounts
from tests.engine.group_film import KNOWN, SESSION, Group, ListLog, Reports

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BOX = Box(0, 0, 100, 130)


class Lesson:
    """A Counting on a real register, at a time that the test sets."""

    def __init__(self, path: Path) -> None:
        self.path, self.seconds = path, 0.0
        self.database: Database = open_database(path, busy_seconds=0.05)
        self.counting = Counting(
            SiteCounts(self.database),
            now=lambda: NINE + timedelta(seconds=self.seconds),
            clock=lambda: self.seconds,
        )

    def kept(self) -> Counts:
        with open_database(self.path, check=False) as database:
            return SiteCounts(database).between(NINE, NINE + timedelta(days=1))


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[Lesson]:
    made = Lesson(tmp_path / "register.db")
    yield made
    made.database.close()


def recorded(method: Method) -> Recorded:
    event = AttendanceEvent("e", "s", "1", EventKind.MARKED, method, NINE)
    return Recorded(event, Person("1", "Ada"), 1, BOX, 0.9, 100.0)


def light(kind: Light) -> LightSeen:
    return LightSeen(kind, FaceLight.NOBODY, ())


def test_faces_and_light_are_counted_by_the_quarter_of_an_hour(lesson: Lesson):
    for report in (
        recorded(Method.FACE),
        recorded(Method.PIN),
        Asked(1, 1, BOX, (), 0.4),
        NotOnList(2, 1, BOX, 0.1),
        light(Light.DARK),
        light(Light.DARK),
        light(Light.BACKLIT),
    ):
        lesson.counting.hear(report)
    lesson.seconds = 16 * 60
    lesson.counting.hear(light(Light.GOOD))
    lesson.counting.write()
    later = NINE + timedelta(minutes=15)
    assert lesson.kept() == {
        (NINE, Counted.NAMED): 1,
        (NINE, Counted.ASKED): 1,
        (NINE, Counted.UNKNOWN): 1,
        (NINE, Counted.DARK): 2,
        (NINE, Counted.BACKLIT): 1,
        (later, Counted.LIT): 1,
    }


def test_nothing_is_written_before_a_minute_is_over_but_at_the_end(lesson: Lesson):
    lesson.counting.hear(light(Light.GOOD))
    lesson.seconds = 59.0
    lesson.counting.write()
    assert not lesson.kept()
    lesson.counting.write(at_once=True)
    assert lesson.kept() == {(NINE, Counted.LIT): 1}


def test_numbers_wait_for_a_register_that_is_locked(lesson: Lesson):
    lesson.counting.hear(light(Light.GOOD))
    with open_database(lesson.path, check=False) as other, other.writing():
        lesson.seconds = 61.0
        lesson.counting.write()
    lesson.counting.hear(light(Light.GOOD))
    lesson.seconds = 122.0
    lesson.counting.write()
    assert lesson.kept() == {(NINE, Counted.LIT): 2}


def as_like(group: Group, likeness: float) -> Roster:
    """The group's Roster with Templates of this cosine to what they were, and no nearer each other."""
    known = group.roster.matrix
    others = np.linalg.qr(np.vstack([known, np.random.default_rng(3).normal(size=known.shape)]).T)[0]
    apart = others[:, known.shape[0] : 2 * known.shape[0]].T
    vectors = np.asarray(likeness * known + np.sqrt(1 - likeness**2) * apart, np.float32)
    made = [
        Template(person.id, Embedding(vector, group.roster.pack_id), 0.9, NINE)
        for person, vector in zip(group.people, vectors, strict=True)
    ]
    return Roster.of(group.people, made, pack_id=group.roster.pack_id)


@pytest.mark.slow
@pytest.mark.parametrize(("strictness", "named"), [(0, KNOWN), (2, 0)])
def test_a_strict_school_asks_whom_another_names_and_both_is_counted(
    any_pack: ModelPack, group: Group, tmp_path: Path, strictness: int, named: int
):
    steps = [any_pack.thresholds.at_strictness(step).at(KNOWN).accept for step in (0, 2)]
    reports, commands = Reports(), SimpleQueue[Command]()
    with open_database(tmp_path / "register.db") as database:
        around = Surroundings(
            log=ListLog(),
            load_photo=load_photo,
            report=reports.append,
            every_frame=True,
            strictness=strictness,
            counts=SiteCounts(database),
            now=lambda: NINE,
        )
        loop = Loop(around, commands=commands, halt=Event())
        for command in (
            UsePack(any_pack.folder),
            UseRoster(as_like(group, sum(steps) / 2)),
            OpenSession(SESSION),
            UseSource(str(group.film)),
        ):
            commands.put(command)
        for _ in range(2000):
            if reports.of(SourceEnded):
                break
            loop.step()
        loop.close()
        found = SiteCounts(database).between(NINE, NINE + timedelta(hours=1))
    assert len(reports.of(Recorded)) == named == found.get((NINE, Counted.NAMED), 0)
    assert found.get((NINE, Counted.ASKED), 0) == len(reports.of(Asked)) >= KNOWN - named
