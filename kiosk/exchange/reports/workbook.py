"""Workbooks: a summary with totals, every mark, and what the codes mean, in XLSX."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from kiosk.domain.codes import Code
from kiosk.domain.sentence import Sentence
from kiosk.domain.speech import Speech
from kiosk.domain.work import Work
from kiosk.exchange.reports.cells import Value, safe
from kiosk.exchange.reports.fields import MARK_FIELDS
from kiosk.exchange.reports.report import MarkRow, Report, mark_rows
from kiosk.exchange.reports.summary_sheet import Formats, Summary, write_head, write_summary
from kiosk.exchange.reports.totals import Totals
from kiosk.exchange.reports.words import OF_FIELD

MARK_COLUMNS = (
    # title, field, width in characters
    (Sentence("Date"), "date", 12),
    (Sentence("Begins"), "lesson.begins", 8),
    (Sentence("Lesson"), "lesson.title", 20),
    (Sentence("Class"), "class.title", 20),
    (Sentence("Room"), "lesson.room", 12),
    (Sentence("Number"), "person.number", 14),
    (Sentence("Family name"), "person.family_name", 18),
    (Sentence("Given name"), "person.given_name", 18),
    (Sentence("Called"), "person.called", 14),
    (Sentence("Code"), "mark.code", 8),
    (Sentence("Meaning"), "mark.title", 26),
    (Sentence("State"), "mark.state", 12),
    (Sentence("Minutes"), "mark.minutes", 9),
    (Sentence("Came"), "mark.came", 8),
    (Sentence("Left"), "mark.left", 8),
    (Sentence("How"), "mark.method", 12),
    (Sentence("By rule"), "mark.by_rule", 8),
    (Sentence("Reason"), "mark.reason", 32),
    (Sentence("Teacher's code"), "mark.teacher", 14),
    (Sentence("Office's code"), "mark.office", 14),
)
_MOST_ROWS = 1_048_575  # a sheet has 2**20, and the first is the head
_CODE_COLUMNS = (
    (Sentence("Code"), 10),
    (Sentence("Meaning"), 48),
    (Sentence("State"), 14),
    (Sentence("Category"), 28),
    (Sentence("Counts as"), 14),
)


def write_workbook(report: Report, target: Path, work: Work, *, most_rows: int = _MOST_ROWS) -> None:
    """Write the report into a new file, row by row: what is in memory does not grow with the rows.

    Raises:
        Cancelled: the job should stop; there may be a part of a file.
        OSError: it can't be written.
    """
    # With constant_memory rows wait in files: beside the target, which goes away whole, for they hold names.
    options = {"constant_memory": True, "tmpdir": str(target.parent)}
    book = xlsxwriter.Workbook(target, options)
    try:
        _fill(book, report, work, most_rows)
        book.close()
    except FileCreateError as error:
        raise OSError(*error.args) from error
    finally:
        for sheet in book.worksheets():
            if sheet.row_data_fh is not None:
                sheet.row_data_fh.close()


def _fill(book: Workbook, report: Report, work: Work, most_rows: int) -> None:
    speech = report.speech
    formats = _formats(book, speech)
    first_sheet = book.add_worksheet(speech.say(Sentence("Summary")))
    summary: Summary = {}
    codes: dict[str, Code] = {}
    rows = _noted(mark_rows(report, work), summary, codes)
    _write_marks(book, rows, formats, most_rows)
    work.at("Adding up")
    write_summary(first_sheet, summary, report, formats)
    codes_sheet = book.add_worksheet(speech.say(Sentence("Codes")))
    _write_codes(codes_sheet, codes, formats)


def _noted(rows: Iterable[MarkRow], summary: Summary, codes: dict[str, Code]) -> Iterator[MarkRow]:
    """The rows as they are, added up on their way."""
    for row in rows:
        summary.setdefault((row.report.class_title(row.session), row.person), Totals()).add(row)
        if row.code is not None:
            codes.setdefault(row.code.id, row.code)
        yield row


def _write_marks(book: Workbook, rows: Iterable[MarkRow], formats: Formats, most_rows: int) -> None:
    sheet, line = _marks_sheet(book, 1, formats), 0
    for row in rows:
        if line == most_rows:
            _finish_marks(sheet, line)
            sheet, line = _marks_sheet(book, len(book.worksheets()), formats), 0
        line += 1
        for place, (_, name, _) in enumerate(MARK_COLUMNS):
            _write(sheet, line, place, _told(name, MARK_FIELDS[name].get(row)), formats)
    _finish_marks(sheet, line)


def _marks_sheet(book: Workbook, number: int, formats: Formats) -> Worksheet:
    title = formats.speech.say(Sentence("Marks"))
    sheet = book.add_worksheet(title if number == 1 else f"{title} {number}")
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)
    write_head(sheet, 0, [(title, width) for title, _, width in MARK_COLUMNS], formats)
    return sheet


def _finish_marks(sheet: Worksheet, lines: int) -> None:
    sheet.autofilter(0, 0, lines, len(MARK_COLUMNS) - 1)


def _told(name: str, value: Value) -> Value:
    """The words for a value, where it has some."""
    return OF_FIELD.get(name, {}).get(value, value) if isinstance(value, str) else value


def _write(sheet: Worksheet, line: int, place: int, value: Value, formats: Formats) -> None:
    if value is None or value == "":
        return
    if isinstance(value, datetime):
        sheet.write_datetime(line, place, value.time().replace(second=0, microsecond=0), formats.time)
    elif isinstance(value, date):
        sheet.write_datetime(line, place, value, formats.date)
    elif isinstance(value, str):
        sheet.write_string(line, place, safe(formats.speech.say(value)))
    else:
        sheet.write_number(line, place, value)


def _write_codes(sheet: Worksheet, codes: dict[str, Code], formats: Formats) -> None:
    sheet.freeze_panes(1, 0)
    write_head(sheet, 0, _CODE_COLUMNS, formats)
    for line, code in enumerate(sorted(codes.values(), key=lambda each: each.id), start=1):
        state, counted = OF_FIELD["code.state"][code.state], OF_FIELD["code.counted"][code.counted]
        for place, text in enumerate((code.id, code.title, state, code.category, counted)):
            sheet.write_string(line, place, safe(formats.speech.say(text)))


def _formats(book: Workbook, speech: Speech) -> Formats:
    return Formats(
        speech=speech,
        title=book.add_format({"bold": True, "font_size": 14}),
        head=book.add_format({"bold": True, "bottom": 1, "bg_color": "#E8EDF2", "text_wrap": True}),
        date=book.add_format({"num_format": "yyyy-mm-dd", "align": "left"}),
        time=book.add_format({"num_format": "hh:mm", "align": "left"}),
        percent=book.add_format({"num_format": "0.0%"}),
        total=book.add_format({"bold": True, "top": 1}),
        total_percent=book.add_format({"bold": True, "top": 1, "num_format": "0.0%"}),
    )
