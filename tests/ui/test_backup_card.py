"""A backup on wish, from the settings."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.backup_desk import StoredBackups
from kiosk.ui.settings.backup_card import BackupCard, BackupDoor
from kiosk.ui.style import Theme
from tests.ui.conftest import Outside

Shown = Callable[[BackupDoor | None], BackupCard]


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> Shown:
    def show(door: BackupDoor | None) -> BackupCard:
        card = BackupCard(theme, door)
        qtbot.addWidget(card)
        card.show()
        return card

    return show


def test_a_backup_on_wish_is_in_the_folder_and_told(
    shown: Shown, outside: Outside, tmp_path: Path, qtbot: QtBot
) -> None:
    card = shown(StoredBackups(outside.database.path, tmp_path / "stick", keep=2))
    qtbot.waitUntil(lambda: card.said.text() == "There is no backup yet.")
    card.now.click()
    qtbot.waitUntil(lambda: card.said.text().startswith("The newest backup is of"), timeout=20_000)
    assert list((tmp_path / "stick").glob("*.backup"))
    assert card.now.isVisible()


def test_a_folder_that_can_not_be_written_is_told_and_the_button_comes_back(
    shown: Shown, outside: Outside, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "in the way").write_text("a file")
    card = shown(StoredBackups(outside.database.path, tmp_path / "in the way", keep=2))
    card.now.click()
    qtbot.waitUntil(lambda: card.now.isVisible() and "in the way" in card.said.text(), timeout=20_000)


def test_without_a_folder_it_says_what_to_do(shown: Shown) -> None:
    card = shown(None)
    assert not card.now.isEnabled()
    assert "choose a folder" in card.said.text()
