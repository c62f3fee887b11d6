"""A list through the dialog: chosen, told, looked at, taken in, taken back, and refused in words."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.list_columns import ListField
from kiosk.ui.desk import Desk
from kiosk.ui.ports import Doors
from kiosk.ui.roster_import import dialog as dialog_module
from kiosk.ui.roster_import.dialog import RosterImportDialog
from kiosk.ui.roster_import.words import Tab
from tests.exchange.school_lists import oneroster, zipped


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> RosterImportDialog:
    desk.people.import_list.emit()
    found = desk.findChild(RosterImportDialog)
    assert isinstance(found, RosterImportDialog)
    qtbot.waitUntil(found.isVisible)
    return found


def names(doors: Doors) -> set[str]:
    return {row.person.full_name for row in doors.people.rows()}


def press(dialog: RosterImportDialog, text: str) -> None:
    """The button that says so, on the page in sight."""
    found = [
        each
        for each in dialog.panel.findChildren(dialog_module.Button)
        if each.text() == text and each.isVisible()
    ]
    assert len(found) == 1
    found[0].click()


def test_a_plain_list_is_told_looked_at_taken_in_and_taken_back(
    dialog: RosterImportDialog, doors: Doors, tmp_path: Path, qtbot: QtBot
) -> None:
    before = names(doors)
    path = tmp_path / "9b.csv"
    path.write_text("Nr,Vorname,Nachname,Klasse\n71,Emre,Yavuz,9b\n72,Zoë,Novák,9b\n,,,\n73,,,9b\n", "utf-8")
    dialog.open_list(path)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.mapping)
    assert dialog.mapping.mapping.columns[ListField.ID] == 0
    dialog.mapping.choices[ListField.ID].setCurrentIndex(0)
    dialog.mapping.choices[ListField.NUMBER].setCurrentIndex(1)
    dialog.mapping.go_on.click()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview)
    texts = [dialog.preview.tabs.tabText(place) for place in range(len(Tab))]
    assert texts[:4] == ["New 2", "Changed 0", "Leaving 0", "Not taken in 1"]
    first = dialog.preview.table.item(0, 0)
    assert first is not None
    assert first.text() == "Emre Yavuz"
    dialog.preview.go_on.click()
    qtbot.waitUntil(lambda: "taken in" in dialog.panel.text)
    assert names(doors) == before | {"Emre Yavuz", "Zoë Novák"}
    press(dialog, "Undo")
    qtbot.waitUntil(lambda: "taken back" in dialog.panel.text)
    assert names(doors) == before
    dialog.open_list(path)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.mapping)
    assert dialog.mapping.mapping.columns[ListField.NUMBER] == 0
    dialog.reject()


def test_a_list_that_would_empty_the_school_is_asked_about(
    dialog: RosterImportDialog, doors: Doors, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(*_parts: object, why: str, button: str) -> bool:
        del why
        asked.append(button)
        return len(asked) > 1

    monkeypatch.setattr(dialog_module, "confirmed", answer)
    for people in (20, 10):
        dialog.open_list(zipped(tmp_path / f"{people}.zip", oneroster(people, 2)))
        qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview)
        dialog.preview.go_on.click()
        if people == 10:
            assert dialog.pages.currentWidget() is dialog.preview  # kept
            dialog.preview.go_on.click()
        qtbot.waitUntil(lambda: "taken in" in dialog.panel.text)
        dialog.begin()
    assert asked == ["Take it in for 10 people"] * 2
    assert len(names(doors)) == 23  # leaving is a day, not a deletion
    dialog.reject()


def test_what_is_no_list_is_said_and_another_can_be_chosen(
    dialog: RosterImportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "junk.csv"
    path.write_bytes(bytes(range(256)) * 20)
    dialog.open_list(path)
    qtbot.waitUntil(dialog.strip.isVisible)
    assert "junk.csv is not text" in dialog.strip.text
    assert "Bring in" in dialog.panel.text
    dialog.reject()


def test_closing_or_cancelling_while_a_list_is_read_stops_that_and_writes_nothing(
    dialog: RosterImportDialog, doors: Doors, tmp_path: Path, qtbot: QtBot
) -> None:
    before = names(doors)
    dialog.open_list(zipped(tmp_path / "school.zip", oneroster(2_000, 20)))
    dialog.reject()
    qtbot.waitUntil(dialog.strip.isVisible)
    assert dialog.isVisible()
    assert dialog.strip.text == "Stopped. Nothing was written."
    assert names(doors) == before
    dialog.reject()
    assert not dialog.isVisible()
