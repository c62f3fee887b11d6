"""Plays the kiosk's short tones by what the system has for it, off the UI thread."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread

from PySide6.QtWidgets import QApplication

from kiosk.paths import RESOURCES

_LONGEST_S = 5.0
# What Linux desktops have for playing a file; the first that is there is used.
_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))


def player() -> Callable[[str], None]:
    """A function that plays a sound of resources/sounds by its name, and returns at once."""
    if sys.platform == "win32":
        return _play_on_windows
    for command in _PLAYERS:
        if shutil.which(command[0]) is not None:
            return lambda name: _in_background(command, _file(name))
    return _beep


def _file(name: str) -> Path:
    return RESOURCES / "sounds" / f"{name}.wav"


def _play_on_windows(name: str) -> None:
    if sys.platform == "win32":  # once more, for the type checker
        import winsound  # noqa: PLC0415 - there is none elsewhere

        winsound.PlaySound(
            str(_file(name)), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        )


def _in_background(command: tuple[str, ...], file: Path) -> None:
    Thread(target=_run, args=(command, file), name=f"sound {file.stem}", daemon=True).start()


def _run(command: tuple[str, ...], file: Path) -> None:
    # A desktop without a sound device makes the player fail; the card says the same without sound.
    with suppress(OSError, subprocess.TimeoutExpired):
        subprocess.run([*command, str(file)], check=False, timeout=_LONGEST_S, capture_output=True)  # noqa: S603 - our own file


def _beep(name: str) -> None:
    if name in ("marked", "late", "left", "ask"):
        QApplication.beep()
