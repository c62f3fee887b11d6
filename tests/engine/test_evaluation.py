"""Error rates: what `kiosk evaluate` says must be what the definitions say."""

import numpy as np
import pytest

from kiosk.domain.thresholds import Thresholds
from kiosk.engine.models.evaluation import Scores, at_limits, trade_at
from tests.domain.rosters import direction, roster


def scores(best: list[float], right: list[bool] | None = None, lead: float = 0.2) -> Scores:
    count = len(best)
    return Scores(
        np.asarray(best, np.float32),
        np.full(count, lead, np.float32),
        np.asarray(right if right is not None else [False] * count),
    )


def test_the_threshold_lets_no_more_strangers_in_than_asked():
    strangers = scores([number / 100 for number in range(100)])
    trade = trade_at(scores([0.5, 0.985, 0.995], [True] * 3), strangers, fpir=0.01)
    assert 0.98 < trade.threshold <= 0.985
    assert trade.fnir == pytest.approx(1 / 3)


def test_the_wrong_person_is_a_miss_however_sure():
    trade = trade_at(scores([0.9, 0.99], [True, False]), scores([0.1] * 100), fpir=0.01)
    assert trade.fnir == pytest.approx(0.5)


def test_a_photo_without_a_face_is_a_miss_and_names_no_stranger():
    crowd = roster(5)
    enrolled = Scores.of(crowd, [("p1", direction(1)), ("p2", None)])
    strangers = Scores.of(crowd, [(None, None), (None, direction(99))])
    assert trade_at(enrolled, strangers, fpir=0.5).fnir == pytest.approx(0.5)
    assert at_limits(enrolled, strangers, Thresholds(0.8, 0.5, 0.05)).fpir == 0


def test_default_thresholds_ask_for_a_lead_too():
    limits = Thresholds(accept=0.5, ask=0.3, lead=0.1)
    close = at_limits(scores([0.9], [True], lead=0.05), scores([0.9], lead=0.05), limits)
    assert (close.fnir, close.fpir) == (1.0, 0.0)
    wrong = at_limits(scores([0.9, 0.9], [True, False]), scores([0.2]), limits)
    assert (wrong.fnir, wrong.wrong_person) == (0.5, 0.5)
