"""Where a profile lies: given, of the whole computer, or of one account."""

import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.paths import AppPaths, installed_data_dir, paths_for


def test_a_program_installed_for_all_keeps_everything_in_the_computers_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setattr(paths, "installed_data_dir", lambda: tmp_path)
    assert paths_for(None) == AppPaths.under(tmp_path)
    assert paths_for(None).settings.parent == paths_for(None).policy.parent == tmp_path
    assert paths_for(tmp_path / "given") == AppPaths.under(tmp_path / "given")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows alone has such a folder")
def test_no_other_system_has_one(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert installed_data_dir() is None
    assert paths_for(None) == AppPaths.standard()
