"""The formats that registers are written in: workbook, printed register, and a table for each layout."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.domain.work import Work
from kiosk.exchange.reports.layout import Layout, layout_files, read_layout
from kiosk.exchange.reports.new_file import new_file
from kiosk.exchange.reports.report import Report
from kiosk.exchange.reports.table import write_table

WORKBOOK, PRINTED = "xlsx", "pdf"
PAPERS = ("a4", "letter")


@dataclass(frozen=True, slots=True)
class Format:
    """`layout` is None for those that the program itself knows."""

    id: str
    title: str
    suffix: str
    layout: Layout | None = None


_OWN = {
    WORKBOOK: Format(WORKBOOK, Sentence("Workbook with a summary (XLSX)"), "xlsx"),
    PRINTED: Format(PRINTED, Sentence("Register to print (PDF)"), "pdf"),
}


def all_formats(shipped: Path, own: Path) -> tuple[Mapping[str, Format], tuple[str, ...]]:
    """Every format by id, and a sentence for each layout that can't be used."""
    found, remarks = dict(_OWN), list[str]()
    for layout_id, path in layout_files(shipped, own).items():
        try:
            found[layout_id] = _of(read_layout(path), is_ours=path.parent == shipped)
        except Fault as fault:
            remarks.append(fault.sentence)
    return found, tuple(remarks)


def find_format(format_id: str, shipped: Path, own: Path) -> Format:
    """The format of this id.

    Raises:
        Fault: there is none, or its layout can't be used.
    """
    files = layout_files(shipped, own)
    if format_id in _OWN:
        return _OWN[format_id]
    if format_id not in files:
        there = ", ".join(sorted({*_OWN, *files}))
        raise Fault("There is no format {format_id}. There are: {there}.", format_id=format_id, there=there)
    return _of(read_layout(files[format_id]), is_ours=files[format_id].parent == shipped)


def write_report(
    report: Report, target: Path, chosen: Format, work: Work, *, paper: str = "a4", replace: bool = False
) -> None:
    """Write the file whole, or leave everything as it was.

    For `PRINTED` the Registers of one class must come one after the other, else by opening.

    Raises:
        Fault: it is there already and may not be replaced, or can't be written.
        Cancelled: the job should stop.
    """
    with new_file(target, replace=replace) as draft:
        if chosen.layout is not None:
            write_table(report, draft, chosen.layout, work)
        elif chosen.id == WORKBOOK:
            # These two bring in much that a table can do without.
            from kiosk.exchange.reports.workbook import write_workbook  # noqa: PLC0415 - see above

            write_workbook(report, draft, work)
        else:
            from kiosk.exchange.reports.printed import Paper, write_printed  # noqa: PLC0415 - see above

            write_printed(report, draft, Paper(paper), work)


def _of(layout: Layout, *, is_ours: bool) -> Format:
    """Titles of ours are known in every language; a school's own stay as they are."""
    return Format(layout.id, Sentence(layout.title) if is_ours else layout.title, layout.suffix, layout)
