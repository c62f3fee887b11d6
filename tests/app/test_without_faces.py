"""A school without faces: nothing of a model or camera is asked for, whatever the user's file says."""

from pathlib import Path

from kiosk.app.by_hand import by_hand_rules
from kiosk.app.prepare import prepare
from kiosk.domain.work import Work
from kiosk.paths import AppPaths
from kiosk.settings import load_settings


def test_no_pack_is_made_or_asked_for_and_the_policy_stands(tmp_path: Path) -> None:
    paths = AppPaths.under(tmp_path)
    paths.policy.write_text('face_policy = "off"\n')
    paths.settings.write_text('face_policy = "opt-in"\nverify = "badge-then-face"\n')
    prepared = prepare(paths, demo=False, work=Work())
    assert prepared.pack is None
    assert not prepared.calibrated
    assert not paths.packs.exists()
    settings = load_settings(paths.settings, policy=paths.policy).settings
    rules = by_hand_rules(settings, faces=prepared.pack is not None)
    assert not rules.faces
    assert not rules.verify
    assert rules.by_name
