"""The chain shows what was done to the register's file, and where."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.attendance import AttendanceEvent, Session
from kiosk.domain.chain import link
from kiosk.domain.roster import Person
from kiosk.store.anchor import anchor_file
from kiosk.store.attendance import EventLog
from kiosk.store.audit import Audit, Break, verify_chain
from kiosk.store.database import Database, open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions

EventMaker = Callable[..., AttendanceEvent]
_COUNT = 30


@pytest.fixture
def written(database: Database, path: Path, physics: Session, event: EventMaker) -> Path:
    """A register of 30 events, closed."""
    Sessions(database).add(physics)
    log = EventLog(database)
    for number in range(_COUNT):
        People(database).add(Person(str(number), f"Pupil {number}"))
        assert log.append(event(f"e-{number}", str(number)))
    database.close()
    return path


def audited(path: Path) -> Audit:
    with open_database(path) as database:
        return verify_chain(database)


def change(path: Path, *statements: str) -> None:
    """As somebody would who has the file and an SQLite shell."""
    with closing(sqlite3.connect(path)) as connection:
        for trigger in ("events_stay_as_written", "events_stay"):
            connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_an_untouched_register_is_whole(written: Path):
    found = audited(written)
    assert found.events == _COUNT
    assert found.noted
    assert found.findings == ()


@pytest.mark.parametrize(
    ("statement", "problem", "seq"),
    [
        ("UPDATE events SET at = at - 3600000000 WHERE seq = 7", Break.CHANGED, 7),
        ("UPDATE events SET person_id = '3' WHERE seq = 30", Break.CHANGED, 30),
        ("UPDATE events SET similarity = 0.9 WHERE seq = 1", Break.CHANGED, 1),
        ("DELETE FROM events WHERE seq = 12", Break.MISSING, 12),
        ("DELETE FROM events WHERE seq <= 3", Break.MISSING, 1),
        ("DELETE FROM events WHERE seq > 20", Break.CUT_OFF, 21),
        ("DELETE FROM events", Break.CUT_OFF, 1),
    ],
)
def test_what_was_done_is_told_with_its_place(written: Path, statement: str, problem: Break, seq: int):
    change(written, statement)
    first = audited(written).findings[0]
    assert (first.problem, first.seq) == (problem, seq)


def test_a_row_put_in_and_chained_anew_shows_against_the_note(written: Path):
    """Whoever knows how the chain is made can write a new end, but not the note beside it."""
    change(written, "DELETE FROM events WHERE seq = 30")
    with closing(sqlite3.connect(written)) as connection:
        row = connection.execute("SELECT * FROM events WHERE seq = 29").fetchone()
        forged = (30, "forged", *row[2:-1])
        connection.execute(
            f"INSERT INTO events VALUES ({','.join('?' * 15)})", (*forged, link(row[-1], forged))
        )
        connection.commit()
    assert [each.problem for each in audited(written).findings] == [Break.CHANGED]


def test_a_note_of_another_kiosk_proves_nothing(written: Path):
    note = anchor_file(written)
    note.write_text(note.read_text("utf-8").replace('"seal": "', '"seal": "0'), "utf-8")
    assert [each.problem for each in audited(written).findings] == [Break.UNSIGNED]


def test_a_register_without_its_note_is_checked_as_far_as_it_goes(written: Path):
    anchor_file(written).unlink()
    found = audited(written)
    assert not found.noted
    assert found.findings == ()


def test_every_one_of_many_tamperings_is_found(written: Path, tmp_path: Path):
    dice = random.Random(11)
    whole = tmp_path / "whole.db"
    shutil.copyfile(written, whole)
    for _ in range(150):
        shutil.copyfile(whole, written)
        one, other = sorted(dice.sample(range(1, _COUNT + 1), 2))
        done = dice.choice(
            [
                (f"UPDATE events SET reason = reason || 'x' WHERE seq = {one}",),
                (f"UPDATE events SET kind = 'seen' WHERE seq = {one}",),
                (f"UPDATE events SET hash = randomblob(32) WHERE seq = {one}",),
                (f"DELETE FROM events WHERE seq BETWEEN {one} AND {other}",),
                (f"DELETE FROM events WHERE seq >= {one}",),
                (
                    f"UPDATE events SET seq = 99 WHERE seq = {one}",
                    f"UPDATE events SET seq = {one} WHERE seq = {other}",
                    f"UPDATE events SET seq = {other} WHERE seq = 99",
                ),
            ]
        )
        change(written, *done)
        assert audited(written).findings, done
