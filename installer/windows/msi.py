"""The MSI made: by wixl, with the rows that wixl can't write added to its database by msibuild."""

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installer.windows import product
from installer.windows.staged import Staged
from installer.windows.wxs import AUTOSTART, BEFORE, id_of, wxs

_DATA = f"[CommonAppDataFolder]{product.DATA_FOLDER}"
# A program of the package (18), run when the changes are made (0x400), by the system's account (0x800):
# learn.microsoft.com/windows/win32/msi/custom-action-return-processing-options
_RUN_INSTALLED = 18 + 0x400 + 0x800
_MEDIA = "MEDIALIBRARY"
_UPGRADE_PROPERTIES = ("WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED")  # wixl's own
_AUTOSTARTS = f'AUTOSTART = "1" OR ({BEFORE} = "1" AND AUTOSTART <> "0")'

_LOCATORS = (
    "CREATE TABLE `DrLocator` (`Signature_` CHAR(72) NOT NULL, `Parent` CHAR(72), `Path` CHAR(255), `Depth`"
    " INT PRIMARY KEY `Signature_`, `Parent`, `Path`)"
)


def make_msi(staged: Staged, target: Path, *, version: str = product.VERSION) -> None:
    """Write the installer to `target`.

    Raises:
        subprocess.CalledProcessError: wixl or msibuild did not do it; what they said is on stderr.
        FileNotFoundError: they are not installed (Debian: wixl, msitools).
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "kiosk.wxs"
        source.write_text(wxs(staged, version=version), "utf-8")
        # wixl takes the sources' paths as they are from where it stands.
        subprocess.run(["wixl", "--arch", "x64", "--output", target, source], cwd=staged.folder, check=True)
    for statement in statements(staged):
        subprocess.run(["msibuild", target, "-q", statement], check=True)


def statements(staged: Staged) -> Sequence[str]:
    """The rows, as the SQL of Windows Installer."""
    kioskctl = id_of(next(file for file in staged.files if file.name == product.COMMANDS))
    prepare = product.prepare_arguments(_DATA, "[CONFIG]", "[ACCOUNT]")
    models = product.models_arguments(_DATA, "[MODELPACK]")
    # Before anything is removed, and not when a newer version takes this one's place.
    purging = 'PURGEDATA = "1" AND REMOVE = "ALL" AND NOT UPGRADINGPRODUCTCODE'
    secure = ";".join((*_UPGRADE_PROPERTIES, *(switch.name for switch in product.SWITCHES)))
    return [
        _update("Component", Condition=_AUTOSTARTS, where=AUTOSTART),
        *_search_for_media(),
        *_run("Prepare", kioskctl, prepare, when="NOT REMOVE", at=6510),
        *_run("Models", kioskctl, models, when="MODELPACK AND NOT REMOVE", at=6520),
        *_run("Purge", kioskctl, product.purge_arguments(_DATA), when=purging, at=1710),
        _update("Property", Value=secure, where="SecureCustomProperties"),
        # Within what is undone if the new version can't be installed: the old one is back then.
        _update("InstallExecuteSequence", "Action", Sequence=1501, where="RemoveExistingProducts"),
    ]


def _search_for_media() -> Sequence[str]:
    return [
        _LOCATORS,
        _insert("Signature", Signature="Media", FileName=product.MEDIA_LIBRARY),
        _insert("DrLocator", Signature_="Media", Path="[System64Folder]", Depth=0),
        _insert("AppSearch", Property=_MEDIA, Signature_="Media"),
        _insert("LaunchCondition", Condition=f"Installed OR {_MEDIA}", Description=product.NO_MEDIA),
    ]


def _run(name: str, program: str, arguments: str, *, when: str, at: int) -> Sequence[str]:
    return [
        _insert("CustomAction", Action=name, Type=_RUN_INSTALLED, Source=program, Target=arguments),
        _insert("InstallExecuteSequence", Action=name, Condition=when, Sequence=at),
    ]


def _insert(table: str, **values: str | int) -> str:
    columns = ", ".join(f"`{name}`" for name in values)
    given = ", ".join(_quoted(value) for value in values.values())
    return f"INSERT INTO `{table}` ({columns}) VALUES ({given})"  # noqa: S608 - our own words


def _update(table: str, key: str = "", *, where: str, **values: str | int) -> str:
    """Change columns of the row whose `key` (as the table is called, if empty) is `where`."""
    given = ", ".join(f"`{name}` = {_quoted(value)}" for name, value in values.items())
    return f"UPDATE `{table}` SET {given} WHERE `{key or table}` = {_quoted(where)}"  # noqa: S608 - our own words


def _quoted(value: str | int) -> str:
    return str(value) if isinstance(value, int) else f"'{value}'"
