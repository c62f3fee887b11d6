"""Rows of the first sheet of an Excel workbook."""

import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.exchange.roster.members import MAX_FILE_BYTES, opened_archive
from kiosk.exchange.roster.text import TextRow, tidy

WORKBOOK_SUFFIXES = (".xlsx", ".xlsm")
# Calamine makes room for every cell between the first and the last: two cells at far corners would take all
# memory, and end the program.
_MAX_ROWS, _MAX_COLUMNS = 100_000, 200
_CELL = re.compile(rb'<(?:\w+:)?(?:c|row)\s[^>]*?\br="([A-Z]{0,3})(\d+)"')
_CHUNK, _OVERLAP = 1 << 20, 256
_LETTERS = 26


@contextmanager
def sheet_rows(path: Path) -> Generator[Iterator[TextRow], None, None]:
    """The rows that are not blank, as text; days as 2026-09-01.

    Raises:
        Fault: it is damaged, protected, too large, or no workbook.
    """
    with opened_archive(path) as archive:
        _check_reach(path, archive)
    if path.stat().st_size > MAX_FILE_BYTES:
        raise Fault(
            "{file} is larger than {limit} MB. Save only people and classes.",
            file=path.name,
            limit=MAX_FILE_BYTES // 1_000_000,
        )
    yield _rows(_first_sheet(path))


def _first_sheet(path: Path) -> CalamineSheet:
    try:
        return CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    except (CalamineError, OSError, IndexError) as error:
        sentence = Sentence(
            "{file} can't be read as an Excel workbook. Save it again, without a password, or as CSV.",
            file=path.name,
        )
        raise Fault(sentence, details=repr(error)) from error


def _rows(sheet: CalamineSheet) -> Iterator[TextRow]:
    for line, cells in enumerate(sheet.iter_rows(), 1):
        said = tuple(tidy(_said(cell)) for cell in cells)
        if any(said):
            yield TextRow(line, said)


def _said(cell: object) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))  # Excel knows no whole numbers, and an id of 17 is no 17.0
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _check_reach(path: Path, archive: ZipFile) -> None:
    for info in archive.infolist():
        if not info.filename.startswith("xl/worksheets/"):
            continue
        with archive.open(info) as raw:
            tail = b""
            while chunk := raw.read(_CHUNK):
                _check_cells(path, tail + chunk)
                tail = chunk[-_OVERLAP:]


def _check_cells(path: Path, xml: bytes) -> None:
    for column, row in _CELL.findall(xml):
        if len(row) > len(str(_MAX_ROWS)) or int(row) > _MAX_ROWS or _place(column) > _MAX_COLUMNS:
            most = f"{_MAX_ROWS:,} rows or {_MAX_COLUMNS} columns"
            raise Fault(
                "{file} has more than {most}. Save people and classes alone.", file=path.name, most=most
            )


def _place(letters: bytes) -> int:
    place = 0
    for each in letters:
        place = place * _LETTERS + each - ord("A") + 1
    return place
