"""No click keeps anybody waiting: the event loop is measured while somebody uses every page of the desk."""

from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from kiosk.app.books import StoredPeople
from kiosk.domain.faces import Embedding
from kiosk.domain.roster import Person, Template
from kiosk.engine.messages import Recorded
from kiosk.store.people import People
from kiosk.store.templates import Templates
from kiosk.ui.desk import Desk
from kiosk.ui.pages import Page
from kiosk.ui.start_page import LessonPlan
from tests.consents import a_consent
from tests.stalls import measured_loop
from tests.ui.conftest import PACK_ID, Outside

MOST = 0.1  # seconds: longer is felt as a pause (Nielsen, Usability Engineering, 1993, chapter 5)
SCHOOL = 400


@pytest.fixture
def school(desk: Desk, outside: Outside) -> Desk:
    """400 people on the list, every second one known by face."""
    random, people = np.random.default_rng(3), StoredPeople(outside.database, PACK_ID)
    with outside.database.writing():
        for number in range(SCHOOL):
            person = Person(f"s-{number:04}", f"Given{number}", f"Family{number % 37}")
            People(outside.database).add(person)
            if number % 2:
                consent = a_consent(person.id)
                people.enrol(person, [_template(person, random)], consent=consent)
    assert Templates(outside.database).counts(PACK_ID)
    return desk


def _template(person: Person, random: np.random.Generator) -> Template:
    vector = random.normal(size=8)
    unit = (vector / np.linalg.norm(vector)).astype(np.float32)
    return Template(person.id, Embedding(unit, PACK_ID), 0.9, datetime.now(UTC))


def test_the_measure_itself_notices_a_stall(qtbot: QtBot) -> None:
    with measured_loop() as beats:
        qtbot.wait(30)
        end = datetime.now(UTC).timestamp() + 0.4
        while datetime.now(UTC).timestamp() < end:
            pass
        qtbot.wait(30)
    assert beats.longest > MOST
    assert "test_the_measure_itself" in beats.over(MOST)[0].at


@pytest.mark.slow  # measured alone, so that no other test takes its time
def test_no_page_of_the_desk_stalls_with_400_people(
    school: Desk, qtbot: QtBot, recorded: Callable[[Person], Recorded]
) -> None:
    with measured_loop() as beats:
        _use_all(school, qtbot, recorded)
    assert not beats.over(MOST), "\n".join(f"{each.busy:.3f} s in\n{each.at}" for each in beats.over(MOST))


def _use_all(desk: Desk, qtbot: QtBot, recorded: Callable[[Person], Recorded]) -> None:
    desk.refresh_people()
    qtbot.wait(100)
    desk.lesson.begin(LessonPlan("Assembly", "Hall", 0))
    qtbot.wait(100)
    for person in list(desk._doors.register.people())[:12]:
        desk.take(recorded(person))
        qtbot.wait(30)
    for page in (Page.PEOPLE, Page.REGISTER, Page.DIAGNOSTICS, Page.LESSON):
        desk.go(page)
        qtbot.wait(150)
    desk.refresh_people()
    qtbot.wait(50)
    desk.add_person()
    qtbot.wait(150)
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.reject()
    qtbot.wait(50)
    desk.lesson.end()
    qtbot.wait(100)
