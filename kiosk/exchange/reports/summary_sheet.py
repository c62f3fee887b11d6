"""The first sheet of a workbook: each Person of each class with totals, and the share that attended."""

from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from kiosk.domain.roster import Person
from kiosk.domain.sentence import Sentence
from kiosk.domain.speech import Speech
from kiosk.exchange.reports.cells import safe
from kiosk.exchange.reports.report import Pupil, Report
from kiosk.exchange.reports.totals import Totals

Summary = dict[tuple[str, Person], Totals]
"""Totals by the class's title and the Person."""

_COLUMNS = (
    (Sentence("Class"), 24),
    (Sentence("Number"), 14),
    (Sentence("Family name"), 18),
    (Sentence("Given name"), 18),
    (Sentence("Lessons"), 9),
    (Sentence("Attended"), 9),
    (Sentence("Late"), 9),
    (Sentence("Minutes late"), 9),
    (Sentence("Absent"), 9),
    (Sentence("Excused"), 9),
    (Sentence("Left early"), 9),
    (Sentence("Attendance"), 11),
)
_HEAD, _NUMBERS, _LESSONS, _ATTENDED = 3, 4, 4, 5  # the head's line; the first column of numbers; two of them
_PERCENT = len(_COLUMNS) - 1


@dataclass(frozen=True, slots=True)
class Formats:
    """How cells look, and the language of what is in them."""

    speech: Speech
    title: Format
    head: Format
    date: Format
    time: Format
    percent: Format
    total: Format
    total_percent: Format


def write_summary(sheet: Worksheet, summary: Summary, report: Report, formats: Formats) -> None:
    """Fill the sheet; percentages and the last line are formulas, with their values beside them."""
    speech = formats.speech
    days = Sentence("{first} to {last}", first=speech.day(report.first), last=speech.day(report.last))
    sheet.write_string(0, 0, safe(report.school) or speech.say(Sentence("Register")), formats.title)
    sheet.write_string(1, 0, speech.say(days))
    sheet.set_row(_HEAD, 32)
    write_head(sheet, _HEAD, _COLUMNS, formats)
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


def write_head(
    sheet: Worksheet, line: int, columns: Sequence[tuple[Sentence, int]], formats: Formats
) -> None:
    """The titles of columns with their widths in characters, in the reader's language and order."""
    if formats.speech.runs_left:
        sheet.right_to_left()  # pyright: ignore[reportAttributeAccessIssue] - its stubs lack it
    for place, (title, width) in enumerate(columns):
        sheet.set_column(place, place, width)
        sheet.write_string(line, place, formats.speech.say(title), formats.head)


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
    sheet.write_string(last + 1, 0, formats.speech.say(Sentence("Together")), formats.total)
    for place in range(1, _NUMBERS):
        sheet.write_blank(last + 1, place, None, formats.total)
    for place, number in enumerate(_numbers(whole), start=_NUMBERS):
        first_cell, last_cell = xl_rowcol_to_cell(_HEAD + 1, place), xl_rowcol_to_cell(last, place)
        # 109 adds up what a filter leaves to be seen
        formula = f"=SUBTOTAL(109,{first_cell}:{last_cell})"
        sheet.write_formula(last + 1, place, formula, formats.total, number)
    _write_percent(sheet, last + 1, whole, formats.total_percent)
