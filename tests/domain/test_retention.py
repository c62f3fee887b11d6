"""The retention clock: who is due, on which day, and why."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.consent import Ground, Standing
from kiosk.domain.retention import DueReason, FaceOnFile, RetentionSpans, due_faces, years_before

NOW = datetime(2028, 2, 29, 9, tzinfo=UTC)
FINE = Standing(True, Ground.CONSENT, "Somebody consented.")


def face(
    *, ground: Ground = Ground.CONSENT, age: int = 10, leaves: date | None = None, listed: bool = True
) -> FaceOnFile:
    found = Standing(ground is Ground.CONSENT, ground, "")
    return FaceOnFile("17", NOW - timedelta(days=age), found, leaves, listed)


def reasons(one: FaceOnFile) -> list[DueReason]:
    return [due.reason for due in due_faces([one], RetentionSpans(), NOW, NOW.date())]


@pytest.mark.parametrize(
    ("one", "due"),
    [
        (face(), []),
        (face(leaves=NOW.date()), []),
        (face(leaves=NOW.date() - timedelta(days=1)), [DueReason.LEFT]),
        (face(listed=False), [DueReason.LEFT]),
        (face(ground=Ground.OPPOSED), [DueReason.OPPOSED]),
        (face(ground=Ground.RUN_OUT), [DueReason.RUN_OUT]),
        (face(ground=Ground.FACES_OFF), [DueReason.POLICY]),
        (face(ground=Ground.STAFF_ONLY), [DueReason.POLICY]),
        (face(ground=Ground.PUPIL_ALONE), [DueReason.POLICY]),
        (face(ground=Ground.NO_RECORD), []),
        (face(ground=Ground.NO_RECORD, age=1100), [DueReason.OLD]),
        (face(age=1095), []),
        (face(age=1097), [DueReason.OLD]),
    ],
)
def test_who_is_due_and_why(one: FaceOnFile, due: list[DueReason]):
    assert reasons(one) == due


def test_a_leap_day_is_a_day_three_years_before_too():
    assert years_before(NOW, 3) == datetime(2025, 2, 28, 9, tzinfo=UTC)
    assert years_before(NOW, 4) == datetime(2024, 2, 29, 9, tzinfo=UTC)
