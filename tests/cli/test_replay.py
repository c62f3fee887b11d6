"""`kiosk replay`, started as a person starts it."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photos import load_photo
from tests.engine.group_film import FRAMES, make_group

KEYS = {
    "frames",
    "processed",
    "seconds",
    "latency_ms",
    "stage_ms",
    "cpu_percent",
    "rss_mb",
    "decisions",
    "register",
}
# Where two of the six are in the photo: left, top, right, bottom.
FACES = {"Ada": (430, 230, 610, 450), "Ben": (860, 10, 1060, 250)}


def kiosk(*arguments: object, repository: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", *(str(argument) for argument in arguments)],
        cwd=repository,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@pytest.fixture
def people(tmp_path: Path, six_people: Path) -> Path:
    pixels = load_photo(six_people)
    for name, (left, top, right, bottom) in FACES.items():
        folder = tmp_path / "people" / name
        folder.mkdir(parents=True)
        Image.fromarray(pixels[top:bottom, left:right, ::-1]).save(folder / "1.png")
    return tmp_path / "people"


@pytest.mark.slow
def test_a_film_is_replayed_and_everything_is_written_down(
    repository: Path, tmp_path: Path, people: Path, six_people: Path, any_pack: ModelPack
) -> None:
    film = make_group(tmp_path, six_people, any_pack).film
    arguments = (
        "replay",
        film,
        "--people",
        people,
        "--pack",
        any_pack.folder,
        "--every-frame",
        "--json",
        "-",
    )
    process = kiosk("--data-dir", tmp_path / "profile", *arguments, repository=repository)
    out, err = process.communicate(timeout=90)
    assert process.returncode == 0, err
    found = json.loads(out)
    assert set(found) == KEYS
    assert found["frames"] == FRAMES
    assert FRAMES / 2 <= found["processed"] <= FRAMES  # a slow detector sees every other Frame
    accepted = [each for each in found["decisions"] if each["kind"] == "accept"]
    assert {each["person"] for each in accepted} == set(FACES)
    assert all(set(each) == {"kind", "person", "frame", "box", "similarity"} for each in found["decisions"])
    assert {each["kind"] for each in found["decisions"]} - {"accept"}  # four strangers
    assert {row["person"]: row["state"] for row in found["register"]} == dict.fromkeys(FACES, "present")
    assert 0 < found["latency_ms"]["p50"] <= found["latency_ms"]["p95"]
    assert {"detect", "embed", "confirm", "boundary"} <= set(found["stage_ms"])
    assert "2 of 2 people were marked" in err


def test_a_wrong_film_ends_in_a_sentence(repository: Path, tmp_path: Path, people: Path) -> None:
    assert "nowhere.avi can't be read" in refusal(tmp_path / "nowhere.avi", people, repository)


def test_a_wrong_folder_of_people_ends_in_a_sentence(
    repository: Path, tmp_path: Path, six_people: Path
) -> None:
    pictures = tmp_path / "film"  # a folder of pictures will do for a film
    pictures.mkdir()
    (pictures / "1.jpg").write_bytes(six_people.read_bytes())
    assert "nobody" in refusal(pictures, tmp_path / "nobody", repository)


def refusal(film: Path, people: Path, repository: Path) -> str:
    profile = film.parent / "profile"
    process = kiosk("--data-dir", profile, "replay", film, "--people", people, repository=repository)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert out == ""
    assert "Traceback" not in err
    return err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for a group")
def test_ctrl_c_ends_it_cleanly(
    repository: Path, tmp_path: Path, people: Path, six_people: Path, any_pack: ModelPack
) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(200):
        (pictures / f"{number:03}.jpg").write_bytes(six_people.read_bytes())
    arguments = ("replay", pictures, "--people", people, "--pack", any_pack.folder)
    process = kiosk("--data-dir", tmp_path / "profile", *arguments, repository=repository)
    assert process.stderr is not None
    said = ""
    while "Replaying" not in said:
        said += process.stderr.read(1)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert out == ""
    assert "Traceback" not in said + err
