"""Setting up, and another language or look in the middle of a lesson, keep nobody waiting for long."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.options import Options
from kiosk.app.program import Program
from kiosk.domain.roster import Person
from kiosk.paths import AppPaths
from kiosk.settings import SettingValue, save_settings
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.ui.desk import Desk
from kiosk.ui.first_run.steps import Step
from kiosk.ui.language import use_language
from kiosk.ui.pages import Page
from kiosk.ui.start_page import LessonPlan
from tests.journeys.setting_up import Admin, begun, ended
from tests.stalls import Tries, measured_loop

pytestmark = pytest.mark.slow  # measured alone, so that no other test takes its time
PATIENCE_MS = 30_000
SCHOOL = 400


@pytest.fixture
def program(qapp: QApplication, app_paths: AppPaths, qtbot: QtBot) -> Iterator[Program]:
    """In a school of 400 without faces, in the middle of a lesson."""
    save_settings(app_paths.settings, face_policy="off", language="en")
    with open_database(app_paths.database) as database, database.writing():
        for number in range(SCHOOL):
            People(database).add(Person(f"s-{number:04}", f"Given{number}", f"Family{number % 37}"))
    made = Program(qapp, app_paths, Options(measure=False, first_run="never"), lambda _line: None)
    made.show()
    qtbot.waitUntil(lambda: made.window.desk is not None, timeout=PATIENCE_MS)
    desk_of(made).lesson.begin(LessonPlan("9B", "Room 12", 0))
    qtbot.wait(300)
    yield made
    ended(made)
    use_language(qapp, "en")


def desk_of(program: Program) -> Desk:
    assert program.window.desk is not None
    return program.window.desk


LOOKS: dict[str, dict[str, SettingValue]] = {
    "dark": {"theme": "dark"},
    "contrast": {"theme": "contrast"},
    "arabic": {"language": "ar"},
    "german": {"language": "de"},
    "large": {"text_percent": 150},
}


def test_another_look_stalls_nothing(tries: Tries, program: Program, qtbot: QtBot) -> None:
    with measured_loop() as loop:
        for page in (Page.LESSON, Page.REGISTER):
            desk_of(program).go(page)
            qtbot.wait(300)
            loop.step(f"{page.name.lower()}")
            for name, change in LOOKS.items():
                program.running.parts.kept.save(change)
                qtbot.wait(500)
                loop.step(f"{page.name.lower()}-{name}")
            program.running.parts.kept.save({"theme": "light", "language": "en", "text_percent": 100})
            qtbot.wait(500)
            loop.step(f"{page.name.lower()}-again")
    tries.end(loop)


def test_a_held_screen_and_a_resting_one_stall_nothing(tries: Tries, program: Program, qtbot: QtBot) -> None:
    acts = {
        "full": program.window.toggle_full_screen,
        "not full": program.window.leave_full_screen,
        "rest": lambda: desk_of(program).lesson.show_rest(on=True),
        "awake": lambda: desk_of(program).lesson.show_rest(on=False),
    }
    with measured_loop() as loop:
        for name, act in acts.items():
            act()
            qtbot.wait(200)
            loop.step(name)
    tries.end(loop)


def test_no_step_of_the_first_run_stalls(
    tries: Tries, qapp: QApplication, app_paths: AppPaths, qtbot: QtBot
) -> None:
    program = begun(qapp, app_paths)
    admin = Admin(program, lambda holds: qtbot.waitUntil(holds, timeout=PATIENCE_MS))
    admin.wait_for(Step.WELCOME)
    with measured_loop() as loop:
        admin.go_on(Step.CAMERA)
        loop.step("camera")
        for step in (Step.CALIBRATION, Step.PACK, Step.SCHOOL):
            admin.skip(step)
            loop.step(step.name.lower())
        for act in (admin.tell_school, admin.type_class, admin.become_admin, admin.write_words_down):
            act()
            loop.step(act.__name__)
    ended(program)
    tries.end(loop)
