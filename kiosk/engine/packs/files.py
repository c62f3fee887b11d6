"""Where the files of a pack to be imported lie: a folder or a zip, read without trusting either."""

import hashlib
import stat
import zipfile
import zlib
from collections.abc import Generator, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from copy import copy
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

from kiosk.domain.faults import Fault
from kiosk.domain.work import Work

CHUNK = 1 << 20
# The largest pack known (antelopev2, 344 MB zipped) fits three times over.
LARGEST_BYTES = 1 << 30
_MOST_FILES = 500
# Weights barely shrink: the packs known do by less than a tenth. What shrinks a hundredfold is no model.
_STEEPEST = 100
_ENCRYPTED = 0x1
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


class PackFiles(Protocol):
    """Files by their plain names. `where` is for sentences; `sizes` are in bytes."""

    where: str

    @property
    def sizes(self) -> Mapping[str, int]: ...

    def open(self, name: str) -> IO[bytes]: ...


class FolderFiles:
    """The files that lie directly in a folder."""

    def __init__(self, folder: Path, *, where: str = "") -> None:
        self.where = where or str(folder)
        self._folder = folder
        try:
            self.sizes = {path.name: path.stat().st_size for path in folder.iterdir() if path.is_file()}
        except OSError as error:
            raise Fault("{folder} can't be read.", folder=folder, details=str(error)) from error

    def open(self, name: str) -> IO[bytes]:
        return (self._folder / name).open("rb")


class ZipFiles:
    """The files at the top of a zip, or in the one folder that it holds. See `open_zip`."""

    def __init__(self, archive: zipfile.ZipFile, where: str) -> None:
        self.where = where
        self._archive = archive
        members = [_checked(info, where) for info in archive.infolist()]
        _check_whole(members, where)
        self._members = _top(members)
        self.sizes = {name: info.file_size for name, info in self._members.items()}

    def open(self, name: str) -> IO[bytes]:
        # zipfile stops at the declared size without a word; asked for one byte more it shows what is more.
        generous = copy(self._members[name])
        generous.file_size += 1
        return self._archive.open(generous)


@contextmanager
def open_zip(path: Path) -> Generator[ZipFiles]:
    """The files of a zip, once its table of contents has been found harmless.

    Raises:
        Fault: it is no zip, or it climbs out of its folder, holds links, or swells.
    """
    with ExitStack() as opened:
        try:
            archive = opened.enter_context(zipfile.ZipFile(path))
        except _DAMAGES as error:
            raise Fault(
                "{file} is not a whole zip file. Fetch it again.", file=path.name, details=str(error)
            ) from error
        except OSError as error:
            raise Fault("{path} can't be read.", path=path, details=str(error)) from error
        yield ZipFiles(archive, path.name)


def copy_file(files: PackFiles, name: str, target: Path, work: Work) -> str:
    """Copy one file out and return its SHA-256.

    Raises:
        Fault: it is missing, shorter or longer than declared, or damaged.
        OSError: `target` can't be written.
    """
    declared = files.sizes[name]
    digest, copied = hashlib.sha256(), 0
    with target.open("xb") as out:
        for chunk in _chunks(files, name):
            copied += len(chunk)
            if copied > declared:
                raise Fault(
                    "{name} in {where} is larger than it says. Nothing was installed.",
                    name=name,
                    where=files.where,
                )
            digest.update(chunk)
            out.write(chunk)
            work.at("Copying {file}", copied / declared, file=name)
    if copied < declared:
        raise Fault("{name} in {where} ends too soon. Fetch it again.", name=name, where=files.where)
    return digest.hexdigest()


def read_file(files: PackFiles, name: str) -> bytes:
    """All of one small file.

    Raises:
        Fault: it can't be read or is damaged.
    """
    return b"".join(_chunks(files, name))


def hash_file(files: PackFiles, name: str, work: Work) -> str:
    """The SHA-256 of one file.

    Raises:
        Fault: it can't be read or is damaged.
    """
    digest, read = hashlib.sha256(), 0
    for chunk in _chunks(files, name):
        read += len(chunk)
        digest.update(chunk)
        work.at("Looking at {file}", read / files.sizes[name], file=name)
    return digest.hexdigest()


def _chunks(files: PackFiles, name: str) -> Iterator[bytes]:
    """The file in pieces. Faults of reading end here, so that a full disk is not taken for one."""
    try:
        with files.open(name) as source:
            while chunk := source.read(CHUNK):
                yield chunk
    except _DAMAGES as error:
        raise Fault(
            "{name} in {where} is damaged. Fetch it again.", name=name, where=files.where, details=str(error)
        ) from error
    except OSError as error:
        raise Fault(
            "{name} in {where} can't be read.", name=name, where=files.where, details=str(error)
        ) from error


def _checked(info: zipfile.ZipInfo, where: str) -> zipfile.ZipInfo:
    path = PurePosixPath(info.orig_filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in info.orig_filename:
        raise Fault(
            "{where} was not opened: {filename} in it points out of its folder.",
            where=where,
            filename=f"{info.orig_filename!r}",
        )
    if stat.S_ISLNK(info.external_attr >> 16):
        raise Fault(
            "{where} was not opened: {filename} in it is a link, not a file.",
            where=where,
            filename=f"{info.filename!r}",
        )
    if info.flag_bits & _ENCRYPTED:
        raise Fault("{where} is locked with a password. Unpack it to a folder and import that.", where=where)
    if info.file_size > _STEEPEST * max(info.compress_size, 1):
        raise Fault(
            "{where} was not opened: {filename} in it swells beyond what a model does.",
            where=where,
            filename=f"{info.filename!r}",
        )
    return info


def _check_whole(members: list[zipfile.ZipInfo], where: str) -> None:
    if len(members) > _MOST_FILES or sum(info.file_size for info in members) > LARGEST_BYTES:
        raise Fault("{where} was not opened: it holds more than a model pack does.", where=where)


def _top(members: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The files at the top, or else those in the only folder at the top, by name."""
    # What macOS puts beside the files of every zip that it makes, and hidden files, are nobody's pack.
    files = [
        info for info in members if not info.is_dir() and not info.filename.startswith(("__MACOSX/", "."))
    ]
    at_top = {info.filename: info for info in files if "/" not in info.filename}
    folders = {info.filename.split("/")[0] for info in files}
    if at_top or len(folders) != 1:
        return at_top
    inside = ((info.filename.split("/"), info) for info in files)
    return {parts[1]: info for parts, info in inside if len(parts) == 2}  # noqa: PLR2004 - folder and name
