"""What the demo shows is no school's register, and goes into no folder of the school's."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.parts import Parts
from kiosk.app.prepare import Prepared
from kiosk.domain.attendance import Session
from kiosk.domain.roster import Person
from kiosk.engine.calibration.placement import Placed
from kiosk.engine.demo.demo import Demo
from kiosk.engine.runtime.targets import Target
from kiosk.paths import AppPaths
from kiosk.settings import LoadedSettings, Settings
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions


@pytest.mark.parametrize("demo", [True, False])
def test_only_a_school_s_own_registers_go_into_its_folder(
    tmp_path: Path, qtbot: QtBot, *, demo: bool
) -> None:
    paths, share = AppPaths.under(tmp_path / "profile"), tmp_path / "share"
    share.mkdir()
    settings = Settings(zone="UTC", export_folder=str(share), export_at="00:00", backup_folder=str(share))
    with open_database(paths.database) as database:
        People(database).add(Person("1", "Ada"))
        now = datetime.now(UTC)
        for day in (now, now - timedelta(days=1)):
            Sessions(database).add(Session(f"s-{day}", "9B", "", day, zone="UTC"), ["1"])
    parts = Parts(
        paths,
        Prepared(
            pack=None,
            placed=Placed(Target(), Target()),
            calibration=paths.calibration,
            calibrated=False,
            settings=LoadedSettings(settings, ()),
            demo=Demo(tmp_path / "film.avi", ()) if demo else None,
        ),
    )
    try:
        parts.daily_export.start()
        qtbot.waitUntil(lambda: demo or bool(list(share.iterdir())))
        qtbot.wait(100)
        assert bool(list(share.iterdir())) != demo
        assert (parts.backups is None) == demo
    finally:
        parts.close()
