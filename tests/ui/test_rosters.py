"""A large list is read beside the screens, and the newest wish counts."""

from datetime import UTC, datetime

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import books
from kiosk.domain.faces import Embedding
from kiosk.domain.roster import Person, Template
from kiosk.engine.messages import OpenSession, UseRoster
from kiosk.ui.desk import Desk
from kiosk.ui.start_page import LessonPlan
from tests.consents import a_consent
from tests.ui.conftest import ADA, PACK_ID, Outside


@pytest.fixture
def read_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a school of thousands: no list is small."""
    monkeypatch.setattr(books, "_SMALL", 0)


@pytest.mark.usefixtures("read_apart")
def test_attendance_begins_once_the_list_of_a_large_school_is_read(
    desk: Desk, outside: Outside, qtbot: QtBot
) -> None:
    outside.sent.clear()
    desk.lesson.begin(LessonPlan("Assembly", "Hall", 0))
    assert not [sent for sent in outside.sent if isinstance(sent, OpenSession)]
    qtbot.waitUntil(lambda: any(isinstance(sent, OpenSession) for sent in outside.sent))
    kinds = [type(sent) for sent in outside.sent if isinstance(sent, UseRoster | OpenSession)]
    assert kinds == [UseRoster, OpenSession]


@pytest.mark.usefixtures("read_apart")
def test_a_lesson_that_has_ended_by_then_is_not_opened_in_the_engine(
    desk: Desk, outside: Outside, qtbot: QtBot
) -> None:
    desk.lesson.begin(LessonPlan("Assembly", "Hall", 0))
    outside.sent.clear()
    desk.lesson.end()
    qtbot.waitUntil(lambda: any(isinstance(sent, UseRoster) for sent in outside.sent))
    assert not [sent for sent in outside.sent if isinstance(sent, OpenSession)]


@pytest.mark.usefixtures("read_apart")
def test_whoever_is_added_is_known_in_the_end(desk: Desk, outside: Outside, qtbot: QtBot) -> None:
    vector = np.zeros(8, np.float32)
    vector[5] = 1.0
    dora = Person("9", "Dora")
    template = Template("9", Embedding(vector, PACK_ID), 0.9, datetime.now(UTC))
    desk.refresh_people()
    desk._doors.people.add(dora, [template], consent=a_consent("9"))
    desk.refresh_people()

    def newest() -> set[str]:
        rosters = [sent.roster for sent in outside.sent if isinstance(sent, UseRoster)]
        return {person.id for person in rosters[-1].known_people} if rosters else set()

    qtbot.waitUntil(lambda: {"9", ADA.id} <= newest())
