"""Look-alikes: found at enrolment, and from then on not told apart by face where both are near."""

import pytest

from kiosk.domain.decision import Decider, Decision, DecisionKind, Observation
from kiosk.domain.faces import Embedding
from kiosk.domain.look_alikes import resembling
from kiosk.domain.roster import Roster
from kiosk.domain.thresholds import Thresholds, ThresholdTable
from tests.domain.rosters import PACK, Vector, between, direction, people, quality, template

LIMITS = Thresholds(accept=0.6, ask=0.4, lead=0.1)
ADA, TWIN = direction(0), between(direction(0), direction(1), 0.5)
PLAIN = [template("p0", ADA), template("p1", TWIN), template("p2", direction(2))]


def decided(look: Vector, *, flagged: bool) -> Decision:
    pairs = [("p0", "p1")] if flagged else []
    roster = Roster.of(people(3), PLAIN, pack_id=PACK, look_alikes=pairs)
    decider = Decider(roster, ThresholdTable(((1, LIMITS),)))
    for moment in range(60):
        decisions = decider.observe({1: Observation(Embedding(look, PACK), quality(), float(moment))})
        if decisions:
            return decisions[1]
    pytest.fail("nothing was decided")


@pytest.mark.parametrize("look", [ADA, TWIN])
def test_neither_of_a_flagged_pair_is_accepted_while_the_other_is_near(look: Vector) -> None:
    assert decided(look, flagged=False).kind is DecisionKind.ACCEPT
    asked = decided(look, flagged=True)
    assert asked.kind is DecisionKind.ASK
    assert {person.id for person in asked.likeliest[:2]} == {"p0", "p1"}


def test_a_flagged_person_is_accepted_where_the_other_is_not_near() -> None:
    away = between(direction(0), -direction(1), 0.35)
    assert decided(away, flagged=True).kind is DecisionKind.ACCEPT


def test_others_are_accepted_as_before() -> None:
    assert decided(direction(2), flagged=True).kind is DecisionKind.ACCEPT


def found(vector: Vector, *, other_than: str = "new") -> list[tuple[str, bool]]:
    roster = Roster.of(people(3), PLAIN, pack_id=PACK)
    near = resembling(roster, (template("new", vector),), LIMITS, other_than=other_than)
    return [(each.person.id, each.same) for each in near]


def test_the_same_face_again_is_told_from_a_look_alike() -> None:
    assert found(ADA) == [("p0", True), ("p1", True)]
    assert found(between(direction(2), direction(7), 0.6)) == [("p2", False)]
    assert found(direction(9)) == []


def test_a_person_is_not_their_own_look_alike() -> None:
    assert found(ADA, other_than="p0") == [("p1", True)]
