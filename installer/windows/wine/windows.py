"""A Windows under Wine with Python and every package of the locks in it."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import dev
from installer.bundle.contents import PACKED_LATER
from installer.windows.wine.pinned import Absent, put_python, put_runtime

ROOT = Path(__file__).resolve().parents[3]
_COMPILER = "x86_64-w64-mingw32-gcc"
_TOOLS = {"wine": "wine", _COMPILER: "gcc-mingw-w64-x86-64"}
_STAND_INS = {"icuuc": ["-nostdlib"], "mscms": ["-nostdlib"], "bcryptprimitives": ["-ladvapi32"]}


@dataclass(frozen=True, slots=True)
class Windows:
    """`python` is the folder of python.exe, as this system names it."""

    folder: Path
    python: Path

    @property
    def drive(self) -> Path:
        return self.folder / "prefix" / "drive_c"

    def run(
        self, program: str | Path, *words: str | Path, cwd: Path | None = None, timeout: float = 600
    ) -> int:
        """Run a program; its exit code. What it says goes to this program's output."""
        return self.call(program, *words, cwd=cwd, timeout=timeout)[0]

    def call(
        self, program: str | Path, *words: str | Path, cwd: Path | None = None, timeout: float = 600
    ) -> tuple[int, str]:
        """Run a program; its exit code, and what it said."""
        # Python for Windows wants pipes for its three standard streams under Wine, nothing else.
        done = subprocess.run(
            ["wine", program, *words],
            env=_environment(self.folder),
            cwd=cwd,
            input="",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=timeout,
            check=False,
        )
        print(done.stdout, flush=True)
        return done.returncode, done.stdout

    def end(self) -> None:
        for word in ("-k", "-w"):
            subprocess.call(["wineserver", word], env=_environment(self.folder))


def make_windows(folder: Path) -> Windows:
    """Make all of it in `folder`, which takes two minutes and 1.5 GB.

    Raises:
        Absent: a tool or a pinned part can't be had here.
    """
    missing = sorted(package for tool, package in _TOOLS.items() if shutil.which(tool) is None)
    if missing:
        raise Absent(f"Debian's packages {', '.join(missing)} are not installed here.")
    folder.mkdir(parents=True, exist_ok=True)
    python = put_python(folder)
    _install_packages(folder, python)
    _wine(folder, "wineboot", "--init")
    _wine(folder, "winecfg", "-v", "win10")
    system = folder / "prefix" / "drive_c" / "windows" / "system32"
    put_runtime(system, folder)
    for name, options in _STAND_INS.items():
        (system / f"{name}.dll").unlink(missing_ok=True)
        source = Path(__file__).with_name(f"{name}.c")
        command = [_COMPILER, "-shared", "-w", "-o", system / f"{name}.dll", source, *options]
        subprocess.run(command, check=True)
    return Windows(folder, python)


def _install_packages(folder: Path, python: Path) -> None:
    """What the locks pin for Windows, with the resolver that they were made with."""
    tools = folder / "tools"
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--target",
        tools,
    ]
    if subprocess.call([*pip, dev.UV]):
        raise Absent(f"{dev.UV} can't be fetched from the package registry here.")
    command = [tools / "bin" / "uv", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
    command += ["--only-binary", ":all:", "--python-platform", "windows", "--python-version", "3.13"]
    command += ["--target", python / "Lib" / "site-packages", "--python", sys.executable]
    command += ["--requirement", dev.LOCKS["runtime"], "--requirement", dev.LOCKS["build"]]
    if subprocess.call(command, env={**os.environ, "UV_PYTHON_DOWNLOADS": "never"}):
        raise Absent("The packages for Windows can't be fetched from the package registry here.")


def _wine(folder: Path, *words: str) -> None:
    quiet = subprocess.DEVNULL
    subprocess.run(
        ["wine", *words], env=_environment(folder), stdin=quiet, stdout=quiet, stderr=quiet, check=True
    )


def _environment(folder: Path) -> dict[str, str]:
    own = {"WINEPREFIX": str(folder / "prefix"), "WINEDEBUG": "-all", "PYTHONDONTWRITEBYTECODE": "1"}
    return os.environ | own | PACKED_LATER | {"WINEDLLOVERRIDES": "ucrtbase,mscms=n,b;mscoree,mshtml="}
