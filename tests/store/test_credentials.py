"""PINs and badges on disk: found by one look, told by nothing in the file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.domain.attendance import AttendanceEvent, EventKind, Session
from kiosk.domain.faults import Fault
from kiosk.domain.passage import GUARD
from kiosk.domain.pins import Lockout
from kiosk.domain.roster import Person
from kiosk.store.attendance import EventLog
from kiosk.store.credentials import CredentialKind, Credentials, WrongPins
from kiosk.store.database import Database, open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions


@pytest.fixture
def credentials(database: Database, ada: Person, bilal: Person) -> Credentials:
    for person in (ada, bilal):
        People(database).add(person)
    return Credentials(database)


def test_a_pin_finds_its_person_and_no_other_does(credentials: Credentials, ada: Person) -> None:
    key = credentials.pin_key
    credentials.set_pins({ada.id: key.lookup("408217")})
    assert credentials.find_pin(key.lookup("408217")) == ada
    assert credentials.find_pin(key.lookup("408218")) is None


def test_two_people_never_share_a_pin_and_a_new_one_ends_the_old(
    credentials: Credentials, ada: Person, bilal: Person
) -> None:
    credentials.set_pins({ada.id: b"1" * 32})
    with pytest.raises(Fault, match="another"):
        credentials.set_pins({bilal.id: b"1" * 32})
    credentials.set_pins({ada.id: b"2" * 32})
    assert credentials.find_pin(b"1" * 32) is None
    assert credentials.counts(CredentialKind.PIN) == {ada.id: 1}


def test_of_many_pins_all_are_kept_or_none(credentials: Credentials, ada: Person) -> None:
    with pytest.raises(Fault, match="Nobody"):
        credentials.set_pins({ada.id: b"1" * 32, "404": b"2" * 32})
    assert credentials.counts(CredentialKind.PIN) == {}


def test_neither_a_pin_nor_a_badge_stands_in_the_file(
    credentials: Credentials, database: Database, path: Path, ada: Person
) -> None:
    credentials.set_pins({ada.id: credentials.pin_key.lookup("408217")})
    credentials.add_badge(ada.id, "LIBRARY-77123")
    database.forget_deleted()
    content = b"".join(file.read_bytes() for file in path.parent.glob("register.db*"))
    assert b"408217" not in content
    assert b"LIBRARY" not in content


def test_a_stolen_register_finds_nobody_by_a_pin_or_badge(
    credentials: Credentials, database: Database, path: Path, tmp_path: Path, ada: Person
) -> None:
    lookup = credentials.pin_key.lookup("408217")
    credentials.set_pins({ada.id: lookup})
    credentials.add_badge(ada.id, "LIBRARY-77123")
    database.forget_deleted()
    stolen = tmp_path / "elsewhere" / "register.db"
    stolen.parent.mkdir()
    stolen.write_bytes(path.read_bytes())
    with open_database(stolen) as other:
        theirs = Credentials(other)
        assert theirs.find_pin(lookup) == ada  # the value itself is all that is there
        try:
            assert theirs.pin_key.lookup("408217") != lookup
            assert theirs.find_badge("LIBRARY-77123") is None
        except Fault:
            pass  # without its key the register opens none at all


def test_a_badge_is_one_persons_until_it_is_revoked(
    credentials: Credentials, ada: Person, bilal: Person
) -> None:
    credentials.add_badge(ada.id, " LIBRARY-77123\n")
    credentials.add_badge(ada.id, "LIBRARY-77123")
    assert credentials.find_badge("LIBRARY-77123") == ada
    with pytest.raises(Fault, match="Addie"):
        credentials.add_badge(bilal.id, "LIBRARY-77123")
    assert credentials.remove(ada.id, CredentialKind.BADGE) == 1
    assert credentials.find_badge("LIBRARY-77123") is None
    credentials.add_badge(bilal.id, "LIBRARY-77123")


@pytest.mark.parametrize("code", ["", "abc", "x" * 65, "a\x00bcd", "\x1b[31m-red"])
def test_what_can_be_no_badge_is_refused_and_finds_nobody(
    credentials: Credentials, ada: Person, code: str
) -> None:
    with pytest.raises(Fault, match="4 to 64"):
        credentials.add_badge(ada.id, code)
    assert credentials.find_badge(code) is None


def test_who_leaves_is_known_by_nothing_any_more(
    credentials: Credentials,
    database: Database,
    ada: Person,
    physics: Session,
    event: Callable[..., AttendanceEvent],
) -> None:
    Sessions(database).add(physics)
    EventLog(database).append(event())
    credentials.add_badge(ada.id, "LIBRARY-77123")
    credentials.set_pins({ada.id: b"1" * 32})
    People(database).remove(ada.id)
    assert credentials.counts(CredentialKind.BADGE) == credentials.counts(CredentialKind.PIN) == {}
    People(database).add(ada)
    assert credentials.find_badge("LIBRARY-77123") is None


def test_wrong_pins_are_counted_over_a_new_start(database: Database, path: Path, monday: datetime) -> None:
    WrongPins(database).save(Lockout(6, monday))
    with open_database(path, check=False) as again:
        assert WrongPins(again).load() == Lockout(6, monday)
        WrongPins(again).save(Lockout())
    assert WrongPins(database).load() == Lockout()


def test_nobody_is_seen_out_twice_or_without_having_come(
    credentials: Credentials, database: Database, physics: Session, event: Callable[..., AttendanceEvent]
) -> None:
    del credentials
    Sessions(database).add(replace(physics, check_out=True))
    log = EventLog(database)
    assert not log.append(event("e-0", at=physics.opens_at, kind=EventKind.LEFT))
    assert log.append(event("e-1"))
    assert log.append(event("e-2", at=physics.opens_at + GUARD, kind=EventKind.LEFT))
    assert not log.append(event("e-3", at=physics.opens_at + 2 * GUARD, kind=EventKind.LEFT))
