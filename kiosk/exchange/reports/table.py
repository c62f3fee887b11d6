"""Tables by template: CSV and its relatives, row by row."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kiosk.domain.codes import MarkState
from kiosk.domain.faults import Fault
from kiosk.domain.work import Work
from kiosk.exchange.reports.cells import Cell, Value, safe
from kiosk.exchange.reports.fields import MARK_FIELDS, TOTAL_FIELDS, Field, Row
from kiosk.exchange.reports.placeholders import Style, filler
from kiosk.exchange.reports.report import MarkRow, Report, mark_rows
from kiosk.exchange.reports.template import Template
from kiosk.exchange.reports.totals import Rows, TotalRow, total_rows

_ENCODINGS = {"utf-8-bom": "utf-8-sig", "windows-1252": "cp1252"}
_CODES = ("mark.code", "mark.teacher", "mark.office", "total.morning", "total.afternoon")


def write_table(report: Report, target: Path, template: Template, work: Work) -> None:
    """Write the report into a new file by the template.

    Raises:
        Fault: the template's encoding has no sign for a letter in the report.
        Cancelled: the job should stop; the file is then half written.
        OSError: it can't be written.
    """
    encoding = _ENCODINGS.get(template.encoding, template.encoding)
    quoting = csv.QUOTE_NONNUMERIC if template.quotes == "text" else csv.QUOTE_MINIMAL
    with target.open("w", encoding=encoding, newline="") as stream:
        writer = csv.writer(stream, delimiter=template.delimiter, quoting=quoting, lineterminator="\r\n")
        if template.header:
            writer.writerow([safe(column.title) for column in template.columns])
        try:
            writer.writerows(table_rows(report, template, work))
        except UnicodeEncodeError as error:
            sign = error.object[error.start : error.end]
            sentence = f"{template.encoding} has no sign for {sign!r}. Give the template the encoding utf-8."
            raise Fault(sentence) from error


def table_rows(report: Report, template: Template, work: Work) -> Iterator[list[Cell]]:
    """The cells of each row, as the template asks."""
    rows = mark_rows(report, work)
    if template.rows is Rows.MARK:
        wanted = (row for row in rows if not template.only or row.mark.state in template.only)
        yield from _filled(wanted, template, MARK_FIELDS)
    else:
        yield from _filled(total_rows(rows, template.rows), template, TOTAL_FIELDS)


def _filled(
    rows: Iterable[Row], template: Template, fields: Mapping[str, Field[Row]]
) -> Iterator[list[Cell]]:
    style = Style(template.date_format, template.time_format)

    def written(name: str, value: Value, row: Row) -> Value:
        return _word(template, name, value, row)

    fills = [filler(column.value, fields, style, written) for column in template.columns]
    needed = [fields[name].get for name in template.needs]
    for row in rows:
        if all(get(row) not in (None, "") for get in needed):
            yield [fill(row) for fill in fills]


def _word(template: Template, name: str, value: Value, row: MarkRow | TotalRow) -> Value:
    """What the other program calls a code or a state of ours; all else as it is."""
    if name in _CODES:
        word = template.codes.get(str(value))
        return word if word is not None else _state_word(template, name, value, row)
    if name == "mark.state":
        return template.states.get(MarkState(str(value)), value)
    return value


def _state_word(template: Template, name: str, value: Value, row: MarkRow | TotalRow) -> Value:
    if name == "mark.code" and isinstance(row, MarkRow):
        return template.states.get(row.mark.state, value)
    return value
