"""Beside the open program: somebody is forgotten by a command, and backups are made by the clock."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.app.backing_up import BackupClock, BackupPlan
from kiosk.app.books import StoredPeople
from kiosk.app.roster_watch import RosterWatch
from kiosk.domain.faces import Embedding
from kiosk.domain.notices import NoticeKind
from kiosk.domain.roster import Person, Template
from kiosk.engine.messages import Told
from kiosk.store.backup.folder import backups_in
from kiosk.store.database import open_database
from kiosk.store.erasure import Erasures
from kiosk.store.people import People
from kiosk.store.templates import Templates
from tests.consents import consent_to


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """Ada, known by face."""
    path, vector = tmp_path / "profile" / "register.db", np.asarray([1, 0], np.float32)
    with open_database(path) as database:
        People(database).add(Person("17", "Ada"))
        consent_to(database, "17")
        Templates(database).add([Template("17", Embedding(vector, "open-1"), 0.5, datetime.now(UTC))])
    return path


def test_who_is_forgotten_beside_the_program_is_dropped_from_its_memory(register: Path, qtbot: QtBot):
    parent, told = QObject(), list[str]()
    with open_database(register) as ours:
        people = StoredPeople(ours, "open-1", tell_shut=told.append)
        rosters = [people.roster()]
        watch = RosterWatch(ours, lambda: rosters.append(people.roster()), parent)
        watch.start()
        with open_database(register) as theirs:
            People(theirs).change(Person("17", "Ada", "Lovelace"))
            watch.look()
            assert len(rosters) == 1, "nothing that the engine compares was changed"
            Erasures(theirs).forget("17")
        qtbot.waitUntil(lambda: len(rosters) == 2, timeout=5_000)
        watch.stop()
    assert [roster.enrolled for roster in rosters] == [1, 0]
    assert told == ["", ""]


def test_a_backup_is_made_when_one_is_due(register: Path, tmp_path: Path, qtbot: QtBot):
    parent, told = QObject(), list[Told]()
    clock = BackupClock(register, BackupPlan(tmp_path / "stick", timedelta(hours=24), 3), parent)
    clock.told.connect(told.append)
    for _ in range(2):
        with qtbot.waitSignal(clock.told):
            clock.look()
    clock.close()
    assert len(backups_in(tmp_path / "stick")) == 1, "the second is due tomorrow"
    assert [each.over for each in told] == [True, True]


@pytest.mark.may_log("No backup could be made")
def test_only_after_days_without_a_backup_somebody_is_told(
    register: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    parent, told = QObject(), list[Told]()
    gone = tmp_path / "pulled out" / "kiosk"
    clock = BackupClock(register, BackupPlan(gone, timedelta(hours=24), 3), parent)
    clock.told.connect(told.append)
    clock.look()
    qtbot.waitUntil(lambda: clock._chore._going is None)
    assert told == []
    monkeypatch.setattr(clock, "_newest", datetime.now(UTC) - timedelta(days=4))
    with qtbot.waitSignal(clock.told):
        clock.look()
    clock.close()
    (late,) = told
    assert late.notice.kind is NoticeKind.BACKUP_LATE
    assert "No backup could be made for days: The backup can't be made in" in late.notice.for_staff
