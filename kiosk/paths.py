"""Where the program keeps things: the system's folders, or all under one --data-dir."""

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
DOCS = RESOURCES.parent / "docs"
INSTALLED_KEY = r"Software\Kiosk"  # of HKEY_LOCAL_MACHINE: what the installers have written


@dataclass(frozen=True, slots=True)
class AppPaths:
    """Folders of one profile. None is made before somebody writes into it."""

    data: Path
    cache: Path
    config: Path
    logs: Path
    machine: Path

    @classmethod
    def standard(cls) -> "AppPaths":
        found = platformdirs.PlatformDirs("kiosk", appauthor=False)
        return cls(
            data=found.user_data_path,
            cache=found.user_cache_path,
            config=found.user_config_path,
            logs=found.user_log_path,
            machine=found.site_config_path,
        )

    @classmethod
    def under(cls, folder: Path) -> "AppPaths":
        root = folder.expanduser().resolve()
        return cls(data=root, cache=root / "cache", config=root, logs=root / "logs", machine=root)

    @property
    def database(self) -> Path:
        return self.data / "register.db"

    @property
    def packs(self) -> Path:
        return self.data / "packs"

    @property
    def codes(self) -> Path:
        """The school's own sets of codes; those of the same name that are shipped give way to them."""
        return self.data / "codes"

    @property
    def notices(self) -> Path:
        """The school's own consent notices; those of the same name that are shipped give way to them."""
        return self.data / "notices"

    @property
    def list_columns(self) -> Path:
        """What the columns of plain lists meant the last time."""
        return self.data / "list-columns.json"

    @property
    def exports(self) -> Path:
        """The school's own layouts of exports; those that are shipped give way to them by name."""
        return self.data / "exports"

    @property
    def calibration(self) -> Path:
        """What the last Calibration of this computer found."""
        return self.data / "calibration.json"

    @property
    def first_run(self) -> Path:
        """How far setting up is, or that it is over."""
        return self.data / "first-run.json"

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    @property
    def policy(self) -> Path:
        """What whoever looks after the machine has laid down for everybody."""
        return self.machine / "policy.toml"


def licences_file() -> Path:
    """What the parts of the program are licensed under: of a bundle its own list, else the docs' page."""
    bundled = RESOURCES.parent / "licences" / "README.txt"
    return bundled if bundled.exists() else RESOURCES.parent / "docs" / "licences.md"


def paths_for(data_dir: Path | None) -> AppPaths:
    """The profile in this folder; without one the computer's own, where the program was installed for all."""
    folder = data_dir or installed_data_dir()
    return AppPaths.standard() if folder is None else AppPaths.under(folder)


def installed_data_dir() -> Path | None:
    """The folder that all accounts of a Windows computer share, if this is the installed program."""
    if sys.platform != "win32" or not hasattr(sys, "frozen"):
        return None
    import winreg  # noqa: PLC0415 - Windows alone has it

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, INSTALLED_KEY, 0, winreg.KEY_READ) as key:
            return Path(str(winreg.QueryValueEx(key, "DataDir")[0]))
    except FileNotFoundError:
        return None
