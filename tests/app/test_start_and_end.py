"""How the program begins and ends, without an engine: one kiosk a register, and Ctrl-C."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLockFile, QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.interrupt import Interrupts
from kiosk.app.options import Options
from kiosk.app.program import Program
from kiosk.paths import AppPaths
from kiosk.ui.panel import Panel


@pytest.fixture
def open_already(app_paths: AppPaths) -> Iterator[None]:
    app_paths.data.mkdir(parents=True)
    lock = QLockFile(str(app_paths.data / "kiosk.lock"))
    assert lock.tryLock(0)
    yield
    lock.unlock()


@pytest.fixture
def ended() -> list[int]:
    return []


def panel_text(program: Program) -> str:
    panel = program.window.centralWidget()
    return panel.text if isinstance(panel, Panel) else ""


@pytest.mark.usefixtures("open_already")
def test_a_second_kiosk_on_one_register_says_so_and_touches_nothing(
    qapp: QApplication, app_paths: AppPaths, qtbot: QtBot
) -> None:
    program = Program(qapp, app_paths, Options(), print)
    program.show()
    qtbot.waitUntil(lambda: "open already" in panel_text(program))
    assert not app_paths.database.exists()
    program.finish()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_what_is_closed_at_once_begins_nothing(qapp: QApplication, app_paths: AppPaths, qtbot: QtBot) -> None:
    program = Program(qapp, app_paths, Options(seconds=0), print)
    with qtbot.waitSignal(program.ended):
        program.show()
    QCoreApplication.processEvents()  # the start comes after
    assert program.findChildren(QThread) == []
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.usefixtures("open_already")
def test_with_nobody_there_the_sentence_is_told_instead(
    qapp: QApplication, app_paths: AppPaths, qtbot: QtBot
) -> None:
    told: list[str] = []
    program = Program(qapp, app_paths, Options(demo=True, unattended=True), told.append)
    with qtbot.waitSignal(program.ended) as ended:
        program.show()
    assert ended.args == [1]
    assert "open already" in told[0]
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows can't send a signal to one process alone")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_program_while_qt_sleeps(
    qapp: QApplication, ended: list[int], qtbot: QtBot, number: signal.Signals
) -> None:
    before = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}
    parent = QObject(qapp)
    interrupts = Interrupts(lambda: ended.append(1), parent)
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: ended == [1], timeout=2000)
    finally:
        interrupts.close()
        parent.deleteLater()
        for each, handler in before.items():
            signal.signal(each, handler)


@pytest.mark.may_log("The start failed")
def test_a_bug_at_the_start_is_told_and_not_waited_out(
    qapp: QApplication, app_paths: AppPaths, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_about: object, **_more: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("kiosk.app.prepare.prepare", broken)
    told: list[str] = []
    program = Program(qapp, app_paths, Options(demo=True, unattended=True), told.append)
    with qtbot.waitSignal(program.ended) as ended:
        program.show()
    assert ended.args == [1]
    assert "could not start" in told[0]
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
