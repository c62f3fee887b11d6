"""Photos of many people: a folder, a zip file, or a CSV file that names the files."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.exchange.photos import MAX_BYTES, PHOTO_SUFFIXES, read_photo, too_big
from kiosk.exchange.roster.members import single_file
from kiosk.exchange.roster.remarks import Remarks
from kiosk.exchange.roster.text import TextRow, text_rows

MOST_PHOTOS = 50_000
_FILE_WORDS = {"file", "filename", "photo", "photofile", "picture", "image", "path", "datei", "foto"}
_KEY_WORDS = (
    "id",
    "studentid",
    "number",
    "studentnumber",
    "sourcedid",
    "upn",
    "admissionnumber",
    "name",
    "fullname",
)


@dataclass(frozen=True, slots=True)
class PhotoEntry:
    """One photo and whose it is said to be: an id, a number or a name, as it stands in the source.

    `path` names it in the report, and to `PhotoSource.open`.
    """

    key: str
    path: Path


@dataclass(frozen=True, slots=True)
class PassedOver:
    """Something in the source that gives no photo. `reason` is a sentence."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class PhotoSource:
    """`read` gives the bytes of an entry's file; `close` lets go of the source."""

    entries: tuple[PhotoEntry, ...]
    passed_over: tuple[PassedOver, ...]
    read: Callable[[Path], bytes]
    holding: AbstractContextManager[object]

    def load(self, path: Path) -> NDArray[np.uint8]:
        """See `load_photo`.

        Raises:
            Fault: the file can't be read or is not a photo.
        """
        return read_photo(io.BytesIO(self.read(path)), path.name)


def open_photos(source: Path) -> PhotoSource:
    """Find the photos of a source, without reading them.

    A folder or zip file holds either a folder of photos a person, named like them, or photos named like the
    person, with a number behind it where there are several (`4711.jpg`, `4711_2.jpg`). A CSV file has a
    column for the file, relative to it, and one for the id, number or name.

    Raises:
        Fault: the source can't be read, or holds no photo.
    """
    if source.is_dir():
        found = _of_folder(source)
    elif source.suffix.lower() == ".zip":
        found = _of_zip(source)
    elif source.suffix.lower() in (".csv", ".txt", ".tsv"):
        found = _of_csv(source)
    elif source.exists():
        raise Fault(
            "{file} is not a folder, a zip file or a CSV file. Choose one of these.", file=source.name
        )
    else:
        raise Fault("There is no {source}. Check its name.", source=source)
    if not found.entries:
        found.holding.__exit__(None, None, None)
        raise Fault(
            "{file} holds no photos. Put a folder of photos a person into it, named like them.",
            file=source.name,
        )
    return found


def _of_folder(source: Path) -> PhotoSource:
    entries: list[PhotoEntry] = []
    passed_over: list[PassedOver] = []
    try:
        files = sorted(path for path in source.rglob("*") if path.is_file())
    except OSError as error:
        raise Fault(
            "The folder {source} can't be read. Check its name.", source=source, details=str(error)
        ) from error
    for path in files:
        _sort_in(path.relative_to(source), entries, passed_over)
    return PhotoSource(tuple(entries), tuple(passed_over), partial(_read_file, source), nullcontext())


def _read_file(folder: Path, path: Path) -> bytes:
    try:
        with (folder / path).open("rb") as stream:
            return _limited(stream, path.name)
    except OSError as error:
        raise Fault("{file} can't be read. Check its name.", file=path.name, details=str(error)) from error


def _limited(stream: BinaryIO, name: str) -> bytes:
    """All of it; a file that says it is small may still unpack to gigabytes."""
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise too_big(name)
    return data


def _of_zip(source: Path) -> PhotoSource:
    try:
        opened = zipfile.ZipFile(source)
    except (OSError, zipfile.BadZipFile) as error:
        raise Fault(
            "{file} is not a zip file that can be read. Make it again.", file=source.name, details=str(error)
        ) from error
    entries: list[PhotoEntry] = []
    passed_over: list[PassedOver] = []
    members: dict[Path, zipfile.ZipInfo] = {}
    for member in sorted(opened.infolist(), key=lambda each: each.filename):
        if not member.is_dir():
            path = Path(PurePosixPath(member.filename))
            members[path] = member
            _sort_in(path, entries, passed_over)
    return PhotoSource(tuple(entries), tuple(passed_over), partial(_read_member, opened, members), opened)


def _read_member(opened: zipfile.ZipFile, members: dict[Path, zipfile.ZipInfo], path: Path) -> bytes:
    member = members[path]
    if member.file_size > MAX_BYTES:
        raise too_big(path.name)
    try:
        with opened.open(member) as stream:
            return _limited(io.BufferedReader(stream), path.name)  # pyright: ignore[reportArgumentType] - it reads raw
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError) as error:
        sentence = Sentence(
            "{file} can't be unpacked: it is damaged, or locked by a password.", file=path.name
        )
        raise Fault(sentence, details=str(error)) from error


def _sort_in(path: Path, entries: list[PhotoEntry], passed_over: list[PassedOver]) -> None:
    """A file into the photos, or among what is passed over; what systems leave behind is in neither."""
    if any(part.startswith((".", "__MACOSX")) for part in path.parts) or path.name == "Thumbs.db":
        return
    if path.suffix.lower() not in PHOTO_SUFFIXES:
        passed_over.append(
            PassedOver(path, Sentence("{file} is not a JPEG, PNG, WebP or HEIC file.", file=path.name))
        )
    elif len(entries) >= MOST_PHOTOS:
        passed_over.append(
            PassedOver(
                path,
                Sentence("It comes after the first {limit} photos.", limit=MOST_PHOTOS),
            )
        )
    else:
        entries.append(PhotoEntry(path.parent.name or path.stem, path))


def _of_csv(source: Path) -> PhotoSource:
    with text_rows(single_file(source), Remarks()) as rows:
        header = next(rows, TextRow(1, ()))
        file_place, key_places = _columns(source, header.cells)
        entries, passed_over = _rows(source, rows, file_place, key_places)
    return PhotoSource(tuple(entries), tuple(passed_over), partial(_read_file, source.parent), nullcontext())


def _columns(source: Path, header: Sequence[str]) -> tuple[int, list[int]]:
    """The places of the file's column, and of those that say whose photo it is, the surest first."""
    words = [re.sub(r"[^a-z]", "", name.casefold()) for name in header]
    file_place = next((place for place, word in enumerate(words) if word in _FILE_WORDS), None)
    key_places = [words.index(word) for word in _KEY_WORDS if word in words]
    if file_place is None or not key_places:
        sentence = Sentence(
            "The first line of {file} must name a column file, and one of id, number or name.",
            file=source.name,
        )
        raise Fault(sentence)
    return file_place, key_places


def _rows(
    source: Path, rows: Iterator[TextRow], file_place: int, key_places: Sequence[int]
) -> tuple[list[PhotoEntry], list[PassedOver]]:
    entries: list[PhotoEntry] = []
    passed_over: list[PassedOver] = []
    root = source.parent.resolve()
    for row in rows:
        cells = row.cells
        file = cells[file_place].strip() if file_place < len(cells) else ""
        key = next(
            (cells[place].strip() for place in key_places if place < len(cells) and cells[place].strip()), ""
        )
        label = Path(file) if file else Path(f"line {row.line}")
        where = f"Line {row.line} of {source.name}"
        if not file or not key:
            passed_over.append(
                PassedOver(
                    label,
                    Sentence("{where} names no person.", where=where)
                    if file
                    else Sentence("{where} names no file.", where=where),
                )
            )
        elif not (root / file).resolve().is_relative_to(root):
            passed_over.append(
                PassedOver(
                    label, Sentence("{where} names a file outside the folder of the list.", where=where)
                )
            )
        elif not (root / file).is_file():
            passed_over.append(
                PassedOver(label, Sentence("{where} names a file that is not there.", where=where))
            )
        else:
            entries.append(PhotoEntry(key, Path(file)))
    return entries, passed_over
