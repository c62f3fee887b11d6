"""The settings dialog on real files."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.settings_desk import StoredSettings
from kiosk.domain.access import Look
from kiosk.settings import Settings
from kiosk.settings.model import SECTIONS
from kiosk.settings.table import ROWS
from kiosk.store.access import AccessLog
from kiosk.ui.desk import Desk
from kiosk.ui.settings.dialog import SettingsDialog
from kiosk.ui.settings.setting_row import SettingRow
from tests.ui.conftest import Outside

Open = Callable[[], SettingsDialog]


@pytest.fixture
def opened(desk: Desk) -> Iterator[Open]:
    """Opens it from the rail; it is gone afterwards."""

    def open_dialog() -> SettingsDialog:
        desk.rail.settings.emit()
        dialog = next(each for each in desk.findChildren(SettingsDialog) if each.isVisible())
        assert isinstance(dialog, SettingsDialog)
        return dialog

    yield open_dialog
    for each in desk.findChildren(SettingsDialog):
        each.reject()


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def row_of(dialog: SettingsDialog, name: str) -> SettingRow:
    number = SECTIONS.index(ROWS[name].section)
    dialog.contents.choose(number)
    return next(each for each in dialog.page(number).rows if each.setting.name == name)


def number_of(row: SettingRow) -> QSpinBox:
    box = row.control.focus
    assert isinstance(box, QSpinBox)
    return box


def test_a_change_is_kept_once_it_is_saved_and_who_made_it_is_written_down(
    opened: Open, settings_file: Path, kept: StoredSettings, outside: Outside, qtbot: QtBot
):
    dialog = opened()
    assert not dialog.save.isEnabled()
    row = row_of(dialog, "late_after_minutes")
    number_of(row).setValue(5)
    assert dialog.save.text() == "Save 1 change"
    assert "starts anew" in dialog.said.text()
    assert "not saved yet" in row.said.text()
    assert not settings_file.exists()
    with qtbot.waitSignal(kept.changed) as changed:
        dialog.save.click()
        assert not dialog.isVisible()
    assert settings_file.read_text() == "late_after_minutes = 5\n"
    assert changed.args is not None
    assert changed.args[1] == {"late_after_minutes"}
    newest = AccessLog(outside.database).newest(1)[0]
    assert (newest.look, newest.details) == (Look.SETTINGS_CHANGED, "late_after_minutes = 5")


def test_what_is_put_back_is_no_change_and_a_reset_takes_it_out_of_the_file(
    opened: Open, settings_file: Path
):
    settings_file.write_text("# ours\nlate_after_minutes = 5\n")
    dialog = opened()
    row = row_of(dialog, "late_after_minutes")
    assert "set here" in row.said.text()
    number_of(row).setValue(7)
    number_of(row).setValue(5)
    assert not dialog.save.isEnabled()
    row.reset.click()
    assert number_of(row).value() == 10
    dialog.save.click()
    assert settings_file.read_text() == "# ours\n"


def test_what_can_not_be_is_told_at_its_row_and_nothing_is_saved(opened: Open, settings_file: Path):
    dialog = opened()
    row = row_of(dialog, "zone")
    box = row.control.focus
    assert isinstance(box, QComboBox)
    number_of(row_of(dialog, "late_after_minutes")).setValue(5)
    box.setEditText("Atlantis/Main Street")
    assert row.complaint.isVisible()
    assert "Europe/London" in row.complaint.text()
    assert not dialog.save.isEnabled()
    box.setEditText("Europe/Berlin")
    assert not row.complaint.isVisible()
    dialog.save.click()
    assert 'zone = "Europe/Berlin"' in settings_file.read_text()
    assert "late_after_minutes = 5" in settings_file.read_text()


def test_what_is_laid_down_can_be_read_and_not_changed(opened: Open, tmp_path: Path):
    (tmp_path / "policy.toml").write_text("late_after_minutes = 3\n")
    row = row_of(opened(), "late_after_minutes")
    assert number_of(row).value() == 3
    assert not number_of(row).isEnabled()
    assert "Set by your organisation" in row.said.text()
    assert "policy.toml" in row.said.text()
    assert not row.reset.isVisible()


def test_a_file_that_can_not_be_written_is_told_and_the_changes_stay(opened: Open, settings_file: Path):
    dialog = opened()
    number_of(row_of(dialog, "late_after_minutes")).setValue(5)
    settings_file.mkdir()
    dialog.save.click()
    assert dialog.isVisible()
    assert "can't be written" in dialog.strip.text
    assert dialog.save.isEnabled()


@pytest.mark.parametrize(
    ("words", "name"), [("resolution", "camera_size"), ("640", "camera_size"), ("dim room", "theme")]
)
def test_a_search_finds_title_sentence_and_value(opened: Open, words: str, name: str):
    dialog = opened()
    dialog.contents.search.setText(words)
    number = SECTIONS.index(ROWS[name].section)
    assert not dialog.contents.list.item(number).isHidden()
    assert dialog.contents.list.currentRow() == number
    found = [each.setting.name for each in dialog.page(number).rows if each.isVisible()]
    assert found == [name]
    dialog.contents.search.clear()
    assert not any(dialog.contents.list.item(n).isHidden() for n in range(dialog.contents.list.count()))


def test_a_search_without_a_hit_says_so(opened: Open):
    dialog = opened()
    dialog.contents.search.setText("hologram")
    assert dialog.contents.nothing.isVisible()


def test_every_setting_has_a_name_for_whoever_hears_the_screen(opened: Open):
    dialog = opened()
    for number in range(len(SECTIONS)):
        for row in dialog.page(number).rows:
            assert row.control.focus.accessibleName() == row.setting.about.title
            assert row.setting.about.sentence in row.control.focus.accessibleDescription()


def test_closing_with_changes_asks_and_a_sign_out_does_not(
    opened: Open, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []

    def keep(_parent: object, _theme: object, *, why: str, button: str) -> bool:
        asked.append(f"{why} {button}")
        return False

    monkeypatch.setattr("kiosk.ui.settings.dialog.confirmed", keep)
    dialog = opened()
    number_of(row_of(dialog, "late_after_minutes")).setValue(5)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked == ["1 change is not saved. Close without saving"]
    assert dialog.isVisible()
    desk.gate.close_all()
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def _note(told: list[frozenset[str]], _settings: Settings, names: frozenset[str]) -> None:
    told.append(names)


def test_a_change_from_outside_is_told_and_one_half_written_is_not(
    kept: StoredSettings, settings_file: Path, qtbot: QtBot
):
    told: list[frozenset[str]] = []
    kept.changed_beside.connect(partial(_note, told))
    kept.start()
    settings_file.write_text("sounds = ")
    kept.look()
    assert told == []
    settings_file.write_text("sounds = false\n")
    qtbot.waitUntil(lambda: told == [frozenset({"sounds"})], timeout=5_000)
    kept.remember({"late_after_minutes": 7})
    kept.look()
    assert len(told) == 1, "what a screen remembers holds there already"
    kept.stop()


def test_tab_leads_through_a_page_before_it_leads_to_the_buttons(opened: Open, qtbot: QtBot):
    dialog = opened()
    for number in (2, 1):  # also where the pages were made in another order
        dialog.contents.choose(number)
        dialog.contents.list.setFocus()
        seen: list[QWidget | None] = []
        while dialog._cancel not in seen:
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            seen.append(dialog.focusWidget())
            assert len(seen) < 100
        shown = [row.control.focus for row in dialog.page(number).rows]
        assert [each for each in seen if each in shown] == [
            each for each in shown if each.isVisible() and each.isEnabled()
        ]
