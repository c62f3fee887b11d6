"""Thresholds rise with the roster."""

import pytest

from kiosk.domain.thresholds import Thresholds, ThresholdTable

LOW, HIGH = Thresholds(0.4, 0.2, 0.05, 0.1), Thresholds(0.6, 0.3, 0.07, 0.1)
TABLE = ThresholdTable(((10, LOW), (1000, HIGH)))


@pytest.mark.parametrize(("people", "expected"), [(1, LOW), (10, LOW), (1000, HIGH), (9999, HIGH)])
def test_outside_the_rows_the_nearest_holds(people: int, expected: Thresholds):
    assert TABLE.at(people) == expected


def test_between_rows_they_rise_with_the_logarithm():
    middle = TABLE.at(100)
    assert middle.accept == pytest.approx(0.5)
    assert middle.ask == pytest.approx(0.25)
    assert middle.lead == pytest.approx(0.06)
    assert middle.apart == pytest.approx(0.1)
