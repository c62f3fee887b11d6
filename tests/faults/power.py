"""A disk whose power can be cut: records what SQLite writes and syncs below Python, and makes images of it.

Python's sqlite3 stays as it is, so the product's own code is what runs. Only the files' methods that change
something are replaced, in SQLite's table of virtual file systems (sqlite.org/vfs.html).
"""

import ctypes
import random
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctypes import _CFunctionType, _Pointer  # pyright: ignore[reportPrivateUsage] - names of types alone

_SECTOR = 512
_DROPPED, _TORN = 0.4, 0.2

_Opened = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
)  # the name as a bare address, for SQLite keeps that, and reads what lies behind it
_Deleted = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_Written = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_longlong)
_Truncated = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_longlong)
_Synced = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)

_FILE_METHODS = ["close", "read", "write", "truncate", "sync", *(f"other_{n}" for n in range(13))]
_VFS_METHODS = ["open", "delete", *(f"other_{n}" for n in range(13))]


class _FileMethods(ctypes.Structure):
    _fields_ = [("version", ctypes.c_int), *((name, ctypes.c_void_p) for name in _FILE_METHODS)]


class _File(ctypes.Structure):
    _fields_ = [("methods", ctypes.POINTER(_FileMethods))]


class _Vfs(ctypes.Structure):
    _fields_ = [
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        *((name, ctypes.c_void_p) for name in _VFS_METHODS),
    ]


@dataclass(frozen=True, slots=True)
class Write:
    file: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    file: str


@dataclass(frozen=True, slots=True)
class Delete:
    file: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The program was told that this is on disk."""

    what: str


Step = Write | Truncate | Sync | Delete | Acknowledged


@dataclass(slots=True)
class Recording:
    steps: list[Step] = field(default_factory=list[Step])

    def acknowledge(self, what: str) -> None:
        self.steps.append(Acknowledged(what))


def shared_sqlite() -> Path | None:
    """The library file that Python's sqlite3 runs on, None where it has SQLite inside itself."""
    import sqlite3  # noqa: F401, PLC0415  # pyright: ignore[reportUnusedImport] - it is loaded by this

    maps = Path("/proc/self/maps")
    lines = maps.read_text().splitlines() if maps.exists() else []
    return next((Path(line.split()[-1]) for line in lines if "libsqlite3" in line), None)


@contextmanager
def recorded(library: Path) -> Generator[Recording, None, None]:
    """Record all that is done, by whoever in this process, to databases opened within."""
    recording = Recording()
    sqlite = ctypes.CDLL(str(library))
    sqlite.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    true = sqlite.sqlite3_vfs_find(None)
    assert true.contents.version == 3
    ours = _Vfs.from_buffer_copy(true.contents)
    watch = _Watch(recording.steps, true)
    ours.name, ours.next = b"recorded", None
    ours.open, ours.delete = watch.address(_Opened, watch.open), watch.address(_Deleted, watch.delete)
    assert sqlite.sqlite3_vfs_register(ctypes.byref(ours), 1) == 0
    try:
        yield recording
    finally:
        assert sqlite.sqlite3_vfs_unregister(ctypes.byref(ours)) == 0


class _Watch:
    """What stands in the tables instead of the true methods, and calls them."""

    def __init__(self, steps: list[Step], vfs: "_Pointer[_Vfs]") -> None:
        self._steps, self._vfs = steps, vfs
        self._kept: list[object] = []  # C holds their addresses only
        self._files: dict[int, tuple[str, _FileMethods]] = {}
        self._open = _Opened(vfs.contents.open)
        self._delete = _Deleted(vfs.contents.delete)

    def address(self, kind: "type[_CFunctionType]", method: Callable[..., int]) -> int | None:
        callback = kind(method)
        self._kept.append(callback)
        return ctypes.cast(callback, ctypes.c_void_p).value

    def open(self, _vfs: int, name: int | None, file: int, flags: int, out_flags: int) -> int:
        code = self._open(ctypes.cast(self._vfs, ctypes.c_void_p), name, file, flags, out_flags)
        opened = ctypes.cast(file, ctypes.POINTER(_File)).contents
        if code == 0 and name and opened.methods:
            methods = _FileMethods.from_buffer_copy(opened.methods.contents)
            self._files[file] = (_name(name), opened.methods.contents)
            methods.write = self.address(_Written, self.write)
            methods.truncate = self.address(_Truncated, self.truncate)
            methods.sync = self.address(_Synced, self.sync)
            self._kept.append(methods)
            opened.methods = ctypes.pointer(methods)
        return code

    def write(self, file: int, data: int, amount: int, offset: int) -> int:
        name, methods = self._files[file]
        self._steps.append(Write(name, offset, ctypes.string_at(data, amount)))
        return _Written(methods.write)(file, data, amount, offset)

    def truncate(self, file: int, size: int) -> int:
        name, methods = self._files[file]
        self._steps.append(Truncate(name, size))
        return _Truncated(methods.truncate)(file, size)

    def sync(self, file: int, flags: int) -> int:
        name, methods = self._files[file]
        code = _Synced(methods.sync)(file, flags)
        self._steps.append(Sync(name))
        return code

    def delete(self, _vfs: int, name: int, sync_folder: int) -> int:
        self._steps.append(Delete(_name(name)))
        return self._delete(ctypes.cast(self._vfs, ctypes.c_void_p), name, sync_folder)


def _name(address: int) -> str:
    return Path(ctypes.string_at(address).decode()).name


@dataclass(frozen=True, slots=True)
class Image:
    """The files as they are found after the cut, and what had been acknowledged before it."""

    cut: int
    files: dict[str, bytes]
    acknowledged: tuple[str, ...]


def images(steps: Sequence[Step], cuts: int, dice: random.Random) -> Iterator[Image]:
    """What disks may hold whose power was cut before so many steps picked at random.

    What was synced is there. Of each later write all is there, or nothing (40 %), or only some of its sectors
    of 512 bytes (20 %).
    """
    disk, acknowledged, done = _Disk(), list[str](), 0
    for cut in sorted(dice.randrange(1, len(steps) + 1) for _ in range(cuts)):
        for step in steps[done:cut]:
            if isinstance(step, Acknowledged):
                acknowledged.append(step.what)
            else:
                disk.take(step)
        done = cut
        yield Image(cut, disk.after_cut(dice), tuple(acknowledged))


class _Disk:
    def __init__(self) -> None:
        self._safe: dict[str, bytearray] = {}
        self._unsafe: dict[str, list[Write | Truncate]] = {}

    def take(self, step: Write | Truncate | Sync | Delete) -> None:
        safe, unsafe = self._safe.setdefault(step.file, bytearray()), self._unsafe.setdefault(step.file, [])
        match step:
            case Write() | Truncate():
                unsafe.append(step)
            case Sync():
                for change in unsafe:
                    _apply(safe, change)
                unsafe.clear()
            case Delete():
                del self._safe[step.file], self._unsafe[step.file]

    def after_cut(self, dice: random.Random) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        for name, safe in self._safe.items():
            content = bytearray(safe)
            for change in self._unsafe[name]:
                for part in _survivors(change, dice):
                    _apply(content, part)
            found[name] = bytes(content)
        return found


def _apply(content: bytearray, change: Write | Truncate) -> None:
    end = change.size if isinstance(change, Truncate) else change.offset + len(change.data)
    content.extend(bytes(max(0, end - len(content))))
    if isinstance(change, Truncate):
        del content[end:]
    else:
        content[change.offset : end] = change.data


def _survivors(change: Write | Truncate, dice: random.Random) -> list[Write | Truncate]:
    luck = dice.random()
    if luck < _DROPPED:
        return []
    if luck >= _DROPPED + _TORN or isinstance(change, Truncate):
        return [change]
    parts: list[Write | Truncate] = []
    start = 0
    while start < len(change.data):
        room = _SECTOR - (change.offset + start) % _SECTOR
        if dice.random() < 0.5:
            parts.append(Write(change.file, change.offset + start, change.data[start : start + room]))
        start += room
    return parts
