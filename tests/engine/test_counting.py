"""What lessons come to is counted, kept once a minute, and never lost to a disk that is busy."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method
from kiosk.domain.faces import Box
from kiosk.domain.light import FaceLight, Light
from kiosk.domain.roster import Person
from kiosk.domain.site_counts import Counted, Counts
from kiosk.engine.loop.counting import Counting
from kiosk.engine.messages import Asked, LightSeen, NotOnList, Recorded
from kiosk.store.database import Database, open_database
from kiosk.store.site_counts import SiteCounts

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
