"""The Roster: whose Templates are compared."""

import numpy as np
import pytest

from kiosk.domain.roster import Roster
from tests.domain.rosters import PACK, direction, mean_of, people, template


def test_a_person_s_centre_is_the_mean_of_their_templates():
    vectors = [direction(1), direction(2), direction(3)]
    made = Roster.of(people(2), [template("p1", vector) for vector in vectors], pack_id=PACK)
    assert [made.people[index].id for index in made.known] == ["p1"]
    np.testing.assert_allclose(made.centres[0], mean_of(vectors), atol=1e-6)


def test_people_without_a_template_are_on_the_roster_but_not_enrolled():
    made = Roster.of(people(5), [template("p3", direction(3))], pack_id=PACK)
    assert len(made.people) == 5
    assert made.enrolled == 1


def test_templates_of_people_who_left_are_dropped():
    made = Roster.of(people(1), [template("gone", direction(3))], pack_id=PACK)
    assert made.enrolled == 0
    assert made.matrix.shape[0] == 0


def test_a_roster_can_t_be_changed():
    made = Roster.of(people(1), [template("p0", direction(0))], pack_id=PACK)
    with pytest.raises(ValueError, match="read-only"):
        made.matrix[0, 0] = 1.0
