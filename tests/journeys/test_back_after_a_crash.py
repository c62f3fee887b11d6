"""Kiosk mode and a crash in the middle of a lesson: the same lesson again, on a screen that is held again."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.books import StoredPeople, StoredRegister
from kiosk.app.options import Options
from kiosk.app.program import Program
from kiosk.domain.attendance import AttendanceEvent, EventKind, Method
from kiosk.domain.roster import Person
from kiosk.domain.staff import Role
from kiosk.paths import AppPaths
from kiosk.store.attendance import EventLog
from kiosk.store.database import open_database
from kiosk.store.staff import Staff
from tests.journeys.conftest import command

pytestmark = [pytest.mark.slow, pytest.mark.timeout(200)]
PATIENCE = 60.0


@pytest.fixture
def in_lesson(app_paths: AppPaths) -> str:
    """A profile without faces, in kiosk mode, in which a lesson is in progress; the id of its Session."""
    app_paths.data.mkdir(parents=True)
    app_paths.settings.write_text('kiosk_mode = true\nface_policy = "off"\n', "utf-8")
    with open_database(app_paths.database) as database:
        StoredPeople(database, "").add(Person("1", "Ada", "Lovelace"), ())
        StoredPeople(database, "").add(Person("2", "Bilal", "Rahman"), ())
        Staff(database).add("Amina Shah", "correct horse battery", role=Role.ADMIN, title="head")
        return StoredRegister(database).open(title="9B Physics", room="", late_after_minutes=0).id


def has_open(process: psutil.Process, file: Path) -> bool:
    return any(Path(each.path) == file for each in process.open_files())


def kill_at_work(paths: AppPaths, repository: Path, session_id: str) -> None:
    """Start the real program, mark somebody while it works, and kill it with all that it started."""
    hidden = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command("--data-dir", paths.data, "run", "--for", "100"),
        cwd=repository,
        env=hidden,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as program:
        process, until = psutil.Process(program.pid), time.monotonic() + PATIENCE
        while not (has_open(process, paths.database) and has_open(process, paths.logs / "kiosk.log")):
            assert time.monotonic() < until
            time.sleep(0.1)
        now = datetime.now(UTC)
        event = AttendanceEvent("e-1", session_id, "1", EventKind.MARKED, Method.BADGE, now)
        with closing(EventLog.at(paths.database)) as log:
            assert log.append(event)
        children = process.children(recursive=True)
        program.kill()
    assert psutil.wait_procs(children, timeout=10)[1] == []


@pytest.fixture
def again(
    qapp: QApplication, app_paths: AppPaths, in_lesson: str, repository: Path, qtbot: QtBot
) -> Iterator[Program]:
    """The program, started again after it was killed."""
    kill_at_work(app_paths, repository, in_lesson)
    program = Program(qapp, app_paths, Options(), print)
    program.show()
    assert program.window.isFullScreen(), "from its first sight on"
    qtbot.waitUntil(lambda: program.window.desk is not None, timeout=round(1000 * PATIENCE))
    yield program
    program.finish()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_after_a_crash_the_same_lesson_is_there_and_the_screen_is_held(
    again: Program, in_lesson: str
) -> None:
    desk = again.window.desk
    assert desk is not None
    assert desk.lesson.session is not None
    assert desk.lesson.session.id == in_lesson
    assert desk.lesson.currentWidget() is desk.kiosk
    assert desk.kiosk.top.count_text == "1 of 2"
    assert again.window.isFullScreen()
    assert desk.holding.held
    assert not desk.rail.isVisible()
    assert not again.window.close()
