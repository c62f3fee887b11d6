"""The kiosk without a face: PIN pad, names, scanners, cards, lockout; on a real register with real PINs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.books import StoredRegister
from kiosk.app.by_hand import StoredByHand
from kiosk.domain.attendance import EventKind, Method
from kiosk.domain.codes import PLAIN, CodeSet, MarkState
from kiosk.domain.passage import GUARD
from kiosk.domain.pins import Lockout
from kiosk.domain.roster import Person
from kiosk.engine.messages import (
    Asked,
    CodeRead,
    MarkedByHand,
    NotOnList,
    OpenSession,
    Recorded,
)
from kiosk.store.attendance import EventLog
from kiosk.store.credentials import Credentials, WrongPins
from kiosk.store.people import People
from kiosk.ui.by_hand.credentials_dialog import CredentialsDialog
from kiosk.ui.by_hand.panel import NAME, PIN
from kiosk.ui.by_hand.ports import KnownBy
from kiosk.ui.desk import Desk
from kiosk.ui.marks import CardKind
from kiosk.ui.pages import Page
from kiosk.ui.ports import Doors
from tests.ui.conftest import ADA, BADGE_OF_ADA, BILAL, BOX, Outside
from tests.ui.reception import cards, kinds, panel

PIN_OF_ADA = "408217"
ENTER = Qt.Key.Key_Return
SLOW = 50  # milliseconds between two keys, from which on they are a person's


def plain_codes(_set_id: str) -> CodeSet:
    return PLAIN


@pytest.fixture
def pin(outside: Outside, known: Desk) -> str:
    """Ada's; kept as slowly as a true one."""
    assert known.kiosk.isVisible()
    credentials = Credentials(outside.database)
    credentials.set_pins({ADA.id: credentials.pin_key.lookup(PIN_OF_ADA)})
    return PIN_OF_ADA


def touch(desk: Desk, digits: str) -> None:
    for digit in digits:
        panel(desk).pad.type(digit)


class Keyboard:
    """Types into a window as the system does: key events with their moments in milliseconds."""

    def __init__(self) -> None:
        self.now = 1000

    def type(self, desk: Desk, text: str, *, gap: int = 4) -> None:
        window = desk.window().windowHandle()
        for letter in text:
            self.now += gap
            key = ENTER if letter == "\n" else Qt.Key.Key_unknown
            event = QKeyEvent(
                QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter.replace("\n", "\r")
            )
            event.setTimestamp(self.now)
            QCoreApplication.sendEvent(window, event)
            if gap > SLOW:
                QTest.qWait(gap)


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


def test_a_pin_marks_in_one_touch_more_than_its_digits(
    known: Desk, pin: str, outside: Outside, register: StoredRegister, qtbot: QtBot
) -> None:
    known.kiosk.reception.open(PIN)
    assert panel(known).isVisible()
    touch(known, pin)
    qtbot.waitUntil(lambda: kinds(outside, register) == [(EventKind.MARKED, ADA.id, Method.PIN)])
    assert known.kiosk.roll.mark(ADA.id).state is MarkState.PRESENT
    assert known.kiosk.top.count_text == "1 of 3"
    assert cards(known)[0][0] is CardKind.MARKED
    assert outside.sounds == ["marked"]
    (told,) = outside.sent
    assert isinstance(told, MarkedByHand)
    assert told.presence is not None
    assert told.presence.here
    assert not panel(known).isVisible()


def test_digits_of_a_keyboard_go_to_the_pad(
    known: Desk, pin: str, outside: Outside, register: StoredRegister, qtbot: QtBot
) -> None:
    known.kiosk.reception.open(PIN)
    QTest.keyClicks(panel(known).pad, pin[:3] + "9")
    QTest.keyClick(panel(known).pad, Qt.Key.Key_Backspace)
    QTest.keyClicks(panel(known).pad, pin[3:])
    QTest.keyClick(panel(known).pad, ENTER)
    qtbot.waitUntil(lambda: kinds(outside, register) == [(EventKind.MARKED, ADA.id, Method.PIN)])


def test_a_digit_typed_before_the_camera_opens_the_pad(known: Desk, keyboard: Keyboard) -> None:
    keyboard.type(known, "40", gap=70)
    assert panel(known).isVisible()
    assert panel(known).pad.typed == 2


def test_a_wrong_pin_is_said_and_marks_nobody(known: Desk, outside: Outside, qtbot: QtBot) -> None:
    known.kiosk.reception.open(PIN)
    touch(known, "999998")
    qtbot.waitUntil(lambda: panel(known).pad.text == "This PIN is not known")
    assert WrongPins(outside.database).load().wrong == 1
    assert outside.sent == []


def test_after_five_wrong_pins_the_pad_waits_and_says_how_long_also_after_a_new_start(
    known: Desk, pin: str, outside: Outside, register: StoredRegister
) -> None:
    WrongPins(outside.database).save(Lockout(5, datetime.now(UTC)))
    known.kiosk.reception.open(PIN)
    assert panel(known).pad.text in ("Too many wrong PINs. Wait 0:30", "Too many wrong PINs. Wait 0:31")
    touch(known, pin)
    known.kiosk.reception.read_code(BADGE_OF_ADA)
    assert kinds(outside, register) == [(EventKind.MARKED, ADA.id, Method.BADGE)]
    WrongPins(outside.database).save(Lockout(5, datetime.now(UTC) - timedelta(seconds=31)))
    known.kiosk.reception.open(PIN)
    assert panel(known).pad.text == "Type your PIN"


def test_the_pad_counts_down_in_sight_alone(known: Desk, outside: Outside) -> None:
    pad = panel(known).pad
    WrongPins(outside.database).save(Lockout(5, datetime.now(UTC)))
    known.kiosk.reception.open(PIN)
    assert pad._countdown.isActive()
    known.kiosk._leave_panel()
    assert not pad._countdown.isActive()
    WrongPins(outside.database).save(Lockout(5, datetime.now(UTC) - timedelta(seconds=31)))
    known.kiosk.reception.wanted.emit()
    assert pad.text == "Type your PIN"


def test_ones_own_pin_again_and_again_does_not_free_one_to_guess(
    known: Desk, outside: Outside, by_hand: StoredByHand
) -> None:
    WrongPins(outside.database).save(Lockout(3, datetime.now(UTC)))
    by_hand.come_by(ADA.id, Method.PIN)
    assert WrongPins(outside.database).load() == Lockout()
    WrongPins(outside.database).save(Lockout(3, datetime.now(UTC)))
    by_hand.come_by(ADA.id, Method.PIN)
    assert WrongPins(outside.database).load().wrong == 3
    assert known.kiosk.isVisible()


def test_a_name_is_two_touches_away(known: Desk, outside: Outside, register: StoredRegister) -> None:
    known.kiosk.reception.open(NAME)
    names = panel(known).names
    QTest.keyClicks(names.search, "bil")
    assert [names.found.item(place).text() for place in range(names.found.count())] == ["Bilal R."]
    QTest.keyClick(names.search, ENTER)
    assert kinds(outside, register) == [(EventKind.MARKED, BILAL.id, Method.TAP)]


def test_enter_with_several_names_in_sight_marks_nobody(
    known: Desk, outside: Outside, register: StoredRegister
) -> None:
    known.kiosk.reception.open(NAME)
    QTest.keyClick(panel(known).names.search, ENTER)
    assert kinds(outside, register) == []


def test_a_second_scan_is_friendly_and_writes_nothing(
    known: Desk, keyboard: Keyboard, outside: Outside, register: StoredRegister
) -> None:
    keyboard.type(known, f"{BADGE_OF_ADA}\n")
    keyboard.type(known, f"{BADGE_OF_ADA}\n", gap=6)
    assert kinds(outside, register) == [(EventKind.MARKED, ADA.id, Method.BADGE)]
    assert cards(known)[0][1].startswith("Ada, you are marked since")


def test_a_scanner_that_ends_in_two_enters_marks_nobody_else(
    known: Desk, keyboard: Keyboard, outside: Outside, register: StoredRegister
) -> None:
    known.kiosk.roll_view.setFocus()
    known.kiosk.roll_view.setCurrentIndex(known.kiosk.roll.index(1))
    keyboard.type(known, f"{BADGE_OF_ADA}\n\n")
    assert kinds(outside, register) == [(EventKind.MARKED, ADA.id, Method.BADGE)]


def test_a_bad_code_is_said_and_the_next_good_one_is_read(
    known: Desk, keyboard: Keyboard, outside: Outside, register: StoredRegister
) -> None:
    for bad in ("%%%-###-%%%", "A" * 300, "äöü€漢字"):
        keyboard.type(known, f"{bad}\n", gap=1)
        assert cards(known)[0] == (CardKind.ASK, "This badge is not known")
    assert kinds(outside, register) == []
    keyboard.type(known, f"{BADGE_OF_ADA}\n")
    assert kinds(outside, register) == [(EventKind.MARKED, ADA.id, Method.BADGE)]


def test_what_a_person_types_into_a_field_arrives_whole(
    known: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    known.kiosk.reception.open(NAME)
    search = panel(known).names.search
    search.setFocus()
    for gap in (70, 20, 90, 20, 20, 70):
        keyboard.type(known, "x", gap=gap)
    qtbot.waitUntil(lambda: search.text() == "xxxxxx")


def test_a_code_scanned_while_the_search_has_the_focus_is_no_name(
    known: Desk, keyboard: Keyboard, outside: Outside, register: StoredRegister
) -> None:
    known.kiosk.reception.open(NAME)
    panel(known).names.search.setFocus()
    keyboard.type(known, f"{BADGE_OF_ADA}\n")
    assert panel(known).names.search.text() == ""
    assert kinds(outside, register) == [(EventKind.MARKED, ADA.id, Method.BADGE)]


def test_elsewhere_a_scanner_fills_in_fields(
    known: Desk, keyboard: Keyboard, outside: Outside, register: StoredRegister
) -> None:
    known.go(Page.PEOPLE)
    known.people.search.setFocus()
    keyboard.type(known, BADGE_OF_ADA)
    assert known.people.search.text() == BADGE_OF_ADA
    assert kinds(outside, register) == []


def test_a_card_before_the_camera_is_a_badge(known: Desk, outside: Outside, register: StoredRegister) -> None:
    known.take(CodeRead(BADGE_OF_ADA))
    assert kinds(outside, register) == [(EventKind.MARKED, ADA.id, Method.BADGE)]


def test_who_is_on_no_list_today_is_told_so(known: Desk, outside: Outside, register: StoredRegister) -> None:
    late = Person("9", "Zoë", "Ng")
    People(outside.database).add(late)
    Credentials(outside.database).add_badge(late.id, "CANTEEN-1")
    known.kiosk.reception.read_code("CANTEEN-1")
    assert kinds(outside, register) == []
    assert cards(known) == [(CardKind.STRANGER, "Not on today's list")]


def test_a_face_that_can_not_be_told_leads_to_the_pad_by_itself_without_names(known: Desk) -> None:
    known.take(Asked(7, 3, BOX, (ADA, BILAL), 0.4))
    assert panel(known).isVisible()
    assert "Ada" not in panel(known).pad.text
    assert panel(known).pad.suggestions == ()


def test_a_stranger_is_led_there_too_and_the_camera_comes_back_by_itself(known: Desk) -> None:
    known.take(NotOnList(8, 3, BOX, 0.1))
    assert panel(known).isVisible()
    panel(known).give_up()
    assert not panel(known).isVisible()


def test_coming_by_after_the_guard_is_leaving_where_people_are_seen_out(
    known: Desk, outside: Outside, register: StoredRegister, by_hand: StoredByHand
) -> None:
    session = register.session
    assert session is not None
    seen_out = StoredByHand(
        outside.database,
        lambda: replace(session, check_out=True),
        plain_codes,
        rules=by_hand.rules,
        guard=GUARD,
    )
    start = datetime.now(UTC)
    written: list[str] = []
    for minute in (0, 1, 6, 6.1, 12):
        with time_machine.travel(start + timedelta(minutes=minute), tick=False):
            written.append(seen_out.come_by(ADA.id, Method.BADGE).passage)
    assert written == ["arrived", "already-here", "left", "already-left", "arrived"]
    assert [kind for kind, _, _ in kinds(outside, register)] == [
        EventKind.MARKED,
        EventKind.LEFT,
        EventKind.MARKED,
    ]
    assert known.kiosk.isVisible()


def test_who_leaves_by_face_is_told_goodbye(
    known: Desk, outside: Outside, recorded: Callable[[Person], Recorded]
) -> None:
    came = recorded(ADA)
    known.take(came)
    left = replace(came.event, id="left", kind=EventKind.LEFT)
    assert EventLog(outside.database).append(left)
    known.take(replace(came, event=left))
    assert cards(known) == [(CardKind.LEFT, "Goodbye, Ada")]
    assert outside.sounds == ["marked", "left"]


def test_who_was_marked_by_hand_is_known_to_the_engine_after_a_new_start(
    known: Desk, outside: Outside, register: StoredRegister
) -> None:
    known.kiosk.reception.read_code(BADGE_OF_ADA)
    outside.sent.clear()
    assert register.session is not None
    known.lesson.resume(register.session)
    opened = next(each for each in outside.sent if isinstance(each, OpenSession))
    assert [(key, each.here) for key, each in opened.presences.items()] == [(ADA.id, True)]


def test_staff_give_a_pin_that_is_shown_once_and_take_in_a_badge(
    known: Desk, outside: Outside, doors: Doors, qtbot: QtBot
) -> None:
    known.dialogs.see_credentials(BILAL)
    (dialog,) = known.findChildren(CredentialsDialog)
    dialog.new_pin.click()
    qtbot.waitUntil(dialog.pin.isVisible)
    credentials = Credentials(outside.database)
    assert credentials.find_pin(credentials.pin_key.lookup(dialog.pin.text())) == BILAL
    dialog.scan.setText(BADGE_OF_ADA)
    QTest.keyClick(dialog.scan, ENTER)
    assert dialog.strip.text == "This badge is Ada Lovelace's. Revoke it there first."
    dialog.scan.setText("CANTEEN-1")
    QTest.keyClick(dialog.scan, ENTER)
    assert credentials.find_badge("CANTEEN-1") == BILAL
    assert doors.credentials.of(BILAL.id) == KnownBy(pin=True, badges=1)
    dialog.accept()
