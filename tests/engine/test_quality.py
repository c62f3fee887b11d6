"""What is measured on a face: pose from landmarks, exposure, and what seems covered."""

from math import cos, radians, sin

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.domain.faces import AlignedFace, Box, Detection
from kiosk.domain.light import Light
from kiosk.domain.quality import Hidden
from kiosk.engine.demo.portraits import portrait
from kiosk.engine.models.light import light_of
from kiosk.engine.models.quality import judge

EYES = ((-0.5, 0.0), (0.5, 0.0))
MOUTH = ((-0.4, 1.15), (0.4, 1.15))
CROP = np.full((128, 128, 3), 128, np.uint8)


def head(*, yaw: float = 0.0, pitch: float = 0.0, roll: float = 0.0) -> NDArray[np.float32]:
    """Five landmarks of a turned head whose nose stands out by half the distance of the eyes."""
    points = np.array([(*eye, 0.0) for eye in EYES] + [(0.0, 0.655, 0.5)] + [(*side, 0.0) for side in MOUTH])
    around = radians(yaw)
    points[:, 0], points[:, 2] = (
        points[:, 0] * cos(around) + points[:, 2] * sin(around),
        points[:, 2] * cos(around) - points[:, 0] * sin(around),
    )
    up = radians(pitch)
    points[:, 1] = points[:, 1] * cos(up) - points[:, 2] * sin(up)
    tilt = radians(roll)
    turned = points[:, :2] @ np.array([[cos(tilt), sin(tilt)], [-sin(tilt), cos(tilt)]])
    return (turned * 60 + 300).astype(np.float32)


def seen(landmarks: NDArray[np.float32]) -> Detection:
    return Detection(Box(200, 200, 400, 450), landmarks, 0.9)


@pytest.mark.parametrize("degrees", [-30.0, -15.0, 0.0, 15.0, 30.0])
@pytest.mark.parametrize("way", ["yaw", "pitch", "roll"])
def test_pose_is_told_within_five_degrees(way: str, degrees: float) -> None:
    landmarks = head(**{way: degrees})
    quality = judge(AlignedFace(CROP, landmarks), seen(landmarks))
    expected = {"yaw": 0.0, "pitch": 0.0, "roll": 0.0} | {way: degrees}
    for name, value in expected.items():
        assert getattr(quality, name) == pytest.approx(value, abs=5.0)


# Where eyes, nose and mouth lie in a drawn portrait of 128 pixels.
DRAWN = np.array([(53.0, 59.0), (75.0, 59.0), (64.0, 72.0), (58.0, 81.0), (70.0, 81.0)], np.float32)


def drawn(seed: int = 2) -> NDArray[np.uint8]:
    return portrait(seed, side=128)


def hidden(pixels: NDArray[np.uint8]) -> frozenset[Hidden]:
    return judge(AlignedFace(pixels, DRAWN), seen(DRAWN)).hidden


def test_a_bare_face_hides_nothing() -> None:
    assert hidden(drawn()) == frozenset()


def test_a_scarf_and_dark_glasses_are_noticed() -> None:
    scarf, glasses = drawn(), drawn()
    cv2.rectangle(scarf, (40, 74), (88, 110), (140, 40, 30), -1)
    cv2.rectangle(glasses, (42, 53), (86, 65), (10, 10, 10), -1)
    assert hidden(scarf) == {Hidden.MOUTH}
    assert hidden(glasses) == {Hidden.EYES}


def test_in_the_dark_nothing_is_guessed() -> None:
    assert hidden(np.asarray(drawn() // 20, np.uint8)) == frozenset()


def test_over_and_under_exposure_are_told_apart() -> None:
    white, black = np.full_like(CROP, 255), np.zeros_like(CROP)
    over, under = (judge(AlignedFace(crop, head()), seen(head())) for crop in (white, black))
    assert (over.clipped, over.overexposed, over.shortcomings[0]) == (1.0, 1.0, "less-light")
    assert (under.clipped, under.overexposed, under.shortcomings[0]) == (1.0, 0.0, "more-light")


def test_light_is_told_by_the_histogram() -> None:
    room = np.random.default_rng(1).integers(60, 200, (720, 1280, 3)).astype(np.uint8)
    behind = np.full_like(room, 20)
    behind[:360, 200:1100] = 250
    assert light_of(room) is Light.GOOD
    assert light_of(np.asarray(room // 8, np.uint8)) is Light.DARK
    assert light_of(behind) is Light.BACKLIT
