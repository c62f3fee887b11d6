"""Signing in at the desk: what is shut until somebody does, and what locks again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from kiosk.app.staff import StaffDesk
from kiosk.domain.codes import MarkState
from kiosk.domain.faults import Fault
from kiosk.domain.staff import Role
from kiosk.settings import Settings
from kiosk.ui.desk import Desk
from kiosk.ui.pages import Page
from kiosk.ui.staff.account_dialog import AccountDialog
from kiosk.ui.staff.chip import StaffChip
from kiosk.ui.staff.sign_in import SignIn
from kiosk.ui.staff.staff_dialog import StaffDialog
from kiosk.ui.style import Theme
from tests.ui.conftest import ADA, Outside

SECRET = "correct horse battery"  # noqa: S105 - of nobody
LESSON, REGISTER, PEOPLE = Page.LESSON, Page.REGISTER, Page.PEOPLE


@pytest.fixture
def accounts(staff: StaffDesk) -> StaffDesk:
    staff.add("Ada Shah", SECRET, role=Role.ADMIN, title="head")
    staff.add("Bilal Rahman", "602917", role=Role.TEACHER, title="")
    return staff


def signed_in(qtbot: QtBot, staff: StaffDesk, name: str, secret: str) -> Fault | None:
    answers: list[Fault | None] = []
    account = next(each for each in staff.accounts() if each.name == name)
    staff.sign_in(account.id, secret, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def shown(desk: Desk, kind: type[QDialog]) -> QDialog:
    found = [dialog for dialog in desk.window().findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def page(desk: Desk) -> int:
    return desk.page


def test_without_accounts_every_page_is_open_and_the_rail_offers_to_set_one_up(desk: Desk):
    for number in (REGISTER, PEOPLE):
        desk.rail.chosen.emit(number)
        assert page(desk) == number
    chip = desk.findChild(StaffChip)
    assert isinstance(chip, StaffChip)
    assert chip.text() == "Set up staff"
    chip.click()
    dialog = shown(desk, AccountDialog)
    assert isinstance(dialog, AccountDialog)
    dialog.name.setText("Ada Shah")
    dialog.secret.setText(SECRET)
    assert not dialog.keep.isEnabled(), "typed once"
    dialog.again.setText(SECRET)
    dialog.keep.click()
    assert chip.text() == "Sign in"
    assert page(desk) == LESSON, "nobody is signed in yet"


def test_people_are_behind_a_sign_in_of_the_office(desk: Desk, accounts: StaffDesk, qtbot: QtBot):
    desk.rail.chosen.emit(PEOPLE)
    assert page(desk) == LESSON
    dialog = shown(desk, SignIn)
    assert isinstance(dialog, SignIn)
    assert [dialog.who.itemText(place) for place in range(dialog.who.count())] == ["Ada Shah (Admin)"]
    dialog.secret.setText("wrong")
    dialog.enter.click()
    qtbot.waitUntil(lambda: bool(dialog.strip.text))
    assert dialog.strip.text == "That is not the password. Try again."
    dialog.secret.setText(SECRET)
    dialog.enter.click()
    qtbot.waitUntil(lambda: page(desk) == PEOPLE)
    assert accounts.actor().signature == "Ada Shah, head"


def test_a_sign_in_that_is_given_up_leaves_the_page_that_was_there(desk: Desk, accounts: StaffDesk):
    del accounts
    desk.rail.chosen.emit(REGISTER)
    shown(desk, SignIn).reject()
    assert page(desk) == LESSON


def test_a_teacher_sees_registers_and_not_people(desk: Desk, accounts: StaffDesk, qtbot: QtBot):
    assert signed_in(qtbot, accounts, "Bilal Rahman", "602917") is None
    desk.rail.chosen.emit(REGISTER)
    assert page(desk) == REGISTER
    desk.rail.chosen.emit(PEOPLE)
    assert page(desk) == REGISTER
    shown(desk, SignIn).reject()


def test_locking_goes_back_to_the_lesson_and_closes_what_stood_open(
    desk: Desk, accounts: StaffDesk, qtbot: QtBot
):
    signed_in(qtbot, accounts, "Ada Shah", SECRET)
    desk.rail.chosen.emit(PEOPLE)
    desk.dialogs.see_consent(ADA)
    chip = desk.findChild(StaffChip)
    assert isinstance(chip, StaffChip)
    chip.click()
    dialog = shown(desk, StaffDialog)
    accounts.lock()
    assert not dialog.isVisible()
    assert page(desk) == LESSON
    assert not any(each.isVisible() for each in desk.window().findChildren(QDialog))


def test_left_alone_it_locks_and_a_touch_keeps_it_open(qtbot: QtBot, desk: Desk, staff: StaffDesk):
    staff.add("Ada Shah", SECRET, role=Role.ADMIN, title="")
    signed_in(qtbot, staff, "Ada Shah", SECRET)
    staff._idle.start(80)
    dialog = QDialog(desk)
    dialog.open()
    qtbot.waitExposed(dialog)
    for touched in (desk.window(), dialog, dialog):
        qtbot.wait(40)
        staff._idle.setInterval(80)
        QTest.keyClick(touched.windowHandle(), Qt.Key.Key_Shift)
        assert staff.signed_in is not None
    qtbot.waitUntil(lambda: staff.signed_in is None)


def test_corrections_need_a_name_once_there_are_accounts(qtbot: QtBot, staff_with: Callable[..., StaffDesk]):
    free, strict = staff_with(), staff_with(taps_need_sign_in=True)
    assert free.tapper().name == ""
    free.add("Ada Shah", SECRET, role=Role.ADMIN, title="")
    assert free.tapper().name == "", "a tap on the roll stays possible"
    with pytest.raises(Fault, match="Sign in first"):
        strict.tapper()
    with pytest.raises(Fault, match="Sign in first"):
        free.corrector()
    signed_in(qtbot, strict, "Ada Shah", SECRET)
    assert strict.tapper().name == strict.corrector().name == "Ada Shah"


@pytest.fixture
def staff_with(outside: Outside, theme: Theme) -> Callable[..., StaffDesk]:
    def make(*, taps_need_sign_in: bool = False) -> StaffDesk:
        settings = Settings(taps_need_sign_in=taps_need_sign_in)
        made = StaffDesk(outside.database, settings, theme)
        theme.destroyed.connect(made.close)
        return made

    return make


def test_a_tap_without_a_name_says_so_where_the_school_wants_one(
    lesson: Desk, outside: Outside, staff: StaffDesk
):
    staff._taps_need_sign_in = True
    staff.add("Ada Shah", SECRET, role=Role.ADMIN, title="")
    assert not lesson.kiosk._write(ADA.id, MarkState.PRESENT)
    assert "Sign in first" in lesson.kiosk.strip.text
    rows = outside.database.rows("SELECT 1 FROM events WHERE person_id = ?", (ADA.id,))
    assert rows == []
