"""Makes the bundle, and with --installers what installs it; python3 dev.py build runs this."""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from installer.bundle import starter
from installer.bundle.contents import PACKED_LATER, ROOT
from kiosk.domain.faults import Fault

DIST = ROOT / "dist"
_LOG = ROOT / "build" / "build.log"
# What PyInstaller says when it begins something that takes long, and what we say of it.
_STEPS = {
    "Analyzing /": "Looking which modules the program needs",
    "Looking for dynamic libraries": "Looking which shared libraries those need",
    "Building PYZ": "Packing modules",
    "Building EXE": "Making the programs",
    "Building COLLECT": "Putting all into one folder",
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py build", description=__doc__)
    parser.add_argument("--installers", action="store_true", help="make the packages of this system too")
    asked = parser.parse_args()
    steps = 3 if asked.installers else 2
    print(f"[1/{steps}] The starter pack", flush=True)
    try:
        starter.graphs()
    except Fault as fault:
        print(fault.sentence, file=sys.stderr)
        return 1
    print(f"[2/{steps}] The bundle (some two minutes)", flush=True)
    code = _freeze()
    if code:
        print(f"PyInstaller ended with {code}; {_LOG} tells why.", file=sys.stderr)
        return code
    _tell_size(DIST / "kiosk")
    if not asked.installers:
        return 0
    print(f"[3/{steps}] Packages (some minutes more)", flush=True)
    maker = "installer.windows" if sys.platform == "win32" else "installer.linux"
    return subprocess.call([sys.executable, "-m", maker], cwd=ROOT)


def _freeze() -> int:
    """Run PyInstaller, its words into a log and a line a step here; its exit code."""
    _LOG.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "build.spec"]
    begun, waiting = time.monotonic(), dict(_STEPS)
    packing = PACKED_LATER if sys.platform == "win32" else {}
    with (
        _LOG.open("w", encoding="utf-8") as log,
        subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | packing,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as process,
    ):
        assert process.stdout is not None  # noqa: S101 - it was asked for
        for line in process.stdout:
            log.write(line)
            step = next((start for start in waiting if start in line), None)
            if step is not None:
                print(f"      {time.monotonic() - begun:4.0f} s  {waiting.pop(step)}", flush=True)
    return process.returncode


def _tell_size(folder: Path) -> None:
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    size = sum(file.stat().st_size for file in files)
    print(f"      {folder}: {size / 1e6:.0f} MB in {len(files)} files", flush=True)


if __name__ == "__main__":
    sys.exit(main())
