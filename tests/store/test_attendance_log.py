"""The AttendanceLog on disk: once and for good, whatever happens to the program or to the disk."""

import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.attendance import OF_A_PERSON, AttendanceEvent, AttendanceLog, EventKind, Method, Session
from kiosk.domain.codes import MarkState
from kiosk.domain.faults import Fault
from kiosk.domain.marks import marks_of
from kiosk.domain.roster import Person
from kiosk.store.attendance import EventLog
from kiosk.store.database import Database, open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions

EventMaker = Callable[..., AttendanceEvent]


@pytest.fixture(autouse=True)
def _a_lesson(database: Database, ada: Person, bilal: Person, physics: Session) -> None:
    People(database).add(ada)
    People(database).add(bilal)
    Sessions(database).add(physics)


@pytest.fixture
def log(database: Database) -> AttendanceLog:
    return EventLog(database)


def events(database: Database) -> list[str]:
    return [event.id for event in EventLog(database).events_of("s-1")]


def test_an_event_comes_back_as_it_was(database: Database, event: EventMaker):
    log = EventLog(database)
    kept = (
        event("e-1", similarity=0.612345678),
        event("e-2", kind=EventKind.SEEN, method=Method.BADGE),
        event("e-3", "4", EventKind.CORRECTED, method=Method.TAP, value=MarkState.LATE),
    )
    assert [log.append(one) for one in kept] == [True, True, True]
    assert log.events_of("s-1") == kept


def test_the_same_id_is_kept_once(database: Database, log: AttendanceLog, event: EventMaker):
    assert log.append(event("e-1", "17"))
    assert not log.append(event("e-1", "17"))
    assert not log.append(event("e-1", "4", EventKind.SEEN))
    assert events(database) == ["e-1"]


def test_a_person_is_marked_once_a_session(database: Database, log: AttendanceLog, event: EventMaker):
    assert log.append(event("e-1", "17"))
    assert not log.append(event("e-2", "17", method=Method.PIN))
    assert log.append(event("e-3", "4"))
    assert log.append(event("e-4", "17", EventKind.SEEN)), "seeing somebody again is no mark"
    assert not log.append(event("e-5", "17")), "and does not make room for one"
    assert events(database) == ["e-1", "e-3", "e-4"]


def test_a_mark_taken_back_can_be_given_again(database: Database, log: AttendanceLog, event: EventMaker):
    log.append(event("e-1"))
    assert log.append(event("e-2", kind=EventKind.CORRECTED, value=MarkState.NOT_YET))
    assert log.append(event("e-3"))
    assert not log.append(event("e-4"))
    assert log.append(event("e-5", kind=EventKind.CORRECTED, value=MarkState.ABSENT))
    assert not log.append(event("e-6")), "a teacher's word stands"
    assert events(database) == ["e-1", "e-2", "e-3", "e-5"]


def test_what_the_log_refuses_would_change_no_mark(database: Database, physics: Session, event: EventMaker):
    """The log's rule and the derivation of Marks agree, whatever the order of events."""
    dice, log, refused = random.Random(3), EventLog(database), 0
    for number in range(300):
        kind = dice.choice(sorted(OF_A_PERSON))
        value = dice.choice(list(MarkState)) if kind is EventKind.CORRECTED else None
        one = event(f"e-{number}", dice.choice(["17", "4"]), kind, value=value)
        so_far = log.events_of("s-1")
        before, after = (marks_of(physics, ["17", "4"], seen) for seen in (so_far, (*so_far, one)))
        if not log.append(one):
            refused += 1
            assert before == after
    assert refused > 10


@pytest.mark.parametrize("stranger", [{"person_id": "nobody"}, {"session_id": "never"}])
def test_who_or_what_is_not_in_the_register_is_said(
    database: Database, log: AttendanceLog, event: EventMaker, stranger: dict[str, str]
):
    with pytest.raises(Fault, match="not in the register any more"):
        log.append(event("e-1", **stranger))
    assert events(database) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET person_id = '4'",
        "DELETE FROM events",
        "INSERT OR REPLACE INTO events SELECT * FROM events",
        "DELETE FROM sessions",
        "DELETE FROM people",
    ],
)
def test_events_are_neither_changed_nor_deleted(database: Database, event: EventMaker, statement: str):
    kept = event()
    EventLog(database).append(kept)
    with pytest.raises(sqlite3.IntegrityError):
        database.run(statement)
    assert EventLog(database).events_of("s-1") == (kept,)


def test_another_connection_sees_it_at_once(path: Path, database: Database, event: EventMaker):
    engines_own = EventLog.at(path)
    engines_own.append(event())
    engines_own.close()
    assert events(database) == ["e-1"]


def test_a_locked_register_is_said_and_the_event_can_be_tried_again(path: Path, event: EventMaker):
    with open_database(path, busy_seconds=0.1) as ours, open_database(path) as other:
        with other.writing(), pytest.raises(Fault, match="Another program is using the register"):
            EventLog(ours).append(event())
        assert EventLog(ours).append(event())


def test_a_register_that_went_away_is_said(path: Path, database: Database, event: EventMaker):
    database.close()
    path.write_bytes(b"\0" * path.stat().st_size)
    with pytest.raises(Fault, match="damaged"):
        open_database(path)
    with pytest.raises(Fault, match="damaged"):
        EventLog.at(path).append(event())


_WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.domain.attendance import AttendanceEvent, EventKind, Method
from kiosk.store.attendance import EventLog
log = EventLog.at(Path(sys.argv[1]))
print("ready", flush=True)
number = 0
while True:
    log.append(AttendanceEvent(
        f"{sys.argv[2]}-{number}", "s-1", "17", EventKind.SEEN, Method.FACE, datetime.now(UTC)))
    print(number, flush=True)
    number += 1
"""


def _kill_in_mid_write(path: Path, times: int) -> int:
    """Start a writer, kill it, look for each event that it acknowledged; how many there were."""
    dice, acknowledged = random.Random(11), 0
    for turn in range(times):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), f"turn{turn}"], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "ready\n"
            time.sleep(dice.uniform(0.02, 0.12))
            writer.kill()
            said = [line for line in writer.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
        acknowledged += len(said)
        with open_database(path) as database:  # runs the quick check
            kept = {event.id for event in EventLog(database).events_of("s-1")}
        assert {f"turn{turn}-{line.strip()}" for line in said} <= kept
    return acknowledged


def test_killed_in_mid_write_nothing_acknowledged_is_lost(path: Path):
    assert _kill_in_mid_write(path, 4) > 0


@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.timeout(600)
def test_killed_two_hundred_times_nothing_acknowledged_is_lost(path: Path):
    assert _kill_in_mid_write(path, 200) > 1_000
