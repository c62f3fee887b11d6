"""Whose work is in the bundle: Python's packages, the system's libraries, Python itself and the models."""

import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Literal

from packageurl import PackageURL

from kiosk.engine.packs.pack import read_manifest

_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|copyright", re.IGNORECASE)
_NO_TEXT = {".py", ".pyc", ".so", ".pyd", ".xml"}
_TEXTS = Path(__file__).with_name("texts")


@dataclass(frozen=True, slots=True)
class Part:
    """`licence` is as its maker states it, `texts` are the files that say it in full; `sha256` of a model."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = ()
    kind: Literal["library", "machine-learning-model"] = "library"
    purl: PackageURL | None = None
    sha256: str = ""


def python_packages(sources: Iterable[Path]) -> tuple[Part, ...]:
    """The installed packages that any of these files come from, by name."""
    wanted = {_named(path) for path in sources}
    return tuple(
        sorted(
            (
                _package(found)
                for found in distributions()
                if any(_named(Path(str(found.locate_file(file)))) in wanted for file in found.files or ())
            ),
            key=lambda part: part.name.lower(),
        )
    )


def _named(path: Path) -> str:
    """The path without `..` and in one case; no disk is asked, as there are tens of thousands."""
    return os.path.normcase(os.path.abspath(path))  # noqa: PTH100 - pathlib's asks the disk


def _package(found: Distribution) -> Part:
    files = (Path(str(found.locate_file(file))) for file in found.files or ())
    texts = tuple(
        path
        for path in files
        if _LICENCE_FILE.search(path.name) and path.suffix not in _NO_TEXT and path.is_file()
    )
    licence = _stated(found)
    if not texts and licence.startswith("LGPL-3.0"):
        texts = (_TEXTS / "LGPL-3.0.txt", _TEXTS / "GPL-3.0.txt")  # Qt's wheels bring no text along
    return Part(
        name=found.name,
        version=found.version,
        licence=licence,
        texts=texts,
        purl=PackageURL("pypi", name=found.name.lower(), version=found.version),
    )


def _stated(found: Distribution) -> str:
    """What the package's data says of its licence: an expression, else a line, else its classifiers."""
    said = [
        str(line)
        for key in ("License-Expression", "License")
        for line in found.metadata.get_all(key) or ()
        if line and "\n" not in line
    ]
    if said:
        return said[0]
    classifiers = map(str, found.metadata.get_all("Classifier") or ())
    return " / ".join(line.rsplit(" :: ", 1)[1] for line in classifiers if line.startswith("License ::"))


def interpreter() -> Part:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = tuple(place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file())
    return Part("Python", platform.python_version(), "PSF-2.0", texts[:1])


def system_libraries(sources: Iterable[Path]) -> tuple[Part, ...]:
    """The Debian packages that these files belong to; none on other systems."""
    names = sorted({path.name for path in sources})
    if not names or shutil.which("dpkg-query") is None:
        return ()
    # By name alone: a package may list its files under /lib, and the loader finds them under /usr/lib.
    owners = _told("dpkg-query", "--search", *(f"*/{name}" for name in names))
    packages = sorted({line.split(":", 1)[0] for line in owners if line.rsplit("/", 1)[-1] in names})
    if not packages:
        return ()
    shown = _told("dpkg-query", "--show", "--showformat=${Package} ${Version}\n", *packages)
    return tuple(_debian(*line.split(" ")) for line in sorted(set(shown)))


def _debian(name: str, version: str) -> Part:
    text = Path("/usr/share/doc") / name / "copyright"
    purl = PackageURL("deb", namespace="debian", name=name, version=version)
    return Part(name, version, "see its copyright file", (text,) if text.is_file() else (), purl=purl)


def _told(*command: str) -> list[str]:
    # An unknown file makes dpkg-query fail, and it tells of the others all the same.
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()


def models(manifest: Path) -> Iterator[Part]:
    """One part a graph of the pack that ships with the program."""
    pack = read_manifest(manifest)
    for name, file in pack.files.items():
        yield Part(
            name,
            pack.name,
            file.licence,
            (manifest.with_name("LICENCES.txt"),),
            kind="machine-learning-model",
            sha256=file.sha256,
        )
