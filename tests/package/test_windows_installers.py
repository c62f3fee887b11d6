"""What both installers for Windows say of a bundle, before anybody installs them."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from installer.windows import product
from installer.windows.msi import statements
from installer.windows.nsis import said
from installer.windows.product import SWITCHES, ExitCode
from installer.windows.staged import NotABundle, Staged, staged
from installer.windows.wxs import wxs
from tests.package.windows_bundle import RUNTIME, make_bundle

SPACE = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def bundle(tmp_path: Path) -> Staged:
    for name in (product.PROGRAM, product.COMMANDS):
        (tmp_path / name).write_bytes(b"MZ")
    return staged(make_bundle(tmp_path, {"_internal/resources/a file.txt": "1", "_internal/price$.txt": "2"}))


def _parsed(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - our own text


def test_a_folder_that_is_no_whole_bundle_is_refused(bundle: Staged):
    (bundle.folder / "_internal" / RUNTIME[0]).unlink()
    with pytest.raises(NotABundle, match=RUNTIME[0]):
        staged(bundle.folder)


def test_the_msi_has_every_file_once_in_its_own_folder(bundle: Staged):
    root = _parsed(wxs(bundle, version="1.2.3"))
    sources = sorted(each.get("Source", "") for each in root.iter(f"{SPACE}File"))
    assert sources == sorted(str(file) for file in bundle.files)
    ids = [each.get("Id") for kind in ("Component", "Directory") for each in root.iter(f"{SPACE}{kind}")]
    assert Counter(ids).most_common(1)[0][1] == 1
    placed = {each.get("Id") for each in root.iter(f"{SPACE}Component")}
    assert {each.get("Id") for each in root.iter(f"{SPACE}ComponentRef")} == placed


def test_a_new_version_of_the_msi_knows_the_old_one(bundle: Staged):
    old, new = (_parsed(wxs(bundle, version=version)) for version in ("1.2.3", "1.3.0"))
    guids = [[each.get("Guid") for each in root.iter(f"{SPACE}Component")] for root in (old, new)]
    assert guids[0] == guids[1]
    assert len(set(guids[0])) == len(guids[0])
    made = next(new.iter(f"{SPACE}Product"))
    assert (made.get("UpgradeCode"), made.get("Id")) == ("6F1D5D0E-6A1F-4D0A-9A35-0B7F2C9D6E41", "*")


def test_the_msi_heeds_every_switch_also_where_no_administrator_is(bundle: Staged):
    rows = "\n".join(statements(bundle))
    secure = next(row for row in statements(bundle) if "SecureCustomProperties" in row)
    for switch in SWITCHES:
        assert switch.name in secure
        assert switch.name in rows.replace(secure, "")


def test_the_exe_heeds_every_switch_and_says_every_ending(bundle: Staged, repository: Path):
    script = (repository / "installer/windows/kiosk.nsi").read_text("utf-8")
    assert set(re.findall(r"\$\{Given\} (\w+)", script)) == {switch.name for switch in SWITCHES}
    told = said(bundle, Path("kiosk.exe"), version="1.2.3")
    for code in ExitCode:
        if code > ExitCode.CANCELLED:
            assert f"${{{code.name}_CODE}}" in script
            assert f"!define {code.name}_CODE {code.value}\n" in told
            assert f"!define {code.name}_TEXT `" in told


def test_the_exe_removes_the_files_that_it_has_put_there_and_no_others(bundle: Staged):
    told = said(bundle, Path("kiosk.exe"), version="1.2.3")
    put, taken = told.split("!macro TakeFiles")
    assert len(re.findall(r"^File ", put, re.MULTILINE)) == len(bundle.files)
    expected = ["$INSTDIR\\" + str(file).replace("/", "\\").replace("$", "$$") for file in bundle.files]
    assert re.findall(r"^Delete `(.*)`$", taken, re.MULTILINE) == expected
    assert re.findall(r"^RMDir `(.*)`$", taken, re.MULTILINE) == [
        "$INSTDIR\\_internal\\resources",
        "$INSTDIR\\_internal",
    ]


def test_it_folk_are_told_every_switch_and_every_exit_code(repository: Path):
    install = (repository / "docs/it/install.md").read_text("utf-8")
    codes = (repository / "docs/it/exit-codes.md").read_text("utf-8")
    for switch in SWITCHES:
        assert f"| `{switch.name}` | {switch.value} |" in install
    for code in ExitCode:
        assert f"\n| {code.value} |" in codes
