"""Adding, finding and removing people, down to the rows on disk."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from kiosk.app import books
from kiosk.domain.consent import Party
from kiosk.domain.roster import Person
from kiosk.engine.messages import (
    CancelEnrolment,
    EmbedPhotos,
    Enrol,
    EnrolmentHint,
    EnrolmentShot,
    PhotoEmbedded,
    UseRoster,
)
from kiosk.store.people import People
from kiosk.ui import people_page
from kiosk.ui.add_person import AddPerson
from kiosk.ui.desk import Desk
from kiosk.ui.hints import hint_sentence
from kiosk.ui.pages import Page
from kiosk.ui.ports import Doors
from tests.ui.conftest import ADA, Outside, template

CROP = np.full((160, 160, 3), 90, np.uint8)


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> AddPerson:
    desk.add_person()
    found = desk.findChild(AddPerson)
    assert isinstance(found, AddPerson)
    qtbot.waitUntil(found.isVisible)
    return found


def enrolling(outside: Outside) -> str:
    return next(command.person_id for command in outside.sent if isinstance(command, (Enrol, EmbedPhotos)))


def consents(dialog: AddPerson) -> None:
    dialog.consent.party.setCurrentIndex(dialog.consent.party.findData(Party.PARENT_1))


def names(doors: Doors) -> list[str]:
    return [row.person.full_name for row in doors.people.rows()]


def test_five_shots_from_the_camera_make_a_person_the_engine_knows(
    desk: Desk, dialog: AddPerson, outside: Outside, doors: Doors
) -> None:
    dialog.given.setText(" Dana ")
    dialog.family.setText("Novak")
    assert not dialog.keep.isEnabled()
    dialog.capture.camera.click()
    key = enrolling(outside)
    for place in range(5):
        desk.take(EnrolmentShot(key, template("", place).embedding, 0.8, CROP))
    assert dialog.capture.shots.count == 5
    assert not dialog.keep.isEnabled(), "nobody has consented"
    consents(dialog)
    dialog.keep.click()
    row = next(row for row in doors.people.rows() if row.person.full_name == "Dana Novak")
    assert row.templates == 5
    told = [command.roster for command in outside.sent if isinstance(command, UseRoster)]
    assert [person.full_name for person in told[-1].people].count("Dana Novak") == 1
    assert told[-1].enrolled == 4


def test_nobody_is_kept_without_a_name_or_a_face(desk: Desk, dialog: AddPerson, outside: Outside) -> None:
    dialog.capture.camera.click()
    desk.take(EnrolmentShot(enrolling(outside), template("").embedding, 0.8, CROP))
    assert not dialog.keep.isEnabled()
    consents(dialog)
    assert not dialog.keep.isEnabled()
    dialog.given.setText("Dana")
    assert dialog.keep.isEnabled()


def test_shots_of_another_enrolment_are_passed_over(desk: Desk, dialog: AddPerson) -> None:
    dialog.given.setText("Dana")
    desk.take(EnrolmentShot("somebody else", template("").embedding, 0.8, CROP))
    assert dialog.capture.shots.count == 0


def test_a_hint_is_a_sentence(desk: Desk, dialog: AddPerson, outside: Outside) -> None:
    dialog.capture.camera.click()
    desk.take(EnrolmentHint(enrolling(outside), "closer"))
    assert dialog.capture.hint.text() == hint_sentence("closer")


def test_a_photo_without_a_face_is_named_and_the_others_count(
    desk: Desk, dialog: AddPerson, outside: Outside, six_people: Path
) -> None:
    dialog.given.setText("Dana")
    dialog.capture.embed((six_people, Path("wall.jpg")))
    key = enrolling(outside)
    desk.take(PhotoEmbedded(six_people, key, template("").embedding, 0.7))
    desk.take(PhotoEmbedded(Path("wall.jpg"), key, None, 0.0, "No face was found in wall.jpg."))
    assert dialog.capture.shots.count == 1
    assert dialog.strip.text == "No face was found in wall.jpg."
    consents(dialog)
    assert dialog.keep.isEnabled()


def test_an_id_that_is_taken_is_refused_and_nothing_is_lost(
    desk: Desk, dialog: AddPerson, outside: Outside, doors: Doors
) -> None:
    dialog.given.setText("Dana")
    dialog.school_id.setText(ADA.id)
    dialog.capture.camera.click()
    desk.take(EnrolmentShot(enrolling(outside), template("").embedding, 0.8, CROP))
    consents(dialog)
    dialog.keep.click()
    assert dialog.isVisible()
    assert dialog.strip.isVisible()
    assert "Dana" not in names(doors)
    assert "Ada Lovelace" in names(doors)


def test_leaving_the_dialog_ends_the_enrolment(dialog: AddPerson, outside: Outside) -> None:
    dialog.capture.camera.click()
    dialog.reject()
    assert isinstance(outside.sent[-1], CancelEnrolment)


def test_search_finds_by_part_of_a_name_or_id(desk: Desk) -> None:
    desk.go(Page.PEOPLE)
    desk.people.search.setText("rah")
    assert desk.people.view.model().rowCount() == 1
    desk.people.search.setText("")
    assert desk.people.view.model().rowCount() == 3


def test_removing_names_what_goes_and_takes_it_from_disk(
    desk: Desk, doors: Doors, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def agree(*_about: object, button: str, **_more: object) -> bool:
        asked.append(button)
        return True

    monkeypatch.setattr(people_page, "confirmed", agree)
    desk.go(Page.PEOPLE)
    assert not desk.people.remove.isEnabled()
    desk.people.view.selectRow(0)
    desk.people.remove.click()
    assert asked == ["Remove Ada Lovelace and 1 template"]
    assert "Ada Lovelace" not in names(doors)
    last = [command for command in outside.sent if isinstance(command, UseRoster)][-1]
    assert last.roster.enrolled == 2


def test_the_question_before_removing_is_answered_by_its_buttons(
    desk: Desk, doors: Doors, qtbot: QtBot
) -> None:
    desk.go(Page.PEOPLE)
    desk.people.view.selectRow(0)

    def keep() -> bool:
        question = next(
            (child for child in desk.people.findChildren(QDialog) if child.isVisible()),
            None,
        )
        if question is None:
            return False
        question.reject()
        return True

    from PySide6.QtCore import QTimer  # noqa: PLC0415

    timer = QTimer(desk, interval=20)
    timer.timeout.connect(lambda: keep() and timer.stop())
    timer.start()
    desk.people.remove.click()
    qtbot.waitUntil(lambda: not timer.isActive())
    assert "Ada Lovelace" in names(doors)


def test_a_large_list_is_read_beside_the_screens_and_sorts_by_any_column(
    desk: Desk, outside: Outside, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(books, "_SMALL", 0)
    for name in ("zed", "Yara"):
        People(outside.database).add(Person(name, name))
    desk.go(Page.PEOPLE)
    model = desk.people.view.model()
    qtbot.waitUntil(lambda: model.rowCount() == 5)
    names = [str(model.index(place, 0).data()) for place in range(5)]
    assert names == ["Ada Lovelace", "Bilal Rahman", "Chidi Okafor", "Yara", "zed"]
    desk.people.view.sortByColumn(3, Qt.SortOrder.AscendingOrder)  # whoever is not known by face first
    assert {str(model.index(place, 0).data()) for place in range(2)} == {"Yara", "zed"}
