"""What a list says and would do, in words for a terminal and as JSON."""

from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import date
from typing import Any, TypeVar

from kiosk.domain.list_preview import ListPreview, RosterImport
from kiosk.domain.roster_plan import Step, StepKind
from kiosk.domain.school_list import Deviation, PersonRecord, Rejected

T = TypeVar("T")
_MOST_LINES = 20  # of a kind; the JSON has all


def preview_lines(preview: ListPreview) -> Iterator[str]:
    """The counts, then what is behind them."""
    plan, listed = preview.plan, preview.listed
    counts = [(kind.value, len(plan.people_who(kind))) for kind in StepKind]
    said = ", ".join(f"{count} {kind}" for kind, count in (*counts, ("unchanged", plan.unchanged)))
    yield f"{listed.title}: {said}; lines rejected: {len(plan.rejected)}."
    for name, steps in (("Classes", plan.classes), ("Memberships", plan.memberships), ("Terms", plan.terms)):
        if steps:
            kinds = [step.kind for step in steps]
            yield f"{name}: {', '.join(f'{kinds.count(kind)} {kind}' for kind in StepKind)}."
    if listed.passed_over:
        yield f"Parents and other relatives, who are passed over: {listed.passed_over}."
    for kind in StepKind:
        yield from _some(plan.people_who(kind), _person_line)
    yield from _some(plan.rejected, _rejected_line)
    if listed.deviations:
        yield "Departs from the standard:"
    yield from _some(listed.deviations, _deviation_line)


def _some(things: tuple[T, ...], line: Callable[[T], str]) -> Iterator[str]:
    yield from (f"  {line(each)}" for each in things[:_MOST_LINES])
    if len(things) > _MOST_LINES:
        yield f"  … and {len(things) - _MOST_LINES} more; --json has all."


def _person_line(step: Step[PersonRecord]) -> str:
    changes = ", ".join(
        f"{each.field}: {each.before or 'nothing'} → {each.after or 'nothing'}" for each in step.changes
    )
    return f"{step.kind:<9}{step.after.full_name} ({step.after.id})" + (f"  {changes}" if changes else "")


def _rejected_line(rejected: Rejected) -> str:
    return f"rejected {rejected.origin}: {rejected.reason}"


def _deviation_line(deviation: Deviation) -> str:
    where = f"{deviation.file}, line {deviation.line}" if deviation.line else deviation.file
    return f"{where}: {deviation.sentence}" + (f" ({deviation.count} times)" if deviation.count > 1 else "")


def preview_account(preview: ListPreview) -> dict[str, object]:
    """All of it, for JSON."""
    plan, listed = preview.plan, preview.listed
    return {
        "format": listed.title,
        "counts": {
            **{kind.value: len(plan.people_who(kind)) for kind in StepKind},
            "unchanged": plan.unchanged,
            "rejected": len(plan.rejected),
            "passed_over": listed.passed_over,
        },
        "needs_confirmation": preview.needs_confirmation,
        "people": list(map(_step_account, plan.people)),
        "classes": list(map(_step_account, plan.classes)),
        "memberships": list(map(_step_account, plan.memberships)),
        "terms": list(map(_step_account, plan.terms)),
        "rejected": [
            {"file": each.origin.file, "line": each.origin.line, "reason": each.reason}
            for each in plan.rejected
        ],
        "conformance": [asdict(each) for each in listed.deviations],
    }


def _step_account(step: Step[Any]) -> dict[str, object]:
    return {
        "kind": step.kind.value,
        "file": None if step.origin is None else step.origin.file,
        "line": None if step.origin is None else step.origin.line,
        "after": {name: _plain(value) for name, value in asdict(step.after).items()},
        "changes": [asdict(each) for each in step.changes],
    }


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def import_line(done: RosterImport) -> str:
    at = done.at.astimezone().strftime("%Y-%m-%d %H:%M")
    people = f"{done.people_new} new, {done.people_changed} changed, {done.people_leaving} leaving"
    state = "" if done.undone_at is None else "  taken back"
    by = f"  by {done.by}" if done.by else ""
    return f"{done.id:>4}  {at}  {people}  {done.file} ({done.format}){by}{state}"


def import_account(done: RosterImport) -> dict[str, object]:
    """An import, for JSON; moments in UTC."""
    undone = None if done.undone_at is None else done.undone_at.isoformat()
    return {**asdict(done), "at": done.at.isoformat(), "undone_at": undone}
