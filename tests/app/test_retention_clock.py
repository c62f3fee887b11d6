"""The retention clock of the program: it runs by itself, says what went, and doubts a clock that leapt."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import time_machine
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.app.retention import RetentionClock
from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.consent import ConsentAct
from kiosk.domain.faces import Embedding
from kiosk.domain.faults import Fault
from kiosk.domain.retention import RetentionSpans
from kiosk.domain.roster import Person, Template
from kiosk.store.attendance import EventLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.consent_keeping import has_face
from kiosk.store.database import Database, open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions
from kiosk.store.templates import Templates
from tests.consents import a_consent


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Ada is known by face, and her consent was taken back without anything being erased."""
    vector = np.eye(1, 8, dtype=np.float32)[0]
    with open_database(tmp_path / "register.db") as opened:
        People(opened).add(Person("1", "Ada"))
        ConsentLedger(opened).add(a_consent("1"))
        Templates(opened).add([Template("1", Embedding(vector, "tiny-0"), 0.9, datetime.now(UTC))])
        ConsentLedger(opened).add(replace(a_consent("1"), act=ConsentAct.WITHDRAWN))
        yield opened


@pytest.fixture
def clock(database: Database, qtbot: QtBot) -> Iterator[RetentionClock]:
    del qtbot  # signals need an application
    owner = QObject()
    made = RetentionClock(database.path, RetentionSpans(), owner)
    yield made
    made.close()


def test_it_erases_at_the_start_and_says_how_much_without_names(
    database: Database, clock: RetentionClock, qtbot: QtBot
):
    with qtbot.waitSignal(clock.cleared) as told:
        clock.start()
    assert told.args == ["What may not be kept any longer was erased: the face of 1 person."]
    assert not has_face(database, "1")


def test_closed_at_once_it_leaves_no_half_done_work(database: Database, clock: RetentionClock):
    clock.start()
    clock.close()
    ended = database.rows("SELECT count(*) AS n FROM erasures WHERE finished_at IS NULL")
    assert ended[0]["n"] == 0


@pytest.mark.may_log("retention clock could not run")
def test_a_clock_that_leapt_ahead_erases_nobody(database: Database, clock: RetentionClock, qtbot: QtBot):
    now = datetime.now(UTC)
    Sessions(database).add(Session("s-1", "9B", "", now))
    EventLog(database).append(AttendanceEvent("e-1", "s-1", "1", EventKind.MARKED, Method.TAP, now))
    with (
        time_machine.travel(now + timedelta(days=5 * 365)),
        qtbot.waitSignal(clock.failed) as told,
    ):
        clock.start()
    assert told.args is not None
    fault = told.args[0]
    assert isinstance(fault, Fault)
    assert "Check its date" in fault.sentence
    assert has_face(database, "1")
