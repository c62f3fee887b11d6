"""The list of People: names in, names out, and what leaving leaves."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.attendance import AttendanceEvent, Session
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person, Template
from kiosk.store.attendance import EventLog
from kiosk.store.database import Database, open_database
from kiosk.store.people import People, new_person_id
from kiosk.store.sessions import Sessions
from kiosk.store.templates import Templates
from tests.consents import consent_to


@pytest.mark.parametrize(
    "person",
    [
        Person("1", "Ólafur", "Þórðarson", "Óli"),
        Person("2", "小明", "王"),
        Person("3", "Robert'); DROP TABLE people;--"),
        Person("4", "مريم", "الزهراء"),
        Person("5", "🙂\u200dN" * 100, " "),
    ],
)
def test_a_name_comes_back_as_it_went_in(database: Database, person: Person):
    People(database).add(person)
    assert People(database).find(person.id) == person


def test_an_id_is_given_once(database: Database, ada: Person):
    People(database).add(ada)
    with pytest.raises(Fault, match="id 17 is on the list already"):
        People(database).add(Person("17", "Somebody", "Else"))
    assert People(database).everyone() == (ada,)


def test_a_changed_name_replaces_the_old_one(database: Database, ada: Person, bilal: Person):
    People(database).add(ada)
    People(database).add(bilal)
    People(database).change(Person("17", "Ada", "King"))
    assert People(database).everyone() == (Person("17", "Ada", "King"), bilal)


def test_who_is_not_there_can_be_neither_changed_nor_removed(database: Database, ada: Person):
    with pytest.raises(Fault, match="Nobody with the id 17"):
        People(database).change(ada)
    with pytest.raises(Fault, match="Nobody with the id 17"):
        People(database).remove("17")


def test_the_list_is_in_the_order_of_a_roll(database: Database):
    for person in (Person("1", "zoë", "adams"), Person("2", "Éva", "Élias"), Person("3", "Ann", "Adams")):
        People(database).add(person)
    assert [person.given_name for person in People(database).everyone()] == ["Ann", "zoë", "Éva"]


def test_who_is_removed_leaves_neither_name_nor_template_in_the_files(
    path: Path, template_of: Callable[..., Template]
):
    leaver, template = Person("99", "Quetzalcoatl", "Featherstone"), template_of("99", dimension=256)
    with open_database(path) as database:
        People(database).add(leaver)
        consent_to(database, leaver.id)
        Templates(database).add([template])
        sealed = database.rows("SELECT sealed FROM templates")[0]["sealed"]
        assert sealed in _all_bytes(path)
        assert template.embedding.vector.tobytes() not in _all_bytes(path), "never in clear"
        People(database).remove("99")
        assert People(database).find("99") is None
        assert sealed not in _all_bytes(path)
        assert b"Quetzalcoatl" not in _all_bytes(path)


def test_who_is_removed_stays_readable_in_the_register_without_a_face(
    database: Database,
    ada: Person,
    physics: Session,
    event: Callable[..., AttendanceEvent],
    template_of: Callable[..., Template],
):
    People(database).add(ada)
    consent_to(database, "17")
    Templates(database).add([template_of("17")])
    Sessions(database).add(physics)
    EventLog(database).append(event())
    People(database).remove("17")
    assert People(database).everyone() == ()
    assert Templates(database).roster("open-1").people == ()
    assert Templates(database).counts("open-1") == {}
    assert Sessions(database).people_of("s-1") == (ada,)
    with pytest.raises(Fault, match="Nobody with the id 17"):
        People(database).remove("17")


def test_who_left_can_come_back(
    database: Database, ada: Person, physics: Session, event: Callable[..., AttendanceEvent]
):
    People(database).add(ada)
    Sessions(database).add(physics)
    EventLog(database).append(event())
    People(database).remove("17")
    returned = Person("17", "Ada", "King")
    People(database).add(returned)
    assert People(database).everyone() == (returned,)
    assert len(EventLog(database).events_of("s-1")) == 1


def test_since_when_each_is_on_the_list(database: Database, ada: Person):
    before = datetime.now(UTC)
    People(database).add(ada)
    assert before <= People(database).since()["17"] <= datetime.now(UTC)


def test_new_ids_differ():
    assert len({new_person_id() for _ in range(1_000)}) == 1_000


def _all_bytes(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.rglob("*") if file.is_file())
