"""Drawn portraits: the same person for the same seed, everywhere."""

import numpy as np

from kiosk.engine.demo.portraits import crowd, portrait


def test_a_seed_always_draws_the_same_person():
    assert np.array_equal(portrait(3, side=120), portrait(3, side=120))
    assert not np.array_equal(portrait(3, side=120), portrait(4, side=120))


def test_a_crowd_fills_the_size_asked_for():
    picture = crowd(5, width=640, height=360)
    assert picture.shape == (360, 640, 3)
    assert picture.dtype == np.uint8
