"""Tables by layout: CSV and its relatives, row by row."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kiosk.domain.codes import MarkState
from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.domain.work import Work
from kiosk.exchange.reports.cells import Cell, Value, safe
from kiosk.exchange.reports.fields import MARK_FIELDS, TOTAL_FIELDS, Field, Row
from kiosk.exchange.reports.layout import Layout
from kiosk.exchange.reports.placeholders import Style, filler
from kiosk.exchange.reports.report import MarkRow, Report, mark_rows
from kiosk.exchange.reports.totals import Rows, TotalRow, total_rows

_ENCODINGS = {"utf-8-bom": "utf-8-sig", "windows-1252": "cp1252"}
_CODES = ("mark.code", "mark.teacher", "mark.office", "total.morning", "total.afternoon")


def write_table(report: Report, target: Path, layout: Layout, work: Work) -> None:
    """Write the report into a new file by the layout.

    Raises:
        Fault: the layout's encoding has no sign for a letter in the report.
        Cancelled: the job should stop; the file is then half written.
        OSError: it can't be written.
    """
    encoding = _ENCODINGS.get(layout.encoding, layout.encoding)
    quoting = csv.QUOTE_NONNUMERIC if layout.quotes == "text" else csv.QUOTE_MINIMAL
    with target.open("w", encoding=encoding, newline="") as stream:
        writer = csv.writer(stream, delimiter=layout.delimiter, quoting=quoting, lineterminator="\r\n")
        if layout.header:
            writer.writerow([safe(column.title) for column in layout.columns])
        try:
            writer.writerows(table_rows(report, layout, work))
        except UnicodeEncodeError as error:
            sign = error.object[error.start : error.end]
            sentence = Sentence(
                "{encoding} has no sign for {sign}. Give the layout the encoding utf-8.",
                encoding=layout.encoding,
                sign=f"{sign!r}",
            )
            raise Fault(sentence) from error


def table_rows(report: Report, layout: Layout, work: Work) -> Iterator[list[Cell]]:
    """The cells of each row, as the layout asks."""
    rows = mark_rows(report, work)
    if layout.rows is Rows.MARK:
        wanted = (row for row in rows if not layout.only or row.mark.state in layout.only)
        yield from _filled(wanted, layout, MARK_FIELDS)
    else:
        yield from _filled(total_rows(rows, layout.rows), layout, TOTAL_FIELDS)


def _filled(rows: Iterable[Row], layout: Layout, fields: Mapping[str, Field[Row]]) -> Iterator[list[Cell]]:
    style = Style(layout.date_format, layout.time_format)

    def written(name: str, value: Value, row: Row) -> Value:
        return _word(layout, name, value, row)

    fills = [filler(column.value, fields, style, written) for column in layout.columns]
    needed = [fields[name].get for name in layout.needs]
    for row in rows:
        if all(get(row) not in (None, "") for get in needed):
            yield [fill(row) for fill in fills]


def _word(layout: Layout, name: str, value: Value, row: MarkRow | TotalRow) -> Value:
    """What the other program calls a code or a state of ours; all else as it is."""
    if name in _CODES:
        word = layout.codes.get(str(value))
        return word if word is not None else _state_word(layout, name, value, row)
    if name == "mark.state":
        return layout.states.get(MarkState(str(value)), value)
    return value


def _state_word(layout: Layout, name: str, value: Value, row: MarkRow | TotalRow) -> Value:
    if name == "mark.code" and isinstance(row, MarkRow):
        return layout.states.get(row.mark.state, value)
    return value
