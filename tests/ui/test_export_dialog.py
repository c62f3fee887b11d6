"""Writing registers from the desk: the file that comes of it, what is asked first, and how it is stopped."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.attendance import Session
from kiosk.domain.work import Work
from kiosk.exchange.reports.order import Order
from kiosk.store.exports import Exports
from kiosk.store.sessions import Sessions
from kiosk.ui import export_dialog
from kiosk.ui.desk import Desk
from kiosk.ui.export_dialog import ExportDialog
from tests.ui.conftest import PEOPLE, Outside


@pytest.fixture
def dialog(desk: Desk, outside: Outside, tmp_path: Path, qtbot: QtBot) -> ExportDialog:
    """Opened by the Register page's button, on a lesson of today."""
    session = Session("s-1", "Physics", "Room 12", datetime.now(UTC))
    Sessions(outside.database).add(session, [person.id for person in PEOPLE])
    desk.register.file.click()
    found = desk.findChild(ExportDialog)
    assert isinstance(found, ExportDialog)
    qtbot.waitUntil(found.isVisible)
    found.target.setText(str(tmp_path / "out.csv"))
    choose(found, "csv")
    return found


def choose(dialog: ExportDialog, format_id: str) -> None:
    ids = [dialog.formats.itemData(place).id for place in range(dialog.formats.count())]
    dialog.formats.setCurrentIndex(ids.index(format_id))


def written(dialog: ExportDialog, qtbot: QtBot) -> Path:
    dialog.write.click()
    qtbot.waitUntil(dialog.write.isEnabled)
    return Path(dialog.target.text())


def test_a_file_is_written_and_noted_with_who_asked(
    dialog: ExportDialog, outside: Outside, qtbot: QtBot
) -> None:
    path = written(dialog, qtbot)
    assert path.suffix == ".csv"
    assert path.read_text("utf-8-sig").count("Room 12") == len(PEOPLE)
    assert "1 lesson" in dialog.said.text()
    assert dialog.open_folder.isVisible()
    (export,) = Exports(outside.database).all()
    assert (export.path, export.by, export.scheduled) == (path, outside.actor.signature, False)


def test_the_file_is_called_by_what_is_in_it(dialog: ExportDialog) -> None:
    choose(dialog, "pdf")
    assert dialog.target.text().endswith(".pdf")
    assert dialog.paper.isVisible()
    choose(dialog, "powerschool")
    assert dialog.target.text().endswith(".txt")
    assert not dialog.paper.isVisible()


@pytest.mark.parametrize("agreed", [True, False])
def test_a_file_that_is_there_is_replaced_only_if_agreed(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, agreed: bool
) -> None:
    asked: list[str] = []

    def answer(*_where: object, why: str, button: str) -> bool:
        asked.append(f"{why} {button}")
        return agreed

    monkeypatch.setattr(export_dialog, "confirmed", answer)
    Path(dialog.target.text()).write_text("old")
    path = written(dialog, qtbot)
    assert path.name in asked[0]
    assert (path.read_text("utf-8-sig") == "old") is not agreed


def test_a_folder_that_is_gone_is_told(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.target.setText(str(tmp_path / "gone" / "out.csv"))
    written(dialog, qtbot)
    assert "There is no folder" in dialog.said.text()


def test_cancel_stops_the_job_and_then_closes(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_order: Order) -> Callable[[Work], int]:
        def job(work: Work) -> int:
            while True:
                work.at("Writing", 0.5)

        return job

    monkeypatch.setattr(dialog._door, "job", endless)
    dialog.write.click()
    qtbot.waitUntil(lambda: dialog.progress.value() == 500)
    assert not dialog.write.isEnabled()
    dialog.cancel.click()
    qtbot.waitUntil(dialog.write.isEnabled)
    assert "No file was written" in dialog.said.text()
    dialog.cancel.click()
    assert not dialog.isVisible()
