"""What goes into the bundle, without building it: the rules of what stays out, its papers, its packages."""

import configparser
import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from installer.bundle import contents, papers, slim
from installer.bundle.contents import Entry
from installer.bundle.parts import Part
from installer.linux import deb, share
from installer.linux.share import FILES
from installer.publisher import CONTACT, PUBLISHER
from kiosk import __version__
from kiosk.paths import AppPaths
from kiosk.ui.help.pages import SHOWN


def _entry(name: str, kind: str = "BINARY") -> Entry:
    return (name, f"/from/{name}", kind)


def test_every_module_of_the_product_goes_in():
    wanted = contents.hidden_imports()
    assert "kiosk.cli.selftest" in wanted
    assert "kiosk.engine.vision.worker" in wanted


def test_what_the_program_reads_goes_in_and_no_script():
    folders = {(Path(source).name, folder) for source, folder in contents.data_files()}
    assert ("golden.json", "resources/selftest") in folders
    assert ("manifest.toml", "resources/packs/starter") in folders
    assert ("t1.jpg", "insightface/data/images") in folders, "the demo film is made from it"
    assert not [name for name, folder in folders if folder.startswith("resources") and name.endswith(".py")]


def test_the_help_goes_in_whole_with_its_pictures_and_no_others():
    files = contents.help_files()
    assert [path for path in files if not path.is_file()] == []
    names = {path.relative_to(contents.ROOT / "docs").as_posix() for path in files}
    assert {*SHOWN, "guide/teacher.de.md", "images/screens/english/people.png"} <= names
    assert "screens.md" not in names
    assert "images/screens/english/first-account.png" not in names


def test_what_the_product_never_opens_stays_out():
    needless = (
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "onnxruntime/capi/libonnxruntime.so.1.31.1",
        "onnx-1.23.2.dist-info/licenses/NOTICE",
    )
    needed = (
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "onnxruntime/capi/onnxruntime_pybind11_state.so",
        "onnxruntime/capi/onnxruntime_providers_shared.dll",
        "matplotlib/mpl-data/fonts/ttf/LastResortHE-Regular.ttf",
        "onnx-1.23.2.dist-info/METADATA",
    )
    windows = (
        "PySide6\\opengl32sw.dll",
        "PySide6\\translations\\qtbase_fi.qm",
        "onnxruntime\\capi\\onnxruntime.dll",
    )
    found = contents.kept([_entry(name) for name in (*needless, *needed, *windows)])
    assert [name for name, _, _ in found] == list(needed)


def test_libraries_that_only_something_left_out_needed_go_too():
    asks = {"a/plugin.so": {"libkept.so.1"}, "libkept.so.1": {"libdeep.so.2"}}
    entries = [
        _entry("a/plugin.so"),
        _entry("libkept.so.1"),
        _entry("some.libs/libdeep.so.2"),
        _entry("liborphan.so"),
        _entry("libpython3.11.so.1.0"),
        _entry("_cffi_backend.cpython-311.so", "EXTENSION"),
    ]
    found = slim.asked_for(entries, lambda path: asks.get(path.removeprefix("/from/"), set()))
    assert {name for name, _, _ in entries} - {name for name, _, _ in found} == {"liborphan.so"}


def test_links_to_what_is_not_there_go():
    alive, dead = ("liba.so", "x.libs/liba.so", "SYMLINK"), ("libb.so", "x.libs/libb.so", "SYMLINK")
    found = slim.without_dead_links([alive, dead], [_entry("x.libs/liba.so")])
    assert found == [alive]


@pytest.mark.skipif(sys.platform != "linux", reason="ELF is Linux's")
def test_a_library_of_the_loader_is_loadable_and_a_cut_one_is_not(tmp_path: Path):
    library = Path(sys.executable).resolve()
    assert slim.is_loadable(library)
    (tmp_path / "cut.so").write_bytes(library.read_bytes()[:20])
    assert not slim.is_loadable(tmp_path / "cut.so")


def test_the_list_of_parts_is_cyclonedx_and_names_package_and_models(tmp_path: Path):
    import numpy as np  # noqa: PLC0415 - looked at as a package

    entries = papers.papers([("numpy/__init__.py", np.__file__, "DATA")], tmp_path)
    assert {"sbom.cdx.json", "licences/README.txt"} <= {name for name, _, _ in entries}
    text = (tmp_path / "sbom.cdx.json").read_text("utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    named = {part["name"]: part for part in json.loads(text)["components"]}
    assert {"numpy", "Python", "centerface.onnx", "dlib_resnet.onnx"} == set(named)
    assert named["numpy"]["version"] == np.__version__
    assert len(named["dlib_resnet.onnx"]["hashes"][0]["content"]) == 64
    assert "Redistribution" in (tmp_path / f"licences/numpy-{np.__version__}/LICENSE.txt").read_text("utf-8")


def test_parts_without_a_text_are_named_with_what_they_state(tmp_path: Path):
    papers.write_licences([Part("bare", "1.0", "MIT"), Part("silent", "2", "")], tmp_path)
    told = (tmp_path / "README.txt").read_text("utf-8")
    assert "bare 1.0: MIT" in told
    assert "silent 2: not stated" in told


def _bundle(folder: Path) -> Path:
    """A bundle of a script and its papers."""
    (folder / "_internal/licences").mkdir(parents=True)
    (folder / "_internal/licences/README.txt").write_text("parts")
    (folder / "Kiosk").write_text("#!/bin/sh\n")
    (folder / "Kiosk").chmod(0o755)
    (folder / "kioskctl").symlink_to("Kiosk")
    return folder


def test_the_debian_package_lies_where_it_should(tmp_path: Path):
    deb.lay_out(_bundle(tmp_path / "kiosk"), root := tmp_path / "root")
    assert (root / "usr/bin/kioskctl").resolve() == (root / "usr/lib/kiosk/Kiosk")
    assert "ExecStart=/usr/bin/kiosk run" in (root / "usr/lib/systemd/user/kiosk.service").read_text("utf-8")
    fields = dict(
        line.split(": ", 1)
        for line in (root / "DEBIAN/control").read_text("utf-8").splitlines()
        if ": " in line
    )
    assert fields["Version"] == __version__
    assert {"libgl1", "libegl1", "fontconfig-config"} <= set(fields["Depends"].split(", "))
    if sys.platform == "linux":
        place = AppPaths.standard().policy
        assert place.parent == Path("/etc/xdg/kiosk"), "what the package makes, and its purge removes"


def test_whoever_publishes_the_packages_is_named_in_them(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(share, "PUBLISHER", "Schools of A & B")
    monkeypatch.setattr(share, "CONTACT", "it@schools.example")
    store = ET.fromstring(share.metainfo())  # noqa: S314 - our own words
    assert store.findtext("developer/name") == "Schools of A & B"
    assert store.findtext("update_contact") == "it@schools.example"
    assert f"Maintainer: {PUBLISHER} <{CONTACT}>\n" in deb.control(1)


def test_the_menu_entry_starts_the_program():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # pyright: ignore[reportAttributeAccessIssue] - as configparser's docs tell to keep case
    entry.read(FILES / "kiosk.desktop", "utf-8")
    assert entry["Desktop Entry"]["Exec"] == "kiosk"
    assert entry["Desktop Entry"]["Icon"] == "kiosk"


@pytest.mark.skipif(sys.platform != "linux", reason="the script is for Linux")
def test_the_script_installs_upgrades_and_removes_and_leaves_nothing(tmp_path: Path):
    from installer.linux import archive  # noqa: PLC0415 - Linux alone

    archive.lay_out(_bundle(tmp_path / "bundle"), unpacked := tmp_path / "unpacked")
    prefix = tmp_path / "a place"
    command = [str(unpacked / "install.sh"), "--prefix", str(prefix)]
    subprocess.run(command, check=True, capture_output=True)
    stale = prefix / "lib/kiosk/stale.so"
    stale.touch()
    subprocess.run(command, check=True, capture_output=True)
    assert not stale.exists(), "an upgrade leaves nothing of the old version"
    assert (prefix / "bin/kiosk").resolve() == (prefix / "lib/kiosk/Kiosk").resolve()
    entry = (prefix / "share/applications/kiosk.desktop").read_text("utf-8")
    assert f'Exec="{prefix}/bin/kiosk"' in entry
    subprocess.run([str(prefix / "lib/kiosk/uninstall.sh")], check=True, capture_output=True)
    assert [path for path in prefix.rglob("*") if not path.is_dir()] == []


@pytest.mark.skipif(sys.platform != "linux", reason="the script is for Linux")
def test_a_program_that_does_not_start_replaces_nothing(tmp_path: Path):
    from installer.linux import archive  # noqa: PLC0415 - Linux alone

    bundle = _bundle(tmp_path / "bundle")
    archive.lay_out(bundle, good := tmp_path / "good")
    (bundle / "Kiosk").write_text("#!/bin/sh\nexit 127\n")
    archive.lay_out(bundle, bad := tmp_path / "bad")
    prefix = tmp_path / "prefix"
    subprocess.run([str(good / "install.sh"), "--prefix", str(prefix)], check=True, capture_output=True)
    tried = subprocess.run(
        [str(bad / "install.sh"), "--prefix", str(prefix)], check=False, capture_output=True, text=True
    )
    assert tried.returncode == 1
    assert "libgl1" in tried.stderr
    assert (prefix / "lib/kiosk/Kiosk").read_text("utf-8") == "#!/bin/sh\n"
    assert not (prefix / "lib/kiosk.new").exists()
