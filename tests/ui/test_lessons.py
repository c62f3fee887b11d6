"""Another lesson in two touches, and registers that nobody took, as a teacher meets them."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QListWidgetItem

from kiosk.app.books import StoredRegister
from kiosk.domain.calendar import Lesson
from kiosk.domain.faults import Fault
from kiosk.domain.school import Membership, SchoolClass
from kiosk.engine.messages import UseRoster
from kiosk.store.classes import Classes
from kiosk.ui.desk import Desk
from kiosk.ui.lessons.chooser import LessonChooser
from kiosk.ui.lessons.missed import MissedRegisters
from kiosk.ui.lessons.ports import DayPlan, PlannedLesson
from kiosk.ui.ports import Doors
from kiosk.ui.style import Theme
from tests.ui.conftest import ADA, Outside

NOW = datetime.now(UTC)
PHYSICS = SchoolClass("9B", "9B Physics")


def planned(title: str = "9B Physics", *, is_here: bool = True) -> PlannedLesson:
    lesson = Lesson("p-1", "9B", NOW.date(), "", NOW - timedelta(minutes=5), NOW + timedelta(minutes=45))
    return PlannedLesson(
        lesson, title, "", "UTC", is_here=is_here, is_open=True, is_taken=False, is_missed=False
    )


@pytest.fixture
def classes(outside: Outside) -> Classes:
    made = Classes(outside.database)
    made.save(PHYSICS)
    made.enrol([Membership("9B", ADA.id)])
    return made


@pytest.fixture
def chooser(desk: Desk, classes: Classes) -> LessonChooser:
    plan = DayPlan((planned(), planned("9C Chemistry", is_here=False)), classes=classes.all())
    desk.start_page.show_day(plan, NOW)
    desk.start_page.pick.other.click()
    (opened,) = desk.window().findChildren(LessonChooser)
    return opened


def line(chooser: LessonChooser, text: str) -> QListWidgetItem:
    items = [chooser.list.item(place) for place in range(chooser.list.count())]
    (found,) = [item for item in items if item.text() == text]
    return found


def test_a_class_is_chosen_at_the_second_touch_and_begun_at_the_third(
    chooser: LessonChooser, desk: Desk, outside: Outside, doors: Doors
) -> None:
    chooser.list.itemClicked.emit(line(chooser, "9B Physics"))
    assert not chooser.isVisible()
    assert desk.start_page.pick.text.startswith("9B Physics not in the timetable now")
    desk.start_page.begin.click()
    assert doors.register.people() == (ADA,)
    rosters = [each.roster for each in outside.sent if isinstance(each, UseRoster)]
    assert rosters[-1].people == (ADA,)
    assert "lesson" not in outside.remembered


def test_a_heading_is_no_lesson_and_everyone_is_the_last_choice(chooser: LessonChooser, desk: Desk) -> None:
    chooser.list.itemClicked.emit(line(chooser, "Today in other rooms"))
    assert chooser.isVisible()
    chooser.list.itemClicked.emit(line(chooser, "A lesson for everyone on the list"))
    assert desk.start_page.title.isVisible()
    assert desk.start_page.plan.class_id == ""


def test_searching_hides_what_does_not_fit(chooser: LessonChooser) -> None:
    chooser.search.setText("chem")
    shown = [
        chooser.list.item(place).text()
        for place in range(chooser.list.count())
        if not chooser.list.item(place).isHidden()
    ]
    assert len(shown) == 1
    assert shown[0].endswith("9C Chemistry")


def test_what_was_chosen_stays_until_the_clock_brings_another_lesson(
    chooser: LessonChooser, desk: Desk
) -> None:
    pick = desk.start_page.pick
    chooser.list.itemClicked.emit(line(chooser, "9B Physics"))
    desk.start_page.show_day(DayPlan(classes=[PHYSICS]), NOW)
    assert pick.choice.class_id == "9B"
    desk.start_page.show_day(DayPlan(now=planned("9C Chemistry")), NOW)
    assert pick.choice.title == "9C Chemistry"


def test_a_class_without_people_says_so_and_begins_nothing(
    desk: Desk, classes: Classes, doors: Doors
) -> None:
    classes.save(SchoolClass("9C", "9C Chemistry"))
    desk.start_page.show_day(DayPlan(classes=classes.all()), NOW)
    desk.start_page.pick.other.click()
    (opened,) = desk.window().findChildren(LessonChooser)
    opened.list.itemClicked.emit(line(opened, "9C Chemistry"))
    desk.start_page.begin.click()
    assert "Nobody is in 9C Chemistry" in desk.start_page.strip.text
    register = doors.register
    assert isinstance(register, StoredRegister)
    assert register.session is None


def test_a_lesson_that_was_not_held_needs_a_reason_and_leaves_the_list(desk: Desk, theme: Theme) -> None:
    written: list[tuple[str, str]] = []
    two = (planned(), planned("9C Chemistry"))
    dialog = MissedRegisters(theme, two, lambda each, why: written.append((each.title, why)), desk)
    dialog.show()
    assert not dialog.fail.isEnabled()
    dialog.reason.setText("trip")
    dialog.fail.click()
    assert written == [("9B Physics", "trip")]
    assert dialog.list.count() == 1
    dialog.begin.click()
    assert not dialog.isVisible()


def test_what_cannot_be_written_stays_on_the_list_with_a_sentence(desk: Desk, theme: Theme) -> None:
    def refuse(_planned: PlannedLesson, _why: str) -> None:
        raise Fault("The disk is full. Make room, then try again.")

    dialog = MissedRegisters(theme, (planned(),), refuse, desk)
    dialog.show()
    dialog.reason.setText("trip")
    dialog.fail.click()
    assert dialog.list.count() == 1
    assert dialog.strip.text.startswith("The disk is full")
