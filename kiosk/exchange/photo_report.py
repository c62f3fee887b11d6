"""The report of a photo import: a page to look at and a list to work with, one line a photo."""

import csv
from base64 import b64encode
from collections.abc import Iterator
from html import escape
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.photo_outcomes import Outcome, PhotoImportReport, PhotoOutcome
from kiosk.domain.sentence import Sentence
from kiosk.domain.speech import ENGLISH, Speech
from kiosk.exchange.reports.cells import safe
from kiosk.exchange.reports.new_file import new_file

_TITLES = {
    Outcome.USED: Sentence("Used"),
    Outcome.BEFORE: Sentence("Dealt with before"),
    Outcome.REFUSED: Sentence("Refused"),
    Outcome.NO_CONSENT: Sentence("No consent"),
    Outcome.NOBODY: Sentence("Nobody on the list"),
    Outcome.PASSED_OVER: Sentence("Passed over"),
}
_SIGNS = {Outcome.USED: "✓", Outcome.BEFORE: "=", Outcome.PASSED_OVER: "·"}

_REHEARSAL = Sentence("This was a rehearsal: nothing was written.")
_STOPPED = Sentence("It was stopped before its end. The same import again goes on from there.")
_FACES = Sentence(
    "This page shows faces. Keep it where only those may look who need to, and delete it when the photos are"
    " put right."
)
_HEADS = (Sentence("Photo"), Sentence("File"), Sentence("Person"), Sentence("Outcome"), Sentence("Quality"))

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


def write_photo_report(
    folder: Path, name: str, report: PhotoImportReport, speech: Speech = ENGLISH
) -> tuple[Path, Path]:
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
        draft.write_text("".join(_page(name, report, speech)), "utf-8")
    with new_file(table, replace=True) as draft, draft.open("w", encoding="utf-8-sig", newline="") as opened:
        csv.writer(opened).writerows(_rows(report))
    return page, table


def _page(name: str, report: PhotoImportReport, speech: Speech) -> Iterator[str]:
    runs = " dir='rtl'" if speech.runs_left else ""
    title = _said(speech, Sentence("Photos: {name}", name=name))
    yield f"<!doctype html><html lang='{speech.language}'{runs}><meta charset='utf-8'>"
    yield f"<title>{title}</title><style>{_STYLE}</style><h1>{title}</h1>"
    counts = [
        f"{_said(speech, words)}: {report.counts[outcome]}"
        for outcome, words in _TITLES.items()
        if report.counts[outcome]
    ]
    yield f"<p>{' · '.join(counts)}</p>"
    known = Sentence("People who can be known by them: {people}.", people=report.people)
    yield f"<p>{_said(speech, known)}</p>"
    if report.number is None:
        yield f"<p>{_said(speech, _REHEARSAL)}</p>"
    elif not report.whole:
        yield f"<p>{_said(speech, _STOPPED)}</p>"
    if report.alike:
        yield f"<h2>{_said(speech, Sentence('Look-alikes'))}</h2><ul>"
        yield from (f"<li>{_said(speech, pair.sentence)}" for pair in report.alike)
        yield "</ul>"
    yield f"<p class='note'>{_said(speech, _FACES)}</p>"
    heads = "".join(f"<th>{_said(speech, head)}" for head in _HEADS)
    yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
    for each in sorted(report.outcomes, key=lambda one: one.outcome in _SIGNS):  # what needs work comes first
        yield _line(each, speech)
    yield "</tbody></table></html>\n"


def _said(speech: Speech, text: str) -> str:
    return escape(speech.say(text))


def _line(each: PhotoOutcome, speech: Speech) -> str:
    person = "" if each.person is None else f"{escape(each.person.full_name)} ({escape(each.person.id)})"
    seen = ""
    if each.thumbnail:
        data = b64encode(each.thumbnail).decode("ascii")
        seen = f"<img src='data:image/jpeg;base64,{data}' alt=''>"
    outcome = f"{_SIGNS.get(each.outcome, '!')} {_said(speech, _TITLES[each.outcome])}"
    reason = f"<br>{_said(speech, each.reason)}" if each.reason else ""
    cells = (
        seen,
        escape(str(each.path)),
        person,
        f"<b class='{each.outcome}'>{outcome}</b>{reason}",
        speech.number(each.quality, 2) if each.quality else "",
    )
    return f"<tr>{''.join(f'<td>{cell}' for cell in cells)}</tr>"


def _rows(report: PhotoImportReport) -> Iterator[tuple[str | float, ...]]:
    yield "file", "given as", "id", "name", "outcome", "reason", "quality"
    for each in report.outcomes:
        whose = ("", "") if each.person is None else (each.person.id, each.person.full_name)
        words = (str(each.path), each.key, *whose, str(each.outcome), each.reason)
        yield (*map(safe, words), round(each.quality, 3))
