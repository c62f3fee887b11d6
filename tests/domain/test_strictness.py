"""Strictness: whoever is accepted where it is stricter would be where it is not."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.decision import Decider, DecisionKind, Observation
from kiosk.domain.faces import Embedding
from kiosk.domain.look_alikes import near
from kiosk.domain.roster import Roster
from kiosk.domain.thresholds import STRICTNESSES, Thresholds, ThresholdTable
from tests.domain.rosters import PACK, between, direction, people, quality, template

LIMITS = Thresholds(accept=0.5, ask=0.3, lead=0.08)
TABLE = ThresholdTable(((1, LIMITS),))

_numbers = st.floats(0.0, 1.0, width=32)


@given(accept=_numbers, ask=_numbers, lead=_numbers, size=st.integers(1, 5000))
def test_a_step_up_never_asks_for_less_and_moves_nothing_else(
    accept: float, ask: float, lead: float, size: int
):
    measured = Thresholds(max(accept, ask), min(accept, ask), lead)
    table = ThresholdTable(((1, measured),))
    steps = [table.at_strictness(step).at(size) for step in STRICTNESSES]
    accepts = [limits.accept for limits in steps]
    assert accepts == sorted(accepts)
    assert accepts[0] >= measured.ask
    assert table.at(size) == measured
    for limits in steps:
        assert (limits.ask, limits.lead, limits.apart) == (measured.ask, measured.lead, measured.apart)
        assert near(limits) == pytest.approx(near(measured))


def _decided(step: int, likeness: float, twin: float, *, flagged: bool) -> DecisionKind | None:
    """What becomes of five like looks that lie between p0 and p1."""
    roster = Roster.of(
        people(3),
        [template(f"p{number}", direction(number)) for number in range(3)],
        pack_id=PACK,
        look_alikes=[("p0", "p1")] if flagged else [],
    )
    seen = between(between(direction(0), direction(1), twin), direction(99), likeness)
    decider = Decider(roster, TABLE.at_strictness(step))
    found = {}
    for moment in range(5):
        found = decider.observe({1: Observation(Embedding(seen, PACK), quality(), float(moment))})
    return found[1].kind if 1 in found else None


@given(likeness=_numbers, twin=_numbers, flagged=st.booleans())
def test_who_is_accepted_where_it_is_stricter_would_be_elsewhere(
    likeness: float, twin: float, *, flagged: bool
):
    accepted = [
        _decided(step, likeness, twin, flagged=flagged) is DecisionKind.ACCEPT for step in STRICTNESSES
    ]
    assert accepted == sorted(accepted, reverse=True)


def test_each_step_up_accepts_fewer():
    likenesses = np.linspace(0.4, 0.8, 41).tolist()
    counts = [
        sum(_decided(step, part, 0.0, flagged=False) is DecisionKind.ACCEPT for part in likenesses)
        for step in STRICTNESSES
    ]
    assert counts == sorted(set(counts), reverse=True)
