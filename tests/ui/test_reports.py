"""The Reports page and the strictness slider, on a real register."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.app.figures import StoredFigures
from kiosk.app.report_desk import StoredReports
from kiosk.domain.estimates import SchoolEstimates
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.domain.site_counts import Counted, span_of
from kiosk.domain.staff import Actor, Role
from kiosk.domain.thresholds import Thresholds, ThresholdTable
from kiosk.domain.work import Work
from kiosk.paths import AppPaths
from kiosk.settings import Settings
from kiosk.store.database import open_database
from kiosk.store.look_alikes import LookAlikes
from kiosk.store.people import People
from kiosk.store.site_counts import SiteCounts
from kiosk.store.templates import Templates
from kiosk.ui.reports.page import ReportsPage
from kiosk.ui.settings.strictness_panel import StrictnessPanel
from kiosk.ui.style import Theme
from tests.consents import consent_to
from tests.domain.rosters import PACK, direction, noisy, template

TABLE = ThresholdTable(((1, Thresholds(accept=0.6, ask=0.3, lead=0.1)),))


@pytest.fixture
def school(tmp_path: Path) -> AppPaths:
    """Twelve people with three pictures each, two of whom look alike, and a lesson of today."""
    paths = AppPaths.under(tmp_path)
    with open_database(paths.database) as database, database.writing():
        for number in range(12):
            person = Person(f"p{number}", f"Given{number}", f"Family{number}")
            People(database).add(person)
            consent_to(database, person.id)
            looks = [noisy(direction(number), look, amount=0.1) for look in range(3)]
            Templates(database).add(template(person.id, look) for look in looks)
        LookAlikes(database).flag("p1", {"p2": 0.41})
        now = span_of(datetime.now(UTC))
        SiteCounts(database).add({(now, Counted.NAMED): 30, (now, Counted.ASKED): 10, (now, Counted.DARK): 9})
    return paths


@dataclass
class Desk:
    """A Reports page in sight, and who is at work."""

    page: ReportsPage
    actor: list[Actor] = field(default_factory=list[Actor])

    @property
    def words(self) -> str:
        return "\n".join(label.text() for label in self.page.preview.findChildren(QLabel))


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot, school: AppPaths) -> Iterator[Desk]:
    actor = [Actor("Ms Shah", Role.OFFICE)]
    door = StoredReports(school, Settings(zone="Europe/London"), None, lambda: actor[0], paper="a4")
    page = ReportsPage(theme, door)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    yield Desk(page, actor)
    page.hide()


def made(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.page.figures is not None, timeout=20_000)


def test_the_page_makes_a_report_when_it_comes_in_sight(desk: Desk, qtbot: QtBot):
    assert not desk.page.keep.isEnabled()
    made(qtbot, desk)
    assert desk.page.keep.isEnabled()
    assert "25.0 %" in desk.words
    assert "G. F. and G. F." in desk.words
    assert "Given1" not in desk.words


def test_names_are_for_the_office(desk: Desk, qtbot: QtBot):
    made(qtbot, desk)
    desk.page.names.setChecked(True)
    made(qtbot, desk)
    assert "Given1 Family1 and Given2 Family2" in desk.words
    desk.page.hide()
    desk.actor[0] = Actor("Mr Teach", Role.TEACHER)
    desk.page.show()
    made(qtbot, desk)
    assert not desk.page.names.isVisible()
    assert "Given1" not in desk.words


def test_what_is_shown_is_written_over_a_file_the_dialog_has_asked_about(
    desk: Desk, qtbot: QtBot, tmp_path: Path
):
    made(qtbot, desk)
    (tmp_path / "site.pdf").write_text("old")
    desk.page.save(tmp_path / "site.pdf")
    qtbot.waitUntil(desk.page.strip.isVisible, timeout=20_000)
    assert (tmp_path / "site.pdf").read_bytes().startswith(b"%PDF-")
    assert desk.page.strip.button.text() == "Open"


def test_a_folder_that_takes_no_file_is_said_and_the_report_stays(desk: Desk, qtbot: QtBot, tmp_path: Path):
    made(qtbot, desk)
    desk.page.save(tmp_path / "gone" / "site.html")
    qtbot.waitUntil(desk.page.strip.isVisible, timeout=20_000)
    assert desk.page.figures is not None


def test_it_can_be_stopped_and_made_again(desk: Desk, qtbot: QtBot):
    made(qtbot, desk)
    desk.page.make()
    qtbot.mouseClick(desk.page.cancel, Qt.MouseButton.LeftButton)
    assert desk.page.nothing.text == "The report was not made."
    assert desk.page.figures is None
    qtbot.mouseClick(desk.page.again, Qt.MouseButton.LeftButton)
    made(qtbot, desk)


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot, school: AppPaths) -> StrictnessPanel:
    made = StrictnessPanel(theme, StoredFigures(school.database, PACK, TABLE))
    qtbot.addWidget(made)
    return made


def test_the_slider_says_what_each_step_means_on_these_people(panel: StrictnessPanel, qtbot: QtBot):
    assert panel.sentences == ()
    panel.show()
    qtbot.waitUntil(lambda: bool(panel.sentences), timeout=20_000)
    assert "With everybody on one list (12 people)" in panel.sentences[-1]
    assert "none (0 to 243) need a PIN or badge" in panel.sentences[-1]
    assert "12 of 12 people" in panel.state.text()


def test_a_step_that_is_chosen_is_told_and_one_that_is_set_is_not(panel: StrictnessPanel, qtbot: QtBot):
    told: list[int] = []
    panel.changed.connect(told.append)
    panel.set_value(2)
    assert (panel.value(), panel.chosen.text(), told) == (2, "Strictest", [])
    qtbot.keyClick(panel.slider, Qt.Key.Key_Left)
    assert (panel.value(), panel.chosen.text(), told) == (1, "Stricter", [1])
    panel.setEnabled(False)
    assert not panel.slider.isEnabled()


class _Door:
    """A FiguresDoor that gives what it is told."""

    def __init__(self, found: SchoolEstimates | Fault) -> None:
        self._found = found

    def estimates(self, work: Work) -> SchoolEstimates:
        del work
        if isinstance(self._found, Fault):
            raise self._found
        return self._found


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (SchoolEstimates(0, 0), "Nobody is known by face yet"),
        (SchoolEstimates(30, 4), "4 of 30 people"),
        (Fault("The register is locked. Wait."), "The register is locked. Wait."),
    ],
)
def test_where_there_are_no_figures_it_says_why(
    theme: Theme, qtbot: QtBot, found: SchoolEstimates | Fault, said: str
):
    panel = StrictnessPanel(theme, _Door(found))
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: not panel.progress.isVisible(), timeout=5000)
    assert said in panel.state.text()
    assert panel.sentences == ()
