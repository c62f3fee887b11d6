"""The Decider: what the looks at one Track add up to."""

from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.decision import Decider, Decision, DecisionKind, Observation
from kiosk.domain.faces import Embedding
from kiosk.domain.thresholds import Thresholds, ThresholdTable
from tests.domain.rosters import PACK, Vector, between, direction, noisy, quality, roster

LIMITS = Thresholds(accept=0.5, ask=0.3, lead=0.1, apart=0.2)
CROWD = roster(30)


def decider(limits: Thresholds = LIMITS) -> Decider:
    return Decider(CROWD, ThresholdTable(((30, limits),)))


def look(vector: Vector, moment: float = 0.0, overall: float = 0.8) -> Observation:
    return Observation(Embedding(vector, PACK), quality(overall), moment)


def show(made: Decider, vectors: Iterable[Vector], *, track: int = 1, confirm: bool = True) -> list[Decision]:
    """Look at one Track once for each vector, confirm its Accepts, and give all its Decisions."""
    found: list[Decision] = []
    for number, vector in enumerate(vectors):
        for decided, decision in made.observe({track: look(vector, number / 25)}).items():
            found.append(decision)
            if decision.kind is DecisionKind.ACCEPT:
                made.settle(decided, confirmed=confirm)
    return found


def near(person: int, count: int, *, amount: float = 0.6) -> list[Vector]:
    return [noisy(direction(person), seed, amount=amount) for seed in range(count)]


def test_several_agreeing_looks_are_accepted_once():
    found = show(decider(), near(4, 30))
    assert [(decision.kind, decision.person and decision.person.id) for decision in found] == [
        (DecisionKind.ACCEPT, "p4")
    ]


def test_one_clear_look_is_not_enough():
    assert show(decider(), near(4, 1, amount=0.0)) == []


def test_a_stranger_becomes_unknown_and_is_never_named():
    made = decider()
    found = show(made, [noisy(direction(500), seed, amount=0.6) for seed in range(80)])
    assert [decision.kind for decision in found] == [DecisionKind.UNKNOWN]
    assert made.end(1) is None


def test_someone_in_between_is_asked_with_the_likeliest_first():
    halfway = between(direction(500), direction(4), 0.35)
    found = show(decider(), [halfway] * 50)
    assert [decision.kind for decision in found] == [DecisionKind.ASK]
    assert found[0].person is None
    assert found[0].likeliest[0].id == "p4"


def test_two_people_alike_are_asked_not_guessed():
    twin = between(direction(4), direction(9), 0.5)
    found = show(decider(), [twin] * 50)
    assert [decision.kind for decision in found] == [DecisionKind.ASK]
    assert {person.id for person in found[0].likeliest[:2]} == {"p4", "p9"}


@given(st.floats(0.0, 1.0))
def test_every_face_ends_in_a_decision(part: float):
    """There is no gap between Accept, Ask and Unknown."""
    assert show(decider(), [between(direction(500), direction(4), part)] * 40)


def test_who_leaves_early_ends_in_ask_or_unknown():
    made = decider()
    assert show(made, near(4, 3)) == []
    ended = made.end(1)
    assert ended is not None
    assert ended.kind is DecisionKind.ASK


def test_a_track_that_was_never_looked_at_ends_in_silence():
    assert decider().end(77) is None


def test_ask_becomes_accept_when_better_looks_come():
    halfway = between(direction(500), direction(4), 0.35)
    found = show(decider(), [*[halfway] * 45, *near(4, 20, amount=0.1)])
    assert [decision.kind for decision in found] == [DecisionKind.ASK, DecisionKind.ACCEPT]


def test_one_person_is_one_track_and_the_likelier_gets_the_name():
    made = decider()
    accepted: list[int] = []
    for seed in range(12):
        close, far = noisy(direction(4), seed, amount=0.1), noisy(direction(4), seed + 50, amount=0.8)
        for track, decision in made.observe({1: look(far), 2: look(close)}).items():
            assert decision.kind is DecisionKind.ACCEPT
            made.settle(track, confirmed=True)
            accepted.append(track)
    assert accepted == [2]


def test_the_name_is_free_again_when_its_track_has_gone():
    made = decider()
    assert show(made, near(4, 10), track=1)
    made.end(1)
    assert show(made, near(4, 10), track=2)


def test_an_accept_that_is_not_confirmed_is_proposed_again():
    made = decider()
    first = show(made, near(4, 8), confirm=False)
    assert len(first) > 1
    assert all(decision.kind is DecisionKind.ACCEPT for decision in first)


@pytest.mark.parametrize(("seen", "confirmed"), [(4, True), (9, False), (500, False)])
def test_confirmation_asks_for_the_same_person(seen: int, confirmed: bool):  # noqa: FBT001 - a parametrised case
    made = decider()
    for number in range(5):
        made.observe({1: look(direction(4), number / 25)})
    assert made.confirms(1, look(direction(seen))) is confirmed


def test_a_track_that_another_face_takes_over_is_decided_anew():
    found = show(decider(), [*near(4, 20, amount=0.2), *near(9, 20, amount=0.2)])
    assert [decision.person and decision.person.id for decision in found] == ["p4", "p9"]


def test_one_odd_look_changes_nothing():
    looks = near(4, 20, amount=0.2)
    looks[3] = direction(500)
    assert [decision.kind for decision in show(decider(), looks)] == [DecisionKind.ACCEPT]


def test_bad_pictures_do_not_drown_good_ones():
    made = decider()
    for number, vector in enumerate(near(4, 4, amount=0.2)):
        made.observe({1: look(vector, number / 25)})
    for number in range(60):
        made.observe({1: look(between(direction(4), direction(900 + number), 0.5), 1 + number / 25, 0.05)})
    found = made.observe({1: look(direction(4), 9.0)})
    assert found == {} or found[1].kind is DecisionKind.ACCEPT
    ended = made.end(1)
    assert ended is None, "it was accepted, so nothing is left to say"


def test_a_settled_track_is_looked_at_from_time_to_time():
    made = decider()
    show(made, near(4, 10))
    due = [made.wants(1) for _ in range(30)]
    assert 1 <= due.index(True) <= 25


def test_an_undecided_track_is_looked_at_in_every_frame():
    made = decider()
    show(made, near(4, 2))
    assert all(made.wants(1) for _ in range(10))


def test_nobody_enrolled_means_unknown():
    empty = Decider(roster(0), ThresholdTable(((30, LIMITS),)))
    found = show(empty, [direction(1)] * 50)
    assert [decision.kind for decision in found] == [DecisionKind.UNKNOWN]


def test_deciding_is_the_same_every_time():
    looks = near(4, 25, amount=1.2)
    assert [(decision.kind, decision.similarity) for decision in show(decider(), looks)] == [
        (decision.kind, decision.similarity) for decision in show(decider(), looks)
    ]


def test_similarity_told_is_of_the_mean_look():
    found = show(decider(), [direction(4)] * 6)
    assert found[0].similarity == pytest.approx(1.0, abs=0.15)
    assert np.isfinite(found[0].similarity)
