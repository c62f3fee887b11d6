"""The steps of a plan that are about terms, classes, and who is in them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kiosk.domain.roster_people import PeopleSteps
from kiosk.domain.roster_plan import Step, StepKind
from kiosk.domain.school import Membership, SchoolClass, Term
from kiosk.domain.school_list import ListedClass, ListedMembership, ListSource, Rejected, School, SchoolList
from kiosk.domain.sentence import Sentence

_DAY = timedelta(days=1)
_Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class ClassSteps:
    """`ids` gives a class's id by its key in the list."""

    steps: tuple[Step[SchoolClass], ...]
    ids: Mapping[str, str]
    rejected: tuple[Rejected, ...]


def term_steps(listed: SchoolList, stored: School) -> tuple[Step[Term], ...]:
    """New and changed terms; a term that a list leaves out stays, for past registers lie in it."""
    known = {term.id: term for term in stored.terms}
    found = ((known.get(each.value.id), each) for each in listed.terms)
    return tuple(
        Step(StepKind.NEW if before is None else StepKind.CHANGED, before, each.value, each.origin)
        for before, each in found
        if before != each.value
    )


def class_steps(listed: SchoolList, stored: School, today: date) -> ClassSteps:
    """New, changed and ended classes; a class that a complete list leaves out ended yesterday."""
    known = {each.id: each for each in stored.classes}
    titles = {each.title.casefold(): each.id for each in stored.classes}
    terms = {each.value.id for each in listed.terms} | {each.id for each in stored.terms}
    steps: list[Step[SchoolClass]] = []
    rejected: list[Rejected] = []
    ids = {each: each for each in known if stored.class_sources.get(each) == listed.source}
    for each in listed.classes:
        key, named = each.value.id, titles.get(each.value.title.casefold())
        class_id = named if named is not None and listed.source is ListSource.PLAIN else key
        before = known.get(class_id)
        foreign = class_id == key and stored.class_sources.get(key, "") not in ("", listed.source)
        if foreign and before is not None and before.title != each.value.title:
            rejected.append(
                Rejected(
                    each.origin,
                    Sentence(
                        "Another class, {title}, has the id {key} already.", title=before.title, key=key
                    ),
                )
            )
            continue
        ids[key] = class_id
        after = _merged(each, before or SchoolClass(class_id, each.value.title), terms, today)
        if before != after and not (before is None and each.gone):
            steps.append(Step(_kind(before, after), before, after, each.origin))
    if listed.complete.classes:
        steps.extend(_left_out_classes(listed, stored, today))
    return ClassSteps(tuple(steps), ids, tuple(rejected))


def _kind(before: SchoolClass | Membership | None, after: SchoolClass | Membership) -> StepKind:
    if before is None:
        return StepKind.NEW
    return StepKind.LEAVING if _last_day(after) and not _last_day(before) else StepKind.CHANGED


def _last_day(value: SchoolClass | Membership) -> date | None:
    return value.ended_on if isinstance(value, SchoolClass) else value.ends_on


def _merged(listed: ListedClass, before: SchoolClass, terms: set[str], today: date) -> SchoolClass:
    """The list's word where it has one, else what is stored."""
    value = listed.value
    return SchoolClass(
        before.id,
        value.title or before.title,
        value.code or before.code,
        value.room or before.room,
        value.term_id if value.term_id in terms else before.term_id,
        (before.ended_on or today - _DAY) if listed.gone else None,
    )


def _left_out_classes(listed: SchoolList, stored: School, today: date) -> Iterable[Step[SchoolClass]]:
    there = {each.value.id for each in listed.classes}
    for each in stored.classes:
        ours = stored.class_sources.get(each.id) == listed.source
        if ours and each.id not in there and each.ended_on is None:
            yield Step(StepKind.LEAVING, each, replace(each, ended_on=today - _DAY), None)


def membership_steps(
    listed: SchoolList, stored: School, classes: ClassSteps, people: PeopleSteps, today: date
) -> tuple[tuple[Step[Membership], ...], tuple[Rejected, ...]]:
    """Who joins and leaves which class, and the lines that are about nobody or no class.

    Of somebody who was rejected nothing more is said, and no membership ends.
    """
    known = {_key(each): each for each in stored.memberships}
    steps: list[Step[Membership]] = []
    rejected: list[Rejected] = []
    there = set[_Key]()
    for each in listed.memberships:
        value = each.value
        if value.person_id in people.refused:
            continue
        class_id, person_id = classes.ids.get(value.class_id), people.ids.get(value.person_id)
        if class_id is None or person_id is None:
            why = Sentence(
                "This is about the person {key}, which the list does not have.", key=value.person_id
            )
            if class_id is None:
                why = Sentence(
                    "This is about the class {key}, which the list does not have.", key=value.class_id
                )
            rejected.append(Rejected(each.origin, why))
            continue
        key = (class_id, person_id, value.role)
        if key not in there:
            there.add(key)
            steps.extend(_membership(each, key, known.get(key), today))
    if listed.complete.memberships:
        kept = {person.id for person in stored.people if person.source_id in people.refused}
        away = (each for key, each in known.items() if key not in there and each.person_id not in kept)
        steps.extend(_left_out_memberships(away, listed, stored, today))
    return tuple(steps), tuple(rejected)


def _key(value: Membership) -> _Key:
    return value.class_id, value.person_id, value.role


def _membership(
    listed: ListedMembership, key: _Key, before: Membership | None, today: date
) -> Iterable[Step[Membership]]:
    class_id, person_id, _ = key
    value = replace(listed.value, class_id=class_id, person_id=person_id)
    after = replace(value, begins_on=value.begins_on or (before.begins_on if before else None))
    if listed.gone:
        if before is None:
            return
        after = replace(before, ends_on=min(before.ends_on or today - _DAY, today - _DAY))
    if after != before:
        yield Step(_kind(before, after), before, after, listed.origin)


def _left_out_memberships(
    away: Iterable[Membership], listed: SchoolList, stored: School, today: date
) -> Iterable[Step[Membership]]:
    for each in away:
        ours = stored.class_sources.get(each.class_id) == listed.source
        if ours and (each.ends_on is None or each.ends_on >= today):
            yield Step(StepKind.LEAVING, each, replace(each, ends_on=today - _DAY), None)
