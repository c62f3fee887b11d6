"""The MSI as wixl reads it: files, shortcut, registry; what wixl can't say is in msi.py."""

from pathlib import PurePosixPath
from uuid import uuid5
from xml.etree import ElementTree as ET

from installer.windows import product
from installer.windows.staged import Staged

AUTOSTART, FEATURE = "AutoStart", "Program"
BUILD, BEFORE, INSTALLER = "WINDOWSBUILD", "AUTOSTARTBEFORE", "INSTALLEDBY"
_NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
_TOP = "INSTALLDIR"


def wxs(staged: Staged, *, version: str) -> str:
    root = ET.Element("Wix", xmlns=_NAMESPACE)
    made = ET.SubElement(
        root,
        "Product",
        Id="*",
        Name=product.NAME,
        Language="1033",
        Codepage="1252",
        Version=version,
        Manufacturer=product.MANUFACTURER,
        UpgradeCode=str(product.UPGRADE_CODE).upper(),
    )
    ET.SubElement(
        made,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
        Description=product.DESCRIPTION,
        Comments=product.DESCRIPTION,
        Manufacturer=product.MANUFACTURER,
    )
    ET.SubElement(made, "Media", Id="1", Cabinet="kiosk.cab", EmbedCab="yes")
    ET.SubElement(made, "MajorUpgrade", DowngradeErrorMessage=product.NEWER_THERE)
    _add_properties(made)
    _add_tree(made, staged)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode")


def id_of(path: PurePosixPath) -> str:
    """An identifier of the database for a file or folder, the same in every version."""
    return f"p{uuid5(product.UPGRADE_CODE, str(path)).hex}"


def _guid(name: str) -> str:
    return str(uuid5(product.UPGRADE_CODE, name))


def _add_properties(made: ET.Element) -> None:
    ET.SubElement(made, "Property", Id="ARPNOMODIFY", Value="1")
    ET.SubElement(made, "Property", Id="ARPCOMMENTS", Value=product.DESCRIPTION)
    searches = (
        (BUILD, product.WINDOWS_KEY, product.BUILD_VALUE),
        (BEFORE, product.KEY, AUTOSTART),
        (INSTALLER, product.KEY, "Installer"),
    )
    for name, key, value in searches:
        found = ET.SubElement(made, "Property", Id=name)
        where = {
            "Id": f"search{name}",
            "Root": "HKLM",
            "Key": key,
            "Name": value,
            "Type": "raw",
            "Win64": "yes",
        }
        ET.SubElement(found, "RegistrySearch", where)
    conditions = (
        (f"Installed OR {BUILD} >= {product.OLDEST_BUILD}", product.TOO_OLD),
        (f'Installed OR {INSTALLER} <> "exe"', product.other_there("EXE")),
    )
    for condition, message in conditions:
        ET.SubElement(made, "Condition", Message=message).text = condition


def _add_tree(made: ET.Element, staged: Staged) -> None:
    feature = ET.SubElement(made, "Feature", Id=FEATURE, Level="1", Title=product.NAME)
    top = ET.SubElement(made, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = ET.SubElement(top, "Directory", Id="ProgramFiles64Folder")
    folders = {PurePosixPath(): ET.SubElement(programs, "Directory", Id=_TOP, Name=product.NAME)}
    for folder in staged.folders:
        folders[folder] = ET.SubElement(
            folders[folder.parent], "Directory", Id=id_of(folder), Name=folder.name
        )
    for file in staged.files:
        component = _component(folders[file.parent], feature, id_of(file), str(file))
        place = {"Id": id_of(file), "Name": file.name, "Source": str(file), "KeyPath": "yes"}
        ET.SubElement(component, "File", place)
    _add_registry(folders[PurePosixPath()], feature)
    menu = ET.SubElement(top, "Directory", Id="ProgramMenuFolder")
    shortcut = _component(menu, feature, "Shortcut", "shortcut")
    target = {"Target": f"[{_TOP}]{product.PROGRAM}", "WorkingDirectory": _TOP}
    ET.SubElement(shortcut, "Shortcut", {"Id": "Menu", "Name": product.NAME, **target})
    _add_value(shortcut, product.KEY, "Shortcut", "1", key_path=True)
    ET.SubElement(top, "Directory", Id="CommonAppDataFolder")


def _add_registry(folder: ET.Element, feature: ET.Element) -> None:
    about = _component(folder, feature, "About", "about")
    _add_value(about, product.KEY, "Version", "[ProductVersion]", key_path=True)
    _add_value(about, product.KEY, "ProgramDir", f"[{_TOP}]")
    _add_value(about, product.KEY, "DataDir", f"[CommonAppDataFolder]{product.DATA_FOLDER}")
    _add_value(about, product.KEY, "Installer", "msi")
    start = _component(folder, feature, AUTOSTART, "autostart")
    _add_value(start, product.RUN_KEY, product.NAME, f'"[{_TOP}]{product.PROGRAM}"')
    _add_value(start, product.KEY, AUTOSTART, "1", key_path=True)


def _component(folder: ET.Element, feature: ET.Element, name: str, of: str) -> ET.Element:
    ET.SubElement(feature, "ComponentRef", Id=name)
    return ET.SubElement(folder, "Component", Id=name, Guid=_guid(of), Win64="yes")


def _add_value(component: ET.Element, key: str, name: str, value: str, *, key_path: bool = False) -> None:
    place = {"Root": "HKLM", "Key": key, "Name": name, "Type": "string", "Value": value}
    ET.SubElement(component, "RegistryValue", {**place, "KeyPath": "yes" if key_path else "no"})
