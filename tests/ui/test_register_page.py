"""The Register page on a real register, worked as a teacher and the office work it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.books import StoredRegister
from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.codes import MarkState
from kiosk.domain.roster import Person
from kiosk.domain.school import SchoolClass
from kiosk.domain.staff import Actor, Role
from kiosk.engine.messages import MarkedByHand, Recorded
from kiosk.store.attendance import EventLog
from kiosk.store.classes import Classes
from kiosk.store.sessions import Sessions
from kiosk.ui.desk import Desk
from kiosk.ui.pages import Page
from kiosk.ui.ports import Doors
from kiosk.ui.register.lesson_view import LessonView
from kiosk.ui.register.page import RegisterPage
from kiosk.ui.register.person_dialog import PersonDialog
from kiosk.ui.register.reason_dialog import ReasonDialog
from tests.ui.conftest import ADA, BILAL, CHIDI, PEOPLE, Outside

OFFICE = Actor("Mr Ek", Role.OFFICE)
WEEK, TERM, PLOTS = 1, 2, 3


@pytest.fixture
def page(lesson: Desk) -> Iterator[RegisterPage]:
    """In sight, with the lesson in progress; all who are on the list are in it."""
    lesson.go(Page.REGISTER)
    yield lesson.register
    lesson.register.leave()
    assert QThreadPool.globalInstance().waitForDone(5000)
    QApplication.processEvents()


@pytest.fixture
def view(page: RegisterPage) -> LessonView:
    return page.lesson


def session_of(doors: Doors) -> Session:
    register = doors.register
    assert isinstance(register, StoredRegister)
    assert register.session is not None
    return register.session


def codes(view: LessonView) -> dict[str, str]:
    return {person_id: mark.code for person_id, mark in view.roll.marks.items()}


def names(view: LessonView) -> list[str]:
    return [view.shown.index(place, 0).data() for place in range(view.shown.rowCount())]


def tabs(view: LessonView) -> list[str]:
    bar = view.filters
    return [bar.tabText(place) for place in range(bar.count()) if bar.isTabVisible(place)]


def reason_dialog(page: RegisterPage) -> ReasonDialog:
    found = page.findChild(ReasonDialog)
    assert isinstance(found, ReasonDialog)
    return found


def test_a_class_is_marked_with_the_keyboard_alone(
    page: RegisterPage, view: LessonView, qtbot: QtBot, outside: Outside, doors: Doors
) -> None:
    assert view.table.hasFocus()
    qtbot.keyClicks(view.table, "plA")
    assert codes(view) == {ADA.id: "P", CHIDI.id: "L", BILAL.id: "A"}
    told = EventLog(outside.database).events_of(session_of(doors).id)
    corrected = [(each.code, each.by, each.role) for each in told if each.kind is EventKind.CORRECTED]
    assert corrected == [(code, "Ms Shah", Role.TEACHER) for code in "PLA"]
    assert tabs(view) == ["All 3", "Not yet 0", "Present 1", "Late 1", "Absent 1"]
    qtbot.keyClick(view.table, Qt.Key.Key_Up)
    qtbot.keyClick(view.table, Qt.Key.Key_Backspace)
    assert codes(view)[CHIDI.id] == ""
    assert page.undo.isEnabled()


def test_marking_tells_the_engine_and_the_kiosk(
    lesson: Desk, page: RegisterPage, view: LessonView, qtbot: QtBot, outside: Outside
) -> None:
    del page
    qtbot.keyClick(view.table, Qt.Key.Key_P)
    told = [command for command in outside.sent if isinstance(command, MarkedByHand)]
    assert [command.person_id for command in told] == [ADA.id]
    assert told[0].presence is not None
    assert lesson.kiosk.roll.mark(ADA.id).state is MarkState.PRESENT
    assert lesson.kiosk.top.count_text == "1 of 3"


def test_undo_and_redo_are_further_events(
    page: RegisterPage, view: LessonView, qtbot: QtBot, outside: Outside, doors: Doors
) -> None:
    qtbot.keyClicks(view.table, "pa")
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert codes(view) == {ADA.id: "P", CHIDI.id: "", BILAL.id: ""}
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert codes(view)[ADA.id] == ""
    assert not page.undo.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert codes(view)[ADA.id] == "P"
    assert len(EventLog(outside.database).events_of(session_of(doors).id)) >= 5


def test_a_mark_that_somebody_changed_since_is_not_undone(
    page: RegisterPage, view: LessonView, qtbot: QtBot, doors: Doors
) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_A)
    doors.register.set(ADA.id, MarkState.LATE, by=Actor("Mr Ek", Role.TEACHER))
    page.undo.click()
    assert view.strip.text.startswith("This mark was changed in the meantime")
    assert not page.undo.isEnabled()


def test_nobody_undoes_what_another_did(
    page: RegisterPage, view: LessonView, qtbot: QtBot, outside: Outside
) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_A)
    outside.actor = OFFICE
    page.undo.click()
    assert codes(view)[ADA.id] == "A"


def test_a_reason_is_demanded_and_offered_again(page: RegisterPage, view: LessonView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_E)
    dialog = reason_dialog(page)
    assert not dialog.set.isEnabled()
    qtbot.keyClicks(dialog.reason, "  ")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert codes(view)[ADA.id] == ""
    qtbot.keyClicks(dialog.reason, "dentist")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert codes(view)[ADA.id] == "E"
    assert view.roll.marks[ADA.id].reason == "dentist"
    dialog.setParent(None)
    qtbot.keyClick(view.table, Qt.Key.Key_E)
    again = reason_dialog(page)
    assert [again.offered.item(place).text() for place in range(again.offered.count())] == ["dentist"]
    again.reject()
    assert codes(view)[CHIDI.id] == ""


def test_several_people_get_one_code_at_once(page: RegisterPage, view: LessonView, qtbot: QtBot) -> None:
    view.table.selectAll()
    qtbot.keyClick(view.table, Qt.Key.Key_P)
    assert set(codes(view).values()) == {"P"}
    page.undo.click()
    assert set(codes(view).values()) == {""}


def test_a_key_that_is_no_code_says_so(view: LessonView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_X)
    assert view.strip.text == "No code has the key x. Press F4 for all codes."


def test_codes_of_more_letters_are_chosen_from_the_list(view: LessonView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    assert view.codes.list.hasFocus()
    qtbot.keyClick(view.codes.list, Qt.Key.Key_L)
    qtbot.keyClick(view.codes.list, Qt.Key.Key_Return)
    assert codes(view)[ADA.id] == "L"
    qtbot.keyClick(view.codes.list, Qt.Key.Key_Left)
    assert view.table.hasFocus()


def test_search_and_filters_narrow_the_roll(view: LessonView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.search.hasFocus()
    qtbot.keyClicks(view.search, "okaf")
    assert names(view) == [CHIDI.full_name]
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    qtbot.keyClick(view.table, Qt.Key.Key_A)
    view.search.clear()
    view.filters.setCurrentIndex(1)
    assert names(view) == [ADA.full_name, BILAL.full_name]
    view.table.choose(0)
    qtbot.keyClicks(view.table, "pp")  # each leaves the list, and the next one is in hand
    assert names(view) == []
    assert codes(view) == {ADA.id: "P", BILAL.id: "P", CHIDI.id: "A"}


def test_counts_follow_the_camera(
    lesson: Desk, view: LessonView, recorded: Callable[[Person], Recorded]
) -> None:
    lesson.take(recorded(BILAL))
    assert codes(view)[BILAL.id] == "P"
    assert tabs(view) == ["All 3", "Not yet 2", "Present 1"]


def test_the_office_sets_locks_and_opens_again(view: LessonView, qtbot: QtBot, outside: Outside) -> None:
    assert not view.codes.locks.isVisible()
    outside.actor = OFFICE
    view.refresh()
    qtbot.keyClick(view.table, Qt.Key.Key_P)
    outside.actor = Actor("Ms Shah", Role.TEACHER)
    view.table.choose(0)
    qtbot.keyClick(view.table, Qt.Key.Key_A)
    assert view.strip.text == "The office has set this mark. Ask the office to change it."
    assert codes(view)[ADA.id] == "P"
    outside.actor = OFFICE
    view.refresh()
    view.codes.locks.click()
    assert view.locked.isVisible()
    outside.actor = Actor("Ms Shah", Role.TEACHER)
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    qtbot.keyClick(view.table, Qt.Key.Key_A)
    assert "locked this register" in view.strip.text
    outside.actor = OFFICE
    view.codes.locks.click()
    assert not view.locked.isVisible()


def test_a_story_tells_who_did_what_and_how_they_attend(
    page: RegisterPage, view: LessonView, qtbot: QtBot
) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_L)
    view.table.choose(0)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    dialog = page.findChild(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    told = [dialog.story.model().index(0, column).data() for column in range(1, 6)]
    assert told == ["Corrected", "Not yet", "L  Late", "Ms Shah (teacher)", ""]
    assert dialog.both.text() == "Teacher: L Late"
    qtbot.waitUntil(lambda: dialog.history.rowCount() == 1)
    assert dialog.summary.text() == "1 lesson · 0 on time · 1 late · 0 away"
    dialog.accept()


def test_a_day_without_lessons_says_so(view: LessonView) -> None:
    view.days.date.setDate(view.days.date.date().addDays(-30))
    assert names(view) == []
    assert view.nothing.text == "No lesson on this day"
    assert not view.codes.isVisible()


@pytest.fixture
def term(outside: Outside, desk: Desk) -> Iterator[RegisterPage]:
    """Twenty lessons of one class on the last twenty days, of which Ada and Bilal came to all."""
    sessions, classes = Sessions(outside.database), Classes(outside.database)
    classes.save(SchoolClass("9B", "9B Physics"))
    classes.save(SchoolClass("9C", "9C Art"))
    events: list[AttendanceEvent] = []
    for days in range(1, 21):
        opens = datetime.now(UTC) - timedelta(days=days)
        ends = opens + timedelta(minutes=45)
        session = Session(f"s{days}", "Physics", "12", opens, closes_at=ends, class_id="9B")
        sessions.add(session, [person.id for person in PEOPLE])
        events += [
            AttendanceEvent(
                f"{days}-{person.id}", session.id, person.id, EventKind.MARKED, Method.FACE, opens
            )
            for person in (ADA, BILAL)
        ]
    EventLog(outside.database).append_all(events)
    desk.go(Page.REGISTER)
    yield desk.register
    desk.register.leave()
    assert QThreadPool.globalInstance().waitForDone(5000)
    QApplication.processEvents()


def cell(page: RegisterPage, line: int, column: int) -> str:
    return str(page.term.grid.index(line, column).data())


def test_a_term_is_a_grid_of_codes_that_can_be_corrected(term: RegisterPage, qtbot: QtBot) -> None:
    term.views.setCurrentIndex(TERM)
    qtbot.waitUntil(lambda: term.term.grid.columnCount() == 20)
    assert [cell(term, line, 0) for line in range(3)] == ["P", "A", "P"]
    qtbot.keyClick(term.term.view, Qt.Key.Key_Down)
    qtbot.keyClick(term.term.view, Qt.Key.Key_E)
    dialog = reason_dialog(term)
    dialog.reason.setText("letter of 3 November")
    dialog.accept()
    assert cell(term, 1, 19) == "E"
    qtbot.keyClick(term, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cell(term, 1, 19) == "A"


def test_a_week_holds_its_own_lessons(term: RegisterPage, qtbot: QtBot) -> None:
    term.views.setCurrentIndex(WEEK)
    qtbot.waitUntil(lambda: not term.week.reading.is_going)
    term.week.bar.date.setDate(term.week.bar.date.date().addDays(-7))
    qtbot.waitUntil(lambda: term.week.grid.columnCount() == 7)
    assert term.week.grid.rowCount() == 3


def test_a_class_without_lessons_says_so(term: RegisterPage, qtbot: QtBot) -> None:
    term.views.setCurrentIndex(TERM)
    term.term.bar.classes.setCurrentIndex(term.term.bar.classes.findData("9C"))
    qtbot.waitUntil(term.term.nothing.isVisible)
    assert term.term.nothing.text == "No lessons in this time"


def test_history_leads_to_an_old_lesson(term: RegisterPage, qtbot: QtBot) -> None:
    term.views.setCurrentIndex(TERM)
    qtbot.waitUntil(lambda: term.term.grid.columnCount() == 20)
    term.term.view.opened.emit()
    dialog = term.findChild(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    qtbot.waitUntil(lambda: dialog.history.rowCount() == 20)
    assert dialog.summary.text() == "20 lessons · 20 on time · 0 late · 0 away"
    dialog.history.setCurrentCell(4, 0)
    qtbot.keyClick(dialog.history, Qt.Key.Key_Return)
    assert term.lesson.isVisible()
    shown = term.lesson.days.session
    assert shown is not None
    assert shown.id == "s5"
    assert [person.id for person in term.lesson.table.chosen()] == [ADA.id]


def test_a_drawing_is_shown_and_saved(term: RegisterPage, qtbot: QtBot, tmp_path: Path) -> None:
    term.views.setCurrentIndex(PLOTS)
    qtbot.waitUntil(lambda: not term.plots.picture.pixmap().isNull(), timeout=20_000)
    assert term.plots.picture.pixmap().width() > 300
    file = tmp_path / "drawing.svg"
    term.plots.save(file)
    qtbot.waitUntil(file.exists, timeout=10_000)
    qtbot.waitUntil(lambda: str(file) in term.plots.strip.text)
    assert b"<svg" in file.read_bytes()


def test_nothing_is_drawn_of_nothing(term: RegisterPage, qtbot: QtBot) -> None:
    term.views.setCurrentIndex(PLOTS)
    term.plots.bar.classes.setCurrentIndex(term.plots.bar.classes.findData("9C"))
    qtbot.waitUntil(term.plots.nothing.isVisible)
    assert not term.plots.keep.isEnabled()
