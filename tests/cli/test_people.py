"""`kiosk people`, with a real pack and real photos: who is on the list afterwards, and what is said."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.cli import main
from kiosk.engine.packs.pack import ModelPack
from kiosk.paths import AppPaths
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.templates import Templates

# Left, top, right, bottom of one person each in the group photo of six.
PLACES = {
    "Ada Okafor": (180, 60, 450, 360),
    "Bilal Rahman": (400, 190, 640, 490),
    "Chidi": (700, 280, 890, 540),
}


AGREED = ("--consent", "adult, online")


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str


Kiosk = Callable[..., Ended]


@pytest.fixture
def kiosk(app_paths: AppPaths, capsys: pytest.CaptureFixture[str]) -> Kiosk:
    def run(*arguments: str | Path) -> Ended:
        code = main(["--data-dir", str(app_paths.data), *(str(argument) for argument in arguments)])
        told = capsys.readouterr()
        return Ended(code, told.out, told.err)

    return run


@pytest.fixture
def photos(tmp_path: Path, six_people: Path) -> Path:
    """One folder a person, with a photo cut out of the group's."""
    with Image.open(six_people) as group:
        for name, place in PLACES.items():
            (tmp_path / "photos" / name).mkdir(parents=True)
            group.crop(place).save(tmp_path / "photos" / name / "1.jpg")
    return tmp_path / "photos"


def on_list(paths: AppPaths, pack: ModelPack) -> dict[str, int]:
    with open_database(paths.database) as database:
        counts = Templates(database).counts(pack.id)
        return {person.full_name: counts.get(person.id, 0) for person in People(database).everyone()}


def test_a_folder_of_people_is_taken_in_once(
    kiosk: Kiosk, app_paths: AppPaths, starter_pack: ModelPack, photos: Path
):
    (photos / "Chidi" / "2.jpg").write_bytes(b"no photo at all")
    (photos / "Nobody").mkdir()
    account = app_paths.data / "account.json"
    job = ("people", "import", photos, "--pack", starter_pack.folder, "--consent", "parent, paper")
    first = kiosk(*job, "--json", account)
    assert first.code == 0
    assert on_list(app_paths, starter_pack) == {"Ada Okafor": 1, "Bilal Rahman": 1, "Chidi": 1}
    assert "3 of 3 people were taken in." in first.out
    assert "Chidi: 2.jpg is not a picture that can be read" in first.err
    assert "Nobody is not a photo or holds none" in first.err
    found = json.loads(account.read_text("utf-8"))
    chidi: dict[str, Any] = next(person for person in found["people"] if person["name"] == "Chidi")
    assert [photo["used"] for photo in chidi["photos"]] == [True, False]
    assert chidi["templates"] == 1
    assert "0 of 3 people were taken in. 3 were on the list already" in kiosk(*job).out
    assert kiosk(*job, "--replace").code == 0
    assert on_list(app_paths, starter_pack) == {"Ada Okafor": 1, "Bilal Rahman": 1, "Chidi": 1}


def test_somebody_is_added_listed_and_removed(
    kiosk: Kiosk, app_paths: AppPaths, starter_pack: ModelPack, photos: Path
):
    pack = ("--pack", starter_pack.folder)
    ada = ("people", "add", "Ada Okafor", "--id", "17", "--photos", photos / "Ada Okafor", *pack)
    unasked = kiosk(*ada)
    assert unasked.code == 1
    assert "Nobody has consented yet. Tell who did with --consent" in unasked.err
    added = kiosk(*ada, "--consent", "parent-2, in-person, Grace Okafor")
    assert added.code == 0
    assert "Ada Okafor (17) is on the list, known by 1 photo." in added.out
    again = kiosk("people", "add", "Eve", "--id", "17", "--photos", photos / "Chidi", *pack)
    assert again.code == 1
    assert "Ada Okafor has the id 17 already" in again.err
    listed = json.loads(kiosk("people", "list", "--json", "-", *pack).out)
    assert listed["people"] == [{"id": "17", "name": "Ada Okafor", "templates": 1, "due": False}]
    assert kiosk("people", "remove", "17").code == 0
    assert on_list(app_paths, starter_pack) == {}
    gone = kiosk("people", "remove", "17")
    assert gone.code == 1
    assert "Nobody with the id 17" in gone.err


def test_a_photo_of_several_people_adds_nobody(
    kiosk: Kiosk, app_paths: AppPaths, starter_pack: ModelPack, six_people: Path
):
    ended = kiosk("people", "add", "Ada", "--photos", six_people, "--pack", starter_pack.folder, *AGREED)
    assert ended.code == 1
    assert "shows several people" in ended.err
    assert "None of the photos of Ada can be used, so nobody was added." in ended.err
    assert on_list(app_paths, starter_pack) == {}


def test_a_photo_of_nobody_adds_nobody(
    kiosk: Kiosk, app_paths: AppPaths, starter_pack: ModelPack, tmp_path: Path
):
    Image.new("RGB", (300, 300), "grey").save(tmp_path / "wall.png")
    wall = ("--photos", tmp_path / "wall.png", "--pack", starter_pack.folder)
    ended = kiosk("people", "add", "Ada", *wall, *AGREED)
    assert ended.code == 1
    assert "No face was found in wall.png" in ended.err
    assert on_list(app_paths, starter_pack) == {}


def test_a_name_of_nothing_is_refused(kiosk: Kiosk, photos: Path):
    ended = kiosk("people", "add", "  ", "--photos", photos / "Chidi")
    assert ended == Ended(1, "", "A person needs a name.\n")


def test_without_a_pack_it_says_how_to_get_one(kiosk: Kiosk, photos: Path):
    ended = kiosk("people", "import", photos)
    assert ended.code == 1
    assert "kiosk models build" in ended.err


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C can't be sent to one process alone on Windows")
def test_stopped_in_the_middle_nobody_is_on_the_list(
    app_paths: AppPaths, starter_pack: ModelPack, photos: Path
):
    for number in range(200):
        (photos / "Ada Okafor" / f"{number + 2}.jpg").symlink_to(photos / "Ada Okafor" / "1.jpg")
    program = [sys.executable, "-m", "kiosk", "--data-dir", str(app_paths.data)]
    job = [*program, "people", "import", str(photos), "--pack", str(starter_pack.folder), *AGREED]
    with subprocess.Popen(job, stderr=subprocess.PIPE, text=True, start_new_session=True) as running:
        assert running.stderr is not None
        assert running.stderr.readline() == "Looking at photos\n"
        time.sleep(1.5)
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to Vision too
        told = running.stderr.read()
    assert running.returncode == 130
    assert told.strip() == "Stopped; nothing was left half done."
    assert on_list(app_paths, starter_pack) == {}
