"""The Recogniser on real pictures: near itself, far from others, and quality falls with the picture."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.engine.models.recogniser import Recogniser
from kiosk.engine.packs.pack import ModelPack


@pytest.fixture(scope="module")
def picture(six_people: Path) -> NDArray[np.uint8]:
    pixels = cv2.imread(str(six_people))
    assert pixels is not None
    return np.asarray(pixels, np.uint8)


@pytest.fixture(scope="module", params=["open_pack", "insightface_pack"])
def recogniser(request: pytest.FixtureRequest) -> Recogniser:
    return Recogniser(request.getfixturevalue(request.param), threads=1)


def test_a_face_is_near_itself_and_far_from_others(
    recogniser: Recogniser, picture: NDArray[np.uint8]
) -> None:
    smaller = np.asarray(cv2.resize(picture, None, fx=0.8, fy=0.8, interpolation=cv2.INTER_AREA), np.uint8)
    by_place = [
        sorted(recogniser.embed(pixels, recogniser.detect(pixels)), key=lambda face: face.detection.box.x0)
        for pixels in (picture, smaller)
    ]
    large, small = (np.stack([face.embedding.vector for face in faces]) for faces in by_place)
    assert large.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(large, axis=1), 1, atol=1e-5)
    cosines = large @ small.T
    assert np.diag(cosines).min() > 0.75
    assert cosines[~np.eye(6, dtype=bool)].max() < 0.45


def test_a_batch_gives_what_single_faces_give(recogniser: Recogniser, picture: NDArray[np.uint8]) -> None:
    found = recogniser.detect(picture)
    together = recogniser.embed(picture, found)
    for face, detection in zip(together, found, strict=True):
        alone = recogniser.embed(picture, (detection,))[0]
        np.testing.assert_allclose(face.embedding.vector, alone.embedding.vector, atol=1e-4)
    assert recogniser.embed(picture, ()) == ()


def test_quality_falls_as_the_picture_gets_worse(open_pack: ModelPack, picture: NDArray[np.uint8]) -> None:
    recogniser = Recogniser(open_pack, threads=1)
    detection = recogniser.detect(picture)[0]

    def overall(pixels: NDArray[np.uint8]) -> float:
        return recogniser.embed(pixels, (detection,))[0].quality.overall

    good = overall(picture)
    dark = np.asarray(picture // 6, np.uint8)
    glaring = np.asarray(np.clip(picture.astype(np.float32) * 3, 0, 255), np.uint8)
    assert 0.5 < good <= 1
    assert overall(dark) < good - 0.1
    assert overall(glaring) < good - 0.05


def test_faces_are_found_in_a_dark_picture_and_none_in_a_dark_room(
    open_pack: ModelPack, picture: NDArray[np.uint8]
) -> None:
    recogniser = Recogniser(open_pack, threads=1)
    noise = np.random.default_rng(1).normal(0, 3, picture.shape)
    dark = np.clip(picture * 0.04 + noise, 0, 255).astype(np.uint8)
    assert len(recogniser.detect(dark)) >= 5
    room = np.clip(np.full(picture.shape, 4.0) + noise, 0, 255).astype(np.uint8)
    assert recogniser.detect(room) == ()
