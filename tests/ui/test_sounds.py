"""The tones are played by what the system has, and nothing waits for them."""

import stat
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.paths import RESOURCES
from kiosk.ui.sounds import player

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the players are shell scripts here")


def a_player(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def test_the_player_gets_the_file(only: Path, tmp_path: Path, qtbot: QtBot) -> None:
    played = tmp_path / "played"
    a_player(only, "aplay", f'echo "$2" > {played}')
    player()("marked")
    qtbot.waitUntil(lambda: played.exists() and played.read_text().strip() != "")
    assert played.read_text().strip() == str(RESOURCES / "sounds" / "marked.wav")


def test_a_player_without_a_sound_device_does_no_harm(only: Path, tmp_path: Path, qtbot: QtBot) -> None:
    tried = tmp_path / "tried"
    a_player(only, "pw-play", f"echo no device >&2; : > {tried}; exit 1")
    player()("ask")
    qtbot.waitUntil(tried.exists)


@pytest.mark.usefixtures("only", "qapp")
def test_without_a_player_there_is_at_least_a_beep() -> None:
    player()("late")
