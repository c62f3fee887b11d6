"""The bundle for Windows: built from build.spec, tested by itself, and watching the demo film."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from installer.windows.wine.windows import ROOT, Windows

_BUILD_S, _FILM_S = 1800, 300
_MARKS = "SELECT count(DISTINCT person_id) FROM events WHERE kind = 'marked'"


def build(windows: Windows) -> Path:
    """Freeze the program; the folder of the bundle.

    Raises:
        subprocess.CalledProcessError: PyInstaller did not do it.
    """
    # The graphs are made here: under Wine there is no pip that could fetch what they are made of.
    subprocess.run([sys.executable, "-m", "installer.bundle.starter"], cwd=ROOT, check=True)
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    words += ["--distpath", named(windows.folder / "dist"), "--workpath", named(windows.folder / "work")]
    code = windows.run(windows.python / "python.exe", *words, "build.spec", cwd=ROOT, timeout=_BUILD_S)
    if code:
        raise subprocess.CalledProcessError(code, "PyInstaller")
    return windows.folder / "dist" / "kiosk"


def self_test(windows: Windows, bundle: Path) -> int:
    return windows.run(bundle / "kioskctl.exe", "selftest")


def play_demo(windows: Windows, bundle: Path) -> int:
    """Show the film in a profile of its own; how many people were marked."""
    profile = windows.folder / "profile"
    shutil.rmtree(profile, ignore_errors=True)
    words = ["--data-dir", named(profile), "run", "--demo", "--for", str(_FILM_S)]
    windows.run(bundle / "kioskctl.exe", *words, timeout=_FILM_S + 120)
    with closing(sqlite3.connect(profile / "demo" / "register.db")) as register:
        return int(register.execute(_MARKS).fetchone()[0])


def named(path: Path) -> str:
    """A path of this system as a program under Wine knows it."""
    return f"Z:{path}".replace("/", "\\")
