"""The report of a photo import: a page to look at and a list to work with, one line a photo."""

import csv
from base64 import b64encode
from collections.abc import Iterator
from html import escape
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.photo_outcomes import Outcome, PhotoImportReport, PhotoOutcome, in_words
from kiosk.domain.sentence import Sentence
from kiosk.exchange.reports.cells import safe
from kiosk.exchange.reports.new_file import new_file

_TITLES = {
    Outcome.USED: "Used",
    Outcome.BEFORE: "Dealt with before",
    Outcome.REFUSED: "Refused",
    Outcome.NO_CONSENT: "No consent",
    Outcome.NOBODY: "Nobody of that name",
    Outcome.PASSED_OVER: "Passed over",
}
_SIGNS = {Outcome.USED: "✓", Outcome.BEFORE: "=", Outcome.PASSED_OVER: "·"}

_STYLE = """
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: .5rem .75rem; border-bottom: 1px solid #8884; vertical-align: middle }
img { display: block; max-width: 96px; max-height: 96px; border-radius: 6px }
.used { color: #1a7f37 } .refused, .nobody, .no-consent { color: #b35900 }
@media (prefers-color-scheme: dark) {
  .used { color: #4ac26b } .refused, .nobody, .no-consent { color: #f0a04b }
}
.note { opacity: .75 }
"""


def write_photo_report(folder: Path, name: str, report: PhotoImportReport) -> tuple[Path, Path]:
    """Write NAME.html and NAME.csv into the folder, which is made where it is missing; the two files.

    Raises:
        Fault: they can't be written.
    """
    page, table = folder / f"{name}.html", folder / f"{name}.csv"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = Sentence(
            "The folder {folder} can't be made. Choose another for the report.", folder=folder
        )
        raise Fault(sentence, details=str(error)) from error
    with new_file(page, replace=True) as draft:
        draft.write_text("".join(_page(name, report)), "utf-8")
    with new_file(table, replace=True) as draft, draft.open("w", encoding="utf-8-sig", newline="") as opened:
        csv.writer(opened).writerows(_rows(report))
    return page, table


def _page(name: str, report: PhotoImportReport) -> Iterator[str]:
    yield "<!doctype html><html lang='en'><meta charset='utf-8'>"
    yield f"<title>{escape(name)}</title><style>{_STYLE}</style><h1>Photos: {escape(name)}</h1>"
    yield f"<p>{escape(in_words(report.outcomes))} {report.people} people can be known by them.</p>"
    if report.number is None:
        yield "<p>This was a rehearsal: nothing was written.</p>"
    elif not report.whole:
        yield "<p>It was stopped before its end. The same import again goes on from there.</p>"
    if report.alike:
        yield "<h2>Look alike</h2><ul>"
        yield from (f"<li>{escape(pair.sentence)}" for pair in report.alike)
        yield "</ul>"
    yield "<p class='note'>This page shows faces. Keep it where only those may look who need to, and delete "
    yield "it when the photos are put right.</p>"
    yield "<table><thead><tr><th>Photo<th>File<th>Person<th>Outcome<th>Quality</tr></thead><tbody>"
    for each in sorted(report.outcomes, key=lambda one: one.outcome in _SIGNS):  # what needs work comes first
        yield _line(each)
    yield "</tbody></table></html>\n"


def _line(each: PhotoOutcome) -> str:
    person = "" if each.person is None else f"{escape(each.person.full_name)} ({escape(each.person.id)})"
    seen = ""
    if each.thumbnail:
        data = b64encode(each.thumbnail).decode("ascii")
        seen = f"<img src='data:image/jpeg;base64,{data}' alt=''>"
    said = f"<b class='{each.outcome}'>{_SIGNS.get(each.outcome, '!')} {_TITLES[each.outcome]}</b>"
    reason = f"<br>{escape(each.reason)}" if each.reason else ""
    quality = f"{each.quality:.2f}" if each.quality else ""
    cells = (
        seen,
        escape(str(each.path)),
        person,
        f"{said}{reason}",
        quality,
    )
    return f"<tr>{''.join(f'<td>{cell}' for cell in cells)}</tr>"


def _rows(report: PhotoImportReport) -> Iterator[tuple[str | float, ...]]:
    yield "file", "given as", "id", "name", "outcome", "reason", "quality"
    for each in report.outcomes:
        whose = ("", "") if each.person is None else (each.person.id, each.person.full_name)
        words = (str(each.path), each.key, *whose, str(each.outcome), each.reason)
        yield (*map(safe, words), round(each.quality, 3))
