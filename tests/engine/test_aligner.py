"""The AlignedFace lies on the template."""

import cv2
import numpy as np
import pytest
from skimage.transform import SimilarityTransform

from kiosk.engine.models.aligner import Aligner, similarity_transform

TEMPLATE = [(40.0, 59.0), (87.0, 59.0), (64.0, 82.0), (45.0, 105.0), (84.0, 105.0)]


@pytest.mark.parametrize("seed", range(5))
def test_the_transform_is_umeyama_s(seed: int) -> None:
    random = np.random.default_rng(seed)
    start = random.normal(200, 50, (5, 2)).astype(np.float32)
    goal = np.asarray(TEMPLATE, np.float32) + random.normal(0, 3, (5, 2)).astype(np.float32)
    theirs = SimilarityTransform.from_estimate(start, goal)
    np.testing.assert_allclose(similarity_transform(start, goal), theirs.params[:2], atol=1e-3)


def test_a_turned_and_scaled_face_comes_out_upright() -> None:
    dots = np.asarray(TEMPLATE, np.float32)
    turn = cv2.getRotationMatrix2D((300, 250), 25, 1.7)
    moved = (np.column_stack([dots + np.array([200, 150], np.float32), np.ones(5)]) @ turn.T).astype(
        np.float32
    )
    picture = np.zeros((600, 800, 3), np.uint8)
    for x, y in moved:
        cv2.circle(picture, (round(float(x)), round(float(y))), 4, (255, 255, 255), -1)
    crop = Aligner(template=TEMPLATE, size=128).align(picture, moved).pixels
    assert crop.shape == (128, 128, 3)
    for x, y in TEMPLATE:
        assert crop[int(y), int(x)].min() > 150
