"""A list of a school, whatever its format: first a look at it, then all of it."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.list_columns import ColumnMapping, ListSample
from kiosk.domain.school_list import Completeness, SchoolList
from kiosk.domain.work import Work
from kiosk.exchange.roster.guessing import guess
from kiosk.exchange.roster.mapping_memory import MappingMemory
from kiosk.exchange.roster.members import members_of, single_file
from kiosk.exchange.roster.plain_list import read_plain
from kiosk.exchange.roster.remarks import Remarks
from kiosk.exchange.roster.standard_list import read_standard
from kiosk.exchange.roster.text import TextRow, text_rows
from kiosk.exchange.roster.workbook import WORKBOOK_SUFFIXES, sheet_rows

LIST_SUFFIXES = (".zip", ".csv", ".txt", ".tsv", *WORKBOOK_SUFFIXES)
_SHOWN_ROWS = 8
_ARCHIVE = b"PK\x03\x04"


def is_standard(path: Path) -> bool:
    """Whether the list tells by itself what its columns mean: an archive or a folder, or a file in one."""
    return path.is_dir() or path.suffix.lower() == ".zip"


def look_at(path: Path, memory: MappingMemory, *, encoding: str = "") -> ListSample:
    """The top of a plain list, and what its columns are taken for.

    Raises:
        Fault: it can't be read, or has no header.
    """
    with _plain_rows(path, Remarks(), encoding) as rows:
        header = _header(path, rows)
        shown = tuple(row.cells for row in islice(rows, _SHOWN_ROWS))
    remembered = memory.recall(header)
    return ListSample(header, shown, remembered or guess(header), remembered=remembered is not None)


def read_list(
    path: Path,
    *,
    mapping: ColumnMapping | None = None,
    complete: bool | None = None,
    encoding: str = "",
    work: Work | None = None,
) -> SchoolList:
    """Read all of it; nothing is written.

    `complete`: whether whoever is not in it leaves; None for what the format says.

    Raises:
        Fault: it can't be read, or is a plain list and has no `mapping` that fits.
        Cancelled: `work` was told to stop.
    """
    job = work or Work()
    if is_standard(path):
        with members_of(path) as members:
            found = read_standard(members, work=job, encoding=encoding)
        return found if complete is None else replace(found, complete=_limited(found.complete, complete))
    if mapping is None:
        raise Fault("What the columns of {file} mean is not known. Choose it first.", file=path.name)
    remarks = Remarks()
    with _plain_rows(path, remarks, encoding) as rows:
        mapping.check(_header(path, rows))
        return read_plain(path.name, rows, mapping, remarks, complete=bool(complete), work=job)


def _limited(found: Completeness, complete: bool) -> Completeness:  # noqa: FBT001 - the caller's own flag
    """Files that are not there can't tell who is gone, whatever is asked for."""
    return Completeness(found.people and complete, found.classes and complete, found.memberships and complete)


@contextmanager
def _plain_rows(path: Path, remarks: Remarks, encoding: str) -> Generator[Iterator[TextRow], None, None]:
    if path.suffix.lower() in WORKBOOK_SUFFIXES:
        with sheet_rows(path) as rows:
            yield rows
        return
    member = single_file(path)
    with member.open() as raw:
        if raw.read(len(_ARCHIVE)) == _ARCHIVE:
            raise Fault(
                "{file} is an archive or a workbook. Give it its own ending, .zip or .xlsx.", file=path.name
            )
    with text_rows(member, remarks, encoding=encoding) as rows:
        yield rows


def _header(path: Path, rows: Iterator[TextRow]) -> tuple[str, ...]:
    header = next(rows, None)
    if header is None:
        raise Fault("{file} is empty. Export the list again.", file=path.name)
    return header.cells
