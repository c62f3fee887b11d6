"""Fewer and smaller shared libraries on Linux: none that nothing asks for, and no symbols for debuggers."""

import os
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from PyInstaller.depend.bindepend import get_imports

from installer.bundle.contents import Entry

_ELF, _HEADER = b"\x7fELF", "<16sHHIQQQIHHHHHH"
# All but Python's own, which the program itself opens.
_LINKED = re.compile(r"([^/]+\.libs/|PySide6/Qt/lib/)?(?!libpython)[^/]+\.so(\.|$)")
_SEGMENT, _LOAD = "<IIQQQQQQ", 1


def asked_for(entries: Iterable[Entry], imports: Callable[[str], set[str]] | None = None) -> list[Entry]:
    """Leave out the libraries that only something left out needed.

    Those are the system's, at the top of the bundle, and those that wheels bring along; all else may be
    opened by name, and stays. `imports` gives the names of the libraries that a file asks for.
    """
    entries = list(entries)
    if sys.platform == "win32" and imports is None:
        return entries
    loose = {
        Path(name).name: (name, source, kind)
        for name, source, kind in entries
        if kind == "BINARY" and _LINKED.match(name)
    }
    kept = [entry for entry in entries if entry not in loose.values() and entry[2] != "SYMLINK"]
    waiting = list(kept)
    while waiting:
        asked = (imports or _imports)(waiting.pop()[1])
        found = [loose.pop(name) for name in asked if name in loose]
        kept += found
        waiting += found
    return kept + [entry for entry in entries if entry[2] == "SYMLINK"]


def without_dead_links(entries: Iterable[Entry], others: Iterable[Entry]) -> list[Entry]:
    """Leave out symbolic links to what is in neither of both."""
    entries = list(entries)
    there = {name for name, _, kind in (*entries, *others) if kind != "SYMLINK"}
    return [entry for entry in entries if entry[2] != "SYMLINK" or _target(entry) in there]


def _target(link: Entry) -> str:
    """The name in the bundle of what a symbolic link leads to; its source is relative to where it lies."""
    return os.path.normpath(Path(link[0]).parent / link[1])


def stripped(entries: Iterable[Entry], into: Path) -> list[Entry]:
    """Replace libraries by copies in `into` without debug symbols, wherever that leaves them loadable."""
    tool = shutil.which("strip")
    if sys.platform != "linux" or tool is None:
        return list(entries)
    return [_stripped(entry, into, tool) for entry in entries]


def _stripped(entry: Entry, into: Path, tool: str) -> Entry:
    name, source, kind = entry
    if kind == "SYMLINK" or not Path(source).is_file() or not is_loadable(Path(source)):
        return entry
    copy = into / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, copy)
    done = subprocess.run([tool, "--strip-unneeded", str(copy)], capture_output=True, check=False)
    smaller = copy.stat().st_size < Path(source).stat().st_size
    if done.returncode or not smaller or not is_loadable(copy):
        copy.unlink()
        return entry
    shutil.copymode(source, copy)
    return name, str(copy), kind


def is_loadable(path: Path) -> bool:
    """Whether the segments of a 64-bit ELF file lie as the loader needs them.

    What auditwheel has made of a library often does not once it is stripped.
    """
    with path.open("rb") as file:
        header = file.read(struct.calcsize(_HEADER))
        if header[:4] != _ELF or len(header) < struct.calcsize(_HEADER):
            return False
        *_, table, _sections, _flags, _size, each, count, _one, _two, _three = struct.unpack(_HEADER, header)
        file.seek(table)
        segments = [struct.unpack(_SEGMENT, file.read(each)) for _ in range(count)]
    return all(
        (offset - address) % max(align, 1) == 0
        for kind, _flag, offset, address, _at, _in_file, _in_memory, align in segments
        if kind == _LOAD
    )


def _imports(path: str) -> set[str]:
    return {Path(name).name for name, _ in get_imports(path)}
