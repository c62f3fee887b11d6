"""Kiosk mode: no way out but a sign-in, and nobody locked in; and the screen while nobody is there."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app.staff import StaffDesk
from kiosk.domain.faces import Box
from kiosk.domain.roster import Person
from kiosk.domain.staff import Role
from kiosk.engine.messages import Recorded, Rest, TracksSeen, TrackState, TrackView
from kiosk.ui.desk import Desk
from kiosk.ui.pages import Page
from kiosk.ui.staff.sign_in import SignIn
from kiosk.ui.start_page import LessonPlan
from kiosk.ui.window import Window
from kiosk.ui.wording import clock
from tests.ui.conftest import ADA, Outside

SECRET = "correct horse battery"  # noqa: S105 - of nobody
Recorder = Callable[[Person], Recorded]


@pytest.fixture
def admin(staff: StaffDesk) -> StaffDesk:
    staff.add("Ada Shah", SECRET, role=Role.ADMIN, title="head")
    return staff


@pytest.fixture
def held(lesson: Desk, admin: StaffDesk) -> Desk:
    """A lesson in progress in kiosk mode, with nobody signed in."""
    del admin
    lesson.holding.use(on=True)
    return lesson


def window_of(desk: Desk) -> Window:
    window = desk.window()
    assert isinstance(window, Window)
    return window


def asked(desk: Desk) -> SignIn:
    found = [dialog for dialog in desk.window().findChildren(SignIn) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def sign_in(desk: Desk, qtbot: QtBot) -> None:
    dialog = asked(desk)
    dialog.secret.setText(SECRET)
    dialog.enter.click()
    qtbot.waitUntil(lambda: desk._doors.staff.signed_in is not None)


def button(desk: Desk, text: str) -> QPushButton:
    return next(each for each in desk.findChildren(QPushButton) if each.isVisible() and each.text() == text)


def test_no_key_and_no_close_leads_out(held: Desk, qtbot: QtBot) -> None:
    window, closed = window_of(held), []
    window.closed.connect(lambda: closed.append(True))
    assert window.isFullScreen()
    assert not held.rail.isVisible()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
        qtbot.keyClick(window, key)
    window.showMinimized()
    qtbot.waitUntil(window.isFullScreen)
    assert not window.close()
    assert closed == []
    asked(held).reject()
    assert window.isFullScreen()
    assert not held.rail.isVisible()


def test_nothing_but_the_way_out_is_offered_below(held: Desk) -> None:
    shown = [each.text() for each in held.lesson.bottom.findChildren(QPushButton) if each.isVisible()]
    assert shown == ["Staff"]


@pytest.mark.parametrize("page", [Page.REGISTER, Page.PEOPLE, Page.DIAGNOSTICS])
def test_no_page_of_staff_is_reached_without_a_sign_in(held: Desk, page: Page) -> None:
    held.rail.chosen.emit(page)
    assert held.page is Page.LESSON
    asked(held).reject()


def test_staff_leave_by_signing_in_and_come_back_by_one_button(held: Desk, qtbot: QtBot) -> None:
    window = window_of(held)
    button(held, "Staff").click()
    sign_in(held, qtbot)
    assert not window.isFullScreen()
    assert held.rail.isVisible()
    assert held.lesson.session is not None, "the lesson goes on"
    button(held, "Back to the kiosk").click()
    assert window.isFullScreen()
    assert not held.rail.isVisible()


def test_without_a_keyboard_a_pin_is_typed_on_the_screen(held: Desk, staff: StaffDesk, qtbot: QtBot) -> None:
    staff.add("Bilal Rahman", "602917", role=Role.TEACHER, title="")
    button(held, "Staff").click()
    dialog = asked(held)
    dialog.who.setCurrentIndex(1)
    keys = {each.text(): each for each in dialog.findChildren(QPushButton)}
    for digit in "6029177":
        keys[digit].click()
    next(each for each in keys.values() if each.accessibleName() == "Take the last digit back").click()
    dialog.enter.click()
    qtbot.waitUntil(lambda: staff.actor().signature == "Bilal Rahman")


def test_when_nobody_touches_it_for_a_while_it_is_a_kiosk_again(
    held: Desk, admin: StaffDesk, qtbot: QtBot
) -> None:
    button(held, "Staff").click()
    sign_in(held, qtbot)
    held.go(Page.REGISTER)
    admin.lock()  # as the clock does
    assert window_of(held).isFullScreen()
    assert held.page is Page.LESSON


def test_closing_it_asks_who_is_there_and_then_closes(held: Desk, qtbot: QtBot) -> None:
    window = window_of(held)
    with qtbot.waitSignal(window.closed):
        window.close()
        sign_in(held, qtbot)
    assert not window.isVisible()


def test_without_a_lesson_pupils_see_the_clock_and_can_start_nothing(
    desk: Desk, admin: StaffDesk, qtbot: QtBot
) -> None:
    del admin
    desk.holding.use(on=True)
    assert desk.lesson.currentWidget() is desk.lesson.rest
    shown = [each.text() for each in desk.findChildren(QPushButton) if each.isVisible()]
    assert shown == ["Staff"]
    button(desk, "Staff").click()
    sign_in(desk, qtbot)
    assert desk.lesson.currentWidget() is desk.start_page


def test_a_lesson_that_the_clock_begins_brings_the_kiosk(desk: Desk, admin: StaffDesk) -> None:
    del admin
    desk.holding.use(on=True)
    desk.lesson.begin(LessonPlan("9B Physics", "", 0))
    assert desk.lesson.currentWidget() is desk.kiosk
    desk.lesson.end_by_clock()
    assert desk.lesson.currentWidget() is desk.lesson.rest
    assert "9B Physics has ended" in desk.lesson.rest.strip.text


def test_nobody_is_locked_in_while_nobody_has_an_account(lesson: Desk, qtbot: QtBot) -> None:
    window = window_of(lesson)
    lesson.holding.use(on=True)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    lesson.lesson.end()
    assert "nobody of the staff has an account" in lesson.start_page.unguarded.text
    button(lesson, "Set up staff").click()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    dialog.reject()


def test_the_first_account_makes_it_hold(lesson: Desk, staff: StaffDesk) -> None:
    lesson.holding.use(on=True)
    staff.add("Ada Shah", SECRET, role=Role.ADMIN, title="")
    assert window_of(lesson).isFullScreen()
    assert not lesson.start_page.unguarded.isVisible()
    lesson.holding.use(on=False)
    assert not window_of(lesson).isFullScreen()


def rest(desk: Desk) -> None:
    """So much time has gone by."""
    desk.idle.use(1)
    desk.idle._rest()


def seen(*views: TrackView) -> TracksSeen:
    return TracksSeen(3, 640, 360, views)


def test_after_a_while_the_screen_tells_the_time_and_the_lesson(
    lesson: Desk, outside: Outside, recorded: Recorder
) -> None:
    lesson.take(recorded(ADA))
    rest(lesson)
    screen = lesson.lesson.rest
    assert lesson.lesson.currentWidget() is screen
    assert screen._lesson.text() == "9B Physics · Room 12"
    assert screen._count.text() == "1 of 3 here"
    assert outside.sent[-1] == Rest(on=True)


def test_a_face_wakes_it_and_an_empty_picture_does_not(lesson: Desk, outside: Outside) -> None:
    rest(lesson)
    lesson.take(seen())
    assert lesson.idle.resting
    lesson.take(seen(TrackView(1, Box(0, 0, 50, 50), TrackState.LOOKING)))
    assert lesson.lesson.currentWidget() is lesson.kiosk
    assert outside.sent[-1] == Rest(on=False)


def test_the_touch_that_wakes_it_marks_nobody(lesson: Desk, doors: object, qtbot: QtBot) -> None:
    del doors
    view = lesson.kiosk.roll_view
    spot = view.viewport().mapTo(lesson.window(), view.visualRect(lesson.kiosk.roll.index(0)).center())
    handle = lesson.window().windowHandle()
    rest(lesson)
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(spot))
    assert lesson.lesson.currentWidget() is lesson.kiosk
    assert lesson.kiosk.top.count_text == "0 of 3"
    qtbot.wait(450)
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(spot))
    qtbot.waitUntil(lambda: lesson.kiosk.top.count_text == "1 of 3")


def test_the_first_digit_of_a_pin_is_not_lost(lesson: Desk, qtbot: QtBot) -> None:
    rest(lesson)
    for digit in (Qt.Key.Key_4, Qt.Key.Key_8, Qt.Key.Key_2):
        QTest.keyClick(lesson.window().windowHandle(), digit)
        qtbot.wait(60)
    qtbot.waitUntil(lambda: lesson.kiosk.reception.panel.pad.typed == 3)


def test_a_badge_is_read_whole(lesson: Desk, qtbot: QtBot) -> None:
    rest(lesson)
    codes: list[str] = []
    lesson.kiosk.reception.scanner.scanned.connect(codes.append)
    handle = lesson.window().windowHandle()
    for place, key in enumerate("B482"):
        typed = QKeyEvent(QEvent.Type.KeyPress, ord(key), Qt.KeyboardModifier.NoModifier, key)
        typed.setTimestamp(1000 + 10 * place)
        QApplication.sendEvent(handle, typed)
    enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    enter.setTimestamp(1045)
    QApplication.sendEvent(handle, enter)
    qtbot.waitUntil(lambda: codes == ["B482"])


def test_enter_wakes_it_and_marks_nobody(lesson: Desk, qtbot: QtBot) -> None:
    lesson.kiosk.roll_view.setCurrentIndex(lesson.kiosk.roll.index(0))
    rest(lesson)
    QTest.keyClick(lesson.window().windowHandle(), Qt.Key.Key_Return)
    assert not lesson.idle.resting
    qtbot.wait(20)
    assert lesson.kiosk.top.count_text == "0 of 3"


def test_it_does_not_rest_while_staff_are_at_work(lesson: Desk) -> None:
    lesson.go(Page.REGISTER)
    rest(lesson)
    assert not lesson.idle.resting


def test_with_0_minutes_it_never_rests(lesson: Desk) -> None:
    lesson.idle.use(1)
    lesson.idle.use(0)
    assert not lesson.idle._timer.isActive()
    lesson.idle.stir()
    assert not lesson.idle._timer.isActive()


def test_the_time_is_that_of_the_school_pc(lesson: Desk) -> None:
    before = datetime.now(UTC)
    rest(lesson)
    assert lesson.lesson.rest._clock.text() in {clock(before), clock(datetime.now(UTC))}
