"""What Windows alone asks of the bundle: its properties sheet, and one set of the C++ runtime."""

from collections.abc import Iterable
from pathlib import Path, PureWindowsPath

import PySide6
from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

from installer.bundle.contents import Entry
from kiosk import __version__

_RUNTIME = ("msvcp140*.dll", "vcruntime140*.dll", "concrt140.dll")
_ENGLISH, _UNICODE = 1033, 1200


def version_sheet(program: str) -> VSVersionInfo:
    """What the file's properties and the tools of IT show of a program."""
    numbers = (*(int(part) for part in __version__.split(".")[:3]), 0)
    words = {
        "FileDescription": "Attendance kiosk" if program == "Kiosk" else "Attendance kiosk, command line",
        "FileVersion": __version__,
        "InternalName": program,
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Kiosk",
        "ProductVersion": __version__,
    }
    table = StringTable("040904B0", [StringStruct(name, value) for name, value in words.items()])
    language = VarFileInfo([VarStruct("Translation", [_ENGLISH, _UNICODE])])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers), kids=[StringFileInfo([table]), language]
    )


def with_one_runtime(entries: Iterable[Entry], qt: Path = Path(PySide6.__file__).parent) -> list[Entry]:
    """Put Qt's copy of the C++ runtime, the newest of all, at the top and in the place of every other copy.

    ONNX Runtime brings none along, and an older one that is loaded first keeps it from starting.
    """
    newest = {path.name.lower(): path for pattern in _RUNTIME for path in qt.glob(pattern)}
    others = [entry for entry in entries if PureWindowsPath(entry[0]).name.lower() not in newest]
    return [*others, *((name, str(path), "BINARY") for name, path in newest.items())]
