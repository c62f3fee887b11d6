"""Noise is measured, and taken off without touching clean faces much."""

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.engine.demo.portraits import portrait
from kiosk.engine.models.denoise import denoised, noise_of

Picture = NDArray[np.uint8]


@pytest.fixture
def face() -> Picture:
    return portrait(1, side=128)


def noisy(face: Picture, sigma: float) -> Picture:
    """Noise as a camera leaves it: grains of two pixels, the same in all colours."""
    grains = np.random.default_rng(1).normal(0, sigma, (64, 64)).repeat(2, axis=0).repeat(2, axis=1)
    return np.clip(face + grains[..., None], 0, 255).astype(np.uint8)


@pytest.mark.parametrize("sigma", [4.0, 8.0, 14.0])
def test_noise_is_measured(face: Picture, sigma: float) -> None:
    assert noise_of(noisy(face, sigma)) == pytest.approx(sigma, rel=0.25)


def test_a_clean_face_has_none(face: Picture) -> None:
    assert noise_of(face) < 1.5


@pytest.mark.parametrize("sigma", [6.0, 14.0])
def test_a_noisy_face_comes_nearer_to_the_clean_one(face: Picture, sigma: float) -> None:
    def off(crop: Picture) -> float:
        return float(np.abs(crop.astype(np.float32) - face).mean())

    worse = noisy(face, sigma)
    assert off(denoised(worse, strength=40)) < 0.75 * off(worse)


def test_a_clean_face_stays_as_it_is(face: Picture) -> None:
    assert np.abs(denoised(face, strength=40).astype(np.float32) - face).mean() < 2
