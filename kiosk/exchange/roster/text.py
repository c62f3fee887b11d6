"""Text of any encoding and any delimiter into rows of cells, a line at a time."""

import codecs
import csv
import io
import locale
import re
import unicodedata
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO

import charset_normalizer

from kiosk.domain.faults import Fault
from kiosk.domain.school_list import Origin
from kiosk.domain.sentence import Sentence
from kiosk.exchange.roster.members import ARCHIVE_ERRORS, Member
from kiosk.exchange.roster.remarks import Remarks

_CHUNK = 1 << 16
_SAMPLE = 1 << 18  # enough letters of any language, and guessed within a second
_DELIMITERS = ",;\t|"
_BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_MAX_COLUMNS = 500
_ASCII = 127
# One or two that stand beside plain letters, as accents of Latin names do and Chinese names do not.
_ACCENTS = re.compile(
    rb"(?<![\x80-\xff])(?:(?<=[A-Za-z])[\x80-\xff]{1,2}|[\x80-\xff]{1,2}(?=[A-Za-z]))(?![\x80-\xff])"
)
_LATIN = ["cp1252", "cp1250", "cp1254", "cp1257"]
# Letters that Polish, Czech, Turkish, Baltic and other names have and western ones hardly; å is Nordic alone.
_CENTRAL = re.compile(rb"[\x9a\x9c-\x9e\xb3\xb9\xbe\xbf\xec\xf0\xf8-\xf9\xfb\xfd\xfe\xdd\xde]")
_NORDIC = b"\xe5"


@dataclass(frozen=True, slots=True)
class TextRow:
    """The cells of one line, tidied. `line` counts from 1."""

    line: int
    cells: tuple[str, ...]
    breaks_line: bool = False


@contextmanager
def text_rows(
    member: Member, remarks: Remarks, *, encoding: str = ""
) -> Generator[Iterator[TextRow], None, None]:
    """The rows of a file that are not blank; the first one is its header.

    Raises:
        Fault: it can't be read, or is no text. So does the iterator.
    """
    name = member.name
    with _readable(name):
        found = encoding or _encoding(member)
        if found not in ("utf-8", "utf-8-sig"):
            said = Sentence(
                "The file is not UTF-8; it was read as {found}. Check the names with accents.", found=found
            )
            remarks.deviates(Origin(name, 0), said)
        elif found == "utf-8-sig":
            remarks.deviates(Origin(name, 0), Sentence("The file begins with a byte order mark."))
        with member.open() as raw, io.TextIOWrapper(raw, found, newline="") as text:
            yield _rows(name, text, remarks)


def tidy(cell: str) -> str:
    """NFC, without what can't be seen at the ends or twice in a row."""
    plain = unicodedata.normalize("NFC", cell)
    if not plain.isprintable():
        plain = "".join(" " if unicodedata.category(each) == "Cc" else each for each in plain)
    return " ".join(plain.split())


@contextmanager
def _readable(name: str) -> Generator[None, None, None]:
    try:
        yield
    except (UnicodeError, LookupError) as error:
        raise Fault(
            "{name} is not text in one known encoding. Export it as UTF-8.", name=name, details=str(error)
        ) from error
    except csv.Error as error:
        raise Fault("{name} is no table of text. Export it as CSV.", name=name, details=str(error)) from error
    except (OSError, *ARCHIVE_ERRORS) as error:
        raise Fault("{name} is damaged. Export the list again.", name=name, details=repr(error)) from error


def _encoding(member: Member) -> str:
    with member.open() as raw:
        head = raw.read(_SAMPLE)
    for bom, encoding in _BOMS.items():
        if head.startswith(bom):
            return encoding
    if b"\0" in head:
        raise Fault("{file} is not text. Export the list as CSV, or as an Excel workbook.", file=member.name)
    return "utf-8" if _is_utf8(member) else _guess(member.name, head)


def _is_utf8(member: Member) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with member.open() as raw:
        try:
            while chunk := raw.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _guess(name: str, head: bytes) -> str:
    """Told by the letters, which takes some text; accents among ASCII are those of a Latin code page."""
    if 2 * sum(map(len, _ACCENTS.findall(head))) >= sum(byte > _ASCII for byte in head):
        return _latin(head)
    best = charset_normalizer.from_bytes(head).best()
    if best is None:
        raise Fault("{name} is not text in one known encoding. Export it as UTF-8.", name=name)
    return best.encoding


def _latin(head: bytes) -> str:
    """The code page of this computer, for lists are mostly exported nearby; else told by the letters."""
    here = locale.getencoding()
    if here in _LATIN:
        return here
    best = charset_normalizer.from_bytes(head, cp_isolation=_LATIN).best()
    if best is None or not _CENTRAL.search(head) or _NORDIC in head:
        return "cp1252"
    return best.encoding


def _rows(name: str, text: TextIO, remarks: Remarks) -> Iterator[TextRow]:
    with _readable(name):
        first, skipped = _first_line(text)
        delimiter = max(_DELIMITERS, key=first.count)
        if delimiter != ",":
            told = "tabs" if delimiter == "\t" else delimiter
            remarks.deviates(
                Origin(name, 1), Sentence("The columns are separated by {told} and not by commas.", told=told)
            )
        reader = csv.reader(_again(first, text), delimiter=delimiter)
        line = skipped + 1
        for cells in reader:
            if len(cells) > _MAX_COLUMNS:
                raise Fault(
                    "{name} has more than {limit} columns. Export it as CSV.",
                    name=name,
                    limit=_MAX_COLUMNS,
                )
            if any(cell.strip() for cell in cells):
                breaks = skipped + reader.line_num > line
                yield TextRow(line, tuple(map(tidy, cells)), breaks)
            line = skipped + reader.line_num + 1


def _first_line(text: TextIO) -> tuple[str, int]:
    """The first line that is not blank, and how many were before it."""
    skipped = 0
    while (line := text.readline(_CHUNK)) and not line.strip(f"\r\n {_DELIMITERS}"):
        skipped += 1
    return line, skipped


def _again(first: str, text: TextIO) -> Iterator[str]:
    yield first
    yield from text
