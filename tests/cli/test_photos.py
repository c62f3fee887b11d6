"""`kiosk photos`, with a real pack: every photo ends in a word; imports can be gone on with, and undone."""

import csv
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from kiosk.app.photo_import import PhotoImport
from kiosk.cli import main
from kiosk.domain.consent import ConsentAct, ConsentMethod, ConsentRecord, Party
from kiosk.domain.photo_outcomes import Outcome
from kiosk.domain.roster import Person
from kiosk.domain.staff import Actor, Role
from kiosk.domain.work import Work
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photo_sources import open_photos
from kiosk.paths import AppPaths
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import open_database
from kiosk.store.look_alikes import LookAlikes
from kiosk.store.people import People
from kiosk.store.templates import Templates

# Left, top, right, bottom of one person each in the group photo of six.
PLACES = {"1": (180, 60, 450, 360), "2": (400, 190, 640, 490), "3": (700, 280, 890, 540)}
PEOPLE = (Person("1", "Ada", "Okafor"), Person("2", "Bilal", "=cmd()"), Person("3", "Chidi"))


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str


Kiosk = Callable[..., Ended]


@pytest.fixture
def kiosk(app_paths: AppPaths, open_pack: ModelPack, capsys: pytest.CaptureFixture[str]) -> Kiosk:
    """The command line on a register of three people, two of whom have consented."""
    with open_database(app_paths.database) as database:
        for person in PEOPLE:
            People(database).add(person)
        for person in PEOPLE[:2]:
            now = datetime.now(UTC)
            ConsentLedger(database).add(
                ConsentRecord(person.id, ConsentAct.GIVEN, Party.PARENT_1, now, ConsentMethod.PAPER)
            )

    def run(*arguments: str | Path) -> Ended:
        pack = ("--pack", open_pack.folder) if arguments[1] == "import" else ()
        code = main(["--data-dir", str(app_paths.data), *(str(each) for each in (*arguments, *pack))])
        told = capsys.readouterr()
        return Ended(code, told.out, told.err)

    return run


@pytest.fixture
def photos(tmp_path: Path, six_people: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    with Image.open(six_people) as group:
        for name, place in PLACES.items():
            group.crop(place).save(folder / f"{name}.png")
        group.save(folder / "2_2.jpg")
    (folder / "1_2.jpg").write_bytes(b"not a picture")
    Image.new("RGB", (400, 300), (90, 120, 90)).save(folder / "1_3.png")
    Image.new("RGB", (40, 30)).save(folder / "Zora.png")
    return folder


def test_every_photo_ends_in_a_word_and_the_import_can_be_undone(
    kiosk: Kiosk, photos: Path, app_paths: AppPaths, open_pack: ModelPack, tmp_path: Path
):
    rehearsed = kiosk("photos", "import", photos, "--dry-run")
    assert rehearsed.code == 0, rehearsed.err
    assert "No photos were imported yet" in kiosk("photos", "list").out
    ended = kiosk("photos", "import", photos, "--report", tmp_path / "report", "--json", tmp_path / "a.json")
    assert ended.code == 0, ended.err
    told = json.loads((tmp_path / "a.json").read_text("utf-8"))
    outcomes = {each["file"]: (each["outcome"], each["reason"]) for each in told["photos"]}
    assert {file: outcome for file, (outcome, _) in outcomes.items()} == {
        "1.png": "used",
        "1_2.jpg": "refused",
        "1_3.png": "refused",
        "2.png": "used",
        "2_2.jpg": "refused",
        "3.png": "no-consent",
        "Zora.png": "nobody",
    }
    assert "No face was found" in outcomes["1_3.png"][1]
    assert "shows several people" in outcomes["2_2.jpg"][1]
    _assert_report_tells_all(tmp_path / "report")
    with open_database(app_paths.database) as database:
        assert Templates(database).counts(open_pack.id) == {"1": 1, "2": 1}
    again = kiosk("photos", "import", photos)
    assert "5 dealt with before" in again.out
    undone = kiosk("photos", "undo", "1")
    assert "2 photos are forgotten" in undone.out
    with open_database(app_paths.database) as database:
        assert Templates(database).counts(open_pack.id) == {}
    assert kiosk("photos", "undo", "1").code == 1
    assert "2 used" in kiosk("photos", "import", photos).out, "what was undone can be done again"


def _assert_report_tells_all(folder: Path) -> None:
    page = (folder / "photos.html").read_text("utf-8")
    assert len(re.findall("<tr><td>", page)) == 7
    assert page.count("data:image/jpeg;base64,") == 4, "each photo that is of somebody and can be read"
    with (folder / "photos.csv").open(encoding="utf-8-sig", newline="") as opened:
        rows = {row["file"]: row for row in csv.DictReader(opened)}
    assert rows["2.png"]["name"] == "Bilal =cmd()"
    assert float(rows["1.png"]["quality"]) > 0.3


def test_stopped_it_keeps_what_it_has_and_goes_on_from_there(
    kiosk: Kiosk, photos: Path, app_paths: AppPaths, open_pack: ModelPack, tmp_path: Path
):
    packed = tmp_path / "photos.zip"
    with zipfile.ZipFile(packed, "w") as opened:
        for name in ("1.png", "2.png"):
            opened.write(photos / name, name)
    source = open_photos(packed)
    with source.holding, open_database(app_paths.database) as database:
        run = PhotoImport(database, open_pack, tell=lambda _told: None, by=Actor("", Role.ADMIN))
        report = run.run(source, name="photos.zip", rehearse=False, work=Work(stop=lambda: True))
        assert not report.whole
        assert report.counts == {Outcome.USED: 1}
        assert Templates(database).counts(open_pack.id) == {"1": 1}
    ended = kiosk("photos", "import", packed)
    assert "1 used, 1 dealt with before" in ended.out


def test_one_person_under_two_names_is_told_of(
    kiosk: Kiosk, photos: Path, app_paths: AppPaths, tmp_path: Path
):
    assert kiosk("photos", "import", photos).code == 0
    with Image.open(photos / "1.png") as ada:
        twice = tmp_path / "twice"
        twice.mkdir()
        ada.resize((300, 330)).save(twice / "2.png")
    told = kiosk("photos", "import", twice)
    assert "Bilal =cmd() may be Ada Okafor (1), who is on the list already" in told.err
    with open_database(app_paths.database) as database:
        assert LookAlikes(database).pairs() == (("1", "2"),)
