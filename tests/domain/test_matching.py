"""Matching: who on the Roster a face is likest to, and by how much."""

import numpy as np
import pytest

from kiosk.domain.matching import best_match, similarities
from kiosk.domain.roster import Roster
from tests.domain.rosters import PACK, between, direction, mean_of, people, roster, template


def test_the_likest_person_comes_first_and_leads():
    found = best_match(roster(30), between(direction(7), direction(3), 0.3))
    assert found is not None
    assert found.person.id == "p7"
    assert [person.id for person, _ in found.ranked[:2]] == ["p7", "p3"]
    assert found.lead == pytest.approx(found.ranked[0][1] - found.ranked[1][1])


def test_nobody_enrolled_gives_no_match():
    assert best_match(Roster.of(people(3), [], pack_id=PACK), direction(1)) is None


def test_one_person_alone_is_still_told_from_a_stranger():
    known = best_match(roster(1), direction(0))
    stranger = best_match(roster(1), direction(99))
    assert known is not None
    assert stranger is not None
    assert known.similarity == pytest.approx(1.0, abs=1e-5)
    assert stranger.similarity < 0.5


def test_templates_of_another_pack_are_never_compared():
    made = Roster.of(
        people(2),
        [template("p0", direction(0)), template("p1", direction(1), pack_id="another")],
        pack_id=PACK,
    )
    found = best_match(made, direction(1))
    assert made.enrolled == 1
    assert found is not None
    assert found.person.id == "p0"
    assert found.similarity < 0.5


def test_a_face_like_everybody_s_is_held_back_on_a_large_roster():
    crowd = roster(100)
    like_all = between(direction(5), mean_of([direction(number) for number in range(100)]), 0.6)
    plain = float(like_all @ direction(5))
    assert float(similarities(crowd, like_all[None])[0, 5]) < plain - 0.03


def test_similarity_agrees_with_a_plain_computation():
    crowd, vectors = roster(50), np.stack([direction(150), direction(151)])
    centres = np.stack([direction(number) for number in range(50)])
    cosines, between_people = vectors @ centres.T, centres @ centres.T
    usual = between_people[~np.eye(50, dtype=bool)].mean()
    near = np.sort(cosines, axis=1)[:, -6:-1].mean(axis=1, keepdims=True)
    np.testing.assert_allclose(
        similarities(crowd, vectors), cosines - 50 / 200 / 3 * (near - usual), atol=1e-5
    )


def test_float64_is_refused():
    with pytest.raises(TypeError):
        similarities(roster(3), np.ones((1, 64)))  # pyright: ignore[reportArgumentType] - what is tested


def test_matching_is_the_same_every_time():
    crowd, vector = roster(300), direction(1000)
    assert best_match(crowd, vector) == best_match(crowd, vector)
