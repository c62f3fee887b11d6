"""Enrolment at the screen: poses, retakes, look-alikes, the try at the end, and the details of a Person."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtWidgets import QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.consent import Party
from kiosk.domain.decision import Decision, DecisionKind
from kiosk.domain.poses import Pose
from kiosk.domain.staff import Actor, Role
from kiosk.engine.messages import Enrol, EnrolmentHint, EnrolmentShot, TakeAsIs, TriedOut, TryOut
from kiosk.store.look_alikes import LookAlikes
from kiosk.store.people import People
from kiosk.store.templates import Templates
from kiosk.ui.add_person import AddPerson
from kiosk.ui.desk import Desk
from kiosk.ui.enrol import person_details
from kiosk.ui.pages import Page
from kiosk.ui.ports import Doors
from tests.ui.conftest import ADA, BILAL, PACK_ID, Outside, template

CROP = np.full((160, 160, 3), 90, np.uint8)


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> AddPerson:
    desk.go(Page.PEOPLE)
    desk.add_person()
    found = desk.findChild(AddPerson)
    assert isinstance(found, AddPerson)
    qtbot.waitUntil(found.isVisible)
    return found


class Answer:
    """Stands for a question that is always answered alike."""

    def __init__(self, answer: object) -> None:
        self._answer = answer

    def __call__(self, *_about: object, **_more: object) -> object:
        return self._answer


def last(outside: Outside) -> Enrol:
    return [command for command in outside.sent if isinstance(command, Enrol)][-1]


def shoot(dialog: AddPerson, *, at: int) -> None:
    """All poses of a face that lies in direction `at`."""
    dialog.capture.camera.click()
    for pose in Pose:
        dialog.take(EnrolmentShot(dialog.capture.key, template("", at).embedding, 0.8, CROP, pose))


def fill(dialog: AddPerson) -> None:
    dialog.given.setText("Dana")
    dialog.consent.party.setCurrentIndex(dialog.consent.party.findData(Party.PARENT_1))


def test_the_overlay_asks_for_one_pose_after_the_other(dialog: AddPerson, outside: Outside) -> None:
    dialog.capture.camera.click()
    key = dialog.capture.key
    assert dialog.capture.overlay.pose is Pose.FRONT
    dialog.take(EnrolmentShot(key, template("", 5).embedding, 0.8, CROP, Pose.FRONT))
    dialog.take(EnrolmentHint(key, "turn-left", Pose.LEFT))
    assert dialog.capture.overlay.pose is Pose.LEFT
    dialog.capture.as_is.click()
    assert isinstance(outside.sent[-1], TakeAsIs)


def test_a_picture_taken_out_is_taken_again_in_its_pose(dialog: AddPerson, outside: Outside) -> None:
    shoot(dialog, at=5)
    dialog.capture.shots.taken_out.emit(1)
    assert dialog.capture.shots.count == 4
    dialog.capture.camera.click()
    asked = last(outside)
    assert asked.poses == (Pose.LEFT,)
    assert len(asked.known) == 4


def test_one_more_with_glasses_joins_the_others(dialog: AddPerson, outside: Outside) -> None:
    shoot(dialog, at=5)
    dialog.capture.again.click()
    assert last(outside).poses == (Pose.FRONT,)
    dialog.take(EnrolmentShot(dialog.capture.key, template("", 5).embedding, 0.8, CROP, Pose.FRONT))
    assert len(dialog.capture.templates) == 6


def test_who_is_on_the_list_already_can_be_opened_instead(
    desk: Desk, dialog: AddPerson, doors: Doors
) -> None:
    fill(dialog)
    shoot(dialog, at=0)
    dialog.keep.click()
    assert "Ada Lovelace" in dialog.same.said.text()
    assert len(doors.people.rows()) == 3, "nobody is added before it is answered"
    dialog.same.open_button.click()
    assert desk.people.details.name.text() == "Ada Lovelace"
    assert len(doors.people.rows()) == 3


def test_somebody_else_who_looks_alike_is_added_and_the_pair_flagged(
    desk: Desk, dialog: AddPerson, doors: Doors
) -> None:
    fill(dialog)
    shoot(dialog, at=0)
    dialog.keep.click()
    dialog.same.another_button.click()
    dana = dialog.added
    assert dana is not None
    assert doors.people.roster().are_look_alikes(dana, ADA)
    assert not doors.people.roster().are_look_alikes(dana, BILAL)
    assert "Ada Lovelace" in dialog.trial.small.text()
    dialog.accept()
    desk.people.choose(dana.id)
    words = [words.text() for words in desk.people.details.findChildren(QLabel)]
    assert any(text.startswith("Looks like Ada Lovelace") for text in words)


@pytest.mark.parametrize(
    ("decision", "word"),
    [
        (Decision(DecisionKind.ASK, None, 0.5), "Not sure"),
        (Decision(DecisionKind.UNKNOWN, None, 0.1), "Not known"),
        (Decision(DecisionKind.ACCEPT, BILAL, 0.8), "Taken for Bilal Rahman"),
    ],
)
def test_a_try_that_fails_offers_new_pictures(
    dialog: AddPerson, outside: Outside, doors: Doors, decision: Decision, word: str
) -> None:
    fill(dialog)
    shoot(dialog, at=5)
    dialog.keep.click()
    dialog.trial.try_it.click()
    asked = outside.sent[-1]
    assert isinstance(asked, TryOut)
    assert "Dana" in [person.given_name for person in asked.roster.people]
    dialog.take(TriedOut(decision))
    assert dialog.trial.result.text == word
    dialog.trial.anew.click()
    shoot(dialog, at=6)
    dialog.keep.click()
    (row,) = [row for row in doors.people.rows() if row.person.given_name == "Dana"]
    assert row.templates == 5, "the new pictures took the place of the old"


def test_a_try_that_succeeds_says_so(dialog: AddPerson) -> None:
    fill(dialog)
    shoot(dialog, at=5)
    dialog.keep.click()
    dialog.trial.try_it.click()
    dialog.take(TriedOut(Decision(DecisionKind.ACCEPT, dialog.added, 0.8)))
    assert dialog.trial.result.text == "Known as Dana"
    assert dialog.trial.anew.isHidden()


def test_enrolling_again_replaces_or_adds(desk: Desk, outside: Outside, qtbot: QtBot) -> None:
    desk.go(Page.PEOPLE)
    desk.people.choose(ADA.id)
    for replaces, count in ((True, 5), (False, 10)):
        desk.people.details.again.click()
        dialog = desk.findChild(AddPerson)
        assert isinstance(dialog, AddPerson)
        qtbot.waitUntil(dialog.isVisible)
        assert not dialog.consent.isVisible(), "there is consent already"
        dialog.replace.setChecked(replaces)
        shoot(dialog, at=0)
        dialog.keep.click()
        assert len(Templates(outside.database).of(ADA.id, PACK_ID)) == count
        dialog.accept()
        qtbot.waitUntil(lambda: desk.findChild(AddPerson) is None)


def test_a_year_old_face_is_due_and_a_new_one_is_not(desk: Desk, outside: Outside) -> None:
    desk.go(Page.PEOPLE)
    desk.people.choose(ADA.id)
    assert desk.people.details.due.isHidden()
    old = replace(template(ADA.id), made_at=datetime.now(UTC) - timedelta(days=400))
    Templates(outside.database).replace(ADA.id, PACK_ID, [old])
    desk.people.fill()
    assert not desk.people.details.due.isHidden()


def test_no_face_and_a_preferred_name_are_written(desk: Desk, outside: Outside) -> None:
    desk.go(Page.PEOPLE)
    desk.people.choose(ADA.id)
    desk.people.details.preferred.setText("Addie")
    desk.people.details.preferred.editingFinished.emit()
    desk.people.details.by_face.click()
    kept = People(outside.database).find(ADA.id)
    assert kept == replace(ADA, preferred_name="Addie", by_face=False)


def test_removing_templates_is_asked_first(
    desk: Desk, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.go(Page.PEOPLE)
    desk.people.choose(ADA.id)
    for agreed, left in ((False, 1), (True, 0)):
        monkeypatch.setattr(person_details, "confirmed", Answer(agreed))
        desk.people.details.remove.click()
        assert len(Templates(outside.database).of(ADA.id, PACK_ID)) == left


@pytest.mark.parametrize(("role", "left"), [(Role.OFFICE, 1), (Role.ADMIN, 0)])
def test_an_admin_alone_lifts_a_pair(
    desk: Desk, outside: Outside, monkeypatch: pytest.MonkeyPatch, role: Role, left: int
) -> None:
    LookAlikes(outside.database).flag(ADA.id, {BILAL.id: 0.5})
    outside.actor = Actor("Ms Shah", role)
    monkeypatch.setattr(QInputDialog, "getText", Answer(("Watched for a week", True)))
    desk.go(Page.PEOPLE)
    desk.people.choose(ADA.id)
    lift = next(
        button
        for button in desk.people.details.findChildren(person_details.Button)
        if button.text().startswith("Told apart")
    )
    lift.click()
    assert len(LookAlikes(outside.database).pairs()) == left
