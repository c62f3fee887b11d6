"""The retention clock on a real register: what is due goes, everything else stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from kiosk.domain.access import Look
from kiosk.domain.attendance import Session
from kiosk.domain.consent import ConsentAct, FacePolicy
from kiosk.domain.retention import DueFace, DueReason, RetentionSpans
from kiosk.domain.roster import Person, Template
from kiosk.domain.staff import Actor, Role
from kiosk.store.access import AccessLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.consent_keeping import has_face
from kiosk.store.database import Database
from kiosk.store.kept_photos import KeptPhotos
from kiosk.store.people import People
from kiosk.store.retention import Retention
from kiosk.store.sessions import Sessions
from kiosk.store.templates import Templates
from tests.consents import a_consent, consent_to

CLOCK = Actor("the retention clock", Role.ADMIN)


@pytest.fixture(autouse=True)
def _two(database: Database, ada: Person, bilal: Person, template_of: Callable[..., Template]) -> None:
    for person in (ada, bilal):
        People(database).add(person)
        consent_to(database, person.id)
        fresh = replace(template_of(person.id), made_at=datetime.now(UTC))
        Templates(database).add([fresh])


@pytest.fixture
def clock(database: Database) -> Retention:
    return Retention(database, RetentionSpans())


def test_nothing_is_due_of_those_who_consented_and_stay(clock: Retention):
    assert not clock.due(datetime.now().astimezone()).anything
    assert clock.run(datetime.now().astimezone(), CLOCK).faces == ()


def test_a_withdrawal_that_a_crash_kept_from_erasing_is_made_good(database: Database, clock: Retention):
    ConsentLedger(database).add(replace(a_consent("17"), act=ConsentAct.WITHDRAWN))
    ((face, certificate),) = clock.run(datetime.now().astimezone(), CLOCK).faces
    assert face == DueFace("17", DueReason.OPPOSED)
    assert certificate
    assert not has_face(database, "17")
    assert has_face(database, "4")
    row = AccessLog(database).newest(1)[0]
    assert (row.look, row.person_id, row.details) == (Look.ERASED, "17", "retention: opposed")


def test_who_left_yesterday_is_forgotten_today(database: Database, clock: Retention):
    now = datetime.now().astimezone()
    with database.writing():
        for person_id, days in (("17", 1), ("4", 0)):
            leaves = (now - timedelta(days=days)).date().isoformat()
            database.run("UPDATE people SET leaves_on = ? WHERE id = ?", (leaves, person_id))
    assert clock.due(now).faces == (DueFace("17", DueReason.LEFT),)
    clock.run(now, CLOCK)
    assert (has_face(database, "17"), has_face(database, "4")) == (False, True)


def test_a_school_that_turns_faces_off_keeps_none(database: Database, clock: Retention):
    ConsentLedger(database).use_policy(FacePolicy.OFF)
    assert len(clock.run(datetime.now().astimezone(), CLOCK).faces) == 2
    assert Templates(database).counts("open-1") == {}


def test_stopped_in_the_middle_the_rest_stays_due(database: Database, clock: Retention):
    ConsentLedger(database).use_policy(FacePolicy.OFF)
    asked = iter([False, True])
    assert len(clock.run(datetime.now().astimezone(), CLOCK, stop=lambda: next(asked)).faces) == 1
    assert len(clock.due(datetime.now().astimezone()).faces) == 1


def test_old_photos_and_old_looks_go_and_old_lessons_are_only_told(
    database: Database, clock: Retention, physics: Session
):
    Sessions(database).add(replace(physics, opens_at=datetime(2019, 9, 1, tzinfo=UTC)))
    with time_machine.travel(datetime.now(UTC) - timedelta(days=7 * 366)):
        AccessLog(database).add(Look.ENROLLED, CLOCK)
    with time_machine.travel(datetime.now(UTC) - timedelta(hours=73)):
        KeptPhotos(database).add("17", b"picture")
    KeptPhotos(database).add("4", b"picture")
    due = clock.due(datetime.now().astimezone())
    assert (due.photos, due.access_rows, due.old_sessions) == (1, 1, 1)
    cleared = clock.run(datetime.now().astimezone(), CLOCK)
    assert (cleared.photos, cleared.access_rows) == (1, 1)
    assert (KeptPhotos(database).of("17"), KeptPhotos(database).of("4")) == ((), (b"picture",))
    assert clock.due(datetime.now().astimezone()).old_sessions == 1
