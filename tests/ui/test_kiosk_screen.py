"""The kiosk screen, driven by reports as the engine sends them."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.books import StoredRegister
from kiosk.domain.attendance import AttendanceEvent, EventKind, Method
from kiosk.domain.codes import MarkState
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.passage import presence_in
from kiosk.domain.roster import Person
from kiosk.engine.messages import (
    AlreadyMarked,
    Asked,
    EngineState,
    MarkedByHand,
    NotOnList,
    OpenSession,
    Recorded,
    Told,
)
from kiosk.store.attendance import EventLog
from kiosk.ui.desk import Desk
from kiosk.ui.marks import CardKind
from kiosk.ui.ports import Doors
from kiosk.ui.start_page import LessonPlan
from tests.ui.conftest import ADA, BILAL, BOX, CHIDI, Outside

Recorder = Callable[[Person], Recorded]


def line(desk: Desk, place: int) -> QModelIndex:
    return desk.kiosk.roll.index(place)


def spoken(desk: Desk, place: int) -> str:
    return str(line(desk, place).data(Qt.ItemDataRole.AccessibleTextRole))


def events(outside: Outside, doors: Doors) -> list[tuple[EventKind, str, MarkState | None, Method]]:
    register = doors.register
    assert isinstance(register, StoredRegister)
    assert register.session is not None
    found = EventLog(outside.database).events_of(register.session.id)
    return [(each.kind, each.person_id, each.value, each.method) for each in found if each.person_id]


def test_opening_a_lesson_tells_the_engine(lesson: Desk, outside: Outside) -> None:
    opened = [command for command in outside.sent if isinstance(command, OpenSession)]
    assert [command.session.title for command in opened] == ["9B Physics"]
    assert lesson.kiosk.top.count_text == "0 of 3"
    assert outside.remembered == {"lesson": "9B Physics", "room": "Room 12", "late_after_minutes": 0}


def test_a_mark_fills_the_roll_and_greets(lesson: Desk, outside: Outside, recorded: Recorder) -> None:
    lesson.take(recorded(ADA))
    assert lesson.kiosk.top.count_text == "1 of 3"
    assert spoken(lesson, 0).startswith("Ada L., not yet") is False
    assert any("Ada L., present" in spoken(lesson, place) for place in range(3))
    greeting = lesson.kiosk.stage.cards.greetings[0]
    assert greeting.kind is CardKind.MARKED
    assert greeting.headline.endswith(", Ada")
    assert outside.sounds == ["marked"]


def test_who_comes_late_is_greeted_as_late(desk: Desk, outside: Outside) -> None:
    desk.lesson.begin(LessonPlan("9B Physics", "", 10))
    session = next(command.session for command in outside.sent if isinstance(command, OpenSession))
    assert session.late_from is not None
    late = AttendanceEvent("late", session.id, ADA.id, EventKind.MARKED, Method.FACE, session.late_from)
    assert EventLog(outside.database).append(late)
    desk.take(Recorded(late, ADA, 12, BOX, 0.7, 60.0))
    assert desk.kiosk.stage.cards.greetings[0].kind is CardKind.LATE
    assert outside.sounds == ["late"]


def test_a_mark_of_another_lesson_is_passed_over(lesson: Desk, recorded: Recorder) -> None:
    report = recorded(ADA)
    lesson.lesson.end()
    lesson.lesson.begin(LessonPlan("9C Art", "", 0))
    lesson.take(report)
    assert lesson.kiosk.top.count_text == "0 of 3"


def test_each_state_has_its_own_card_and_a_stranger_makes_no_sound(lesson: Desk, outside: Outside) -> None:
    lesson.take(AlreadyMarked(ADA, 3, BOX))
    lesson.take(Asked(7, 3, BOX, (ADA, BILAL), 0.4))
    lesson.take(NotOnList(8, 3, BOX, 0.1))
    greetings = lesson.kiosk.stage.cards.greetings
    assert [greeting.kind for greeting in greetings] == [CardKind.ALREADY, CardKind.ASK, CardKind.STRANGER]
    assert outside.sounds == ["already", "ask"]
    assert all("Ada" not in greeting.headline + greeting.small for greeting in greetings[1:])


def test_no_more_than_three_cards_and_one_for_each_person(lesson: Desk, recorded: Recorder) -> None:
    for person in (ADA, BILAL, CHIDI):
        lesson.take(recorded(person))
    lesson.take(AlreadyMarked(ADA, 3, BOX))
    lesson.take(NotOnList(8, 3, BOX, 0.1))
    assert [greeting.about for greeting in lesson.kiosk.stage.cards.greetings] == ["3", "1", "track 8"]


def test_a_card_goes_by_itself(lesson: Desk, recorded: Recorder, qtbot: QtBot) -> None:
    lesson.take(recorded(ADA))
    qtbot.waitUntil(lambda: lesson.kiosk.stage.cards.greetings == (), timeout=4000)


def test_a_tap_writes_a_row_and_tells_the_engine(lesson: Desk, outside: Outside, doors: Doors) -> None:
    lesson.kiosk.roll_view.chosen.emit(BILAL.id)
    assert events(outside, doors) == [(EventKind.CORRECTED, BILAL.id, MarkState.PRESENT, Method.TAP)]
    assert outside.sent[-1] == MarkedByHand(BILAL.id, presence_in(doors.register.marks()[BILAL.id]))
    assert lesson.kiosk.top.count_text == "1 of 3"


def test_a_tap_takes_a_mark_back_and_undo_brings_it_again(
    lesson: Desk, outside: Outside, doors: Doors, recorded: Recorder
) -> None:
    lesson.take(recorded(ADA))
    lesson.kiosk.roll_view.chosen.emit(ADA.id)
    assert lesson.kiosk.top.count_text == "0 of 3"
    assert outside.sent[-1] == MarkedByHand(ADA.id, None)
    lesson.kiosk.strip.button.click()
    assert lesson.kiosk.top.count_text == "1 of 3"
    assert doors.register.marks()[ADA.id].state is MarkState.PRESENT
    assert [value for _, _, value, _ in events(outside, doors)] == [
        None,
        MarkState.NOT_YET,
        MarkState.PRESENT,
    ]


def test_enter_on_a_line_marks(lesson: Desk, outside: Outside, doors: Doors) -> None:
    view = lesson.kiosk.roll_view
    view.setCurrentIndex(line(lesson, 1))
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, press)
    assert len(events(outside, doors)) == 1


def test_a_mark_that_cannot_be_written_is_said_and_not_shown(lesson: Desk, outside: Outside) -> None:
    with closing(sqlite3.connect(outside.database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        lesson.kiosk.roll_view.chosen.emit(ADA.id)
    assert lesson.kiosk.top.count_text == "0 of 3"
    assert lesson.kiosk.strip.isVisible()
    assert not any(isinstance(command, MarkedByHand) for command in outside.sent)


def test_without_a_camera_staff_are_offered_the_demo(desk: Desk, outside: Outside) -> None:
    desk.take(Told(Notice(NoticeKind.CAMERA_MISSING)))
    panel = desk.start_page.stage.panel
    assert panel.isVisible()
    assert panel.text == Notice(NoticeKind.CAMERA_MISSING).for_staff
    desk.start_page.stage.demo.click()
    assert outside.demos == [True]


def test_pupils_read_what_they_can_do_when_the_camera_is_gone(lesson: Desk) -> None:
    notice = Notice(NoticeKind.CAMERA_UNPLUGGED)
    lesson.take(Told(notice))
    assert lesson.kiosk.stage.panel.text == notice.for_pupils
    lesson.take(Told(notice, over=True))
    assert lesson.kiosk.stage.panel.text == "Starting the camera…"


def test_the_gravest_notice_is_the_one_shown(lesson: Desk) -> None:
    down = Notice(NoticeKind.VISION_DOWN, {"reason": "it stopped three times"})
    lesson.take(Told(down))
    lesson.take(Told(Notice(NoticeKind.CAMERA_BLACK)))
    assert lesson.kiosk.strip.text == down.for_pupils
    lesson.take(Told(down, over=True))
    assert lesson.kiosk.strip.text == Notice(NoticeKind.CAMERA_BLACK).for_pupils
    lesson.take(Told(Notice(NoticeKind.CAMERA_BLACK), over=True))
    assert not lesson.kiosk.strip.isVisible()


def test_the_state_says_ready_only_when_vision_answers(lesson: Desk) -> None:
    state = EngineState(False, "", "", "", "", 0.0, 0.0, 0, 0, {}, 0.0)
    lesson.take(state)
    assert lesson.kiosk.top.state.text == "getting ready"
    lesson.take(EngineState(True, "Open", "CPU", "CPU", "cam", 25.0, 24.0, 0, 0, {"detect": 5.0}, 300.0))
    assert lesson.kiosk.top.state.text == "ready"


def test_an_empty_list_offers_to_add_people(desk: Desk, doors: Doors) -> None:
    for person in (ADA, BILAL, CHIDI):
        doors.people.remove(person.id)
    desk.refresh_people()
    desk.lesson.begin(LessonPlan("9B", "", 0))
    assert not desk.kiosk.roll_view.isVisible()
    assert desk.kiosk.top.count_text == ""


def test_four_hundred_lines_cost_no_widgets(lesson: Desk) -> None:
    crowd = tuple(Person(f"p{number}", f"Name{number}", "Family") for number in range(400))
    lesson.kiosk.fill(crowd, {})
    assert lesson.kiosk.top.count_text == "0 of 400"
    assert len(lesson.kiosk.roll_view.viewport().children()) == 0


def test_ending_the_lesson_closes_it_on_disk(lesson: Desk, doors: Doors) -> None:
    lesson.lesson.end()
    register = doors.register
    assert isinstance(register, StoredRegister)
    assert register.reopen(datetime.now(UTC)) is None
    assert lesson.start_page.isVisible()
