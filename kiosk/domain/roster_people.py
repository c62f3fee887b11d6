"""The steps of a plan that are about People."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from kiosk.domain.roster_identity import Identities, Identity
from kiosk.domain.roster_plan import Step, StepKind
from kiosk.domain.school_list import ListedPerson, PersonRecord, Rejected, School, SchoolList
from kiosk.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class PeopleSteps:
    """`ids` gives a Person's id by their key in the list; `refused` are the keys of the rejected."""

    steps: tuple[Step[PersonRecord], ...]
    ids: Mapping[str, str]
    rejected: tuple[Rejected, ...]
    refused: frozenset[str]
    unchanged: int


def is_current(record: PersonRecord, listed: SchoolList, today: date) -> bool:
    """Whether the Person came from lists of this source and is not about to leave."""
    stays = record.leaves_on is None or record.leaves_on > today
    return record.source == listed.source and not record.left and stays


def people_steps(listed: SchoolList, stored: School, today: date) -> PeopleSteps:
    identities = Identities(listed.source, stored.people, listed.people)
    steps: list[Step[PersonRecord]] = []
    rejected: list[Rejected] = []
    ids = {
        each.source_id: each.id for each in stored.people if each.source == listed.source and each.source_id
    }
    unchanged, there, settled = 0, set[str](), set[str]()
    for each in listed.people:
        found = identities.settle(each)
        there.add(found.id)
        after = None if found.reason else _after(each, found, listed, today)
        if after is None:
            reason = found.reason or Sentence("{name} left already and is not on the list.", name=each.name)
            rejected.append(Rejected(each.origin, reason, each.key))
            continue
        ids[key_of(each)] = found.id
        settled.add(each.key)
        if after == found.before:
            unchanged += 1
        else:
            steps.append(_step(each, found.before, after))
    refused = frozenset(each.key for each in (*listed.rejected, *rejected) if each.key) - settled
    if listed.complete.people:
        away = (each for each in stored.people if each.id not in there and each.source_id not in refused)
        steps.extend(_left_out(away, listed, today))
    return PeopleSteps(tuple(steps), ids, tuple(rejected), refused, unchanged)


def key_of(listed: ListedPerson) -> str:
    """What memberships call the Person: their key, or where they stand in a list that gives none."""
    return listed.key or str(listed.origin)


def _after(listed: ListedPerson, who: Identity, school_list: SchoolList, today: date) -> PersonRecord | None:
    """What would be stored; None for who left and is not on the list."""
    before = who.before or PersonRecord(who.id, listed.given_name, left=True)
    leaves_on = _leaves_on(listed, before, today)
    if before.left and (listed.gone or (leaves_on is not None and leaves_on < today)):
        return None
    ours = before.source in ("", school_list.source)
    return replace(
        before,
        given_name=listed.given_name,
        family_name=listed.family_name,
        preferred_name=_told(listed.preferred_name, before.preferred_name),
        preferred_family_name=_told(listed.preferred_family_name, before.preferred_family_name),
        number=_told(listed.number, before.number),
        grade=_told(listed.grade, before.grade),
        role=before.role if listed.role is None else listed.role,
        leaves_on=leaves_on,
        source=school_list.source if ours else before.source,
        source_id=(listed.key or before.source_id) if ours else before.source_id,
        left=False,
    )


def _told(listed: str | None, stored: str) -> str:
    return stored if listed is None else listed


def _leaves_on(listed: ListedPerson, before: PersonRecord, today: date) -> date | None:
    if listed.gone:
        return today if before.leaves_on is None else min(before.leaves_on, today)
    if listed.tells_leaving:
        return listed.leaves_on
    # A list that knows nothing of leaving has them still; a day to come was laid down by somebody else.
    return before.leaves_on if before.leaves_on is not None and before.leaves_on > today else None


def _step(listed: ListedPerson, before: PersonRecord | None, after: PersonRecord) -> Step[PersonRecord]:
    if before is None or before.left:
        kind = StepKind.NEW
    else:
        leaves = after.leaves_on is not None and before.leaves_on is None
        kind = StepKind.LEAVING if leaves else StepKind.CHANGED
    return Step(kind, before, after, listed.origin)


def _left_out(away: Iterable[PersonRecord], listed: SchoolList, today: date) -> Iterable[Step[PersonRecord]]:
    for each in away:
        if is_current(each, listed, today):
            yield Step(StepKind.LEAVING, each, replace(each, leaves_on=today), None)
