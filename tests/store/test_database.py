"""Opening the register: what is made, what is refused, and that a refused file is left as it was."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import sqlite_utils
from sqlite_utils.migrations import Migrations

from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.store.database import Database, open_database
from kiosk.store.migrations import MIGRATIONS
from kiosk.store.people import People

NOBODY = 65534


def filled(path: Path, people: int = 400) -> bytes:
    """A register of several pages, closed; its bytes."""
    with open_database(path) as database, database.writing():
        for number in range(people):
            People(database).add(Person(f"id-{number}", f"Given{number}", "Family" * 5))
    return path.read_bytes()


@contextmanager
def held_by_another_program(path: Path, *statements: str) -> Generator[None, None, None]:
    program = (
        "import sqlite3, sys\n"
        "connection = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "for statement in sys.argv[2:]: connection.execute(statement).fetchall()\n"
        "print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", program, str(path), *statements]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "held\n"
        yield
        other.stdin.close()


def test_a_first_start_makes_a_durable_strict_register(path: Path):
    with open_database(path) as database:
        for setting, value in {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "secure_delete": 1,
        }.items():
            assert database.rows(f"PRAGMA {setting}")[0][0] == value
        ours = [row for row in database.rows("PRAGMA table_list") if not row["name"].startswith("sqlite_")]
        assert ours
        assert all(row["strict"] for row in ours)
    assert [entry.name for entry in path.parent.iterdir()] == ["register.db"], "no copy without a need"


def test_what_was_written_is_there_at_the_next_start(path: Path, ada: Person):
    with open_database(path) as database:
        People(database).add(ada)
    with open_database(path) as database:
        assert People(database).everyone() == (ada,)


def _add_all(database: Database, people: list[Person]) -> None:
    with database.writing():
        for person in people:
            People(database).add(person)


def test_a_block_that_fails_leaves_nothing_behind(database: Database, ada: Person, bilal: Person):
    with pytest.raises(Fault, match="is on the list already"):
        _add_all(database, [ada, ada])
    People(database).add(bilal)
    assert People(database).everyone() == (bilal,)


def test_a_newer_register_is_refused_and_left_alone(path: Path):
    filled(path)
    later = Migrations("kiosk")

    @later(name="0999-from-the-future")
    def _step(db: sqlite_utils.Database) -> None:
        db.execute("CREATE TABLE hologram (id INTEGER PRIMARY KEY)")

    with closing(sqlite3.connect(path)) as connection:
        later.apply(sqlite_utils.Database(connection, execute_plugins=False))
    before = path.read_bytes()
    with pytest.raises(Fault, match="newer version") as refusal:
        open_database(path)
    assert refusal.value.details == "0999-from-the-future"
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(path: Path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    before = path.read_bytes()
    with pytest.raises(Fault, match="another program"):
        open_database(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path):
    path.parent.mkdir()
    path.write_text("Dear diary, " * 500)
    with pytest.raises(Fault, match="damaged and was left as it is"):
        open_database(path)
    assert path.read_text() == "Dear diary, " * 500


@pytest.mark.parametrize("part", [0.1, 0.5, 0.97])
def test_a_truncated_register_is_refused_and_left_alone(path: Path, part: float):
    whole = filled(path)
    short = whole[: int(len(whole) * part)]
    path.write_bytes(short)
    with pytest.raises(Fault, match="damaged and was left as it is"):
        open_database(path)
    assert path.read_bytes() == short


def test_an_emptied_register_with_a_live_log_is_refused_so_that_the_log_survives(path: Path, ada: Person):
    with open_database(path) as database:
        People(database).add(ada)
        log = path.with_name("register.db-wal").read_bytes()
    path.write_bytes(b"")
    path.with_name("register.db-wal").write_bytes(log)
    with pytest.raises(Fault, match="damaged"):
        open_database(path)
    assert path.with_name("register.db-wal").read_bytes() == log


def test_flipped_bytes_are_either_refused_in_words_or_harmless(path: Path):
    whole, dice, refused = filled(path), random.Random(7), 0
    for _ in range(120):
        damaged = bytearray(whole)
        for _ in range(20):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        path.write_bytes(damaged)
        opened = False
        try:
            with open_database(path) as database:
                opened = True
                People(database).everyone()
        except Fault:
            refused += 1
            assert opened or path.read_bytes() == damaged
        for leftover in path.parent.glob("register.db-*"):
            leftover.unlink()
    assert refused > 40


def test_a_register_locked_by_another_program_is_refused_in_a_sentence(path: Path, ada: Person):
    filled(path, people=3)
    with (
        held_by_another_program(path, "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"),
        pytest.raises(Fault, match="Another program is using the register"),
    ):
        open_database(path, busy_seconds=0.2)
    with open_database(path) as database:
        People(database).add(ada)


def test_writing_waits_for_another_program_and_then_says_so(path: Path, ada: Person):
    filled(path, people=3)
    with open_database(path, busy_seconds=0.2) as database:
        with (
            held_by_another_program(path, "BEGIN EXCLUSIVE"),
            pytest.raises(Fault, match="Another program is using the register"),
        ):
            People(database).add(ada)
        People(database).add(ada)
        assert len(People(database).everyone()) == 4


def test_a_full_disk_is_said_and_loses_nothing(path: Path, ada: Person):
    with open_database(path) as database:
        People(database).add(ada)
        pages = database.rows("PRAGMA page_count")[0][0]
        database.rows(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(Fault, match="The disk is full"):
            _add_all(database, [Person(f"id-{number}", "Somebody") for number in range(5_000)])
        assert People(database).everyone() == (ada,)
        database.rows("PRAGMA max_page_count = 1000000")
        People(database).add(Person("4", "Bilal"))
    with open_database(path) as database:
        assert len(People(database).everyone()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a process's files")
def test_a_disk_that_takes_no_more_is_said_and_keeps_what_was_acknowledged(path: Path):
    program = """
import resource, sys
from pathlib import Path
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.store.database import open_database
from kiosk.store.people import People
database = open_database(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
for number in range(5_000):
    try:
        People(database).add(Person(f"id-{number}", "Somebody"))
    except Fault as fault:
        print(number, fault.sentence, flush=True)
        break
"""
    child = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False
    )
    acknowledged, _, sentence = child.stdout.partition(" ")
    assert sentence.startswith("The disk"), child.stderr
    with open_database(path) as database:
        assert len(People(database).everyone()) == int(acknowledged) > 0


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="needs another account to take the part of")
def test_a_folder_that_may_not_be_written_is_said_and_the_file_left_alone():
    folder = Path(tempfile.mkdtemp())  # not tmp_path, which no other account can even enter
    try:
        before = filled(folder / "register.db", people=3)
        folder.chmod(0o555)
        (folder / "register.db").chmod(0o444)
        with _as_nobody(), pytest.raises(Fault, match="can't be opened for writing"):
            open_database(folder / "register.db")
        with _as_nobody(), pytest.raises(Fault, match="can't be opened for writing"):
            open_database(folder / "new.db")
        with _as_nobody(), pytest.raises(Fault, match="can't be made"):
            open_database(folder / "inner" / "new.db")
        assert (folder / "register.db").read_bytes() == before
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


@contextmanager
def _as_nobody() -> Generator[None, None, None]:
    """Without root's power to write anywhere; whoever is not root has none to lose."""
    was = os.geteuid()
    if was == 0:
        os.seteuid(NOBODY)
        os.umask(0o022)
    try:
        yield
    finally:
        os.seteuid(was)


def _next_version(*, fails: bool = False) -> Migrations:
    steps = Migrations("kiosk")
    for step in MIGRATIONS._migrations:
        steps(name=step.name)(step.fn)

    @steps(name="0002-classes")
    def _step(db: sqlite_utils.Database) -> None:
        db.execute("ALTER TABLE people ADD COLUMN form TEXT")
        if fails:
            db.execute("INSERT INTO nowhere VALUES (1)")

    return steps


def test_a_copy_is_taken_before_a_migration(path: Path, ada: Person):
    with open_database(path) as database:
        People(database).add(ada)
    with open_database(path, migrations=_next_version()) as database:
        assert database.rows("SELECT form, given_name FROM people")[0]["given_name"] == "Ada"
    copy = path.with_name("register.before-0002-classes.db")
    assert sorted(entry.name for entry in path.parent.iterdir()) == [copy.name, "register.db"]
    with open_database(copy) as old:  # today's program can go on with the copy
        assert People(old).everyone() == (ada,)
    with pytest.raises(Fault, match="newer version"):
        open_database(path)


def test_a_migration_that_fails_changes_nothing(path: Path, ada: Person):
    with open_database(path) as database:
        People(database).add(ada)
    with pytest.raises(sqlite3.OperationalError):
        open_database(path, migrations=_next_version(fails=True))
    with open_database(path) as database:
        assert People(database).everyone() == (ada,)
        assert "form" not in [row["name"] for row in database.rows("PRAGMA table_info(people)")]


def test_no_migration_without_its_copy(path: Path):
    filled(path, people=1)
    path.with_name("register.before-0002-classes.db").mkdir()
    with pytest.raises(Fault, match="so the register was left as it is"):
        open_database(path, migrations=_next_version())
    with open_database(path) as database:
        assert len(People(database).everyone()) == 1


def test_two_programs_that_start_at_once_both_find_a_whole_register(path: Path):
    program = (
        "import sys; from pathlib import Path\n"
        "from kiosk.store.database import open_database; from kiosk.store.people import People\n"
        "sys.stdin.read(1); print(len(People(open_database(Path(sys.argv[1]))).everyone()))"
    )
    command = [sys.executable, "-c", program, str(path)]
    started = [
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    for one in started:
        assert one.stdin is not None
        one.stdin.write("go")
        one.stdin.flush()
    assert [one.communicate() for one in started] == [("0\n", "")] * 3


def test_a_first_start_that_was_killed_is_no_obstacle_to_the_next(tmp_path: Path):
    program = (
        "import sys; from pathlib import Path; from kiosk.store.database import open_database\n"
        "print('ready', flush=True)\n"
        "for number in range(2_000): open_database(Path(sys.argv[1]) / f'{number}.db').close()"
    )
    dice, begun = random.Random(2), 0
    for turn in range(4):
        folder = tmp_path / str(turn)
        with subprocess.Popen(
            [sys.executable, "-c", program, str(folder)], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            time.sleep(dice.uniform(0.02, 0.1))
            child.kill()
        for file in sorted(folder.glob("*.db"), key=lambda file: int(file.stem))[-1:]:
            begun += 1
            with open_database(file) as database:
                assert People(database).everyone() == ()
    assert begun > 0
