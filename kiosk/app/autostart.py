"""Starting with the computer: an entry in what the system starts when somebody logs in, or none."""

import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths, paths_for

_ENTRY = "kiosk-attendance.desktop"
_RUN_KEY, _VALUE = r"Software\Microsoft\Windows\CurrentVersion\Run", "Kiosk"
_PACKAGE_HOME = Path(__file__).resolve().parents[2]


def start_with_system(paths: AppPaths, *, on: bool) -> None:
    """Have the system start this program with this profile whenever this account logs in, or no more.

    Another profile's entry is left as it is when this one's is to go.

    Raises:
        Fault: the entry can't be written, or not be taken away.
    """
    try:
        if sys.platform == "win32":
            _set_run_value(_windows_command(paths), on=on and not _starts_for_all())
        else:
            _set_entry(_desktop_entry(paths), on=on)
    except OSError as error:
        raise Fault(
            "Starting with the computer can't be set for this account. Let it write to its autostart.",
            details=str(error),
        ) from error


def _command(paths: AppPaths) -> list[str]:
    """What starts this program: itself where it is installed, else Python with the package."""
    program = [sys.executable] if hasattr(sys, "frozen") else [sys.executable, "-m", "kiosk"]
    profile = [] if paths == paths_for(None) else ["--data-dir", str(paths.data)]
    return [*program, *profile, "run"]


def _entry_file() -> Path:
    config = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(config) / "autostart" / _ENTRY


def _desktop_entry(paths: AppPaths) -> str:
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Kiosk",
        "Comment=Attendance for classrooms",
        f"Exec={' '.join(_quoted(part) for part in _command(paths))}",
        "X-GNOME-Autostart-enabled=true",
    ]
    if not hasattr(sys, "frozen"):
        lines.append(f"Path={_PACKAGE_HOME}")
    return "\n".join(lines) + "\n"


def _quoted(part: str) -> str:
    """As the Desktop Entry Specification has it: once for the command, once more for the file."""
    for special in ("\\", '"', "`", "$"):
        part = part.replace(special, f"\\{special}")
    return '"' + part.replace("\\", "\\\\").replace("%", "%%") + '"'


def _set_entry(text: str, *, on: bool) -> None:
    file = _entry_file()
    is_ours = file.exists() and file.read_text("utf-8") == text
    if is_ours and not on:
        file.unlink()
    elif on and not is_ours:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def _windows_command(paths: AppPaths) -> str:
    parts = _command(paths)
    if not hasattr(sys, "frozen"):  # an entry knows no folder to start in
        parts = ["cmd.exe", "/c", "start", "", "/d", str(_PACKAGE_HOME), *parts]
    return " ".join(f'"{part}"' if not part or " " in part else part for part in parts)


def _starts_for_all() -> bool:
    """Whether the installer has it start for every account: a second entry would start it twice."""
    if sys.platform != "win32":
        return False
    import winreg  # noqa: PLC0415 - Windows alone has it

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _RUN_KEY) as key:
            winreg.QueryValueEx(key, _VALUE)
    except FileNotFoundError:
        return False
    return True


def _set_run_value(command: str, *, on: bool) -> None:
    if sys.platform == "win32":  # for the type checker
        import winreg  # noqa: PLC0415 - Windows alone has it

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            try:
                before = winreg.QueryValueEx(key, _VALUE)[0]
            except FileNotFoundError:
                before = None
            if before == command and not on:
                winreg.DeleteValue(key, _VALUE)
            elif on:
                winreg.SetValueEx(key, _VALUE, 0, winreg.REG_SZ, command)
