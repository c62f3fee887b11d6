"""Consent: who said what about a Person's face, and whether it may be enrolled."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby

from kiosk.domain.sentence import Sentence


class FacePolicy(StrEnum):
    """What the school has decided for all: no faces, faces by written consent, or its staff's alone."""

    OFF = "off"
    OPT_IN = "opt-in"
    STAFF_ONLY = "staff-only"


class ConsentAct(StrEnum):
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    OBJECTED = "objected"


class Party(StrEnum):
    """Who can say something about a Person's face."""

    PARENT_1 = "parent-1"
    PARENT_2 = "parent-2"
    PUPIL = "pupil"
    ADULT = "adult"  # for themselves
    STAFF = "staff"  # for themselves


class ConsentMethod(StrEnum):
    PAPER = "paper"
    ONLINE = "online"
    IN_PERSON = "in-person"


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """One thing that somebody said, immutable. Moments are aware, UTC.

    `name` and `relation` tell who the party is ("Grace Okafor", "mother"), where known. `notice` is the
    notice they had read, with its version. `at` is when they said it, `expires_at` until when it holds (None:
    until it is taken back), `recorded_by` the signature of whoever wrote it down.
    """

    person_id: str
    act: ConsentAct
    party: Party
    at: datetime
    method: ConsentMethod = ConsentMethod.PAPER
    name: str = ""
    relation: str = ""
    notice: str = ""
    expires_at: datetime | None = None
    recorded_by: str = ""


class Ground(StrEnum):
    """Why a face may be enrolled, or may not."""

    CONSENT = "consent"
    FACES_OFF = "faces-off"
    STAFF_ONLY = "staff-only"
    NO_RECORD = "no-record"
    OPPOSED = "opposed"
    RUN_OUT = "run-out"
    PUPIL_ALONE = "pupil-alone"


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a face may be enrolled now. `record` is the one that decided it, `reason` a plain sentence."""

    may_enrol: bool
    ground: Ground
    reason: str
    record: ConsentRecord | None = None


# Only these make it lawful; a pupil's own word is asked for as well, and is never enough (POFA 2012, s. 26).
_ENTITLED = {
    FacePolicy.OPT_IN: frozenset({Party.PARENT_1, Party.PARENT_2, Party.ADULT, Party.STAFF}),
    FacePolicy.STAFF_ONLY: frozenset({Party.STAFF}),
}
PARTY_WORDS = {
    Party.PARENT_1: Sentence("A parent"),
    Party.PARENT_2: Sentence("The other parent"),
    Party.PUPIL: Sentence("The pupil"),
    Party.ADULT: Sentence("The person"),
    Party.STAFF: Sentence("The member of staff"),
}
_ACT_WORDS = {
    ConsentAct.GIVEN: Sentence("{who} gave consent on {day}."),
    ConsentAct.REFUSED: Sentence("{who} refused consent on {day}."),
    ConsentAct.WITHDRAWN: Sentence("{who} withdrew consent on {day}."),
    ConsentAct.OBJECTED: Sentence("{who} objected on {day}."),
}


def standing(records: Iterable[ConsentRecord], policy: FacePolicy, now: datetime) -> Standing:
    """What these records of one Person, in the order they were written down, add up to.

    What each party said last holds for that party. Anybody's refusal, withdrawal or objection prevails over
    all consent; only the same party can lift it, by consenting anew (POFA 2012, s. 26 (3) to (5)).
    """
    if policy is FacePolicy.OFF:
        return Standing(False, Ground.FACES_OFF, Sentence("This school does not use faces."))
    last = _last_words(records)
    against = [record for record in last if record.act is not ConsentAct.GIVEN]
    if against:
        newest = max(against, key=lambda record: record.at)
        return Standing(False, Ground.OPPOSED, _told(newest), newest)
    entitled = [record for record in last if record.party in _ENTITLED[policy]]
    if not entitled:
        return _without(last, policy)
    longest = max(entitled, key=_lasts)
    if longest.expires_at is not None and longest.expires_at <= now:
        reason = Sentence("The consent ran out on {day}.", day=longest.expires_at.date())
        return Standing(False, Ground.RUN_OUT, reason, longest)
    return Standing(True, Ground.CONSENT, _told(longest), longest)


def _last_words(records: Iterable[ConsentRecord]) -> list[ConsentRecord]:
    """What each party said last; of two at the same moment, what was written down last."""
    ordered = sorted(records, key=lambda record: (record.party, record.at))
    return [list(said)[-1] for _, said in groupby(ordered, key=lambda record: record.party)]


def _without(last: list[ConsentRecord], policy: FacePolicy) -> Standing:
    if policy is FacePolicy.STAFF_ONLY:
        reason = Sentence("Only the faces of staff who consented for themselves are used here.")
        return Standing(False, Ground.STAFF_ONLY, reason)
    if last:
        return Standing(False, Ground.PUPIL_ALONE, Sentence("The pupil agreed, but no parent has."), last[0])
    return Standing(False, Ground.NO_RECORD, Sentence("Nobody has consented yet."))


def _lasts(record: ConsentRecord) -> tuple[bool, datetime]:
    return record.expires_at is None, record.expires_at or record.at


def _told(record: ConsentRecord) -> Sentence:
    who = PARTY_WORDS[record.party]
    known = ", ".join(part for part in (record.name, record.relation) if part)
    if known:
        who = Sentence("{who} ({names})", who=who, names=known)
    return Sentence(_ACT_WORDS[record.act], who=who, day=record.at.date())
