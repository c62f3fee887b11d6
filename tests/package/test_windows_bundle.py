"""The bundle for Windows, frozen and tried under Wine; and whether the locks can be installed there."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
from installer.windows import product
from installer.windows.nsis import make_exe
from installer.windows.staged import staged
from installer.windows.wine.pinned import Absent
from installer.windows.wine.trial import build, play_demo, self_test
from installer.windows.wine.windows import Windows, make_windows
from tests.package.wine import skip_without_tools

_BUNDLE_MB, _EXE_MB = 420, 95


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    skip_without_tools()
    try:
        windows = make_windows(tmp_path_factory.mktemp("windows"))
    except Absent as absent:
        pytest.skip(str(absent))
    yield windows
    windows.end()


@pytest.mark.slow
def test_every_locked_package_has_a_wheel_for_windows(tmp_path: Path):
    fetched = subprocess.call(
        [sys.executable, "-m", "pip", "install", "--quiet", "--target", tmp_path / "uv", dev.UV]
    )
    if fetched:
        pytest.skip(f"{dev.UV} can't be fetched from the package registry here")
    dev.look_for_wheels(tmp_path / "uv" / "bin" / "uv", "windows", "3.13", into=tmp_path / "nothing")


@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_the_bundle_tests_itself_and_marks_who_is_in_the_film(windows: Windows, tmp_path: Path):
    bundle = build(windows)
    assert self_test(windows, bundle) == 0
    assert play_demo(windows, bundle) == 4
    tree = staged(bundle)
    assert sum((bundle / file).stat().st_size for file in tree.files) / 1e6 < _BUNDLE_MB
    installer = tmp_path / "kiosk.exe"
    make_exe(tree, installer)
    assert installer.stat().st_size / 1e6 <= _EXE_MB
    assert windows.run(installer, "/S") == 0
    code, told = windows.call(rf"C:\Program Files\{product.NAME}\{product.COMMANDS}", "doctor")
    assert code == 0, told
    assert r"C:\ProgramData\Kiosk" in told
    assert (windows.drive / "ProgramData/Kiosk/policy.toml").exists()
