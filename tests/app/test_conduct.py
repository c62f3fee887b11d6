"""How the kiosk conducts itself: by real programs and files, with other programs where speech ends."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.app.autostart import start_with_system
from kiosk.app.awake import Awake
from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths
from kiosk.ui.voice import EachTime, Kept, Voice

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="how a Linux desktop does it")
MUMBLES = "import sys; open({file!r}, 'a').write(sys.argv[-1] + '\\n')"
ANSWERS = (
    "import base64, sys, time\n"
    "for line in sys.stdin:\n"
    "    text = base64.b64decode(line.split()[1]).decode()\n"
    "    time.sleep(0.2)\n"
    "    open({file!r}, 'a', encoding='utf-8').write(text + '\\n')\n"
    "    print('said', flush=True)\n"
)


@pytest.fixture
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "autostart" / "kiosk-attendance.desktop"


def started_by(entry: Path) -> list[str]:
    line = next(line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec="))
    words = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    told = subprocess.run(["sh", "-c", f"printf '%s\\n' {words}"], capture_output=True, text=True, check=True)
    return told.stdout.splitlines()


@LINUX
def test_the_entry_starts_this_profile_by_what_runs_now(entry: Path, tmp_path: Path) -> None:
    paths = AppPaths.under(tmp_path / 'a "school" for 100 % $HOME')
    start_with_system(paths, on=True)
    command = started_by(entry)
    assert command == [sys.executable, "-m", "kiosk", "--data-dir", str(paths.data), "run"]
    home = next(line for line in entry.read_text("utf-8").splitlines() if line.startswith("Path="))
    told = subprocess.run(
        [*command[:3], "--version"],
        cwd=home.removeprefix("Path="),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert told.stdout.startswith("kiosk")


@LINUX
def test_the_entry_goes_when_it_is_not_wanted_but_not_another_profiles(entry: Path, tmp_path: Path) -> None:
    ours, theirs = AppPaths.under(tmp_path / "ours"), AppPaths.under(tmp_path / "theirs")
    start_with_system(theirs, on=True)
    start_with_system(ours, on=False)
    assert entry.exists()
    start_with_system(ours, on=True)
    start_with_system(ours, on=False)
    assert not entry.exists()
    start_with_system(ours, on=False)


@LINUX
def test_an_entry_that_cant_be_written_is_said(entry: Path, tmp_path: Path) -> None:
    entry.parent.parent.mkdir()
    entry.parent.write_text("a file where the folder should be")
    with pytest.raises(Fault, match="autostart"):
        start_with_system(AppPaths.under(tmp_path), on=True)


@LINUX
def test_where_nothing_can_keep_the_screen_awake_it_is_said(
    monkeypatch: pytest.MonkeyPatch, qapp: object, qtbot: QtBot
) -> None:
    del qapp
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv("PATH", "/nowhere")
    parent, told = QObject(), list[str]()
    awake = Awake(parent)
    awake.told.connect(told.append)
    awake.hold()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["can't be kept awake here: switch the system's screen saver off"]
    awake.release()
    awake.release()
    assert told[1:] == ["may sleep as the system likes"]


def spoken(file: Path) -> list[str]:
    return file.read_text("utf-8").splitlines() if file.exists() else []


def wait_until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_text_that_looks_like_an_option_is_said(tmp_path: Path) -> None:
    file = tmp_path / "said"
    voice = Voice(EachTime((sys.executable, "-c", MUMBLES.format(file=str(file)))))
    voice.say("--Ada", "en-GB")
    wait_until(lambda: spoken(file) == ["--Ada"])
    voice.close()


def test_of_those_who_come_at_once_the_first_and_the_newest_are_greeted(tmp_path: Path) -> None:
    file = tmp_path / "said"
    voice = Voice(Kept((sys.executable, "-c", ANSWERS.format(file=str(file)))))
    begun = time.monotonic()
    voice.say("Good morning, Ada", "en-GB")
    time.sleep(0.1)  # until it is being said
    for name in ("Bilal", "Chidi", "Zoë"):
        voice.say(name, "en-GB")
    assert time.monotonic() - begun < 5, "whoever asks does not wait for the speech"
    wait_until(lambda: spoken(file)[-1:] == ["Zoë"])
    assert spoken(file) == ["Good morning, Ada", "Zoë"]
    voice.close()


def test_a_program_that_does_not_speak_keeps_nobody_from_closing(tmp_path: Path) -> None:
    voice = Voice(Kept((sys.executable, "-c", "import time; time.sleep(60)")))
    voice.say("Good morning, Ada", "en-GB")
    time.sleep(0.2)
    begun = time.monotonic()
    voice.close()
    assert time.monotonic() - begun < 5
    missing = Voice(EachTime((str(tmp_path / "no-such-program"),)))
    missing.say("Good morning, Ada", "en-GB")
    missing.close()
