"""Makes docs/images/register.png: the Register page with a lesson of invented people."""

import os
import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt loads: no display is needed

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from kiosk.app.register_book import StoredRegisterBook
from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.codes import PLAIN
from kiosk.domain.roster import Person
from kiosk.domain.staff import Actor, Role
from kiosk.store.attendance import EventLog
from kiosk.store.database import Database, open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions
from kiosk.ui.palette import LIGHT
from kiosk.ui.register.page import RegisterPage
from kiosk.ui.style import Theme

TARGET = Path(__file__).parent / "images" / "register.png"
SIZE = (1172, 720)  # of the page, pixels: a window of 1280x720 without its rail
BEGINS = datetime(2026, 11, 18, 8, 50, tzinfo=UTC)
NAMES = """Ada Lind, Bilal Rahman, Chidi Okafor, Dilnoza Karimova, Emre Tekin, Fatima El Idrissi, Hugo Martin,
Ines Silva, Jonas Weber, Kofi Mensah, Lina Haddad, Mateo García, Noor Khan, Oskar Nowak, Priya Nair"""


def fill(database: Database) -> None:
    people: list[Person] = []
    for place, name in enumerate(NAMES.split(","), start=1):
        given, family = name.strip().split(" ", 1)
        people.append(Person(str(place), given, family))
    for person in people:
        People(database).add(person)
    ends = BEGINS + timedelta(minutes=50)
    lesson = Session(
        "lesson",
        "9B Physics",
        "Room 12",
        BEGINS - timedelta(minutes=10),
        late_from=BEGINS + timedelta(minutes=5),
        closes_at=ends,
        starts_at=BEGINS,
        ends_at=ends,
    )
    Sessions(database).add(lesson, [person.id for person in people])
    EventLog(database).append_all(arrivals(lesson, people))


def arrivals(lesson: Session, people: list[Person]) -> Iterator[AttendanceEvent]:
    """Most come in time, some late, and the last two not at all."""
    dice = random.Random(4)  # noqa: S311 - who comes when is of no consequence
    for person in people[:-2]:
        at = BEGINS + timedelta(minutes=dice.choice((-8, -6, -5, -4, -3, -2, -1, 9, 12)))
        method = dice.choice((Method.FACE, Method.FACE, Method.FACE, Method.PIN, Method.BADGE))
        yield AttendanceEvent(f"event-{person.id}", lesson.id, person.id, EventKind.MARKED, method, at)


def main() -> int:
    app = QApplication(sys.argv[:1])
    theme = Theme(app)
    theme.use(LIGHT)
    actor = Actor("Ms Shah", Role.TEACHER, "head of year 9")
    with (
        tempfile.TemporaryDirectory() as folder,
        open_database(Path(folder) / "register.db") as database,
    ):
        fill(database)
        book = StoredRegisterBook(database, lambda _set_id: PLAIN, lambda: actor)
        page = RegisterPage(theme, book, lambda: actor)
        page.resize(*SIZE)
        page.lesson.days.date.setDate(QDate(BEGINS.year, BEGINS.month, BEGINS.day))
        page.show()
        page.enter()
        app.processEvents()
        saved = page.grab().save(str(TARGET))
        page.leave()
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main())
