"""The demo film: made once, whole or not at all, the same each time."""

import importlib.util
from importlib.machinery import ModuleSpec
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.domain.faces import Box
from kiosk.domain.faults import Fault
from kiosk.engine.demo.demo import make_demo
from kiosk.engine.demo.film import FPS, WALK, WalkUp, write_film


def _never() -> bool:
    return False


@pytest.mark.slow
def test_the_demo_is_made_once_and_found_again(tmp_path: Path) -> None:
    shares = list[float]()
    demo = make_demo(tmp_path, shares.append, _never)
    assert demo is not None
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    film = cv2.VideoCapture(str(demo.film))
    seconds = film.get(cv2.CAP_PROP_FRAME_COUNT) / film.get(cv2.CAP_PROP_FPS)
    film.release()
    assert 25 < seconds < 40
    assert [len(photos) for _, photos in demo.people] == [3, 3, 3, 3]
    assert all(path.is_file() for _, photos in demo.people for path in photos)

    made_at = demo.film.stat().st_mtime_ns
    again = make_demo(tmp_path, shares.append, _never)
    assert again == demo
    assert demo.film.stat().st_mtime_ns == made_at


def test_a_cancelled_demo_leaves_nothing_behind(tmp_path: Path) -> None:
    shares = list[float]()
    assert make_demo(tmp_path, shares.append, lambda: len(shares) > 5) is None
    assert len(shares) == 6
    assert list(tmp_path.iterdir()) == []


def test_what_an_interrupted_start_left_is_not_taken_for_the_demo(tmp_path: Path) -> None:
    leftover = tmp_path / "demo-1.unfinished" / "walkups.avi"
    leftover.parent.mkdir()
    leftover.write_bytes(b"half a film")
    assert make_demo(tmp_path, lambda _: None, lambda: True) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_the_same_seed_gives_the_same_film(tmp_path: Path, six_people: Path) -> None:
    photo = np.asarray(cv2.imread(str(six_people)), np.uint8)
    walkups = [WalkUp(Box(466, 267, 568, 412), begins=0, lane=0.5, gain=1.0, tilt=3)]
    films = [tmp_path / name for name in ("one.avi", "other.avi", "another-seed.avi")]
    for film, seed in zip(films, (1, 1, 2), strict=True):
        assert write_film(film, photo, walkups, seed=seed, progress=lambda _: None, cancelled=_never)
    first, second, third = (film.read_bytes() for film in films)
    assert first == second
    assert first != third
    opened = cv2.VideoCapture(str(films[0]))
    frames = opened.get(cv2.CAP_PROP_FRAME_COUNT)
    opened.release()
    assert frames == round((WALK + 1) * FPS)


def test_a_place_that_is_no_folder_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(Fault, match="can't be written"):
        make_demo(tmp_path / "file", lambda _: None, _never)


@pytest.mark.parametrize("content", [None, b"another picture"])
def test_a_missing_or_changed_photo_is_said_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    package = tmp_path / "insightface"
    if content is not None:
        (package / "data" / "images").mkdir(parents=True)
        (package / "data" / "images" / "t1.jpg").write_bytes(content)
    spec = ModuleSpec("insightface", None, origin=str(package / "__init__.py"))

    def find_spec(name: str) -> ModuleSpec:
        assert name == "insightface"
        return spec

    monkeypatch.setattr(importlib.util, "find_spec", find_spec)
    with pytest.raises(Fault, match="Install the program again"):
        make_demo(tmp_path / "out", lambda _: None, _never)
