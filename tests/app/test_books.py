"""The screens' doors to the register: what a tap writes, and which lesson is taken up again."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from kiosk.app.books import StoredPeople, StoredRegister
from kiosk.domain.codes import MarkState
from kiosk.domain.faces import Embedding
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person, Template
from kiosk.domain.staff import Actor, Role
from kiosk.store.database import Database, open_database
from tests.consents import a_consent

ADA = Person("1", "Ada", "Lovelace")
SHAH = Actor("Ms Shah", Role.TEACHER)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "register.db") as opened:
        yield opened


def a_template(pack_id: str = "tiny-0") -> Template:
    vector = np.eye(1, 8, dtype=np.float32)[0]
    return Template(ADA.id, Embedding(vector, pack_id), 0.9, datetime.now(UTC))


def test_a_person_is_kept_with_all_their_templates_or_not_at_all(database: Database) -> None:
    book = StoredPeople(database, "tiny-0")
    broken = Template(ADA.id, Embedding(np.zeros(8, np.float32), "tiny-0"), 0.9, datetime.now(UTC))
    with pytest.raises(ValueError, match="unit vector"):
        book.add(ADA, [a_template(), broken], consent=a_consent(ADA.id))
    assert book.rows() == ()
    book.add(ADA, [a_template(), a_template()], consent=a_consent(ADA.id))
    assert [(row.person, row.templates) for row in book.rows()] == [(ADA, 2)]


def test_templates_of_another_pack_do_not_count(database: Database) -> None:
    StoredPeople(database, "tiny-0").add(ADA, [a_template()], consent=a_consent(ADA.id))
    other = StoredPeople(database, "large-1")
    assert [row.templates for row in other.rows()] == [0]
    assert other.roster().enrolled == 0


def test_somebody_on_the_list_can_be_enrolled_for_another_pack(database: Database) -> None:
    StoredPeople(database, "tiny-0").add(ADA, [a_template()], consent=a_consent(ADA.id))
    other = StoredPeople(database, "large-1")
    other.enrol(ADA, [a_template("large-1")])
    assert other.roster().enrolled == 1


def test_a_tap_holds_against_what_the_face_said(database: Database) -> None:
    StoredPeople(database, "tiny-0").add(ADA, [])
    register = StoredRegister(database)
    register.open(title="9B", room="", late_after_minutes=10)
    assert register.set(ADA.id, MarkState.LATE, by=SHAH).state is MarkState.LATE
    assert register.set(ADA.id, MarkState.NOT_YET, by=SHAH).at is None
    assert register.marks()[ADA.id].method is None


def test_nobody_is_marked_without_a_lesson(database: Database) -> None:
    StoredPeople(database, "tiny-0").add(ADA, [])
    with pytest.raises(Fault, match="Start a lesson"):
        StoredRegister(database).set(ADA.id, MarkState.PRESENT, by=SHAH)


def test_a_lesson_left_open_today_is_taken_up_again(database: Database) -> None:
    first = StoredRegister(database)
    opened = first.open(title="9B", room="12", late_after_minutes=0)
    again = StoredRegister(database)
    assert again.reopen(opened.opens_at.astimezone()) == opened
    assert again.session == opened


def test_a_lesson_left_open_on_another_day_is_closed(database: Database) -> None:
    opened = StoredRegister(database).open(title="9B", room="12", late_after_minutes=0)
    tomorrow = opened.opens_at.astimezone() + timedelta(days=1)
    assert StoredRegister(database).reopen(tomorrow) is None
    assert StoredRegister(database).reopen(opened.opens_at.astimezone() + timedelta(days=1, hours=1)) is None
