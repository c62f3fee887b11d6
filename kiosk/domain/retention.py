"""The retention clock: what may not be kept any longer, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.domain.consent import Ground, Standing


@dataclass(frozen=True, slots=True)
class RetentionSpans:
    """How long things are kept: a face no longer than 740 ILCS 14/15 allows, registers as England asks."""

    template_years: int = 3
    photo_hours: int = 72
    access_years: int = 6
    attendance_years: int = 6


class DueReason(StrEnum):
    """Why a face has to go."""

    LEFT = "left"
    OPPOSED = "opposed"
    RUN_OUT = "run-out"
    POLICY = "policy"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class FaceOnFile:
    """Somebody by whom Templates are kept. `oldest` is when the first of them was made.

    `leaves_on` is their last day at school, here; `listed`: they are on the list.
    """

    person_id: str
    oldest: datetime
    standing: Standing
    leaves_on: date | None = None
    listed: bool = True


@dataclass(frozen=True, slots=True)
class DueFace:
    """Somebody whose Templates have to go now."""

    person_id: str
    reason: DueReason


_OF_GROUND = {
    Ground.OPPOSED: DueReason.OPPOSED,
    Ground.RUN_OUT: DueReason.RUN_OUT,
    Ground.FACES_OFF: DueReason.POLICY,
    Ground.STAFF_ONLY: DueReason.POLICY,
    Ground.PUPIL_ALONE: DueReason.POLICY,
}


def due_faces(
    faces: Iterable[FaceOnFile], spans: RetentionSpans, now: datetime, today: date
) -> tuple[DueFace, ...]:
    """Whose Templates have to go; `today` is the local date.

    Who was enrolled before there was a ledger, and of whom it says nothing, is not among them: people are to
    be asked, and the People page says so.
    """
    found = ((face.person_id, _reason(face, spans, now, today)) for face in faces)
    return tuple(DueFace(person_id, reason) for person_id, reason in found if reason is not None)


def _reason(face: FaceOnFile, spans: RetentionSpans, now: datetime, today: date) -> DueReason | None:
    if not face.listed or (face.leaves_on is not None and face.leaves_on < today):
        return DueReason.LEFT
    if not face.standing.may_enrol and face.standing.ground in _OF_GROUND:
        return _OF_GROUND[face.standing.ground]
    return DueReason.OLD if face.oldest <= years_before(now, spans.template_years) else None


def years_before(moment: datetime, years: int) -> datetime:
    """The same day so many years ago; a 29 February becomes the 28th."""
    try:
        return moment.replace(year=moment.year - years)
    except ValueError:
        return moment.replace(year=moment.year - years, day=28)


def hours_before(moment: datetime, hours: int) -> datetime:
    return moment - timedelta(hours=hours)
