"""Backups: whole at one moment, proved byte by byte, put back here or elsewhere, and never half made."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlite_utils
import time_machine
from sqlite_utils.migrations import Migrations

from kiosk.domain.attendance import AttendanceEvent, Session
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person, Template
from kiosk.domain.work import Cancelled, Work
from kiosk.store.attendance import EventLog
from kiosk.store.audit import verify_chain
from kiosk.store.backup.create import create_backup
from kiosk.store.backup.folder import Backup, backups_in
from kiosk.store.backup.restore import restore_backup, verify_backup
from kiosk.store.database import keys_of, open_database
from kiosk.store.migrations import MIGRATIONS
from kiosk.store.people import People
from kiosk.store.sessions import Sessions
from kiosk.store.templates import Templates
from kiosk.store.vault.phrase import key_of, words_of
from kiosk.store.vault.vault import change_device_key, make_phrase
from tests.consents import consent_to

Events = Callable[..., AttendanceEvent]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


@pytest.fixture
def filled(
    path: Path, ada: Person, physics: Session, event: Events, template_of: Callable[..., Template]
) -> Path:
    """A register with Ada, her Template, and an event of hers."""
    with open_database(path) as database:
        People(database).add(ada)
        consent_to(database, ada.id)
        Templates(database).add([template_of(ada.id, dimension=256)])
        Sessions(database).add(physics)
        EventLog(database).append(event())
    return path


def _made(register: Path, folder: Path, keep: int = 5) -> Backup:
    return create_backup(register, folder, keep=keep, work=Work())


def test_a_backup_shows_nothing_and_brings_all_back(filled: Path, stick: Path, ada: Person):
    backup = _made(filled, stick)
    assert b"Lovelace" not in backup.path.read_bytes()
    assert dict(backup.counts) == {"people": 1, "events": 1, "sessions": 1, "templates": 1}
    with open_database(filled) as database:
        People(database).remove(ada.id)
        People(database).add(Person("5", "Later"))
    restored = restore_backup(backup.path, filled, phrase=None, work=Work())
    with open_database(filled) as database:
        assert People(database).everyone() == (ada,)
        assert verify_chain(database).findings == ()
        assert verify_chain(database).noted
    assert restored.aside is not None
    with open_database(restored.aside) as before:
        assert People(before).find("5") is not None


def test_on_another_computer_it_needs_the_words(filled: Path, stick: Path, tmp_path: Path):
    words = words_of(make_phrase(keys_of(filled)))
    backup = _made(filled, stick)
    other = tmp_path / "other" / "register.db"
    with pytest.raises(Fault, match="Give its recovery phrase"):
        restore_backup(backup.path, other, phrase=None, work=Work())
    assert [each.name for each in other.parent.iterdir()] == []
    restore_backup(backup.path, other, phrase=key_of(words), work=Work())
    with open_database(other) as database:
        assert Templates(database).roster("open-1").enrolled == 1
        assert verify_chain(database).findings == ()
    (keys,) = stick.glob("*.keys")
    keys.unlink()
    with pytest.raises(Fault, match="The keys of this backup are not beside it"):
        verify_backup(backup.path, tmp_path / "third" / "register.db", phrase=key_of(words), work=Work())


def test_an_older_backup_opens_after_the_key_was_changed(filled: Path, stick: Path):
    backup = _made(filled, stick)
    change_device_key(keys_of(filled))
    assert verify_backup(backup.path, filled, phrase=None, work=Work()).openable == 1


def test_every_damage_is_noticed(filled: Path, stick: Path):
    backup = _made(filled, stick)
    whole = backup.path.read_bytes()
    places = [0, 9, 20, len(whole) // 2, len(whole) - 1]
    spoilt = [whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :] for place in places]
    for content in (*spoilt, whole[:-1], whole[: len(whole) // 2], whole[:10], b"", whole + b"x"):
        backup.path.write_bytes(content)
        with pytest.raises(Fault):
            verify_backup(backup.path, filled, phrase=None, work=Work())
        with pytest.raises(Fault):
            restore_backup(backup.path, filled, phrase=None, work=Work())
    with open_database(filled) as database:
        assert len(People(database).everyone()) == 1
    assert sorted(each.name for each in filled.parent.iterdir()) == ["keys", "register.db", "register.head"]


def test_a_backup_of_a_newer_version_is_refused(filled: Path, stick: Path):
    later = Migrations("kiosk")
    for step in MIGRATIONS._migrations:
        later(name=step.name)(step.fn)

    @later(name="0999-from-the-future")
    def _step(db: sqlite_utils.Database) -> None:
        db.execute("CREATE TABLE hologram (id INTEGER) STRICT")

    open_database(filled, migrations=later).close()
    backup = _made(filled, stick)
    with pytest.raises(Fault, match="newer version"):
        verify_backup(backup.path, filled, phrase=None, work=Work())


def test_it_is_whole_at_one_moment_while_the_kiosk_writes(filled: Path, stick: Path, event: Events):
    stop = threading.Event()

    def write() -> None:
        with open_database(filled, check=False) as database:
            number = 0
            while not stop.is_set():
                EventLog(database).append(event(f"later-{number}", method="pin"))
                number += 1

    stick.mkdir()
    writer = threading.Thread(target=write)
    writer.start()
    try:
        backups = [_made(filled, stick / str(turn)) for turn in range(3)]
    finally:
        stop.set()
        writer.join()
    for backup in backups:
        verify_backup(backup.path, filled, phrase=None, work=Work())


def test_the_newest_are_kept_and_those_of_other_kiosks_too(filled: Path, stick: Path, tmp_path: Path):
    neighbour = tmp_path / "neighbour" / "register.db"
    with open_database(neighbour) as database:
        assert database.vault
    theirs = _made(neighbour, stick)
    ours: list[Backup] = []
    for day in (1, 2, 3):
        with time_machine.travel(datetime.now(UTC) + timedelta(days=day)):
            ours.append(_made(filled, stick, keep=2))
    assert {each.path for each in backups_in(stick)} == {theirs.path, ours[1].path, ours[2].path}
    assert len(list(stick.glob("*.keys"))) == 2


def test_stopped_or_without_room_it_leaves_the_folder_as_it_was(filled: Path, stick: Path):
    kept = _made(filled, stick)
    with pytest.raises(Cancelled):
        create_backup(filled, stick, keep=1, work=Work(stop=lambda: True))
    blocked = stick / "a file"
    blocked.touch()
    with pytest.raises(Fault, match="can't be made in"):
        _made(filled, blocked / "folder")
    assert [each.path for each in backups_in(stick)] == [kept.path]
    assert not [each for each in filled.parent.iterdir() if each.name.startswith(".")]


def test_killed_in_the_middle_the_newest_backup_is_whole(filled: Path, stick: Path):
    program = (
        "import sys; from pathlib import Path; from kiosk.domain.work import Work\n"
        "from kiosk.store.backup.create import create_backup\n"
        "print('ready', flush=True)\n"
        "while True: create_backup(Path(sys.argv[1]), Path(sys.argv[2]), keep=3, work=Work())"
    )
    for pause in (0.05, 0.11, 0.17):
        with subprocess.Popen(
            [sys.executable, "-c", program, str(filled), str(stick)], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            time.sleep(pause)
            child.kill()
    for backup in backups_in(stick):
        verify_backup(backup.path, filled, phrase=None, work=Work())
    assert verify_backup(_made(filled, stick).path, filled, phrase=None, work=Work()).openable == 1


def test_a_damaged_register_gives_way_to_a_backup(filled: Path, stick: Path):
    backup = _made(filled, stick)
    filled.write_bytes(b"\0" * 5_000)
    restored = restore_backup(backup.path, filled, phrase=None, work=Work())
    assert restored.aside is not None
    assert restored.aside.read_bytes() == b"\0" * 5_000
    with open_database(filled) as database:
        assert len(People(database).everyone()) == 1


def test_what_a_kill_left_is_cleared_away(filled: Path, stick: Path):
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    left = filled.parent / f".scratch-{ended.pid}-abcdef"
    left.mkdir()
    (left / "copy.db").write_bytes(b"Lovelace")
    _made(filled, stick)
    assert not left.exists()
