"""Pairs of look-alikes on disk: on the Roster while they hold, and gone with the Templates."""

from collections.abc import Callable

import pytest

from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person, Template
from kiosk.domain.staff import Actor, Role
from kiosk.store.database import Database
from kiosk.store.look_alikes import LookAlikes
from kiosk.store.people import People
from kiosk.store.templates import Templates
from tests.consents import consent_to

ADMIN = Actor("Ms Shah", Role.ADMIN)


@pytest.fixture(autouse=True)
def _a_pair(database: Database, ada: Person, bilal: Person, template_of: Callable[..., Template]) -> None:
    for person in (ada, bilal):
        People(database).add(person)
        consent_to(database, person.id)
        Templates(database).add([template_of(person.id, dimension=8)])
    LookAlikes(database).flag(ada.id, {bilal.id: 0.5})


def test_a_pair_is_on_the_roster_in_either_order(database: Database, ada: Person, bilal: Person) -> None:
    roster = Templates(database).roster("open-1")
    assert roster.are_look_alikes(ada, bilal)
    assert roster.are_look_alikes(bilal, ada)


def test_an_admin_lifts_it_with_a_reason(database: Database, ada: Person, bilal: Person) -> None:
    LookAlikes(database).lift(bilal.id, ada.id, reason="Watched for a week", by=ADMIN)
    assert not Templates(database).roster("open-1").look_alikes
    LookAlikes(database).flag(bilal.id, {ada.id: 0.6})
    assert LookAlikes(database).pairs() == (), "what an admin decided stays"


@pytest.mark.parametrize(
    ("reason", "role", "sentence"),
    [(" ", Role.ADMIN, "Say in a few words"), ("Trust me", Role.OFFICE, "Only an administrator")],
)
def test_nobody_else_does_nor_without_a_reason(
    database: Database, reason: str, role: Role, sentence: str
) -> None:
    pairs = LookAlikes(database).pairs()
    with pytest.raises(Fault, match=sentence):
        LookAlikes(database).lift(*pairs[0], reason=reason, by=Actor("X", role))
    assert LookAlikes(database).pairs() == pairs


def test_it_goes_with_the_last_template_of_either(database: Database, ada: Person) -> None:
    Templates(database).replace(ada.id, "open-1", [])
    assert LookAlikes(database).pairs() == ()
