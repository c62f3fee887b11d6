"""A register after three years: 2,000 people, 100 classes, 2.5 million events; and what takes how long.

python tests/benchmarks/big_register.py FOLDER [--days N]   makes FOLDER/register.db unless it is there, then
measures what teachers and the office wait for, and prints JSON.
"""

import argparse
import json
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from uuid import uuid4

import psutil

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.chain import GENESIS, link
from kiosk.domain.codes import PLAIN
from kiosk.domain.roster import Person
from kiosk.domain.school import Membership, SchoolClass
from kiosk.store.attendance import EventLog
from kiosk.store.audit import verify_chain
from kiosk.store.classes import Classes
from kiosk.store.database import Database, open_database
from kiosk.store.moments import to_column
from kiosk.store.people import People
from kiosk.store.registers import Registers
from kiosk.store.sessions import Sessions

PEOPLE, CLASSES, IN_CLASS, A_DAY = 2000, 100, 22, 2
FIRST_DAY = datetime(2023, 9, 4, 8, 50, tzinfo=UTC)
TERM = timedelta(weeks=14)


def make(path: Path, days: int, tell: Callable[[str], None]) -> None:
    """Fill a new register with school days of two lessons a class; takes about a minute for 570."""
    with open_database(path) as database:
        _school(database)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        head, seq = GENESIS, 0
        for day in range(days):
            rows: list[tuple[object, ...]] = []
            sessions: list[tuple[object, ...]] = []
            listed: list[tuple[str, str]] = []
            for session, members in _lessons(day):
                sessions.append(session)
                listed.extend((str(session[0]), member) for member in members)
                for place, member in enumerate(members[:-1]):  # the last of each class stays away
                    seq += 1
                    at = int(session[3]) + place * 4_000_000  # pyright: ignore[reportArgumentType] - the third is the moment
                    key = uuid4().hex
                    fields = (seq, key, str(session[0]), member, "marked", "face", at)
                    whole = (*fields, None, "", "", "", None, "Gate", 0.62)
                    head = link(head, whole)
                    rows.append((*whole, head))
            connection.executemany(_SESSION, sessions)
            connection.executemany("INSERT INTO session_people VALUES (?, ?)", listed)
            connection.executemany(f"INSERT INTO events VALUES ({','.join('?' * 15)})", rows)
            connection.commit()
            if day % 50 == 0:
                tell(f"{day} of {days} days, {seq} events")


_SESSION = """
INSERT INTO sessions (id, title, room, opens_at, late_from, closes_at, for_everyone, ends_at, zone, class_id)
VALUES (?, ?, ?, ?, ?, ?, 0, ?, 'UTC', ?)"""


def _school(database: Database) -> None:
    classes = Classes(database)
    with database.writing():
        for number in range(PEOPLE):
            People(database).add(Person(str(number), f"Given{number}", f"Family{number % 500}"))
        for number in range(CLASSES):
            classes.save(SchoolClass(f"c{number}", f"Class {number}", room=f"R{number}"))
            classes.enrol(Membership(f"c{number}", member) for member in _members(number))


def _members(class_number: int) -> list[str]:
    first = class_number * PEOPLE // CLASSES
    return [str((first + place) % PEOPLE) for place in range(IN_CLASS)]


def _lessons(day: int) -> Iterator[tuple[tuple[object, ...], list[str]]]:
    """The rows of one school day's Sessions, five days a week, with their People."""
    date = FIRST_DAY + timedelta(days=day // 5 * 7 + day % 5)
    for number in range(CLASSES):
        for lesson in range(A_DAY):
            opens = date + timedelta(hours=3 * lesson)
            late, end = opens + timedelta(minutes=10), opens + timedelta(minutes=55)
            times = (to_column(opens), to_column(late), to_column(end))
            row = (
                f"s{day}-{number}-{lesson}",
                f"Class {number}",
                f"R{number}",
                *times,
                times[2],
                f"c{number}",
            )
            yield row, _members(number)


def measure(path: Path, days: int) -> dict[str, float | int]:
    """Times in milliseconds, medians of five where they are short."""
    found: dict[str, float | int] = {"megabytes": round(path.stat().st_size / 1e6)}
    found["open_ms"] = _timed(lambda: open_database(path, check=False).close())
    last = FIRST_DAY + timedelta(days=(days - 1) // 5 * 7 + (days - 1) % 5)
    with open_database(path, check=False) as database:
        registers = Registers(database, lambda _set_id: PLAIN)
        now = last + timedelta(days=1)
        today = Sessions(database).between(last, last + timedelta(hours=1), class_id="c7")[0]
        found["class_of_the_moment_ms"] = _timed(
            lambda: (Classes(database).people_of("c7", on=last.date()), registers.of(today, now=now))
        )
        found["day_of_all_classes_ms"] = _timed(
            lambda: list(registers.between(last, last + timedelta(days=1), now=now))
        )
        found["person_year_ms"] = _timed(
            lambda: registers.history("150", last - timedelta(days=365), now, now=now)
        )
        found["term_of_a_class_ms"] = _timed(
            lambda: list(registers.between(last - TERM, now, now=now, class_id="c7"))
        )
        before = psutil.Process().memory_info().rss
        begun = time.perf_counter()
        marks = sum(len(register.marks) for register in registers.between(last - TERM, now, now=now))
        found["term_of_the_school_ms"] = round(1000 * (time.perf_counter() - begun))
        found["term_of_the_school_marks"] = marks
        found["term_of_the_school_grew_mb"] = round((psutil.Process().memory_info().rss - before) / 1e6)
        found |= _appending(database)
        begun = time.perf_counter()
        audit = verify_chain(database)
        found["verify_s"] = round(time.perf_counter() - begun, 1)
        found["events"], found["breaks"] = audit.events, len(audit.findings)
    return found


def _appending(database: Database) -> dict[str, float]:
    log, session = EventLog(database), Session(f"now-{uuid4().hex}", "Now", "", datetime.now(UTC))
    Sessions(database).add(session)
    times: list[float] = []
    for number in range(200):
        event = AttendanceEvent(
            uuid4().hex, session.id, str(number), EventKind.MARKED, Method.FACE, datetime.now(UTC)
        )
        begun = time.perf_counter()
        log.append(event)
        times.append(1000 * (time.perf_counter() - begun))
    cuts = quantiles(times, n=20)
    return {"mark_on_disk_p50_ms": round(median(times), 2), "mark_on_disk_p95_ms": round(cuts[18], 2)}


def _timed(work: Callable[[], object]) -> float:
    times: list[float] = []
    for _ in range(5):
        begun = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - begun))
    return round(median(times), 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--days", type=int, default=595)
    chosen = parser.parse_args()
    path: Path = chosen.folder / "register.db"
    if not path.exists():
        make(path, chosen.days, lambda line: print(line, file=sys.stderr))  # noqa: T201 - a script
    print(json.dumps(measure(path, chosen.days), indent=2))  # noqa: T201 - a script


if __name__ == "__main__":
    main()
