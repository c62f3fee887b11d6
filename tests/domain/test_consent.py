"""What consent adds up to: whoever says no prevails, and only they can take it back."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.consent import ConsentAct, ConsentRecord, FacePolicy, Ground, Party, standing

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
PARENTS = (Party.PARENT_1, Party.PARENT_2)


def said(act: ConsentAct, party: Party, days_ago: float = 1, *, until: float | None = None) -> ConsentRecord:
    at = NOW - timedelta(days=days_ago)
    return ConsentRecord(
        "17", act, party, at, expires_at=None if until is None else NOW + timedelta(days=until)
    )


given_by_one = said(ConsentAct.GIVEN, Party.PARENT_1, 10)
records = st.lists(
    st.builds(said, st.sampled_from(ConsentAct), st.sampled_from(Party), st.integers(0, 400)), max_size=12
)


@given(records)
def test_off_means_nobody(some: list[ConsentRecord]):
    assert standing(some, FacePolicy.OFF, NOW).ground is Ground.FACES_OFF


@given(records, st.sampled_from([FacePolicy.OPT_IN, FacePolicy.STAFF_ONLY]))
def test_a_face_is_enrolled_only_if_an_entitled_party_says_yes_and_nobody_says_no(
    some: list[ConsentRecord], policy: FacePolicy
):
    last: dict[Party, ConsentRecord] = {}
    for record in some:
        if record.party not in last or record.at >= last[record.party].at:
            last[record.party] = record
    entitled = {Party.STAFF} if policy is FacePolicy.STAFF_ONLY else set(Party) - {Party.PUPIL}
    yes = any(last[party].act is ConsentAct.GIVEN for party in entitled & set(last))
    no = any(record.act is not ConsentAct.GIVEN for record in last.values())
    found = standing(some, policy, NOW)
    assert found.may_enrol == (yes and not no)
    assert found.reason.endswith(".")


@given(records, st.sampled_from([act for act in ConsentAct if act is not ConsentAct.GIVEN]))
def test_the_pupils_own_no_beats_all_that_parents_say(some: list[ConsentRecord], no: ConsentAct):
    found = standing([*some, said(no, Party.PUPIL, 0)], FacePolicy.OPT_IN, NOW)
    assert not found.may_enrol
    assert found.ground is Ground.OPPOSED


@pytest.mark.parametrize("other", PARENTS)
def test_only_who_said_no_can_take_it_back(other: Party):
    no = said(ConsentAct.OBJECTED, Party.PARENT_2, 5)
    again = said(ConsentAct.GIVEN, other, 1)
    found = standing([given_by_one, no, again], FacePolicy.OPT_IN, NOW)
    assert found.may_enrol == (other is Party.PARENT_2)


def test_an_old_form_that_is_written_down_late_does_not_undo_a_withdrawal():
    withdrawn = said(ConsentAct.WITHDRAWN, Party.PARENT_1, 2)
    late = said(ConsentAct.GIVEN, Party.PARENT_1, 30)
    found = standing([withdrawn, late], FacePolicy.OPT_IN, NOW)
    assert found.record == withdrawn
    assert found.reason == "A parent withdrew consent on 2026-11-21."


def test_of_two_at_the_same_moment_what_was_written_last_holds():
    same = said(ConsentAct.WITHDRAWN, Party.PARENT_1, 10)
    assert not standing([given_by_one, same], FacePolicy.OPT_IN, NOW).may_enrol
    assert standing([same, given_by_one], FacePolicy.OPT_IN, NOW).may_enrol


@pytest.mark.parametrize(("until", "holds"), [(1.0, True), (0.0, False), (-0.5, False)])
def test_consent_ends_at_the_moment_it_names(*, until: float, holds: bool):
    found = standing([said(ConsentAct.GIVEN, Party.PARENT_1, 10, until=until)], FacePolicy.OPT_IN, NOW)
    assert found.may_enrol is holds
    if not holds:
        assert found.ground is Ground.RUN_OUT


def test_one_parents_consent_that_ran_out_does_not_end_the_others():
    over = said(ConsentAct.GIVEN, Party.PARENT_1, 10, until=-1)
    lasting = said(ConsentAct.GIVEN, Party.PARENT_2, 20)
    assert standing([over, lasting], FacePolicy.OPT_IN, NOW).record == lasting


def test_a_pupil_alone_can_agree_but_not_consent():
    found = standing([said(ConsentAct.GIVEN, Party.PUPIL)], FacePolicy.OPT_IN, NOW)
    assert found.ground is Ground.PUPIL_ALONE


def test_the_reason_names_who_decided_it():
    by_name = ConsentRecord(
        "17", ConsentAct.GIVEN, Party.PARENT_2, NOW, name="Grace Okafor", relation="mother"
    )
    found = standing([by_name], FacePolicy.OPT_IN, NOW)
    assert found.reason == "The other parent (Grace Okafor, mother) gave consent on 2026-11-23."
