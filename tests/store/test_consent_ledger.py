"""The consent ledger on disk: nothing is enrolled without it, nothing in it is ever changed."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.access import Look
from kiosk.domain.consent import ConsentAct, ConsentMethod, ConsentRecord, FacePolicy, Ground, Party
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person, Template
from kiosk.domain.staff import Actor, Role
from kiosk.store.access import AccessLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.consent_keeping import has_face, write_down
from kiosk.store.database import Database
from kiosk.store.people import People
from kiosk.store.templates import Templates
from tests.consents import a_consent

OFFICE = Actor("Ms Shah", Role.OFFICE, "registrar")


@pytest.fixture(autouse=True)
def _ada(database: Database, ada: Person) -> None:
    People(database).add(ada)


@pytest.fixture
def ledger(database: Database) -> ConsentLedger:
    return ConsentLedger(database)


def test_a_record_comes_back_as_it_was_said(ledger: ConsentLedger):
    at = datetime.now(UTC) - timedelta(days=3)
    record = ConsentRecord(
        "17",
        ConsentAct.GIVEN,
        Party.PARENT_2,
        at,
        ConsentMethod.IN_PERSON,
        "Grace Okafor",
        "mother",
        "general 1",
        at + timedelta(days=365),
        "Ms Shah, registrar",
    )
    ledger.add(record)
    assert ledger.of("17") == (record,)
    assert ledger.standing("17").record == record


@pytest.mark.parametrize("change", ["UPDATE consent SET act = 'given'", "DELETE FROM consent"])
def test_the_database_itself_refuses_to_change_what_was_said(
    database: Database, ledger: ConsentLedger, change: str
):
    ledger.add(replace(a_consent("17"), act=ConsentAct.REFUSED))
    with pytest.raises(sqlite3.IntegrityError, match="rows of consent are never"), database.writing():
        database.run(change)
    assert [record.act for record in ledger.of("17")] == [ConsentAct.REFUSED]


def test_nothing_is_said_for_a_day_to_come_or_for_no_time_at_all(ledger: ConsentLedger):
    now = datetime.now(UTC)
    with pytest.raises(Fault, match="a day to come"):
        ledger.add(replace(a_consent("17"), at=now + timedelta(days=1)))
    with pytest.raises(Fault, match="run out before it was given"):
        ledger.add(replace(a_consent("17"), expires_at=now - timedelta(days=1)))
    assert ledger.of("17") == ()


def test_no_template_gets_in_without_consent_whatever_way_it_takes(
    database: Database, ledger: ConsentLedger, template_of: Callable[..., Template]
):
    for enrol in (
        lambda: Templates(database).add([template_of("17")]),
        lambda: Templates(database).replace("17", "open-1", [template_of("17")]),
    ):
        with pytest.raises(Fault, match=r"Ada Lovelace can't be enrolled by face\. Nobody has consented yet"):
            enrol()
    assert not has_face(database, "17")
    ledger.add(a_consent("17"))
    Templates(database).add([template_of("17")])
    assert has_face(database, "17")


def test_the_schools_policy_holds_for_every_program_that_opens_the_register(
    database: Database, ledger: ConsentLedger, template_of: Callable[..., Template]
):
    ledger.add(a_consent("17"))
    ledger.use_policy(FacePolicy.STAFF_ONLY)
    with pytest.raises(Fault, match="Only the faces of staff"):
        Templates(database).add([template_of("17")])
    ledger.add(a_consent("17", Party.STAFF))
    Templates(database).add([template_of("17")])
    ConsentLedger(database).use_policy(FacePolicy.OFF)
    with pytest.raises(Fault, match="does not use faces"):
        Templates(database).add([template_of("17")])
    assert ledger.standings()["17"].ground is Ground.FACES_OFF


@pytest.mark.parametrize("act", [ConsentAct.WITHDRAWN, ConsentAct.OBJECTED, ConsentAct.REFUSED])
def test_who_says_no_is_forgotten_at_once_and_can_come_back(
    database: Database, ledger: ConsentLedger, template_of: Callable[..., Template], act: ConsentAct
):
    ledger.add(a_consent("17"))
    Templates(database).add([template_of("17"), template_of("17", seed=1)])
    pupil = replace(a_consent("17", Party.PUPIL), act=act)
    erasure = write_down(database, pupil, OFFICE)
    assert erasure is not None
    assert erasure.account["templates"] == 2
    assert not has_face(database, "17")
    assert {row.look for row in AccessLog(database).newest(9)} == {Look.CONSENT_RECORDED, Look.ERASED}
    assert {row.by for row in AccessLog(database).newest(9)} == {"Ms Shah, registrar"}
    assert write_down(database, a_consent("17", Party.PUPIL), OFFICE) is None
    Templates(database).add([template_of("17")])
    assert Templates(database).counts("open-1") == {"17": 1}


def test_consent_erases_nothing(database: Database, template_of: Callable[..., Template]):
    assert write_down(database, a_consent("17"), OFFICE) is None
    Templates(database).add([template_of("17")])
    assert write_down(database, a_consent("17", Party.PARENT_2), OFFICE) is None
    assert has_face(database, "17")


def test_what_was_said_stays_known_when_the_person_is_gone(database: Database, ledger: ConsentLedger):
    ledger.add(a_consent("17"))
    People(database).remove("17")
    assert len(ledger.of("17")) == 1
    assert "17" not in ledger.standings()
