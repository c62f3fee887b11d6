"""Both installers under Wine, silently, from a small bundle: what they leave, and whom they refuse."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from installer.windows import product
from installer.windows.msi import make_msi
from installer.windows.nsis import make_exe
from installer.windows.product import ExitCode
from installer.windows.staged import staged
from tests.package.windows_bundle import make_bundle
from tests.package.wine import Wine, skip_without_tools

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]
OLD, NEW = "1.2.0", "1.10.0"
REFUSED_MSI = 1603 & 0xFF


@dataclass(frozen=True, slots=True)
class Installers:
    """Each kind's two versions, by version."""

    msi: dict[str, Path]
    exe: dict[str, Path]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Installers:
    skip_without_tools()
    folder = tmp_path_factory.mktemp("installers")
    stand_in = folder / product.COMMANDS
    source = Path(__file__).with_name("kioskctl_stand_in.c")
    subprocess.run(["x86_64-w64-mingw32-gcc", "-O1", "-s", "-o", stand_in, source], check=True)
    found = Installers({}, {})
    for version, extra in ((OLD, "_internal/old.txt"), (NEW, "_internal/new.txt")):
        bundle = make_bundle(folder / version, {extra: version, "_internal/resources/a file.txt": version})
        for name in (product.PROGRAM, product.COMMANDS):
            (bundle / name).write_bytes(stand_in.read_bytes())
        found.msi[version], found.exe[version] = folder / f"{version}.msi", folder / f"{version}.exe"
        make_msi(staged(bundle), found.msi[version], version=version)
        make_exe(staged(bundle), found.exe[version], version=version)
    return found


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    skip_without_tools()
    wine = Wine(tmp_path_factory.mktemp("wine"))
    wine.begin()
    yield wine
    wine.end()


@dataclass(frozen=True, slots=True)
class Computer:
    """One of the two installers at work; both must leave the same."""

    wine: Wine
    files: dict[str, Path]

    @property
    def is_msi(self) -> bool:
        return self.files[NEW].suffix == ".msi"

    @property
    def program(self) -> Path:
        return self.wine.drive / "Program Files" / product.NAME

    @property
    def data(self) -> Path:
        return self.wine.drive / "ProgramData" / product.DATA_FOLDER

    def install(self, version: str, **switches: str) -> int:
        if self.is_msi:
            words = [f"{name}={value}" for name, value in switches.items()]
            return self.wine.run("msiexec", "/i", self.files[version], "/qn", *words)
        return self.wine.run(self.files[version], "/S", *(f"/{name}={switches[name]}" for name in switches))

    def repair(self) -> int:
        # Wine's /f knows no product of the computer; Windows' does.
        return self.install(NEW, REINSTALL="ALL", REINSTALLMODE="amus") if self.is_msi else self.install(NEW)

    def remove(self, **switches: str) -> int:
        if self.is_msi:
            words = [f"{name}={value}" for name, value in switches.items()]
            return self.wine.run("msiexec", "/x", self.files[NEW], "/qn", *words)
        words = [f"/{name}={value}" for name, value in switches.items()]
        return self.wine.run(rf"C:\Program Files\{product.NAME}\uninstall.exe", "/S", *words)

    def told(self) -> list[str]:
        """What kioskctl was told since it was asked the last time."""
        file = self.data / "told.txt"
        lines = file.read_text("utf-8").splitlines() if file.exists() else []
        file.unlink(missing_ok=True)
        return lines

    def left(self) -> list[str]:
        """What there is of it when it was removed, the data aside."""
        links = [link.name for link in self.wine.drive.rglob(f"{product.NAME}.lnk")]
        values = [
            f"{key}: {name}"
            for key, name in ((product.KEY, "Version"), (product.RUN_KEY, product.NAME))
            if self.wine.value(key, name) is not None
        ]
        return [*(["program"] if self.program.exists() else []), *links, *values]


@pytest.fixture(params=["msi", "exe"])
def computer(request: pytest.FixtureRequest, wine: Wine, made: Installers) -> Iterator[Computer]:
    computer = Computer(wine, getattr(made, request.param))
    shutil.rmtree(computer.data, ignore_errors=True)
    yield computer
    if computer.program.exists():
        computer.remove()
        assert wine.until(lambda: not computer.left())


def test_a_life_with_its_data_kept_to_the_end(computer: Computer):
    config, pack = r"C:\some where\policy.toml", r"C:\packs\our pack.zip"
    assert computer.install(OLD, AUTOSTART="1", CONFIG=config, MODELPACK=pack, ACCOUNT=r"SCHOOL\kiosk") == 0
    assert computer.told() == [
        rf"[data][prepare][--policy][{config}][--account][SCHOOL\kiosk]",
        f"[models][import][{pack}][--use][--accept-licence][--replace]",
    ]
    assert computer.wine.value(product.KEY, "Version") == OLD
    assert computer.wine.value(product.KEY, "DataDir") == r"C:\ProgramData\Kiosk"
    assert computer.wine.value(product.RUN_KEY, product.NAME) == r'"C:\Program Files\Kiosk\Kiosk.exe"'
    assert len(list(computer.wine.drive.rglob("Kiosk.lnk"))) == 1
    (computer.data / "register.db").write_text("marks", "utf-8")

    assert computer.install(NEW) == 0
    assert computer.told() == ["[data][prepare][--policy][][--account][]"]
    assert computer.wine.value(product.KEY, "Version") == NEW
    assert computer.wine.value(product.RUN_KEY, product.NAME), "an upgrade remembers that it starts by itself"
    assert not (computer.program / "_internal/old.txt").exists()

    (computer.program / product.PROGRAM).unlink()
    assert computer.repair() == 0
    assert (computer.program / product.PROGRAM).exists()

    assert computer.install(OLD) == (REFUSED_MSI if computer.is_msi else ExitCode.NEWER_THERE)
    assert computer.wine.value(product.KEY, "Version") == NEW
    assert (computer.program / "_internal/new.txt").exists()

    computer.told()
    assert computer.remove() == 0
    assert computer.wine.until(lambda: not computer.left()), computer.left()
    assert not computer.told()
    assert (computer.data / "register.db").read_text("utf-8") == "marks"


def test_removing_with_a_purge_has_the_data_deleted_first(computer: Computer):
    assert computer.install(NEW) == 0
    computer.told()
    (computer.data / "register.db").write_text("marks", "utf-8")
    assert computer.remove(PURGEDATA="1") == 0
    assert computer.wine.until(lambda: not computer.left()), computer.left()
    assert computer.told() == ["[data][purge][--yes]"]
    assert not (computer.data / "register.db").exists()


def test_a_model_pack_that_is_broken_is_told(computer: Computer):
    ended = computer.install(NEW, MODELPACK=r"C:\broken.zip")
    assert ended != 0 if computer.is_msi else ended == ExitCode.MODELS
    assert computer.program.exists() != computer.is_msi, "the MSI takes all back, the EXE leaves the program"


def test_what_somebody_put_beside_the_program_stays(computer: Computer):
    assert computer.install(NEW) == 0
    (computer.program / "_internal" / "note.txt").write_text("mine", "utf-8")
    assert computer.remove() == 0
    assert computer.wine.until(lambda: [*computer.program.iterdir()] == [computer.program / "_internal"])
    assert (computer.program / "_internal" / "note.txt").read_text("utf-8") == "mine"
    (computer.program / "_internal" / "note.txt").unlink()
    (computer.program / "_internal").rmdir()
    computer.program.rmdir()


def test_each_refuses_what_the_other_has_installed(wine: Wine, made: Installers):
    msi, exe = Computer(wine, made.msi), Computer(wine, made.exe)
    assert msi.install(NEW) == 0
    assert exe.install(NEW) == ExitCode.OTHER_THERE
    assert msi.remove() == 0
    assert exe.install(NEW) == 0
    assert msi.install(NEW) == REFUSED_MSI
    assert exe.remove() == 0
    assert wine.until(lambda: not exe.left()), exe.left()


def test_an_older_windows_and_one_without_media_are_refused(wine: Wine, made: Installers):
    msi, exe = Computer(wine, made.msi), Computer(wine, made.exe)
    media, aside = (wine.drive / "windows/system32" / name for name in ("mfplat.dll", "aside.dll"))
    media.rename(aside)
    assert exe.install(NEW) == ExitCode.NO_MEDIA
    assert msi.install(NEW) == REFUSED_MSI
    aside.rename(media)
    wine.run("winecfg", "-v", "win81")
    assert exe.install(NEW) == ExitCode.TOO_OLD
    assert msi.install(NEW) == REFUSED_MSI
    wine.run("winecfg", "-v", "win10")
    assert not exe.left()
