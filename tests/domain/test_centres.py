"""The mean Template: good ones count for more, and a wrong one among five does not count."""

import numpy as np

from kiosk.domain.centres import centre
from kiosk.domain.roster import Roster
from tests.domain.rosters import PACK, Vector, direction, mean_of, noisy, people, template

OWN = [noisy(direction(1), seed, amount=0.7) for seed in range(1, 7)]
WRONG = direction(99)


def made(vectors: list[Vector], qualities: list[float] | None = None) -> Vector:
    weights = np.asarray(qualities or [1.0] * len(vectors), np.float32)
    return centre(np.stack(vectors), weights, strangers=0.0)


def test_a_template_counts_by_its_quality() -> None:
    good, bad = direction(1), direction(2)
    np.testing.assert_allclose(made([good, bad], [0.9, 0.1]), mean_of([0.9 * good, 0.1 * bad]), atol=1e-6)


def test_templates_without_any_quality_still_make_a_unit_vector() -> None:
    np.testing.assert_allclose(made(OWN[:3], [0.0, 0.0, 0.0]), mean_of(OWN[:3]), atol=1e-6)


def test_one_wrong_photo_among_five_is_left_out() -> None:
    np.testing.assert_allclose(made([*OWN[:4], WRONG]), mean_of(OWN[:4]), atol=1e-6)


def test_below_five_nothing_is_left_out() -> None:
    np.testing.assert_allclose(made([*OWN[:3], WRONG]), mean_of([*OWN[:3], WRONG]), atol=1e-6)


def test_at_least_seventy_percent_are_kept() -> None:
    others = [direction(90), direction(91), direction(92)]
    found = made([*OWN[:4], *others])
    kept = [mean_of([*OWN[:4], others[one]]) for one in range(3)]
    assert max(float(found @ each) for each in kept) > 0.9999


def test_right_ones_that_differ_are_all_kept() -> None:
    np.testing.assert_allclose(made(OWN), mean_of(OWN), atol=1e-6)


def test_a_roster_leaves_the_wrong_one_out_and_keeps_it_among_the_parts() -> None:
    templates = [template("p0", vector) for vector in (*OWN[:4], WRONG)]
    roster = Roster.of(people(1), templates, pack_id=PACK)
    assert roster.matrix.shape[0] == 5
    np.testing.assert_allclose(roster.centres[0], mean_of(OWN[:4]), atol=1e-6)
