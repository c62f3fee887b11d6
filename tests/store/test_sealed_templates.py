"""At rest: what a stolen register shows, what a moved Template does, what becomes of an older register."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from sqlite_utils.migrations import Migrations

from kiosk.domain.roster import Person, Template
from kiosk.store.database import Database, keys_of, open_database
from kiosk.store.kept_photos import KeptPhotos
from kiosk.store.migrations import MIGRATIONS
from kiosk.store.moments import to_column
from kiosk.store.people import People
from kiosk.store.schema import vault as vault_step
from kiosk.store.templates import Templates
from tests.consents import consent_to


def _enrolled(database: Database, person: Person, *templates: Template) -> None:
    People(database).add(person)
    consent_to(database, person.id)
    Templates(database).add(templates)


def _bytes_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def test_a_stolen_register_with_its_log_shows_no_vector(
    path: Path, tmp_path: Path, ada: Person, template_of: Callable[..., Template]
):
    template = template_of("17", dimension=256)
    with open_database(path) as database:
        _enrolled(database, ada, template)
        assert path.with_name("register.db-wal").stat().st_size > 0
        loot = _bytes_in(path.parent)
        stolen = tmp_path / "elsewhere"
        shutil.copytree(path.parent, stolen, ignore=shutil.ignore_patterns("keys"))
    vector = template.embedding.vector
    for shape in (vector, vector.astype(np.float64), vector.astype(np.float16)):
        assert shape.tobytes() not in loot
    with open_database(stolen / "register.db") as database:
        roster, remark = Templates(database).loaded("open-1")
    assert roster.enrolled == 0
    assert "What one person should be known by can't be opened" in remark


def test_a_template_put_in_anothers_place_is_left_out_and_the_rest_works(
    database: Database, ada: Person, bilal: Person, template_of: Callable[..., Template]
):
    _enrolled(database, ada, template_of("17", seed=1), template_of("17", seed=2))
    _enrolled(database, bilal, template_of("4", seed=3))
    with database.writing():
        database.run("UPDATE templates SET person_id = '4' WHERE id = 1")
    roster, remark = Templates(database).loaded("open-1")
    assert [roster.people[owner].id for owner in roster.owners] == ["17", "4"]
    assert "one person" in remark
    with database.writing():
        database.run("UPDATE templates SET person_id = '17', pack_id = 'open-2' WHERE id = 1")
    assert Templates(database).roster("open-2").enrolled == 0
    assert Templates(database).of("17", "open-2") == ()


def test_a_lost_key_file_leaves_everybody_to_be_enrolled_anew(
    path: Path, ada: Person, template_of: Callable[..., Template]
):
    with open_database(path) as database:
        _enrolled(database, ada, template_of("17"))
    shutil.rmtree(keys_of(path))
    with open_database(path) as database:
        assert Templates(database).roster("open-1").enrolled == 0
        assert Templates(database).counts("open-1") == {}
        Templates(database).add([template_of("17", seed=5)])
        assert Templates(database).loaded("open-1")[1] == ""
        assert Templates(database).counts("open-1") == {"17": 1}, "what can't be opened any more is gone"


def test_kept_photos_come_back_and_go_with_the_person(path: Path, database: Database, ada: Person):
    People(database).add(ada)
    KeptPhotos(database).add("17", b"a picture of Ada" * 100)
    assert b"a picture of Ada" not in _bytes_in(path.parent)
    assert KeptPhotos(database).of("17") == (b"a picture of Ada" * 100,)
    People(database).remove("17")
    assert KeptPhotos(database).of("17") == ()


def _before_the_vault() -> Migrations:
    steps = Migrations("kiosk")
    for step in MIGRATIONS._migrations:
        if step.name == vault_step.NAME:
            return steps
        steps(name=step.name)(step.fn)
    raise AssertionError


@pytest.fixture
def clear(path: Path, ada: Person, template_of: Callable[..., Template]) -> Template:
    """A register as it was before Templates were sealed, with one of Ada's; and a copy of an upgrade's."""
    template = template_of("17", dimension=256)
    with open_database(path, migrations=_before_the_vault()) as database, database.writing():
        insert = "INSERT INTO people (id, given_name, family_name, preferred_name, added_at)"
        database.run(
            f"{insert} VALUES (?, ?, ?, ?, 0)", (ada.id, ada.given_name, ada.family_name, ada.preferred_name)
        )
        values = ("17", "open-1", 256, template.embedding.vector.tobytes(), 0.5, to_column(template.made_at))
        insert = "INSERT INTO templates (person_id, pack_id, dimension, vector, quality, made_at)"
        database.run(f"{insert} VALUES (?, ?, ?, ?, ?, ?)", values)
    shutil.copy(path, path.with_name("register.before-0002-marks-and-chain.db"))
    return template


def test_an_older_register_is_sealed_and_its_copies_hold_no_face(path: Path, clear: Template, ada: Person):
    vector = clear.embedding.vector.tobytes()
    assert vector in _bytes_in(path.parent)
    with open_database(path) as database:
        assert vector not in _bytes_in(path.parent), "neither register, log nor any copy"
        (found,) = Templates(database).of("17", "open-1")
    assert found.embedding.vector.tobytes() == vector
    assert (found.quality, found.made_at) == (0.5, clear.made_at)
    for copy in path.parent.glob("register.before-*"):
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("SELECT id FROM people").fetchall() == [(ada.id,)]


def test_without_its_key_home_an_older_register_is_left_as_it_was(path: Path, clear: Template):
    keys_of(path).write_bytes(b"a file where the folder should be")
    with pytest.raises(Exception, match="key file"):
        open_database(path)
    keys_of(path).unlink()
    with open_database(path) as database:
        (found,) = Templates(database).of("17", "open-1")
    assert found.embedding.vector.tobytes() == clear.embedding.vector.tobytes()
