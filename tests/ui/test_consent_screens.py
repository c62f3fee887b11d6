"""Consent at the desk: seen on the People page, written down in its dialog, and what that erases."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.consent import StoredConsent
from kiosk.domain.access import Look
from kiosk.domain.consent import ConsentAct, Ground, Party
from kiosk.engine.messages import UseRoster
from kiosk.store.access import AccessLog
from kiosk.ui.consent.dialog import ConsentDialog
from kiosk.ui.desk import Desk
from kiosk.ui.pages import Page
from tests.ui.conftest import ADA, Outside


@pytest.fixture
def dialog(desk: Desk) -> ConsentDialog:
    desk.go(Page.PEOPLE)
    desk.dialogs.see_consent(ADA)
    found = desk.findChild(ConsentDialog)
    assert isinstance(found, ConsentDialog)
    return found


def say(dialog: ConsentDialog, act: ConsentAct, party: Party) -> None:
    form = dialog.form
    form.act.setCurrentIndex(form.act.findData(act))
    form.party.setCurrentIndex(form.party.findData(party))
    form.name.setText("Grace Lovelace, mother")
    dialog.keep.click()


def test_a_withdrawal_erases_the_face_and_the_engine_learns_it(
    desk: Desk, dialog: ConsentDialog, outside: Outside, consent: StoredConsent, qtbot: QtBot
):
    assert not dialog.keep.isEnabled(), "nobody said anything yet"
    say(dialog, ConsentAct.WITHDRAWN, Party.PARENT_1)
    qtbot.waitUntil(lambda: dialog.strip.text == "1 template was erased.")
    found = consent.standing(ADA.id)
    assert found.ground is Ground.OPPOSED
    assert found.record is not None
    assert (found.record.name, found.record.relation) == ("Grace Lovelace", "mother")
    rosters = [command.roster for command in outside.sent if isinstance(command, UseRoster)]
    assert rosters[-1].enrolled == rosters[0].enrolled - 1
    row = next(row for row in desk._doors.people.rows() if row.person == ADA)
    assert (row.templates, row.standing and row.standing.may_enrol) == (0, False)


def test_looking_is_written_down(dialog: ConsentDialog, outside: Outside):
    del dialog
    row = AccessLog(outside.database).newest(1)[0]
    assert (row.look, row.person_id, row.by) == (Look.CONSENT_SEEN, ADA.id, outside.actor.signature)


def test_a_day_to_come_can_not_be_chosen_and_an_older_one_can(dialog: ConsentDialog, qtbot: QtBot):
    form = dialog.form
    form.on.setDate(form.on.date().addDays(5))
    assert form.on.date() == form.on.maximumDate()
    form.on.setDate(form.on.date().addDays(-30))
    say(dialog, ConsentAct.GIVEN, Party.PARENT_2)
    qtbot.waitUntil(lambda: dialog.strip.text == "It is written down.")
    assert not dialog.form.is_filled, "ready for the next one"


def test_the_people_page_says_who_was_not_asked(desk: Desk):
    desk.go(Page.PEOPLE)
    assert not desk.people.consent_said.isVisible()
    desk._doors.people.add(ADA.__class__("9", "Dana"), [])
    desk.people.fill()
    assert desk.people.consent_said.text() == "1 person was not asked for consent yet."


def test_the_notice_is_saved_in_the_language_of_whoever_reads_it(
    dialog: ConsentDialog, tmp_path: Path, qtbot: QtBot
):
    handing_out = dialog.handing_out
    assert handing_out.languages.currentData() == "en", "as the screens speak"
    handing_out.languages.setCurrentIndex(handing_out.languages.findData("ar"))
    with qtbot.waitSignal(handing_out.saved):
        handing_out.save_to(tmp_path / "notice.html")
    assert dialog.strip.text == f"The notice is in {tmp_path / 'notice.html'}."
    page = (tmp_path / "notice.html").read_text("utf-8")
    assert 'lang="ar" dir="rtl"' in page
    assert "Hill School" in page
    with qtbot.waitSignal(handing_out.saved):
        handing_out.save_to(tmp_path / "notice")
    assert (tmp_path / "notice.pdf").exists()


def test_a_notice_that_can_not_be_written_is_told(dialog: ConsentDialog, tmp_path: Path, qtbot: QtBot):
    with qtbot.waitSignal(dialog.handing_out.failed):
        dialog.handing_out.save_to(tmp_path / "nowhere" / "notice.pdf")
    assert dialog.strip.isVisible()
