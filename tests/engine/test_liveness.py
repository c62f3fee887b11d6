"""The liveness nets and the screen cue on real pictures and staged attacks."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.domain.faces import Box
from kiosk.engine.models.liveness import Liveness, surroundings
from kiosk.engine.models.recogniser import Recogniser
from kiosk.engine.models.screen_pattern import screen_pattern
from kiosk.engine.packs.pack import ModelPack


@pytest.fixture
def recogniser(open_pack: ModelPack) -> Recogniser:
    return Recogniser(open_pack, threads=1)


def test_the_crop_stays_inside_and_keeps_the_shape_of_the_box():
    ramp = np.tile(np.arange(200, dtype=np.uint8)[None, :, None], (100, 1, 3))
    whole = surroundings(ramp, Box(0, 0, 40, 20), times=2.0, size=80)
    assert whole.shape == (80, 80, 3)
    assert whole[0, 0, 0] <= 1
    assert abs(int(whole[0, -1, 0]) - 80) <= 2, "shifted to the right, not made smaller"
    too_large = surroundings(ramp, Box(50, 10, 150, 90), times=4.0, size=80)
    assert too_large[40, -1, 0] - too_large[40, 0, 0] > 110, "as wide as the height allows"


def test_samples_of_its_makers_are_told_apart(shared: Path, open_pack: ModelPack, recogniser: Recogniser):
    nets = Liveness(open_pack, threads=1)
    scores: dict[str, float] = {}
    for name in ("real1", "fake1", "fake2"):
        pixels = np.asarray(cv2.imread(str(shared / "faces" / "spoof" / f"{name}.jpg")), np.uint8)
        scores[name] = nets.score(pixels, recogniser.detect(pixels)[0])
    assert scores["real1"] > 0.9
    assert max(scores["fake1"], scores["fake2"]) < 0.3


def test_people_in_a_photo_of_a_room_seem_alive(
    six_people: Path, open_pack: ModelPack, recogniser: Recogniser
):
    pixels = np.asarray(cv2.imread(str(six_people)), np.uint8)
    nets = Liveness(open_pack, threads=1)
    found = recogniser.detect(pixels)
    assert len(found) == 6
    assert min(nets.score(pixels, face) for face in found) > 0.5
    assert max(screen_pattern(pixels, face) for face in found) < 10


def test_a_pixel_grid_stands_out(six_people: Path, recogniser: Recogniser):
    pixels = np.asarray(cv2.imread(str(six_people)), np.uint8)
    face = recogniser.detect(pixels)[0]
    assert screen_pattern(_on_a_screen(pixels), face) > 2 * screen_pattern(pixels, face)
    assert screen_pattern(_on_a_screen(pixels), face) > 12


def _on_a_screen(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture with the grid of a display that the camera makes out."""
    down, across = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]]
    grid = 1 + 0.3 * np.sin(2 * np.pi * across / 2.7) * np.sin(2 * np.pi * down / 2.9)
    return np.clip(pixels * grid[..., None], 0, 255).astype(np.uint8)
