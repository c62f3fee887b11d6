"""From one pack to another with real models: nobody is lost, whatever the school has kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from threading import Event

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.app.pack_change import change_of, enrol_from_kept_photos, finish_if_complete
from kiosk.app.sightings import Sightings
from kiosk.domain.attendance import Method
from kiosk.domain.consent import ConsentAct
from kiosk.domain.faces import Embedding
from kiosk.domain.pack_change import pack_change
from kiosk.domain.roster import Template
from kiosk.domain.work import Work
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import (
    Command,
    FaceShown,
    OpenSession,
    ShowFace,
    SourceEnded,
    UsePack,
    UseRoster,
    UseSource,
)
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.packs.store import PackStore
from kiosk.exchange.photos import load_photo
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database, open_database
from kiosk.store.kept_photos import KeptPhotos
from kiosk.store.people import People
from kiosk.store.templates import Templates
from tests.consents import a_consent
from tests.engine.group_film import SESSION, Group, ListLog, Reports, make_group

PLACE = (180, 60, 450, 360)  # of one person alone in the group photo


def test_who_is_left_is_whom_the_old_pack_alone_knows():
    change = pack_change("starter", "open", known_to_old={"1": 3, "2": 1}, known_to_new={"2": 1, "9": 4})
    assert (change.done, change.left) == ({"2"}, {"1"})
    assert not change.is_complete
    assert change.sentence == "1 of 2 people whom starter knows are enrolled with open."
    assert pack_change("a", "b", known_to_old={}, known_to_new={}).is_complete


@pytest.fixture
def store(tmp_path: Path, open_pack: ModelPack, starter_pack: ModelPack) -> PackStore:
    """Both packs installed, the starter pack in use and the open pack to follow."""
    folder = tmp_path / "packs"
    folder.mkdir()
    for pack in (open_pack, starter_pack):
        (folder / pack.manifest.name).symlink_to(pack.folder, target_is_directory=True)
    store = PackStore(folder, shipped=tmp_path / "none")
    store.use(starter_pack.manifest.name)
    store.follow_with(open_pack.manifest.name)
    return store


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return tmp_path / "register.db"


@pytest.fixture
def group(tmp_path: Path, six_people: Path, starter_pack: ModelPack) -> Group:
    """A film of the one person who stands apart in the group photo, and their Template of the old pack."""
    alone = tmp_path / "alone.png"
    with Image.open(six_people) as photo:
        photo.crop(PLACE).resize((810, 900)).save(alone)
    return make_group(tmp_path, alone, starter_pack, known=1)


@pytest.fixture
def database(register: Path, group: Group, starter_pack: ModelPack) -> Iterator[Database]:
    """The register of a school of one, who has consented."""
    with open_database(register) as opened:
        (person,) = group.people
        People(opened).add(person)
        ConsentLedger(opened).add(a_consent(person.id))
        known = Embedding(group.roster.matrix[0], starter_pack.id)
        Templates(opened).add([Template(person.id, known, 0.9, SESSION.opens_at)])
        yield opened


def test_kept_photos_bring_everybody_over_at_once(
    database: Database, store: PackStore, group: Group, open_pack: ModelPack
):
    change = change_of(database, store)
    assert change is not None
    assert (change.done, change.left) == (frozenset(), {"p-0"})
    assert finish_if_complete(database, store) == change, "the old pack serves on"
    assert store.name_in_use() == "starter"
    KeptPhotos(database).add("p-0", b"damaged")
    KeptPhotos(database).add("p-0", group.photo.read_bytes())
    assert enrol_from_kept_photos(database, open_pack, change, Work(), tell=lambda _told: None) == 1
    assert Templates(database).counts(open_pack.id) == {"p-0": 1}
    assert finish_if_complete(database, store) is None
    assert (store.name_in_use(), store.name_next()) == ("open", None)


def test_without_consent_a_kept_photo_is_not_used(
    database: Database, store: PackStore, group: Group, open_pack: ModelPack
):
    KeptPhotos(database).add("p-0", group.photo.read_bytes())
    ConsentLedger(database).add(replace(a_consent("p-0"), act=ConsentAct.WITHDRAWN))
    change = change_of(database, store)
    assert change is not None
    assert enrol_from_kept_photos(database, open_pack, change, Work(), tell=lambda _told: None) == 0


def test_a_pin_at_the_kiosk_brings_over_who_shows_their_face(
    database: Database, store: PackStore, group: Group, open_pack: ModelPack, qtbot: QtBot
):
    change = change_of(database, store)
    assert change is not None
    asked: list[ShowFace] = []
    sightings = Sightings(database.path, store, change=change, ask=asked.append)
    try:
        sightings.came_by("p-0", Method.FACE)
        assert asked == [], "the camera alone confirms nobody"
        sightings.came_by("somebody else", Method.PIN)
        assert asked == []
        sightings.came_by("p-0", Method.PIN)
        assert asked == [ShowFace("p-0")]
        (shown,) = faces_shown(group, store.open("starter"))
        with qtbot.waitSignal(sightings.progressed, timeout=20_000) as progressed:
            sightings.take(shown)
        assert progressed.args is not None
        assert progressed.args[0].is_complete
        assert Templates(database).counts(open_pack.id) == {"p-0": 1}
        sightings.came_by("p-0", Method.PIN)
        assert len(asked) == 1, "once is enough"
    finally:
        sightings.close()


def faces_shown(group: Group, pack: ModelPack, *, named: str = "p-0") -> list[FaceShown]:
    """What the engine shows of the film's person, who has named themselves."""
    reports, commands = Reports(), SimpleQueue[Command]()
    around = Surroundings(log=ListLog(), load_photo=load_photo, report=reports.append, every_frame=True)
    loop = Loop(around, commands=commands, halt=Event())
    try:
        for command in (UsePack(pack.folder), UseRoster(group.roster), OpenSession(SESSION), ShowFace(named)):
            commands.put(command)
        commands.put(UseSource(str(group.film)))
        while not reports.of(SourceEnded):
            loop.step()
        return reports.of(FaceShown)
    finally:
        loop.close()


def test_somebody_elses_pin_shows_nothing(group: Group, starter_pack: ModelPack):
    assert faces_shown(group, starter_pack, named="p-9") == []
