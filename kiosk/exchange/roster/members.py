"""The files of a list: in an archive, in a folder, or one alone. Nothing is unpacked onto the disk."""

import hashlib
import stat
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence

MAX_FILE_BYTES = 20_000_000
MAX_ARCHIVE_BYTES = 50_000_000
MAX_UNPACKED_BYTES = 200_000_000
MAX_MEMBERS = 1_000
MAX_RATIO = 200  # a list of 60,000 enrolments with running numbers packs to a fortieth
_ENCRYPTED = 0x1
_PART_BYTES = 1_000_000
_SMALL = 1_000_000  # whatever its ratio, this much does no harm

# What zipfile and zlib raise at archives that are damaged, protected or packed in ways unknown to them.
ARCHIVE_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError)


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a list, by its bare name."""

    name: str
    open: Callable[[], IO[bytes]]


@contextmanager
def members_of(path: Path) -> Generator[Mapping[str, Member], None, None]:
    """The CSV files of an archive or a folder, by their names in small letters; open while in the block.

    Raises:
        Fault: it can't be read, is damaged, too large, or an archive that could do harm.
    """
    if path.is_dir():
        yield _in_folder(path)
        return
    with opened_archive(path) as archive:
        yield _in_archive(path, archive)


@contextmanager
def opened_archive(path: Path) -> Generator[zipfile.ZipFile, None, None]:
    """An archive that is small enough and swells no more than a list does.

    Raises:
        Fault: see above.
    """
    _check_size(path, MAX_ARCHIVE_BYTES)
    try:
        with zipfile.ZipFile(path) as archive:
            _check_members(path, archive.infolist())
            yield archive
    except (OSError, *ARCHIVE_ERRORS) as error:
        sentence = Sentence("{file} is damaged or no ZIP archive. Export it again.", file=path.name)
        raise Fault(sentence, details=repr(error)) from error


def single_file(path: Path) -> Member:
    """A file by itself.

    Raises:
        Fault: it is missing, too large, or no file.
    """
    _check_size(path, MAX_FILE_BYTES)
    return Member(path.name, lambda: _open(path))


def digest_of(path: Path) -> str:
    """SHA-256 of a list in hex; empty for a folder of lists.

    Raises:
        Fault: it can't be read.
    """
    if path.is_dir():
        return ""
    digest = hashlib.sha256()
    with _open(path) as file:
        while part := file.read(_PART_BYTES):
            digest.update(part)
    return digest.hexdigest()


def _open(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except OSError as error:
        raise Fault("{file} can't be read. Check its name.", file=path.name, details=str(error)) from error


def _check_size(path: Path, most: int) -> None:
    try:
        found = path.stat()
    except OSError as error:
        raise Fault("{file} can't be read. Check its name.", file=path.name, details=str(error)) from error
    if not stat.S_ISREG(found.st_mode):
        raise Fault(
            "{file} is no file. Choose a list: a CSV, XLSX or ZIP file, or a folder of them.", file=path.name
        )
    if found.st_size == 0:
        raise Fault("{file} is empty. Export the list again.", file=path.name)
    if found.st_size > most:
        raise Fault(
            "{file} is larger than {most} MB. Export only people and classes.",
            file=path.name,
            most=most // 1_000_000,
        )


def _check_members(path: Path, members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MAX_MEMBERS:
        raise Fault(
            "{file} holds more than {limit} files, so it is not a list of a school.",
            file=path.name,
            limit=MAX_MEMBERS,
        )
    for each in members:
        parts = PurePosixPath(each.filename.replace("\\", "/"))
        if parts.is_absolute() or ".." in parts.parts or (parts.parts[:1] and parts.parts[0].endswith(":")):
            raise Fault(
                "{file} has files that lead out of the archive, so it was not opened.", file=path.name
            )
        if each.flag_bits & _ENCRYPTED:
            raise Fault("{file} is protected by a password. Unpack it and choose the folder.", file=path.name)
        if each.file_size > max(_SMALL, MAX_RATIO * each.compress_size):
            raise Fault("{file} swells to many times its size, so it was not opened.", file=path.name)
    if sum(each.file_size for each in members) > MAX_UNPACKED_BYTES:
        raise Fault(
            "{file} holds more than {limit} MB, so it was not opened.",
            file=path.name,
            limit=MAX_UNPACKED_BYTES // 1_000_000,
        )


def _in_archive(path: Path, archive: zipfile.ZipFile) -> Mapping[str, Member]:
    def opener(info: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
        return lambda: archive.open(info)

    files = [each for each in archive.infolist() if not each.is_dir()]
    return _by_name(path, (Member(each.filename, opener(each)) for each in files))


def _in_folder(folder: Path) -> Mapping[str, Member]:
    try:
        entries = sorted(entry for entry in folder.iterdir() if entry.is_file())
    except OSError as error:
        raise Fault(
            "The folder {folder} can't be read. Check its name.", folder=folder, details=str(error)
        ) from error
    lists = [entry for entry in entries if entry.suffix.lower() == ".csv"]
    for entry in lists:
        if entry.stat().st_size > MAX_UNPACKED_BYTES // 2:
            raise Fault(
                "{entry} is larger than {limit} MB. Export it smaller.",
                entry=entry.name,
                limit=MAX_UNPACKED_BYTES // 2_000_000,
            )

    def opener(entry: Path) -> Callable[[], IO[bytes]]:
        return lambda: _open(entry)

    return _by_name(folder, (Member(entry.name, opener(entry)) for entry in lists))


def _by_name(path: Path, members: Iterable[Member]) -> Mapping[str, Member]:
    """What macOS adds to archives (__MACOSX, ._x.csv) is none of the list."""
    found: dict[str, Member] = {}
    for each in members:
        name = PurePosixPath(each.name.replace("\\", "/"))
        if name.suffix.lower() == ".csv" and not name.name.startswith(".") and "__MACOSX" not in name.parts:
            if name.name.lower() in found:
                raise Fault(
                    "{file} holds {name} twice. Remove the one that is out of date.",
                    file=path.name,
                    name=name.name,
                )
            found[name.name.lower()] = each
    if not found:
        raise Fault(
            "{file} holds no CSV file. Choose the list that the school's system exported.", file=path.name
        )
    return found
