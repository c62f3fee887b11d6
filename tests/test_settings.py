"""Settings: layers, and files that people and crashes have been at."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.settings import Origin, Settings, load_settings, save_settings
from kiosk.settings.table import complaints


@pytest.fixture
def user(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    return tmp_path / "policy.toml"


def write(path: Path, text: str | bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def test_without_files_there_are_the_defaults_and_no_file_is_made(user: Path, policy: Path, tmp_path: Path):
    loaded = load_settings(user, policy=policy)
    assert loaded.settings == Settings()
    assert loaded.remarks == ()
    assert list(tmp_path.iterdir()) == []


def test_what_is_laid_down_is_over_the_user_and_the_user_over_the_defaults(user: Path, policy: Path):
    write(policy, "late_after_minutes = 5\nlesson = 'ours alone'\n")
    write(user, "late_after_minutes = 15\nsounds = false\n")
    loaded = load_settings(user, policy=policy)
    settings = loaded.settings
    assert (settings.late_after_minutes, settings.sounds, settings.full_screen) == (5, False, False)
    assert settings.lesson == ""  # what the screens remember is nobody's to lay down
    assert [loaded.origin(name) for name in ("late_after_minutes", "sounds", "full_screen")] == [
        Origin.MACHINE,
        Origin.USER,
        Origin.DEFAULT,
    ]


def test_a_setting_that_is_forgotten_is_as_it_comes(user: Path, policy: Path):
    write(user, "# ours\nlate_after_minutes = 15\nsounds = false\n")
    save_settings(user, late_after_minutes=None, room=None)
    assert load_settings(user, policy=policy).settings == Settings(sounds=False)
    assert user.read_text("utf-8").startswith("# ours")


@pytest.mark.parametrize("zone", ["10,0,80,100", "", "0,0,100,100"])
def test_a_zone_of_the_picture_is_inside_it(zone: str):
    assert not complaints({"camera_zone": zone})


@pytest.mark.parametrize("zone", ["10,0,95,100", "0,0,5,100", "all", "1,2,3", "-5,0,50,50"])
def test_a_zone_that_is_not_inside_the_picture_is_told(zone: str):
    assert "percent" in complaints({"camera_zone": zone})["camera_zone"]


def test_what_is_saved_comes_back_and_the_rest_of_the_file_stays(user: Path, policy: Path):
    write(user, '# by Ms Okafor\nroom = "12"  # upstairs\nhologram = 3\n')
    save_settings(user, room='Room "7" \\ Ω', sounds=False)
    settings = load_settings(user, policy=policy).settings
    assert settings.room == 'Room "7" \\ Ω'
    assert not settings.sounds
    text = user.read_text("utf-8")
    assert "# by Ms Okafor" in text
    assert "# upstairs" in text
    assert "hologram = 3" in text
    assert [file.name for file in user.parent.iterdir()] == ["settings.toml"], "no draft left behind"


def test_saving_makes_the_folder(user: Path, policy: Path):
    save_settings(user, source="film.mp4")
    assert load_settings(user, policy=policy).settings.source == "film.mp4"


def test_what_an_editor_on_windows_writes_is_read(user: Path, policy: Path):
    write(user, b"\xef\xbb\xbfroom = 'Raum 7'\r\nsounds = false\r\n")
    assert load_settings(user, policy=policy).settings == Settings(room="Raum 7", sounds=False)
    save_settings(user, sounds=True)
    assert load_settings(user, policy=policy).settings == Settings(room="Raum 7")


@pytest.mark.parametrize("damage", [b"room = ", b"\xff\xfe\0r", b"sounds = true\nsounds = true\n"])
def test_a_damaged_file_is_set_aside_and_told(user: Path, policy: Path, damage: bytes):
    for turn in (1, 2):
        write(user, damage)
        loaded = load_settings(user, policy=policy)
        kept = user.with_name(f"settings.damaged-{turn}.toml")
        assert loaded.settings == Settings()
        assert len(loaded.remarks) == 1
        assert str(kept) in loaded.remarks[0]
        assert kept.read_bytes() == damage
        assert not user.exists()


def test_saving_over_a_damaged_file_sets_it_aside_too(user: Path, policy: Path):
    write(user, "room = ")
    save_settings(user, sounds=False)
    assert user.with_name("settings.damaged-1.toml").read_text() == "room = "
    assert load_settings(user, policy=policy).settings == Settings(sounds=False)


def test_a_damaged_policy_is_told_and_left_where_it_is(user: Path, policy: Path):
    write(policy, "sounds = maybe")
    write(user, 'room = "7"')
    loaded = load_settings(user, policy=policy)
    assert loaded.settings == Settings(room="7")
    assert "policy.toml can't be understood" in loaded.remarks[0]
    assert policy.read_text() == "sounds = maybe"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("late_after_minutes = 500", "must be whole minutes from 0"),
        ("late_after_minutes = 2.5", "must be whole minutes from 0"),
        ("late_after_minutes = true", "must be whole minutes from 0"),
        ('sounds = "yes"', "sounds in settings.toml must be true or false"),
        ("source = 3", "must be the address of a picture source"),
        ("[room]\nname = 7", "must be the name of the room"),
        ("hologram = 1", "'hologram', which this version does not know"),
    ],
)
def test_a_value_that_can_not_be_is_told_and_the_others_hold(
    user: Path, policy: Path, line: str, sentence: str
):
    write(user, f"full_screen = true\n{line}\n")
    loaded = load_settings(user, policy=policy)
    assert loaded.settings == Settings(full_screen=True)
    assert len(loaded.remarks) == 1
    assert sentence in loaded.remarks[0]


def test_a_bad_value_of_the_user_lets_the_machines_hold(user: Path, policy: Path):
    write(policy, "late_after_minutes = 5")
    write(user, "late_after_minutes = -1")
    assert load_settings(user, policy=policy).settings.late_after_minutes == 5


@pytest.mark.parametrize("change", [{"hologram": 1}, {"late_after_minutes": 999}, {"sounds": "loud"}])
def test_only_what_settings_know_is_saved(user: Path, change: dict[str, int | str]):
    with pytest.raises(ValueError, match="Settings"):
        save_settings(user, **change)
    assert not user.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's mode does not bind on Windows")
def test_a_file_that_can_not_be_written_is_said_and_stays_whole(tmp_path: Path):
    (tmp_path / "in the way").write_text("")
    with pytest.raises(Fault, match="settings can't be written"):
        save_settings(tmp_path / "in the way" / "settings.toml", sounds=False)


def test_a_write_that_fails_half_way_leaves_the_old_file(user: Path, monkeypatch: pytest.MonkeyPatch):
    write(user, "sounds = true\n")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Fault, match="settings can't be written"):
        save_settings(user, sounds=False)
    assert [(file.name, file.read_text()) for file in user.parent.iterdir()] == [
        ("settings.toml", "sounds = true\n")
    ]
