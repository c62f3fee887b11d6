"""Rows of a standard's file as cells by the standard's column names, whatever an export made of these."""

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.domain.faults import Fault
from kiosk.domain.school_list import Origin
from kiosk.domain.sentence import Sentence
from kiosk.exchange.roster.members import Member
from kiosk.exchange.roster.remarks import Remarks
from kiosk.exchange.roster.standards import MAY_BE_MISSING, FileStandard
from kiosk.exchange.roster.text import TextRow, text_rows

# What systems write instead of the standard's names, letter case and punctuation aside.
_INSTEAD = {
    "sourceid": "sourcedid",
    "id": "sourcedid",
    "terms": "termsourcedids",
    "termsourcedid": "termsourcedids",
    "sessionsourcedid": "sessionsourcedids",
    "orgsourcedid": "orgsourcedids",
    "grade": "grades",
    "classsourceid": "classsourcedid",
    "usersourceid": "usersourcedid",
    "firstname": "givenname",
    "lastname": "familyname",
    "preferredfirstname": "preferredgivenname",
    "preferredlastname": "preferredfamilyname",
}
NEVER_READ = frozenset({"password", "email", "phone", "sms"})


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line: its cells by the standard's names; a column that the file has not is not in it."""

    origin: Origin
    cells: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "")

    def told(self, name: str) -> str | None:
        """The cell, or None if the file has no such column."""
        return self.cells.get(name)


@contextmanager
def list_rows(
    member: Member, standard: FileStandard, remarks: Remarks, *, encoding: str = ""
) -> Generator[Iterator[ListRow], None, None]:
    """The lines under the header; what departs from the standard is remarked on as they are read.

    Raises:
        Fault: the file can't be read, or has no header that is known.
    """
    with text_rows(member, remarks, encoding=encoding) as rows:
        header = next(rows, None)
        if header is None:
            raise Fault("{file} is empty. Export the list again.", file=member.name)
        places = _places(member.name, header, standard, remarks)
        yield _rows(_Table(member.name, len(header.cells), places, standard), rows, remarks)


@dataclass(frozen=True, slots=True)
class _Table:
    """What the header says of a file: its `width` in cells, and where the standard's columns are."""

    name: str
    width: int
    places: Mapping[str, int]
    standard: FileStandard


def _plain(name: str) -> str:
    return "".join(each for each in name.casefold() if each.isalnum())


def _places(name: str, header: TextRow, standard: FileStandard, remarks: Remarks) -> Mapping[str, int]:
    """Where each of the standard's columns is."""
    origin = Origin(name, header.line)
    wanted = {_plain(column): column for column in standard.columns}
    places: dict[str, int] = {}
    for place, told in enumerate(header.cells):
        key = _plain(told)
        column = wanted.get(key) or wanted.get(_INSTEAD.get(key, ""))
        if column is None:
            if not told.startswith("metadata."):
                remarks.deviates(
                    origin,
                    Sentence("The column {told} is not in the standard.", told=told or "(without a name)"),
                )
        elif column in places:
            remarks.deviates(
                origin, Sentence("The column {column} is there twice; the first counts.", column=column)
            )
        else:
            if told != column:
                remarks.deviates(
                    origin, Sentence("The column {column} is called {told}.", column=column, told=told)
                )
            places[column] = place
    if not places:
        raise Fault("{name} has no column that is known. Its first line must name the columns.", name=name)
    for column in standard.columns:
        if column not in places and column not in MAY_BE_MISSING:
            remarks.deviates(origin, Sentence("The column {column} is missing.", column=column))
    if list(places) != [column for column in standard.columns if column in places]:
        remarks.deviates(origin, Sentence("The columns are not in the standard's order."))
    return places


def _rows(table: _Table, rows: Iterator[TextRow], remarks: Remarks) -> Iterator[ListRow]:
    count = 0
    for row in rows:
        count += 1
        origin = Origin(table.name, row.line)
        cells = row.cells
        if row.breaks_line:
            remarks.deviates(origin, Sentence("A cell holds a line break."))
        if len(cells) != table.width:
            remarks.deviates(
                origin,
                Sentence("The line has fewer cells than the header.")
                if len(cells) < table.width
                else Sentence("The line has more cells than the header."),
            )
        found = {
            column: cells[place] if place < len(cells) else ""
            for column, place in table.places.items()
            if column not in NEVER_READ
        }
        _check_cells(origin, found, table.standard, remarks)
        yield ListRow(origin, found)
    if count == 0:
        remarks.deviates(Origin(table.name, 0), Sentence("The file has a header and no data."))


def _check_cells(origin: Origin, found: Mapping[str, str], standard: FileStandard, remarks: Remarks) -> None:
    for column, cell in found.items():
        if not cell:
            if column in standard.needed:
                remarks.deviates(origin, Sentence("{column} is blank.", column=column))
        elif column in standard.words and cell not in standard.words[column]:
            remarks.deviates(
                origin,
                Sentence("{column} says {cell}, which is not in the standard.", column=column, cell=cell),
            )
