"""A Windows of one's own for one test run: Wine with nothing in it but what the tests put there."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

_TOOLS = {
    "wine": "wine",
    "makensis": "nsis",
    "wixl": "wixl",
    "msibuild": "msitools",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
}


@dataclass(frozen=True, slots=True)
class Wine:
    """`folder` holds the prefix."""

    folder: Path

    @property
    def drive(self) -> Path:
        return self.folder / "drive_c"

    def run(self, *words: str | Path, timeout: float = 60) -> int:
        """Run a program of this Windows; its exit code, of which Unix keeps the lowest byte alone."""
        # No pipes: Wine's services keep them open after the program has ended.
        return subprocess.call(
            ["wine", *words],
            env=self._environment,
            timeout=timeout,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def value(self, key: str, name: str) -> str | None:
        """A text under HKEY_LOCAL_MACHINE, or None."""
        exported = self.drive / "exported.reg"
        exported.unlink(missing_ok=True)
        self.run("reg", "export", rf"HKLM\{key}", r"C:\exported.reg", "/y")
        if not exported.exists():
            return None
        lines = exported.read_text("utf-16").splitlines()
        found = next((line for line in lines if line.startswith(f'"{name}"="')), None)
        return (
            None if found is None else found.partition("=")[2][1:-1].replace('\\"', '"').replace("\\\\", "\\")
        )

    def until(self, there: Callable[[], bool]) -> bool:
        """Wait for what a program that has ended leaves to another."""
        deadline = time.monotonic() + 10
        while not there() and time.monotonic() < deadline:
            time.sleep(0.1)
        return there()

    def begin(self) -> None:
        """Make this Windows, and keep its services from one program to the next."""
        subprocess.call(["wineserver", "-p"], env=self._environment)
        self.run("wineboot", "--init", timeout=100)
        self.run("winecfg", "-v", "win10")

    def end(self) -> None:
        for word in ("-k", "-w"):
            subprocess.call(["wineserver", word], env=self._environment)

    @property
    def _environment(self) -> dict[str, str]:
        # The overrides keep Wine from asking whether it may fetch parts that nothing here needs.
        own = {"WINEPREFIX": str(self.folder), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
        return os.environ | own


def skip_without_tools() -> None:
    missing = sorted(package for tool, package in _TOOLS.items() if shutil.which(tool) is None)
    if missing:
        pytest.skip(f"Debian's packages {', '.join(missing)} are not installed here")
