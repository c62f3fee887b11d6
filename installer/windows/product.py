"""What both installers for Windows call things: names, places, switches and exit codes, said once."""

from dataclasses import dataclass
from enum import IntEnum
from uuid import UUID

from installer.publisher import PUBLISHER
from kiosk import __version__
from kiosk.paths import INSTALLED_KEY

NAME = "Kiosk"
MANUFACTURER = PUBLISHER
DESCRIPTION = "Attendance for classrooms, on one PC, offline"
VERSION = __version__
UPGRADE_CODE = UUID(
    "6f1d5d0e-6a1f-4d0a-9a35-0b7f2c9d6e41"
)  # never another: by it an upgrade finds what is there

PROGRAM, COMMANDS = "Kiosk.exe", "kioskctl.exe"
DATA_FOLDER = NAME  # in ProgramData
KEY = INSTALLED_KEY  # of HKEY_LOCAL_MACHINE; Version in it is what detection rules look for
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
UNINSTALL_KEY = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"

# Qt 6 needs it: doc.qt.io/qt-6/windows.html. Installers are told an older number of Windows' own version.
WINDOWS_KEY, BUILD_VALUE = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion", "CurrentBuildNumber"
OLDEST_BUILD = 17763
MEDIA_LIBRARY = "MFPlat.dll"  # OpenCV's cameras; editions N of Windows are without it

TOO_OLD = f"{NAME} needs Windows 10, version 1809, or newer."
NO_MEDIA = f"{NAME} needs the Media Feature Pack of this edition of Windows. Install that first."
NEWER_THERE = f"A newer version of {NAME} is installed. Remove it first; its data stays."
OPEN = f"{NAME} is open on this computer. Close it, then try again."
DATA = "The data folder could not be prepared. Look whether the policy file and the account are right."
MODELS = f"{NAME} is installed, but the model pack could not be put to use. Look at it with kioskctl."
PURGE = f"The data could not be deleted, so nothing was removed. Close {NAME}, then try again."


@dataclass(frozen=True, slots=True)
class Switch:
    """A property of the MSI, `NAME=value`; for the EXE `/NAME=value`."""

    name: str
    value: str
    meaning: str


SWITCHES = (
    Switch("AUTOSTART", "1 or 0", "start with every log-in to this computer; an upgrade remembers it"),
    Switch("CONFIG", "a whole path", "a policy.toml that is checked and put into the data folder"),
    Switch("MODELPACK", "a whole path", "a model pack, as a zip or a folder, that is checked and put to use"),
    Switch("ACCOUNT", r"such as SCHOOL\kiosk", "who may write the data, instead of every account"),
    Switch("PURGEDATA", "1", "when removing: delete the data too, its keys first"),
)


class ExitCode(IntEnum):
    """What the EXE ends with; the MSI ends with Windows Installer's own codes."""

    DONE = 0
    CANCELLED = 1
    TOO_OLD = 10
    NO_MEDIA = 11
    NEWER_THERE = 12
    OTHER_THERE = 13
    OPEN = 14
    DATA = 15
    MODELS = 16
    PURGE = 17


def other_there(other: str) -> str:
    return f"{NAME} was installed by its {other} installer. Use that one, or remove it first; the data stays."


def prepare_arguments(data: str, config: str, account: str) -> str:
    """What `kioskctl` is told when its files are there; each argument is how an installer says that value."""
    return f'--data-dir "{data}" data prepare --policy "{config}" --account "{account}"'


def models_arguments(data: str, pack: str) -> str:
    return f'--data-dir "{data}" models import "{pack}" --use --accept-licence --replace'


def purge_arguments(data: str) -> str:
    return f'--data-dir "{data}" data purge --yes'
