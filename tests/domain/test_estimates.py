"""Estimates on Templates whose answer is known, and against the matcher that lessons use."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.estimates import LEAST_PEOPLE, SchoolEstimates, estimate
from kiosk.domain.matching import best_match
from kiosk.domain.rates import Rate
from kiosk.domain.roster import Roster, Template
from kiosk.domain.thresholds import STRICTNESSES, Thresholds, ThresholdTable
from kiosk.domain.tried import Trial
from kiosk.domain.work import Cancelled, Work
from tests.domain.rosters import PACK, Vector, direction, noisy, people, template

TABLE = ThresholdTable(((1, Thresholds(accept=0.6, ask=0.3, lead=0.1)),))
EACH = 3


def school(
    count: int, *, of: dict[str, Vector] | None = None, pairs: tuple[tuple[str, str], ...] = ()
) -> Roster:
    """`count` People in directions of their own with three Templates each, or in those that `of` says."""
    places = {f"p{number}": direction(number) for number in range(count)} | (of or {})
    templates = [
        template(person_id, noisy(place, number, amount=0.05))
        for person_id, place in places.items()
        for number in range(EACH)
    ]
    return Roster.of(people(count), templates, pack_id=PACK, look_alikes=pairs)


def at_default(roster: Roster) -> tuple[Rate, Rate, Rate]:
    found = estimate(roster, TABLE, (), Work()).sizes[-1].by_strictness[0]
    return found.missed, found.mistaken, found.named


def test_people_who_are_far_apart_are_all_known_and_no_stranger_is():
    missed, mistaken, named = at_default(school(20))
    assert (missed.share, mistaken.share, named.share) == (0, 0, 0)
    assert missed.low == 0
    assert missed.high == pytest.approx(0.161, abs=0.001)  # Wilson's interval of 0 in 20
    assert missed.people == named.people == 20


def test_twins_miss_each_other_s_lead_and_are_named_when_one_is_taken_off_the_list():
    missed, mistaken, named = at_default(school(20, of={"p1": direction(0)}))
    assert missed.share == pytest.approx(2 / 20)
    assert mistaken.share == 0
    assert named.share == pytest.approx(2 / 20)


def test_a_face_that_is_enrolled_as_somebody_else_s_is_mistaken():
    honest = school(20)
    vectors = honest.matrix.copy()
    vectors[0] = noisy(direction(7), 99, amount=0.05)
    templates = [
        Template(given.person_id, type(given.embedding)(vector, PACK), given.quality, given.made_at)
        for given, vector in zip(
            (template(f"p{owner}", direction(0)) for owner in honest.owners), vectors, strict=True
        )
    ]
    _, mistaken, _ = at_default(Roster.of(people(20), templates, pack_id=PACK))
    assert mistaken.share == pytest.approx(1 / (20 * EACH))


def test_flagged_look_alikes_are_asked_instead_of_mistaken():
    near = {"p1": noisy(direction(0), 5, amount=0.8)}
    plain, flagged = (at_default(school(20, of=near, pairs=pairs)) for pairs in ((), (("p0", "p1"),)))
    assert plain[0].share == 0
    assert flagged[0].share == pytest.approx(2 / 20)


def test_looks_score_as_the_matcher_of_lessons_scores_them():
    roster = school(12)
    tried = Trial(roster, Work()).on(12, Work())
    for row in range(0, roster.owners.size, 5):
        owner = int(roster.owners[row])
        left = [
            template(f"p{roster.owners[other]}", roster.matrix[other])
            for other in range(roster.owners.size)
            if other != row
        ]
        there = best_match(Roster.of(people(12), left, pack_id=PACK), roster.matrix[row])
        gone = [each for each in left if each.person_id != f"p{owner}"]
        not_there = best_match(Roster.of(people(12), gone, pack_id=PACK), roster.matrix[row])
        assert there is not None
        assert not_there is not None
        assert tried.own.right[row] == (there.person.id == f"p{owner}")
        # How alike two People usually are is taken of all, not of those who are left: hence the tolerance.
        assert tried.own.best[row] == pytest.approx(there.similarity, abs=1e-3)
        assert tried.own.lead[row] == pytest.approx(there.lead, abs=1e-4)
        assert tried.others.best[row] == pytest.approx(not_there.similarity, abs=1e-3)


def test_on_smaller_rosters_fewer_are_too_near_to_be_told_apart():
    crowd = {f"p{number}": noisy(direction(0), number, amount=0.4) for number in range(40)}
    found = estimate(school(40, of=crowd), TABLE, (10, 20), Work())
    assert [size.size for size in found.sizes] == [10, 20, 40]
    misses = [size.by_strictness[0].missed.share for size in found.sizes]
    assert misses[0] < misses[-1]


def test_the_stricter_the_more_are_missed_and_the_fewer_named_along_the_curve_too():
    crowd = {f"p{number}": noisy(direction(0), number, amount=1.5) for number in range(30)}
    size = estimate(school(30, of=crowd), TABLE, (), Work()).sizes[-1]
    missed = [size.by_strictness[step].missed.share for step in STRICTNESSES]
    named = [size.by_strictness[step].named.share for step in STRICTNESSES]
    assert missed == sorted(missed)
    assert named == sorted(named, reverse=True)
    assert [point.missed for point in size.curve] == sorted(point.missed for point in size.curve)
    assert [point.named for point in size.curve] == sorted((p.named for p in size.curve), reverse=True)


def test_who_has_one_picture_can_not_be_tried_and_too_few_give_no_figures():
    few = LEAST_PEOPLE - 1
    singles = [template(f"p{number}", direction(number)) for number in range(few, 30)]
    roster = school(30)
    kept = [
        template(f"p{owner}", vector)
        for owner, vector in zip(roster.owners, roster.matrix, strict=True)
        if owner < few
    ]
    found = estimate(Roster.of(people(30), [*kept, *singles], pack_id=PACK), TABLE, (10,), Work())
    assert found == SchoolEstimates(enrolled=30, tried=few)
    assert estimate(Roster.of([], [], pack_id=PACK), TABLE, (10,), Work()) == SchoolEstimates(0, 0)


@pytest.mark.parametrize("after", [0, 1, 2, 4])
def test_it_stops_when_it_is_told_to(after: int):
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        estimate(school(40), TABLE, (10,), Work(stop=lambda: next(asked) >= after))


def test_progress_goes_up_to_the_end():
    parts: list[float] = []
    estimate(school(30), TABLE, (10, 20), Work(tell=lambda _step, part: parts.append(part)))
    assert parts == sorted(parts)
    assert parts[0] >= 0
    assert 0.5 < parts[-1] <= 1


@given(share=st.floats(0, 1), people_=st.integers(1, 5000))
def test_a_rate_lies_in_its_interval_which_narrows_with_people(share: float, people_: int):
    rate, better = Rate.of(share, people=people_), Rate.of(share, people=4 * people_)
    assert 0 <= rate.low <= share <= rate.high <= 1
    assert better.high - better.low <= rate.high - rate.low + 1e-9


def test_a_rate_has_wilson_s_interval():
    # Newcombe (1998), Statistics in Medicine 17: 81 of 263.
    rate = Rate.of(81 / 263, people=263)
    assert np.round((rate.low, rate.high), 4).tolist() == [0.2553, 0.3662]
