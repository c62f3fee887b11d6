"""Photos through the dialog: looked at, enrolled, gone on with, taken back, and refused in words."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.app.photo_lists import PhotoLists
from kiosk.domain.faults import Fault
from kiosk.domain.photo_outcomes import Outcome, PhotoImportReport, PhotoOutcome
from kiosk.domain.work import Cancelled, Work
from kiosk.engine.messages import UseRoster
from kiosk.engine.packs.pack import ModelPack
from kiosk.paths import AppPaths
from kiosk.store.templates import Templates
from kiosk.ui.components import Button
from kiosk.ui.desk import Desk
from kiosk.ui.pages import Page
from kiosk.ui.photo_import.dialog import PhotoImportDialog
from kiosk.ui.ports import Doors
from kiosk.ui.style import Theme
from tests.ui.conftest import ADA, BILAL, CHIDI, Outside

GROUP = {"1": (180, 60, 450, 360), "2": (400, 190, 640, 490)}  # left, top, right, bottom


def thumbnail() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (96, 72), (60, 90, 150)).save(written, "JPEG")
    return written.getvalue()


OUTCOMES = (
    PhotoOutcome(Path("1.jpg"), "1", Outcome.USED, ADA, "", 0.9, thumbnail()),
    PhotoOutcome(Path("2.jpg"), "2", Outcome.USED, BILAL, "", 0.8, thumbnail()),
    PhotoOutcome(Path("2_2.jpg"), "2", Outcome.REFUSED, BILAL, "No face was found.", 0.0, thumbnail()),
    PhotoOutcome(Path("3.jpg"), "3", Outcome.NO_CONSENT, CHIDI, "Nobody has consented yet."),
)


@dataclass
class Shelf:
    """A PhotoBook without models: `hold` keeps a job going until it is told to stop."""

    outcomes: Sequence[PhotoOutcome] = OUTCOMES
    hold: bool = False
    fault: Fault | None = None
    going: Event = field(default_factory=Event)
    undone: list[int] = field(default_factory=list[int])
    taken: int = 0

    def look_at(self, source: Path, work: Work) -> PhotoImportReport:
        del source
        return self._report(work, None)

    def take_in(self, source: Path, work: Work) -> PhotoImportReport:
        del source
        if self.fault is not None:
            raise self.fault
        self.taken += 1
        return self._report(work, self.taken)

    def _report(self, work: Work, number: int | None) -> PhotoImportReport:
        outcomes = tuple(self.outcomes)
        if self.taken > 1:
            outcomes = (replace(outcomes[0], outcome=Outcome.BEFORE), *outcomes[1:])
        try:
            while self.hold:
                work.at("Looking", 0.5)
                self.going.set()
        except Cancelled:
            return PhotoImportReport(number, outcomes[:1], whole=False)
        return PhotoImportReport(number, outcomes, whole=True)

    def undo(self, numbers: Sequence[int]) -> int:
        self.undone.extend(numbers)
        return 2

    def write_report(self, folder: Path, name: str, report: PhotoImportReport) -> Path:
        raise Fault(f"{folder.name}/{name} can't be written: {len(report.outcomes)} photos.")


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def doors(doors: Doors, shelf: Shelf) -> Doors:
    return replace(doors, photos=shelf)


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> PhotoImportDialog:
    return opened(desk, qtbot)


def opened(desk: Desk, qtbot: QtBot) -> PhotoImportDialog:
    """By the menu on the People page."""
    desk.go(Page.PEOPLE)
    photos = desk.people.bring_in.menu().actions()[1]
    photos.trigger()
    found = desk.findChild(PhotoImportDialog)
    assert isinstance(found, PhotoImportDialog)
    qtbot.waitUntil(found.isVisible)
    return found


def press(dialog: PhotoImportDialog, text: str) -> None:
    found = [each for each in dialog.findChildren(Button) if each.text() == text and each.isVisible()]
    assert len(found) == 1
    assert found[0].isEnabled()
    found[0].click()


def cells(dialog: PhotoImportDialog) -> list[str]:
    model = dialog.outcomes.table.model()
    return [
        " | ".join(str(model.index(line, column).data()) for column in (1, 2, 3))
        for line in range(model.rowCount())
    ]


def shows(dialog: PhotoImportDialog, title: str) -> Callable[[], bool]:
    return lambda: dialog.pages.currentWidget() is dialog.outcomes and dialog.outcomes.title.text() == title


def test_what_needs_work_comes_first_and_tabs_show_one_outcome_each(
    dialog: PhotoImportDialog, qtbot: QtBot, tmp_path: Path
):
    dialog.open_photos(tmp_path)
    qtbot.waitUntil(shows(dialog, "What would become of each photo"))
    assert cells(dialog) == [
        "Bilal Rahman | 2_2.jpg | Refused\nNo face was found.",
        "Chidi Okafor | 3.jpg | No consent\nNobody has consented yet.",
        "Ada Lovelace | 1.jpg | Can be used",
        "Bilal Rahman | 2.jpg | Can be used",
    ]
    tabs = dialog.outcomes.tabs
    seen = [tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place)]
    assert seen == ["All 4", "Refused 1", "No consent 1", "Can be used 2"]
    tabs.setCurrentIndex(3)
    assert cells(dialog) == ["Chidi Okafor | 3.jpg | No consent\nNobody has consented yet."]
    dialog.reject()


def test_people_are_enrolled_the_engine_hears_of_it_and_it_can_be_undone(
    dialog: PhotoImportDialog, shelf: Shelf, outside: Outside, qtbot: QtBot, tmp_path: Path
):
    dialog.open_photos(tmp_path)
    qtbot.waitUntil(shows(dialog, "What would become of each photo"))
    outside.sent.clear()
    press(dialog, "Enrol 2 people")
    qtbot.waitUntil(shows(dialog, "2 people are known by these photos"))
    assert any(isinstance(each, UseRoster) for each in outside.sent)
    outside.sent.clear()
    press(dialog, "Undo")
    qtbot.waitUntil(lambda: dialog.panel.text == "The import was undone")
    assert shelf.undone == [1]
    assert any(isinstance(each, UseRoster) for each in outside.sent)
    press(dialog, "Done")


def test_stopped_it_goes_on_and_undo_takes_both_parts_back(
    dialog: PhotoImportDialog, shelf: Shelf, qtbot: QtBot, tmp_path: Path
):
    dialog.open_photos(tmp_path)
    qtbot.waitUntil(shows(dialog, "What would become of each photo"))
    shelf.hold = True
    press(dialog, "Enrol 2 people")
    qtbot.waitUntil(shelf.going.is_set)
    press(dialog, "Cancel")
    qtbot.waitUntil(shows(dialog, "Stopped before the end"))
    assert cells(dialog) == ["Ada Lovelace | 1.jpg | Used"]
    shelf.hold = False
    press(dialog, "Go on")
    qtbot.waitUntil(shows(dialog, "2 people are known by these photos"))
    assert "Ada Lovelace | 1.jpg | Used" in cells(dialog)  # not "dealt with before"
    press(dialog, "Undo")
    qtbot.waitUntil(lambda: shelf.undone == [1, 2])
    qtbot.waitUntil(lambda: dialog.panel.text == "The import was undone")
    dialog.reject()


def test_closing_while_photos_are_looked_at_stops_that_first(
    dialog: PhotoImportDialog, shelf: Shelf, qtbot: QtBot, tmp_path: Path
):
    shelf.hold = True
    dialog.open_photos(tmp_path)
    qtbot.waitUntil(shelf.going.is_set)
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(dialog.strip.isVisible)
    assert dialog.strip.text == "Stopped. Nothing was written."
    dialog.reject()
    assert not dialog.isVisible()


def test_what_fails_is_said_and_what_was_seen_stays_in_sight(
    dialog: PhotoImportDialog, shelf: Shelf, qtbot: QtBot, tmp_path: Path
):
    dialog.open_photos(tmp_path)
    qtbot.waitUntil(shows(dialog, "What would become of each photo"))
    dialog.save_report(Path("usb"))
    qtbot.waitUntil(dialog.strip.isVisible)
    assert "can't be written" in dialog.strip.text
    shelf.fault = Fault("The disk is full. Make room on it.")
    press(dialog, "Enrol 2 people")
    qtbot.waitUntil(lambda: "The disk is full" in dialog.strip.text)
    assert dialog.pages.currentWidget() is dialog.outcomes
    dialog.reject()


def test_of_two_thousand_photos_only_those_in_sight_are_decoded(
    dialog: PhotoImportDialog, shelf: Shelf, qtbot: QtBot, tmp_path: Path
):
    shelf.outcomes = [
        replace(OUTCOMES[0], path=Path(f"{number}.jpg"), thumbnail=thumbnail() + bytes([number % 256] * 8))
        for number in range(2_000)
    ]
    dialog.open_photos(tmp_path)
    qtbot.waitUntil(shows(dialog, "What would become of each photo"))
    dialog.grab()
    assert 0 < dialog.outcomes.table.outcomes.decoded < 50
    dialog.outcomes.table.scrollToBottom()
    dialog.grab()
    assert dialog.outcomes.table.outcomes.decoded < 100
    dialog.reject()


def test_without_a_pack_it_is_said_that_no_photo_can_be_looked_at(
    theme: Theme, desk: Desk, qtbot: QtBot, tmp_path: Path, outside: Outside
):
    book = PhotoLists(AppPaths.under(tmp_path), None, lambda: outside.actor, keep_photos=False)
    dialog = PhotoImportDialog(theme, book, desk)
    dialog.open()
    dialog.open_photos(tmp_path)
    qtbot.waitUntil(dialog.strip.isVisible)
    assert "No model pack" in dialog.strip.text
    dialog.reject()


@pytest.mark.slow
def test_a_real_pack_enrols_from_a_folder_saves_the_report_and_forgets_again(  # noqa: PLR0917 - fixtures
    theme: Theme,
    desk: Desk,
    qtbot: QtBot,
    tmp_path: Path,
    outside: Outside,
    open_pack: ModelPack,
    six_people: Path,
):
    photos = tmp_path / "photos"
    photos.mkdir()
    with Image.open(six_people) as group:
        for name, place in GROUP.items():
            group.crop(place).save(photos / f"{name}.png")
    (photos / "1_2.jpg").write_bytes(b"not a picture")
    book = PhotoLists(AppPaths.under(tmp_path), open_pack, lambda: outside.actor, keep_photos=False)
    dialog = PhotoImportDialog(theme, book, desk)
    dialog.open()
    dialog.open_photos(photos)
    qtbot.waitUntil(shows(dialog, "What would become of each photo"), timeout=60_000)
    assert Templates(outside.database).counts(open_pack.id) == {}
    assert dialog.outcomes.table.model().index(1, 0).data(Qt.ItemDataRole.DecorationRole).width() > 0
    press(dialog, "Enrol 2 people")
    qtbot.waitUntil(shows(dialog, "2 people are known by these photos"), timeout=60_000)
    assert Templates(outside.database).counts(open_pack.id) == {"1": 1, "2": 1}
    dialog.save_report(tmp_path / "report")
    qtbot.waitUntil(dialog.strip.isVisible)
    assert "It shows faces" in dialog.strip.text
    assert {each.name for each in (tmp_path / "report").iterdir()} == {"photos.html", "photos.csv"}
    press(dialog, "Undo")
    qtbot.waitUntil(lambda: dialog.panel.text == "The import was undone")
    assert Templates(outside.database).counts(open_pack.id) == {}
    dialog.reject()
