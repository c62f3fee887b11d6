"""Forgetting: nothing is left in any file, and what was interrupted is gone on with."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.domain.attendance import AttendanceEvent, Session
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person, Template
from kiosk.domain.work import Work
from kiosk.store.attendance import EventLog
from kiosk.store.backup.create import create_backup
from kiosk.store.backup.restore import restore_backup, verify_backup
from kiosk.store.database import Database, open_database
from kiosk.store.erasure import NOBODY, Erasures
from kiosk.store.exports import Export, Exports
from kiosk.store.kept_photos import KeptPhotos
from kiosk.store.people import People
from kiosk.store.sessions import Sessions
from kiosk.store.templates import Templates
from tests.consents import consent_to

Events = Callable[..., AttendanceEvent]
TemplateOf = Callable[..., Template]
_HASH = bytes(range(32))


@pytest.fixture
def known(database: Database, ada: Person, bilal: Person, template_of: TemplateOf) -> Database:
    """Ada and Bilal, each known by face, Ada by a photo too."""
    for person in (ada, bilal):
        People(database).add(person)
        consent_to(database, person.id)
        Templates(database).add([template_of(person.id), template_of(person.id, seed=1)])
    KeptPhotos(database).add(ada.id, b"a picture")
    with database.writing():
        database.run("INSERT INTO photo_imports VALUES (1, 0, 'photos', 'open-1', NULL)")
        database.run("INSERT INTO photo_import_items VALUES (1, ?, ?, 1)", (ada.id, _HASH))
    return database


def _sealed_of(database: Database, person_id: str) -> list[bytes]:
    return [
        row["sealed"]
        for table in ("templates", "kept_photos")
        for row in database.rows(f"SELECT sealed FROM {table} WHERE person_id = ?", (person_id,))
    ]


def _files(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(path.parent.rglob("*")) if file.is_file())


def test_a_forgotten_face_is_in_no_file_and_the_name_stays(known: Database, path: Path, ada: Person):
    traces = [*_sealed_of(known, "17"), *known.key_file.person_keys().values()]
    erasure = Erasures(known).forget("17", reason="consent withdrawn")
    assert sum(trace in _files(path) for trace in traces) == 1, "Bilal's key alone"
    assert _HASH not in _files(path)
    assert People(known).find("17") == ada
    roster = Templates(known).roster("open-1")
    assert [roster.people[owner].id for owner in roster.owners] == ["4", "4"]
    assert (erasure.account["templates"], erasure.account["photos"]) == (2, 1)
    assert erasure.account["key"] is True
    assert erasure.account["found_afterwards"] == 0
    assert erasure.reason == "consent withdrawn"
    assert erasure.finished_at is not None
    assert Erasures(known).all() == (erasure,)


def test_a_trace_that_was_left_is_found(known: Database, path: Path):
    """The search at the end can tell: here a copy of an upgrade has what it may not have."""
    (sealed, *_) = _sealed_of(known, "17")
    path.with_name("register.before-0099-odd.db").write_bytes(b"SQLite format 3\0" + sealed)
    with pytest.raises(Fault, match="damaged"):
        Erasures(known).forget("17")
    path.with_name("register.before-0099-odd.db").unlink()
    (erasure,) = Erasures(known).go_on()
    assert erasure.finished_at is not None


def test_with_their_name_only_the_id_stays_where_attendance_tells_of_them(
    known: Database, path: Path, physics: Session, event: Events
):
    Sessions(known).add(physics)
    EventLog(known).append(event())
    Erasures(known).forget("17", with_name=True)
    assert b"Lovelace" not in _files(path)
    assert People(known).find("17") is None
    (row,) = known.rows("SELECT given_name, left_at FROM people WHERE id = '17'")
    assert row["given_name"] == NOBODY
    assert row["left_at"] is not None
    assert len(EventLog(known).events_of("s-1")) == 1
    Erasures(known).forget("4", with_name=True)
    assert not known.rows("SELECT 1 FROM people WHERE id = '4'"), "nothing tells of Bilal"


def test_exports_are_told_of_and_deleted_if_one_wishes(known: Database, tmp_path: Path):
    file, today = tmp_path / "marks.csv", date(2026, 11, 23)
    file.write_text("Lovelace, Ada", "utf-8")
    Exports(known).add(Export(datetime.now(UTC), file, "csv", today, today))
    assert Erasures(known).forget("17").exports_left == (str(file),)
    assert Erasures(known).forget("17", exports=True).account["exports"] == 1
    assert not file.exists()


def test_nobody_is_forgotten_who_is_not_there(known: Database):
    with pytest.raises(Fault, match="Nobody with the id 99"):
        Erasures(known).forget("99")
    assert Erasures(known).all() == ()


@pytest.mark.parametrize("step", ["_destroy", "_leave", "_exports"])
def test_what_was_interrupted_is_gone_on_with(
    known: Database, path: Path, monkeypatch: pytest.MonkeyPatch, step: str
):
    traces = _sealed_of(known, "17")
    with monkeypatch.context() as broken:
        owner = "kiosk.store.erasure" + ("" if step == "_exports" else ".Erasures")
        broken.setattr(f"{owner}.{step}", _pulled)
        with pytest.raises(KeyboardInterrupt):
            Erasures(known).forget("17", with_name=True)
    with open_database(path) as later:
        (erasure,) = Erasures(later).go_on()
        assert erasure.finished_at is not None
        assert Erasures(later).go_on() == ()
        assert People(later).find("17") is None
    assert not any(trace in _files(path) for trace in traces)


def _pulled(*_given: object, **_more: object) -> None:
    raise KeyboardInterrupt


def test_no_backup_can_show_who_was_forgotten_after_it_was_made(known: Database, path: Path, tmp_path: Path):
    stick = tmp_path / "stick"
    backup = create_backup(path, stick, keep=3, work=Work())
    assert verify_backup(backup.path, path, phrase=None, work=Work()).openable == 4
    Erasures(known).forget("17", with_name=True)
    assert verify_backup(backup.path, path, phrase=None, work=Work()).openable == 2
    known.close()
    restored = restore_backup(backup.path, path, phrase=None, work=Work())
    assert restored.forgotten == 1
    with open_database(path) as database:
        assert People(database).find("17") is None, "their name was forgotten again"
        assert Templates(database).counts("open-1") == {"4": 2}


@pytest.mark.usefixtures("known")
def test_losing_the_device_key_stops_no_erasure(path: Path):
    for key in (path.parent / "keys").glob("device-*"):
        key.unlink()
    with open_database(path) as database:
        assert Erasures(database).forget("17").account["found_afterwards"] == 0
        assert _sealed_of(database, "17") == []
