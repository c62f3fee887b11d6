"""How these screens call fields and kinds, and what stands in the rows of the preview."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from kiosk.domain.list_columns import ListField
from kiosk.domain.list_preview import ListPreview, RosterImport
from kiosk.domain.roster_plan import Step, StepKind
from kiosk.domain.school import SchoolClass, Term
from kiosk.domain.school_list import Origin, PersonRecord
from kiosk.ui.wording import counted, listed, tr, worded

Cells = tuple[str, str, str]


class Tab(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    LEAVING = "leaving"
    REJECTED = "rejected"
    CLASSES = "classes"
    CONFORMANCE = "conformance"


def tab_name(tab: Tab) -> str:
    names = {
        Tab.NEW: tr("New"),
        Tab.CHANGED: tr("Changed"),
        Tab.LEAVING: tr("Leaving"),
        Tab.REJECTED: tr("Not taken in"),
        Tab.CLASSES: tr("Classes"),
        Tab.CONFORMANCE: tr("Standard"),
    }
    return names[tab]


def headings(tab: Tab) -> Cells:
    """Of the three columns of a tab."""
    if tab in (Tab.REJECTED, Tab.CONFORMANCE):
        return tr("File"), tr("Line"), tr("What it is")
    if tab is Tab.CLASSES:
        return tr("Class or term"), tr("What happens"), tr("Details")
    return tr("Name"), tr("Id"), tr("Details")


def field_name(field: str) -> str:
    """What a person calls a field of a list or a record."""
    names: Mapping[str, str] = {
        ListField.ID: tr("Id"),
        ListField.FULL_NAME: tr("Whole name"),
        ListField.GIVEN_NAME: tr("Given name"),
        ListField.FAMILY_NAME: tr("Family name"),
        ListField.PREFERRED_NAME: tr("Preferred name"),
        ListField.PREFERRED_FAMILY_NAME: tr("Preferred family name"),
        ListField.NUMBER: tr("Number"),
        ListField.GRADE: tr("Grade"),
        ListField.CLASS: tr("Class"),
        ListField.ROLE: tr("Pupil or staff"),
        ListField.LEAVES_ON: tr("Leaving date"),
        "source": tr("Comes from"),
        "source-id": tr("Id in the list"),
        "term-id": tr("Term"),
        "ended-on": tr("Last day"),
        "starts-on": tr("First day"),
        "ends-on": tr("Last day"),
        "title": tr("Name"),
        "code": tr("Code"),
        "room": tr("Room"),
        "left": tr("Had left"),
        "kind": tr("Kind"),
    }
    key = field.replace("_", "-")
    return names.get(key, key)


def counts(preview: ListPreview) -> Mapping[Tab, int]:
    """How many rows each tab has."""
    plan = preview.plan
    return {
        Tab.NEW: len(plan.people_who(StepKind.NEW)),
        Tab.CHANGED: len(plan.people_who(StepKind.CHANGED)),
        Tab.LEAVING: plan.leaving,
        Tab.REJECTED: len(plan.rejected),
        Tab.CLASSES: len(plan.classes) + len(plan.terms) + bool(plan.memberships),
        Tab.CONFORMANCE: len(preview.listed.deviations),
    }


def rows(preview: ListPreview, tab: Tab) -> Iterator[Cells]:
    plan = preview.plan
    if tab is Tab.REJECTED:
        yield from ((each.origin.file, str(each.origin.line), worded(each.reason)) for each in plan.rejected)
    elif tab is Tab.CONFORMANCE:
        for each in preview.listed.deviations:
            times = counted(" (%n time)", " (%n times)", each.count) if each.count > 1 else ""
            yield each.file, str(each.line or ""), f"{worded(each.sentence)}{times}"
    elif tab is Tab.CLASSES:
        yield from _class_rows(preview)
    else:
        yield from (_person_row(step) for step in plan.people_who(StepKind(tab.value)))


def _person_row(step: Step[PersonRecord]) -> Cells:
    record = step.after
    if step.kind is StepKind.NEW:
        told = (record.grade and tr("Grade {grade}").format(grade=record.grade), _where(step.origin))
        return record.full_name, record.id, " · ".join(filter(None, told))
    return record.full_name, record.id, _changes(step)


def _changes(step: Step[PersonRecord] | Step[SchoolClass] | Step[Term]) -> str:
    return " · ".join(
        tr("{field}: {before} → {after}").format(
            field=field_name(each.field),
            before=each.before or tr("nothing"),
            after=each.after or tr("nothing"),
        )
        for each in step.changes
    )


def _where(origin: Origin | None) -> str:
    return "" if origin is None else tr("{file}, line {line}").format(file=origin.file, line=origin.line)


def _class_rows(preview: ListPreview) -> Iterator[Cells]:
    plan = preview.plan
    for step in (*plan.classes, *plan.terms):
        yield step.after.title, _kind(step.kind), _changes(step)
    if plan.memberships:
        kinds = [step.kind for step in plan.memberships]
        told = (f"{_kind(kind)}: {kinds.count(kind)}" for kind in StepKind if kind in kinds)
        yield tr("Who is in which class"), " · ".join(told), ""


def _kind(kind: StepKind) -> str:
    words = {StepKind.NEW: tr("new"), StepKind.CHANGED: tr("changed"), StepKind.LEAVING: tr("ended")}
    return words[kind]


def result(done: RosterImport) -> str:
    """What an import did, in a few words."""
    parts = (
        counted("%n person is new", "%n people are new", done.people_new),
        counted("%n was changed", "%n were changed", done.people_changed),
        counted("%n leaves", "%n leave", done.people_leaving),
    )
    return listed(parts) + "."
