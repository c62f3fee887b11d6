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
from kiosk.ui.start_page import LessonPlan
from tests.journeys.setting_up import Admin, begun, ended
from tests.stalls import Beats, measured_loop, skip_where_busy

pytestmark = pytest.mark.slow  # measured alone, so that no other test takes its time
MOST = 0.2  # seconds, as in tests/ui/test_stalls.py
MOST_ANEW = (
    1.5  # seconds: all widgets are dressed or made anew by Qt in one turn, once somebody has asked for it
)
PATIENCE_MS = 30_000
SCHOOL = 400


@pytest.fixture(autouse=True)
def calm() -> None:
    skip_where_busy()


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


def told(beats: Beats, most: float) -> str:
    return "\n".join(f"{each.busy:.3f} s in\n{each.at}" for each in beats.over(most))


@pytest.mark.parametrize("change", [{"theme": "dark"}, {"language": "ar"}, {"text_percent": 150}], ids=str)
def test_another_look_takes_one_pause(
    program: Program, qtbot: QtBot, change: dict[str, SettingValue]
) -> None:
    with measured_loop() as beats:
        program.running.parts.kept.save(change)
        qtbot.wait(1000)
    print(f"{change}: {beats.longest:.2f} s")  # noqa: T201 - told by pytest -rA
    assert not beats.over(MOST_ANEW), told(beats, MOST_ANEW)


def test_a_held_screen_and_a_resting_one_stall_nothing(program: Program, qtbot: QtBot) -> None:
    with measured_loop() as beats:
        for act in (
            program.window.toggle_full_screen,
            program.window.leave_full_screen,
            lambda: desk_of(program).lesson.show_rest(on=True),
            lambda: desk_of(program).lesson.show_rest(on=False),
        ):
            act()
            qtbot.wait(200)
    assert not beats.over(MOST), told(beats, MOST)


def test_no_step_of_the_first_run_stalls(qapp: QApplication, app_paths: AppPaths, qtbot: QtBot) -> None:
    program = begun(qapp, app_paths)
    admin = Admin(program, lambda holds: qtbot.waitUntil(holds, timeout=PATIENCE_MS))
    admin.wait_for(Step.WELCOME)
    with measured_loop() as beats:
        admin.go_on(Step.CAMERA)
        for step in (Step.CALIBRATION, Step.PACK, Step.SCHOOL):
            admin.skip(step)
        for act in (admin.tell_school, admin.type_class, admin.become_admin, admin.write_words_down):
            act()
    ended(program)
    assert not beats.over(MOST), told(beats, MOST)
