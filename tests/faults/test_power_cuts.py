"""A power cut at any moment leaves a register that opens, with every mark that was acknowledged."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.roster import Person
from kiosk.store.attendance import EventLog
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions
from tests.faults.conftest import Figures
from tests.faults.power import Delete, Image, Step, Sync, Write, images, recorded, shared_sqlite

MARKS = 400
NOW = datetime(2026, 11, 23, 8, 50, tzinfo=UTC)
SESSION = Session("s-1", "9B Physics", "Room 12", NOW)


@pytest.fixture(scope="module")
def sqlite() -> Path:
    library = shared_sqlite()
    if library is None:
        pytest.skip("This Python has SQLite inside itself, so what it writes can't be recorded")
    return library


def a_morning(library: Path, path: Path, *, synchronous: str) -> Sequence[Step]:
    """All that is written from a first start to the program's end, each mark acknowledged once made."""
    with recorded(library) as recording, open_database(path) as database:
        with database.writing():
            for number in range(MARKS):
                People(database).add(Person(f"p-{number}", f"Given{number}"))
        Sessions(database).add(SESSION)
        if synchronous:
            database.rows(f"PRAGMA synchronous = {synchronous}")
        log = EventLog(database)
        for number in range(MARKS):
            event = AttendanceEvent(
                f"e-{number}", SESSION.id, f"p-{number}", EventKind.MARKED, Method.FACE, NOW
            )
            assert log.append(event)
            recording.acknowledge(event.id)
    return recording.steps


def lost(image: Image, folder: Path) -> int:
    """How many acknowledged marks the register does not have that the product opens after the cut."""
    folder.mkdir()
    for name, content in image.files.items():
        (folder / name).write_bytes(content)
    with open_database(folder / "register.db") as database:
        kept = {event.id for event in EventLog(database).events_of(SESSION.id)}
        assert database.rows("PRAGMA integrity_check")[0][0] == "ok"
    return len(set(image.acknowledged) - kept)


def cut_power(library: Path, tmp_path: Path, *, cuts: int, synchronous: str = "") -> list[int]:
    """What each of so many cuts of one morning lost."""
    tmp_path.mkdir(exist_ok=True)
    steps = a_morning(library, tmp_path / "register.db", synchronous=synchronous)
    assert sum(isinstance(step, Write) for step in steps) > 4 * MARKS, "the recording saw the writes"
    dice = random.Random(500)
    return [lost(image, tmp_path / f"cut-{n}") for n, image in enumerate(images(steps, cuts, dice))]


def test_a_power_cut_loses_no_acknowledged_mark(sqlite: Path, tmp_path: Path) -> None:
    assert cut_power(sqlite, tmp_path, cuts=60) == [0] * 60


@pytest.mark.slow
@pytest.mark.soak
def test_five_hundred_power_cuts_lose_no_acknowledged_mark(
    sqlite: Path, tmp_path: Path, figures: Figures
) -> None:
    losses = cut_power(sqlite, tmp_path, cuts=500)
    careless = cut_power(sqlite, tmp_path / "control", cuts=500, synchronous="NORMAL")
    figures(cuts=500, lost=sum(map(bool, losses)), control_lost=sum(map(bool, careless)))
    assert losses == [0] * 500
    assert sum(map(bool, careless)) > 250


def test_with_less_care_the_same_cuts_do_lose_marks(sqlite: Path, tmp_path: Path) -> None:
    """The control: were the setting that makes marks durable taken away, these tests would tell."""
    losses = cut_power(sqlite, tmp_path, cuts=40, synchronous="NORMAL")
    assert sum(loss > 0 for loss in losses) > 20


def test_the_whole_way_of_a_mark_to_the_disk_is_recorded(sqlite: Path, tmp_path: Path) -> None:
    """A sync for each mark, the log emptied into the main file on the way, and removed at the end."""
    steps = a_morning(sqlite, tmp_path / "register.db", synchronous="")
    assert sum(step == Sync("register.db-wal") for step in steps) >= MARKS
    assert sum(step == Sync("register.db") for step in steps) >= 2
    assert Delete("register.db-wal") in steps
