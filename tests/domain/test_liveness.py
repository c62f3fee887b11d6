"""Cues add up: a strong one is enough, weak ones are not alone."""

import numpy as np
import pytest

from kiosk.domain.liveness import LivenessLook, seems_alive, sway

STEADY = np.array([[0, 0], [60, 0], [30, 30], [10, 60], [50, 60]], np.float32)


@pytest.mark.parametrize(
    ("passive", "pattern", "moved", "alive"),
    [
        (0.9, 5.0, 0.2, True),
        (0.9, 5.0, None, True),
        (0.2, 5.0, 0.2, False),
        (0.5, 5.0, 0.2, True),
        (0.9, 20.0, 0.2, True),
        (0.9, 5.0, 0.001, True),
        (0.5, 20.0, 0.2, False),
        (0.5, 5.0, 0.001, False),
        (0.9, 20.0, 0.001, False),
    ],
)
def test_two_weak_cues_are_one_strong_one(
    passive: float, pattern: float, moved: float | None, *, alive: bool
):
    assert seems_alive([LivenessLook(passive, pattern)], moved) is alive


def test_looks_are_taken_together():
    good, bad = LivenessLook(0.9, 4.0), LivenessLook(0.05, 4.0)
    assert seems_alive([good, bad], None)
    assert not seems_alive([bad, bad, good], 0.001)
    assert not seems_alive([], 0.3)


def test_sway_is_told_in_distances_between_the_eyes():
    swaying = [STEADY + np.array([6 * np.sin(step), 0], np.float32) for step in range(40)]
    assert sway(swaying) == pytest.approx(6 / np.sqrt(2) / 60, rel=0.02)
    assert sway([STEADY] * 10) == 0
    twice_as_near = [2 * shape for shape in swaying]
    assert sway(twice_as_near) == pytest.approx(sway(swaying))


def test_too_little_was_seen_to_tell():
    assert sway([STEADY] * 7) is None
    assert sway([STEADY * 0] * 10) is None
