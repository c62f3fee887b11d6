"""A note on disk that a Target is being tried, which outlives a computer that goes down meanwhile."""

import json
import os
from pathlib import Path

import psutil

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def this_boot() -> str:
    """Names the time since the computer was started."""
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:
        return str(round(psutil.boot_time() / 60))  # it wavers by a second where it is computed


class Marker:
    """The note, in a file of its own."""

    def __init__(self, path: Path, *, boot: str) -> None:
        self._path = path
        self._boot = boot

    def put(self, key: str) -> None:
        """Note that the Target `key` is about to be tried; on disk when this returns.

        Raises:
            OSError: it can't be written.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("w", encoding="utf-8") as file:
            json.dump({"target": key, "boot": self._boot}, file)
            file.flush()
            os.fsync(file.fileno())

    def clear(self) -> None:
        self._path.unlink(missing_ok=True)

    def left(self) -> str:
        """The Target that was being tried when the computer went down, empty if none was.

        A note from this same start of the computer is of a program that was ended: no fault of the Target.
        """
        try:
            note = json.loads(self._path.read_text("utf-8"))
            return "" if note["boot"] == self._boot else str(note["target"])
        except (OSError, ValueError, KeyError, TypeError):
            return ""
