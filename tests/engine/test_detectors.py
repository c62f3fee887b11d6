"""Detectors agree with other implementations of the same nets, in pixels of the picture."""

from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest
from numpy.typing import NDArray

from kiosk.engine.models.detector import open_detector
from kiosk.engine.models.detector_centerface import decode_centerface
from kiosk.engine.models.detector_geometry import fit, letterbox
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.targets import Target

SIZE = (640, 448)


@pytest.fixture(scope="module")
def group_photo(six_people: Path) -> NDArray[np.uint8]:
    pixels = cv2.imread(str(six_people))
    assert pixels is not None
    return np.asarray(pixels, np.uint8)


def test_yunet_agrees_with_opencv(
    open_pack: ModelPack, group_photo: NDArray[np.uint8], tmp_path: Path
) -> None:
    small = np.asarray(cv2.resize(group_photo, SIZE), np.uint8)
    found = open_detector(open_pack, target=Target()).detect(small)
    theirs = _opencv_yunet(open_pack, small, tmp_path)
    assert len(found) == len(theirs) == 6
    for ours, row in zip(found, theirs, strict=True):
        box = [ours.box.x0, ours.box.y0, ours.box.width, ours.box.height]
        np.testing.assert_allclose(box, row[:4], atol=1e-3)
        np.testing.assert_allclose(ours.landmarks.reshape(-1), row[4:14], atol=1e-3)
        assert ours.score == pytest.approx(row[14], abs=1e-5)


def _opencv_yunet(pack: ModelPack, pixels: NDArray[np.uint8], folder: Path) -> NDArray[np.float32]:
    """OpenCV's own FaceDetectorYN on the same net, strongest first; it takes graphs with fixed sides only."""
    model = onnx.load(pack.path(pack.manifest.detector.file))
    height, width = pixels.shape[:2]
    for side, value in zip(
        model.graph.input[0].type.tensor_type.shape.dim, (1, 3, height, width), strict=True
    ):
        side.ClearField("dim_param")
        side.dim_value = value
    onnx.save(model, folder / "fixed.onnx")
    detector = cv2.FaceDetectorYN.create(str(folder / "fixed.onnx"), "", (width, height), 0.6, 0.3)
    _, rows = detector.detect(pixels)
    return np.asarray(sorted(rows, key=lambda row: -row[14]), np.float32)


@pytest.mark.parametrize("pack_fixture", ["open_pack", "insightface_pack"])
def test_every_face_of_a_group_is_found_where_it_is(
    pack_fixture: str, request: pytest.FixtureRequest, group_photo: NDArray[np.uint8]
) -> None:
    detector = open_detector(request.getfixturevalue(pack_fixture), target=Target())
    found = detector.detect(group_photo)
    assert len(found) == 6
    for face in found:
        left, right, nose, mouth_left, mouth_right = face.landmarks
        assert left[0] < right[0]
        assert mouth_left[0] < mouth_right[0]
        assert left[1] < nose[1] < mouth_left[1]
        assert face.box.x0 < nose[0] < face.box.x1
        assert face.box.y0 < nose[1] < face.box.y1
    assert [face.score for face in found] == sorted((face.score for face in found), reverse=True)


def test_a_picture_without_faces_has_none(open_pack: ModelPack) -> None:
    detector = open_detector(open_pack, target=Target())
    assert detector.detect(np.full((720, 1280, 3), 127, np.uint8)) == ()


def test_centerface_reads_a_box_from_its_heat_map() -> None:
    heat = np.zeros((1, 1, 20, 30), np.float32)
    size, offset = np.zeros((1, 2, 20, 30), np.float32), np.zeros((1, 2, 20, 30), np.float32)
    points = np.zeros((1, 10, 20, 30), np.float32)
    heat[0, 0, 10, 15] = 0.9
    size[0, :, 10, 15] = np.log([8.0, 6.0])  # height 32, width 24
    offset[0, :, 10, 15] = [0.25, -0.25]
    points[0, :, 10, 15] = [0.4, 0.3, 0.4, 0.7, 0.6, 0.5, 0.8, 0.35, 0.8, 0.65]
    found = decode_centerface(heat, size, offset, points, score=0.5)
    x0, y0 = (15 + 0.5 - 0.25) * 4 - 12, (10 + 0.5 + 0.25) * 4 - 16
    np.testing.assert_allclose(found.boxes, [[x0, y0, x0 + 24, y0 + 32]], rtol=1e-5)
    np.testing.assert_allclose(found.landmarks[0, 0], [x0 + 0.3 * 24, y0 + 0.4 * 32], rtol=1e-5)


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [(1280, 720, (640, 384)), (720, 1280, (384, 640)), (250, 250, (384, 384)), (640, 480, (640, 480))],
)
def test_pictures_fit_the_net(width: int, height: int, expected: tuple[int, int]) -> None:
    into = fit(width, height, long_side=640)
    assert (into.width, into.height) == expected
    laid = letterbox(np.full((height, width, 3), 200, np.uint8), into)
    assert laid.shape == (into.height, into.width, 3)
    assert laid[0, 0, 0] == 200
    assert (laid[round(height * into.scale) :] == 0).all()
