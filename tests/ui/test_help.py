"""The help: its pages are there, a search finds what people ask for, and links stay inside."""

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from kiosk.paths import DOCS
from kiosk.ui.desk import Desk
from kiosk.ui.help.dialog import HelpDialog
from kiosk.ui.help.pages import SHOWN, found, load_pages
from kiosk.ui.language import TRANSLATED


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> HelpDialog:
    desk.rail.help.emit()
    made = desk.findChild(HelpDialog)
    assert isinstance(made, HelpDialog)
    qtbot.waitUntil(made.isVisible)
    return made


def test_every_page_of_the_help_is_there() -> None:
    assert [page.name for page in load_pages(DOCS)] == list(SHOWN)


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_a_teacher_needs_in_a_lesson_is_in_their_language(language: str) -> None:
    english, theirs = load_pages(DOCS)[0], load_pages(DOCS, language=language)[0]
    assert theirs.name == english.name, "so that links lead to it"
    assert theirs.text != english.text
    assert [section.text.count("\n|") for section in theirs.sections] == [
        section.text.count("\n|") for section in english.sections
    ]
    assert len(theirs.sections) == len(english.sections)
    assert theirs.text.count("\n- **") == english.text.count("\n- **")


@pytest.mark.parametrize(
    ("asked", "page"),
    [
        ("late", "guide/teacher.md"),
        ("recovery phrase", "guide/admin.md"),
        ("withdraw consent", "privacy/consent.md"),
        ("badge reader", "by-hand.md"),
    ],
)
def test_what_people_ask_for_is_found(asked: str, page: str) -> None:
    assert page in {section.page for section in found(load_pages(DOCS), asked)}


def test_a_search_lists_places_and_an_empty_one_all_pages(dialog: HelpDialog) -> None:
    dialog.search.setText("recovery phrase")
    assert dialog.list.count() == len(found(load_pages(DOCS), "recovery phrase"))
    assert "recovery phrase" in dialog.text.toPlainText().lower()
    dialog.search.setText("no such thing anywhere")
    assert dialog.said.text() == "0 places found"
    dialog.search.clear()
    assert dialog.list.count() == len(load_pages(DOCS))


def test_a_link_leads_to_its_page_and_one_to_elsewhere_nowhere(dialog: HelpDialog) -> None:
    dialog.open_page("guide/teacher.md")
    dialog.text.anchorClicked.emit(QUrl("../register.md"))
    before = dialog.text.toPlainText()
    assert before.strip().startswith("The register")
    dialog.text.anchorClicked.emit(QUrl("https://example.org/"))
    dialog.text.anchorClicked.emit(QUrl("../../README.md"))
    assert dialog.text.toPlainText() == before
