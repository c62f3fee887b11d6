"""`kiosk evaluate`, started as a person starts it."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photos import load_photo

# Where the six are in the photo: left, top, right, bottom.
ENROLLED = {"Ada": (430, 230, 610, 450), "Ben": (860, 10, 1060, 250)}
STRANGERS = ((240, 100, 400, 330), (700, 300, 890, 520))
KEYS = {
    "people",
    "probes",
    "unknown",
    "missed_detections",
    "rank1",
    "fnir_at_fpir",
    "at_default",
    "embed_ms",
    "detect_ms",
}


@pytest.fixture
def faces(tmp_path: Path, six_people: Path) -> Path:
    """Two people enrolled and seen again, smaller and darker; everybody else of the photo is a stranger."""
    pixels = load_photo(six_people)
    for name, (left, top, right, bottom) in ENROLLED.items():
        crop = pixels[top:bottom, left:right]
        _save(crop, tmp_path / "enrol" / name / "1.png")
        _save(np.asarray(cv2.resize(crop, None, fx=0.8, fy=0.8) * 0.7), tmp_path / "probe" / name / "1.png")
    for number, (left, top, right, bottom) in enumerate(STRANGERS):
        _save(pixels[top:bottom, left:right], tmp_path / "unknown" / f"{number}.png")
    _save(np.full((200, 200, 3), 90), tmp_path / "unknown" / "wall.png")
    return tmp_path


def _save(pixels: NDArray[np.generic], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.ascontiguousarray(pixels.astype(np.uint8)[:, :, ::-1])).save(path)


def kiosk(*arguments: object, repository: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", *(str(argument) for argument in arguments)],
        cwd=repository,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_the_figures_and_the_picture_are_written(
    repository: Path, tmp_path: Path, faces: Path, any_pack: ModelPack
) -> None:
    out, plot = tmp_path / "out.json", tmp_path / "plot.png"
    ran = kiosk(
        "evaluate", faces, "--pack", any_pack.folder, "--json", out, "--plot", plot, repository=repository
    )
    said, progress = ran.communicate(timeout=120)
    assert ran.returncode == 0, progress
    found = json.loads(out.read_text("utf-8"))
    assert set(found) >= KEYS
    assert (found["people"], found["probes"], found["unknown"]) == (2, 2, 3)
    assert found["missed_detections"] == 1
    assert found["rank1"] == 1.0
    assert set(found["fnir_at_fpir"]) == {"0.05", "0.01"}
    assert found["fnir_at_fpir"]["0.01"]["fnir"] == 0.0
    assert set(found["at_default"]) == {"fnir", "fpir", "wrong_person"}
    assert found["at_strictness"]["0"] == found["at_default"]
    assert set(found["at_strictness"]) == {"-2", "-1", "0", "1", "2"}
    assert "FNIR" in said
    assert "Looking at strangers" in progress
    with Image.open(plot) as picture:
        assert picture.width > 600


def test_a_folder_without_photos_is_told_in_a_sentence(repository: Path, tmp_path: Path) -> None:
    ran = kiosk("evaluate", tmp_path, repository=repository)
    _, told = ran.communicate(timeout=60)
    assert ran.returncode == 1
    assert "can't be read" in told
    assert "Traceback" not in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_ends_it_cleanly(repository: Path, faces: Path, any_pack: ModelPack) -> None:
    for number in range(300):
        (faces / "unknown" / f"more{number}.png").hardlink_to(faces / "unknown" / "0.png")
    ran = kiosk("evaluate", faces, "--pack", any_pack.folder, repository=repository)
    assert ran.stderr is not None
    for line in ran.stderr:
        if "strangers" in line:
            break
    ran.send_signal(signal.SIGINT)
    _, told = ran.communicate(timeout=60)
    assert ran.returncode == 130
    assert "Traceback" not in told
