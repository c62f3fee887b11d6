"""Settings that are changed while the program runs: what holds at once does, and the lesson goes on."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk.app.looks import Looks, first_looks
from kiosk.app.options import Options
from kiosk.app.program import Program
from kiosk.domain.codes import MarkState
from kiosk.domain.roster import Person
from kiosk.paths import AppPaths
from kiosk.settings import SettingValue, save_settings
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.ui.desk import Desk
from kiosk.ui.help.dialog import HelpDialog
from kiosk.ui.language import use_language
from kiosk.ui.pages import Page
from kiosk.ui.palette import DARK
from kiosk.ui.start_page import LessonPlan
from kiosk.ui.style import Theme

PATIENCE_MS = 30_000


@pytest.fixture
def program(qapp: QApplication, app_paths: AppPaths, qtbot: QtBot) -> Iterator[Program]:
    """At work in a school without faces, with two people on the list."""
    save_settings(app_paths.settings, face_policy="off", language="en")
    with open_database(app_paths.database) as database:
        for person in (Person("1", "Ada"), Person("2", "Bilal")):
            People(database).add(person)
    made = Program(qapp, app_paths, Options(measure=False, first_run="never"), lambda _line: None)
    made.show()
    qtbot.waitUntil(lambda: made.window.desk is not None, timeout=PATIENCE_MS)
    yield made
    made.finish()
    made.window.deleteLater()
    made.deleteLater()
    settle()
    use_language(qapp, "en")


def settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def desk_of(program: Program) -> Desk:
    assert program.window.desk is not None
    return program.window.desk


def mark(program: Program, person_id: str) -> None:
    parts = program.running.parts
    parts.register.set(person_id, MarkState.PRESENT, by=parts.staff.actor())
    desk_of(program).lesson.refresh_marks()


def test_another_language_makes_the_desk_anew_and_the_lesson_goes_on(program: Program, qtbot: QtBot):
    before = desk_of(program)
    before.lesson.begin(LessonPlan("9B", "Room 12", 0))
    mark(program, "1")
    parts, gone, there = program.running.parts, weakref.ref(before), id(before)
    parts.kept.save({"language": "ar", "theme": "dark", "text_percent": 150})
    qtbot.waitUntil(lambda: id(program.window.desk) != there, timeout=PATIENCE_MS)
    settle()
    assert not isValid(before)
    after = desk_of(program)
    assert program.running.parts is parts, "the engine goes on"
    assert after.isRightToLeft()
    qtbot.waitUntil(after.kiosk.isVisible)
    mark(program, "2")
    assert (after.kiosk.roll.here, after.kiosk.roll.rowCount()) == (2, 2)
    assert (program.running.parts.settings.theme, after.rail.width()) == ("dark", 162)
    del before
    gc.collect()
    assert gone() is None, "nothing holds the desk that went"
    parts.staff.lock()  # tells all who asked to be told, and none of them is of the desk that went


def renewed(program: Program, qtbot: QtBot, **changes: SettingValue) -> Desk:
    """Save these, and await the desk that is made anew."""
    there = id(program.window.desk)
    program.running.parts.kept.save(changes)
    qtbot.waitUntil(lambda: id(program.window.desk) != there, timeout=PATIENCE_MS)
    return desk_of(program)


def test_another_language_keeps_what_was_typed_and_chosen(program: Program, qtbot: QtBot):
    page = desk_of(program).start_page
    page.title.clear()
    qtbot.keyClicks(page.title, "9B Physics")
    desk = renewed(program, qtbot, language="de", text_percent=125)
    assert desk.start_page.plan.title == "9B Physics"
    desk.lesson.begin(desk.start_page.plan)
    desk.go(Page.REGISTER)
    desk.register.lesson.search.setText("bil")
    assert [person.id for person in desk.register.lesson.table.chosen()] == ["2"]
    register = renewed(program, qtbot, language="fr").register
    qtbot.waitUntil(register.isVisible)
    assert register.lesson.search.text() == "bil"
    assert [person.id for person in register.lesson.table.chosen()] == ["2"]


def test_another_language_waits_until_no_dialog_is_open(program: Program, qtbot: QtBot):
    before = desk_of(program)
    before.show_help()
    (dialog,) = before.findChildren(HelpDialog)
    program.running.parts.kept.save({"language": "de"})
    program.running.parts.kept.save({"language": "es"})
    qtbot.wait(700)
    assert desk_of(program) is before
    assert dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: program.window.desk is not before, timeout=PATIENCE_MS)
    assert desk_of(program).start_page.begin.text() == "Iniciar clase"


def test_the_first_words_are_in_the_chosen_language_and_looks(app_paths: AppPaths):
    save_settings(app_paths.settings, language="de", theme="dark", text_percent=150)
    assert first_looks(app_paths) == Looks("de", "dark", 150)
    app_paths.policy.parent.mkdir(exist_ok=True)
    app_paths.policy.write_text('theme = "contrast"\nlanguage = "klingon"\n')
    assert first_looks(app_paths).theme == "contrast", "what is laid down stands over the user"
    assert first_looks(app_paths).language == "system"


@pytest.mark.parametrize("text", ["theme = ", "text_percent = 900", "text_percent = 'big'", "theme = 7"])
def test_looks_that_can_not_be_are_as_they_come(app_paths: AppPaths, text: str):
    app_paths.settings.parent.mkdir(exist_ok=True, parents=True)
    app_paths.settings.write_text(text)
    assert first_looks(app_paths) == Looks()


def test_a_chosen_theme_does_not_follow_the_computer(qapp: QApplication):
    theme = Theme(qapp, choice="dark")
    theme.follow_system()
    assert theme.palette is DARK
    theme.choose("system", scale=1.0)
    assert theme.palette is not DARK
    theme.deleteLater()
