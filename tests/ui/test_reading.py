"""Reading beside the screens: only what was asked for last counts, whenever the others come to their end."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject, QThreadPool
from pytestqt.qtbot import QtBot

from kiosk.domain.faults import Fault
from kiosk.domain.work import Work
from kiosk.ui.reading import Reading


@pytest.fixture
def reading(qtbot: QtBot) -> Iterator[Reading]:
    del qtbot  # brings Qt
    owner = QObject()
    yield Reading(owner)
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def heard(reading: Reading) -> list[object]:
    told: list[object] = []
    reading.done.connect(told.append)
    reading.failed.connect(told.append)
    return told


def test_what_was_read_before_the_next_was_asked_for_is_passed_over(
    reading: Reading, heard: list[object], qtbot: QtBot
) -> None:
    reading.start(lambda _work: "old")
    QThreadPool.globalInstance().waitForDone()  # it is read and sent, and has not arrived
    reading.start(lambda _work: "new")
    assert reading.is_going
    qtbot.waitUntil(lambda: not reading.is_going)
    assert heard == ["new"]


def test_a_fault_of_what_is_not_wanted_any_more_is_told_to_nobody(
    reading: Reading, heard: list[object], qtbot: QtBot
) -> None:
    def fails(_work: Work) -> object:
        raise Fault("The disk does not answer.")

    reading.start(fails)
    QThreadPool.globalInstance().waitForDone()
    reading.stop()
    qtbot.wait(20)
    assert heard == []
    reading.start(fails)
    qtbot.waitUntil(lambda: not reading.is_going)
    assert [str(each) for each in heard if isinstance(each, Fault)] == ["The disk does not answer."]


def test_one_that_is_overtaken_is_told_to_stop(reading: Reading, heard: list[object], qtbot: QtBot) -> None:
    stopped = Event()

    def endless(work: Work) -> object:
        while not work.stop():
            pass
        stopped.set()
        return "too late"

    reading.start(endless)
    reading.start(lambda _work: "new")
    qtbot.waitUntil(lambda: heard == ["new"])
    assert stopped.wait(5)
    qtbot.wait(20)
    assert heard == ["new"]
