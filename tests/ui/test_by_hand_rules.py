"""The kiosk without a face, as the school has decided: names offered, no faces at all, badge and face."""

from dataclasses import replace

import pytest

from kiosk.app.books import StoredRegister
from kiosk.domain.attendance import EventKind, Method
from kiosk.engine.messages import Asked, NotVerified, OpenSession, Verify
from kiosk.store.people import People
from kiosk.ui.by_hand.ports import ByHandRules
from kiosk.ui.desk import Desk
from kiosk.ui.marks import CardKind
from kiosk.ui.ports import Doors
from kiosk.ui.start_page import LessonPlan
from tests.ui.conftest import ADA, BADGE_OF_ADA, BILAL, BOX, Outside
from tests.ui.reception import cards, kinds, panel


class TestSuggesting:
    @pytest.fixture
    def by_hand_rules(self) -> ByHandRules:
        return ByHandRules(suggest_names=True)

    def test_the_likeliest_first_names_are_offered_and_one_touch_marks(
        self, known: Desk, outside: Outside, register: StoredRegister
    ) -> None:
        known.take(Asked(7, 3, BOX, (ADA, BILAL), 0.4))
        assert panel(known).pad.suggestions == ("Ada", "Bilal")
        panel(known).pad.chosen.emit(BILAL.id)
        assert kinds(outside, register) == [(EventKind.MARKED, BILAL.id, Method.TAP)]


class TestWithoutFaces:
    @pytest.fixture
    def by_hand_rules(self) -> ByHandRules:
        return ByHandRules(faces=False)

    def test_the_pad_is_what_people_see_and_it_stays(
        self, known: Desk, outside: Outside, register: StoredRegister
    ) -> None:
        assert panel(known).isVisible()
        assert known.kiosk.top.state.text == "ready"
        assert panel(known).pad.hasFocus()
        known.kiosk.reception.read_code(BADGE_OF_ADA)
        assert kinds(outside, register) == [(EventKind.MARKED, ADA.id, Method.BADGE)]
        panel(known).give_up()
        assert panel(known).isVisible()

    def test_nobody_waits_for_a_camera(self, desk: Desk) -> None:
        page = desk.start_page
        assert "not in use" in page.stage.panel.text
        desk.refresh_people()
        assert page._known.text() == "3 people on the list"
        desk.lesson.wait_for_source()
        assert "not in use" in page.stage.panel.text


class TestBadgeThenFace:
    @pytest.fixture
    def by_hand_rules(self) -> ByHandRules:
        return ByHandRules(verify=True, by_name=False)

    def test_a_badge_asks_for_the_face_and_marks_nobody_by_itself(
        self, known: Desk, outside: Outside, register: StoredRegister
    ) -> None:
        known.kiosk.reception.read_code(BADGE_OF_ADA)
        assert outside.sent == [Verify(ADA.id, Method.BADGE)]
        assert kinds(outside, register) == []
        assert cards(known) == [(CardKind.LOOK, "Ada, look into the camera")]
        known.take(NotVerified(ADA.id))
        assert cards(known) == [(CardKind.ASK, "Ada, please see your teacher")]

    def test_who_is_not_known_by_face_is_marked_by_the_badge_alone(
        self, known: Desk, outside: Outside, register: StoredRegister, doors: Doors
    ) -> None:
        People(outside.database).change(replace(ADA, by_face=False))
        known.kiosk.fill(doors.people.roster().people, {})
        known.kiosk.reception.read_code(BADGE_OF_ADA)
        assert kinds(outside, register) == [(EventKind.MARKED, ADA.id, Method.BADGE)]

    def test_the_engine_is_told_to_look_for_nobody(self, desk: Desk, outside: Outside) -> None:
        desk.lesson.begin(LessonPlan("9B", "", 0))
        (opened,) = [each for each in outside.sent if isinstance(each, OpenSession)]
        assert opened.one_to_one
