"""The access log: who looked at what, and whether anybody touched that."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from kiosk.domain.access import Look
from kiosk.domain.staff import Actor, Role
from kiosk.store.access import AccessLog
from kiosk.store.database import Database, open_database

SHAH = Actor("Ms Shah", Role.OFFICE)
START = datetime(2026, 9, 1, tzinfo=UTC)


@pytest.fixture
def log(database: Database) -> AccessLog:
    """Ten looks, a day apart."""
    made = AccessLog(database)
    for day in range(10):
        with time_machine.travel(START + timedelta(days=day), tick=False):
            made.add(Look.CONSENT_SEEN, SHAH, str(day))
    return made


def tampered(path: Path, *statements: str) -> tuple[int, ...]:
    """What the log says of itself after somebody changed the file by other means."""
    connection = sqlite3.connect(path)
    for trigger in ("access_stays", "access_stays_as_written", "access_cuts_stays_as_written"):
        connection.execute(f"DROP TRIGGER {trigger}")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    with open_database(path) as database:
        return AccessLog(database).broken()


def test_each_look_tells_who_what_whose_and_when(log: AccessLog):
    newest = log.newest(2)
    assert [(row.person_id, row.at) for row in newest] == [
        ("9", START + timedelta(days=9)),
        ("8", START + timedelta(days=8)),
    ]
    assert (newest[0].by, newest[0].role, newest[0].look) == ("Ms Shah", Role.OFFICE, Look.CONSENT_SEEN)
    assert log.broken() == ()


@pytest.mark.parametrize("change", ["UPDATE access SET by = 'nobody'", "DELETE FROM access WHERE seq = 3"])
def test_the_database_refuses_to_change_it(database: Database, log: AccessLog, change: str):
    with pytest.raises(sqlite3.IntegrityError, match="rows of access are never"), database.writing():
        database.run(change)
    assert log.broken() == ()


@pytest.mark.parametrize(
    ("statement", "first"),
    [
        ("UPDATE access SET person_id = '99' WHERE seq = 4", 4),
        ("UPDATE access SET at = at + 1 WHERE seq = 1", 1),
        ("DELETE FROM access WHERE seq = 6", 7),
        ("DELETE FROM access WHERE seq <= 3", 4),
    ],
)
def test_what_was_changed_behind_its_back_shows(
    path: Path, database: Database, log: AccessLog, statement: str, first: int
):
    assert log.broken() == ()
    database.close()
    assert tampered(path, statement)[0] == first


def test_the_oldest_part_is_cut_off_and_the_rest_still_proves_itself(log: AccessLog):
    cut = START + timedelta(days=4)
    assert log.count_before(cut) == 4
    assert log.cut_before(cut) == 4
    assert [row.person_id for row in log.newest(99)] == ["9", "8", "7", "6", "5", "4"]
    assert log.broken() == ()
    log.add(Look.ENROLLED, SHAH)
    assert log.newest(1)[0].seq == 11
    assert log.cut_before(cut) == 0


def test_a_log_that_was_cut_off_whole_goes_on(log: AccessLog):
    assert log.cut_before(START + timedelta(days=99)) == 10
    log.add(Look.ENROLLED, SHAH)
    assert [row.seq for row in log.newest(9)] == [11]
    assert log.broken() == ()


def test_a_cut_that_this_kiosk_did_not_make_shows(path: Path, database: Database, log: AccessLog):
    log.cut_before(START + timedelta(days=4))
    database.close()
    forged = "UPDATE access_cuts SET seq = 6, hash = (SELECT hash FROM access WHERE seq = 6)"
    assert tampered(path, forged, "DELETE FROM access WHERE seq <= 6") == (6,)
