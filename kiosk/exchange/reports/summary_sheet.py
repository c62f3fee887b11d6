"""The first sheet of a workbook: each Person of each class with totals, and the share that attended."""

from dataclasses import dataclass

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from kiosk.domain.roster import Person
from kiosk.exchange.reports.cells import safe
from kiosk.exchange.reports.report import Pupil, Report
from kiosk.exchange.reports.totals import Totals

Summary = dict[tuple[str, Person], Totals]
"""Totals by the class's title and the Person."""

_COLUMNS = (
    ("Class", 24),
    ("Number", 14),
    ("Family name", 18),
    ("Given name", 18),
    ("Lessons", 9),
    ("Attended", 9),
    ("Late", 9),
    ("Minutes late", 9),
    ("Absent", 9),
    ("Excused", 9),
    ("Left early", 9),
    ("Attendance", 11),
)
_HEAD, _NUMBERS, _LESSONS, _ATTENDED = 3, 4, 4, 5  # the head's line; the first column of numbers; two of them
_PERCENT = len(_COLUMNS) - 1


@dataclass(frozen=True, slots=True)
class Formats:
    title: Format
    head: Format
    date: Format
    time: Format
    percent: Format
    total: Format
    total_percent: Format


def write_summary(sheet: Worksheet, summary: Summary, report: Report, formats: Formats) -> None:
    """Fill the sheet; percentages and the last line are formulas, with their values beside them."""
    sheet.write_string(0, 0, safe(report.school) or "Register", formats.title)
    sheet.write_string(1, 0, f"{report.first:%Y-%m-%d} to {report.last:%Y-%m-%d}")
    sheet.set_row(_HEAD, 32)
    for place, (title, width) in enumerate(_COLUMNS):
        sheet.set_column(place, place, width)
        sheet.write_string(_HEAD, place, title, formats.head)
    sheet.freeze_panes(_HEAD + 1, _NUMBERS)
    sheet.set_landscape()
    sheet.repeat_rows(_HEAD)
    sheet.fit_to_pages(1, 0)
    line = _HEAD
    whole = Totals()
    for (title, person), totals in sorted(summary.items(), key=_roll_order):
        line += 1
        pupil = report.pupils.get(person.id, Pupil())
        labels = (title, pupil.number or person.id, person.family_name, person.given_name)
        for place, text in enumerate(labels):
            sheet.write_string(line, place, safe(text))
        for place, number in enumerate(_numbers(totals), start=_NUMBERS):
            sheet.write_number(line, place, number)
        _write_percent(sheet, line, totals, formats.percent)
        whole += totals
    if summary:
        sheet.autofilter(_HEAD, 0, line, _PERCENT)
        _write_last(sheet, line, whole, formats)


def _roll_order(item: tuple[tuple[str, Person], Totals]) -> tuple[str, str, str, str]:
    title, person = item[0]
    return title.casefold(), person.surname.casefold(), person.called.casefold(), person.id


def _numbers(totals: Totals) -> tuple[int, ...]:
    return (
        *(totals.lessons, totals.attended, totals.late, totals.minutes_late),
        *(totals.absent, totals.excused, totals.left_early),
    )


def _write_percent(sheet: Worksheet, line: int, totals: Totals, look: Format) -> None:
    lessons, attended = xl_rowcol_to_cell(line, _LESSONS), xl_rowcol_to_cell(line, _ATTENDED)
    formula = f'=IF({lessons}=0,"",{attended}/{lessons})'
    share = totals.attended / totals.lessons if totals.lessons else ""
    sheet.write_formula(line, _PERCENT, formula, look, share)


def _write_last(sheet: Worksheet, last: int, whole: Totals, formats: Formats) -> None:
    sheet.write_string(last + 1, 0, "Together", formats.total)
    for place in range(1, _NUMBERS):
        sheet.write_blank(last + 1, place, None, formats.total)
    for place, number in enumerate(_numbers(whole), start=_NUMBERS):
        first_cell, last_cell = xl_rowcol_to_cell(_HEAD + 1, place), xl_rowcol_to_cell(last, place)
        # 109 adds up what a filter leaves to be seen
        formula = f"=SUBTOTAL(109,{first_cell}:{last_cell})"
        sheet.write_formula(last + 1, place, formula, formats.total, number)
    _write_percent(sheet, last + 1, whole, formats.total_percent)
