"""The recovery phrase from the settings: made, checked to be on paper, and never lost unawares."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.phrase import StoredPhrase
from kiosk.paths import AppPaths
from kiosk.store.database import keys_of
from kiosk.store.vault.phrase import key_of
from kiosk.store.vault.vault import bring_back, key_file_in
from kiosk.ui.settings.phrase_card import PhraseCard, PhraseDialog
from kiosk.ui.style import Theme


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths.under(tmp_path)


@pytest.fixture
def dialog(theme: Theme, paths: AppPaths, qtbot: QtBot) -> Iterator[PhraseDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = PhraseDialog(theme, StoredPhrase(paths), parent)
    made.open()
    yield made
    made.done(0)


def words_shown(dialog: PhraseDialog, qtbot: QtBot) -> tuple[str, ...]:
    dialog.next.click()
    qtbot.waitUntil(lambda: bool(dialog.step.words))
    return dialog.step.words


def answer(dialog: PhraseDialog, words: tuple[str, ...]) -> None:
    for field in dialog.step.answers:
        place = int("".join(filter(str.isdigit, field.accessibleName())))
        field.setText(words[place - 1])
    dialog.next.click()


def test_words_are_made_checked_and_bring_the_key_back(
    dialog: PhraseDialog, theme: Theme, paths: AppPaths, qtbot: QtBot
) -> None:
    card = PhraseCard(theme, StoredPhrase(paths))
    qtbot.addWidget(card)
    assert "no recovery phrase yet" in card.said.text()
    words = words_shown(dialog, qtbot)
    assert len(words) == 24
    dialog.next.click()
    answer(dialog, ("wrong",) * 24)
    assert "another one" in dialog.strip.text
    assert dialog.isVisible()
    answer(dialog, words)
    assert dialog.result() == PhraseDialog.DialogCode.Accepted
    card.show_state()
    assert "There is a recovery phrase" in card.said.text()
    assert key_file_in(keys_of(paths.database)).device() is not None
    bring_back(keys_of(paths.database), key_of(" ".join(words)))


def test_words_that_are_there_are_kept_unless_somebody_wants_others(
    theme: Theme, paths: AppPaths, qtbot: QtBot
) -> None:
    first = tuple(StoredPhrase(paths).new_phrase())
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PhraseDialog(theme, StoredPhrase(paths), parent)
    dialog.open()
    dialog.next.click()
    assert dialog.result() == PhraseDialog.DialogCode.Accepted
    bring_back(keys_of(paths.database), key_of(" ".join(first)))


@pytest.mark.parametrize("leaves", [True, False])
def test_words_in_sight_are_not_left_unawares(
    dialog: PhraseDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, *, leaves: bool
) -> None:
    asked: list[str] = []

    def confirm(*_: object, why: str, button: str) -> bool:
        asked.append(f"{why} {button}")
        return leaves

    monkeypatch.setattr("kiosk.ui.settings.phrase_card.confirmed", confirm)
    words_shown(dialog, qtbot)
    dialog.reject()
    assert dialog.isVisible() != leaves
    assert "earlier ones are void" in asked[0]
