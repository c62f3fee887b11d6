"""What pupils see and hear of names, at each of the school's choices."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.app.conduct import Conduct
from kiosk.domain.roster import Person
from kiosk.domain.shown_name import GreetBy, called, on_roll
from kiosk.engine.messages import AlreadyMarked, Asked, NotOnList, NotVerified, Recorded
from kiosk.settings import Settings
from kiosk.ui.by_hand.ports import ByHandRules
from kiosk.ui.desk import Desk
from kiosk.ui.voice import EachTime, Voice
from tests.ui.conftest import ADA, BILAL, BOX

Recorder = Callable[[Person], Recorded]
BRACES = replace(ADA, preferred_name="A{0}")


@pytest.fixture
def by_hand_rules() -> ByHandRules:
    return ByHandRules(suggest_names=True)


def seen(desk: Desk) -> str:
    """All that pupils can read or hear of names."""
    kiosk = desk.kiosk
    cards = " ".join(f"{card.headline} {card.small} {card.short}" for card in kiosk.stage.cards.greetings)
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    lines = [kiosk.roll.index(place).data(role) for place in range(3) for role in roles]
    return " ".join((cards, *map(str, lines), *kiosk.reception.panel.pad.suggestions))


def happens_all(desk: Desk, recorded: Recorder) -> None:
    desk.take(Asked(7, 3, BOX, (BILAL,), 0.4))
    desk.take(recorded(ADA))
    desk.take(AlreadyMarked(BILAL, 3, BOX))
    desk.take(NotVerified("3"))


def test_by_first_name_the_roll_tells_two_apart_by_the_initial(lesson: Desk, recorded: Recorder) -> None:
    happens_all(lesson, recorded)
    assert ", Ada" in seen(lesson)
    assert "Bilal R." in seen(lesson)


def test_by_initials_no_name_is_to_be_seen(lesson: Desk, recorded: Recorder) -> None:
    lesson.kiosk.use_names(GreetBy.INITIALS)
    happens_all(lesson, recorded)
    assert "A. L., present" in seen(lesson)
    assert "B. R., you are marked" in seen(lesson)
    assert lesson.kiosk.reception.panel.pad.suggestions == ("B. R.",)
    assert not any(name in seen(lesson) for name in ("Ada", "Bilal", "Chidi"))
    assert not any(tab.isVisible() for tab in lesson.kiosk.reception.panel.tabs), "a list of names to find by"
    assert lesson.kiosk.roll_view.isVisible()


def test_by_nothing_there_is_no_roll_and_no_initial_either(lesson: Desk, recorded: Recorder) -> None:
    lesson.kiosk.use_names(GreetBy.NOTHING)
    happens_all(lesson, recorded)
    assert not lesson.kiosk.roll_view.isVisible()
    assert not any(part in seen(lesson) for part in ("Ada", "Bilal", "Chidi", "A. L.", "B. R.", "C. O."))
    assert lesson.kiosk.top.count_text == "1 of 3"
    headlines = [card.headline for card in lesson.kiosk.stage.cards.greetings]
    assert headlines[0] in {"Good morning", "Good afternoon", "Good evening"}
    assert headlines[1:] == ["You are marked", "Please see your teacher"]


def test_it_is_taken_back_while_a_lesson_goes_on(lesson: Desk, recorded: Recorder) -> None:
    lesson.kiosk.use_names(GreetBy.NOTHING)
    lesson.kiosk.use_names(GreetBy.FIRST_NAME)
    happens_all(lesson, recorded)
    assert lesson.kiosk.roll_view.isVisible()
    assert "Ada L." in seen(lesson)


@pytest.mark.parametrize(
    ("person", "by", "card", "line"),
    [
        (ADA, GreetBy.FIRST_NAME, "Ada", "Ada L."),
        (ADA, GreetBy.INITIALS, "A. L.", "A. L."),
        (Person("9", "Sukarno"), GreetBy.INITIALS, "S.", "S."),
        (ADA, GreetBy.NOTHING, "", ""),
    ],
)
def test_names_as_they_are_shown(person: Person, by: GreetBy, card: str, line: str) -> None:
    assert (called(person, by), on_roll(person, by)) == (card, line)


def test_a_name_with_braces_is_a_name(lesson: Desk) -> None:
    lesson.take(AlreadyMarked(BRACES, 3, BOX))
    assert lesson.kiosk.stage.cards.greetings[0].headline == "A{0}, you are marked"


def test_a_voice_says_no_more_of_a_name_than_the_card_and_nothing_to_strangers(
    lesson: Desk, recorded: Recorder, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "said"
    writes = f"import sys; open({str(file)!r}, 'a').write(sys.argv[-1] + '\\n')"
    voice = Voice(EachTime((sys.executable, "-c", writes)))
    conduct = Conduct(lesson, None, lesson, voice=lambda: lambda: voice)
    conduct.use(Settings(speak=True, greet_by="initials", keep_awake=False))
    lesson.take(NotOnList(8, 3, BOX, 0.1))
    lesson.take(recorded(ADA))
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: file.read_text().endswith("\n"))
    conduct.close()
    assert file.read_text() == f"{lesson.kiosk.stage.cards.greetings[-1].headline}\n"
    assert file.read_text().endswith(", A. L.\n")
