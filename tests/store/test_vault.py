"""The keys: made once, lost and brought back by words, changed, destroyed; killed in the middle of it."""

import os
import random
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from kiosk.domain.faults import Fault
from kiosk.store.database import open_database
from kiosk.store.vault.copies import copy_name, refresh_copies
from kiosk.store.vault.homes import FileHome, KeyHome
from kiosk.store.vault.keyring_home import KeyringHome
from kiosk.store.vault.phrase import key_of, words_of
from kiosk.store.vault.vault import (
    KEY_FILE,
    Vault,
    bring_back,
    change_device_key,
    key_file_in,
    make_phrase,
    open_vault,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "keys"


def test_what_is_sealed_opens_again_for_the_same_purpose_alone(folder: Path):
    sealed = open_vault(folder).seal(b"secret", "pin of 17")
    assert open_vault(folder).open(sealed, "pin of 17") == b"secret"
    for spoilt, context in ((sealed, "pin of 4"), (sealed[:-1], "pin of 17"), (b"", "pin of 17")):
        with pytest.raises(Fault, match="can't be opened with this computer's key"):
            open_vault(folder).open(spoilt, context)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such mode bits")
def test_only_the_owner_may_read_the_keys(folder: Path):
    open_vault(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


def test_the_words_bring_the_key_back_on_another_computer(folder: Path, tmp_path: Path):
    vault = open_vault(folder)
    key_id, person = vault.new_person_key()
    sealed = person.seal(b"a face", "17")
    words = words_of(make_phrase(folder))
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(folder / KEY_FILE, other)
    with pytest.raises(Fault, match="is not on this computer"):
        open_vault(other)
    found = bring_back(other, key_of(f"  {words.upper()} \n")).person_key(key_id)
    assert found is not None
    assert found.open(sealed, "17") == b"a face"


def test_wrong_words_are_told_apart(folder: Path):
    open_vault(folder)
    with pytest.raises(Fault, match="No recovery phrase was made"):
        bring_back(folder, bytes(32))
    words = words_of(make_phrase(folder)).split()
    with pytest.raises(Fault, match="has 24 words; these are 23"):
        key_of(" ".join(words[1:]))
    with pytest.raises(Fault, match="kiosk: no word of a recovery phrase"):
        key_of(" ".join([*words[1:], "kiosk"]))
    with pytest.raises(Fault, match="not the recovery phrase of these keys"):
        bring_back(folder, bytes(32))
    void = key_of(" ".join(words))
    make_phrase(folder)
    with pytest.raises(Fault, match="Take those that were made last"):
        bring_back(folder, void)


def test_a_new_device_key_opens_all_and_the_old_one_nothing(folder: Path, tmp_path: Path):
    vault = open_vault(folder)
    key_id, person = vault.new_person_key()
    sealed, purpose = person.seal(b"a face", "17"), vault.derive("pin")
    (old,) = (file.name for file in folder.glob("device-*"))
    shutil.copy(folder / old, tmp_path)
    change_device_key(folder)
    assert [file.name for file in folder.glob("device-*")] != [old]
    for each in (vault, open_vault(folder)):  # the one that was open as well
        found = each.person_key(key_id)
        assert found is not None
        assert found.open(sealed, "17") == b"a face"
        assert each.derive("pin") == purpose, "PINs go on to be known"
    vault.new_person_key()
    assert len(open_vault(folder).person_keys()) == 2
    shutil.copy(tmp_path / old, folder)
    (new,) = (file for file in folder.glob("device-*") if file.name != old)
    new.unlink()
    with pytest.raises(Fault, match="is not on this computer"):
        open_vault(folder)


def test_killed_while_the_key_is_changed_all_can_be_opened(folder: Path):
    vault = open_vault(folder)
    sealed = {
        key_id: key.seal(b"a face", key_id) for key_id, key in (vault.new_person_key() for _ in range(50))
    }
    program = (
        "import sys; from pathlib import Path; from kiosk.store.vault.vault import change_device_key\n"
        "print('ready', flush=True)\n"
        "while True: change_device_key(Path(sys.argv[1])); print('changed', flush=True)"
    )
    dice, changed = random.Random(3), 0
    for _ in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", program, str(folder)], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            time.sleep(dice.uniform(0.02, 0.15))
            child.kill()
            changed += child.stdout.read().count("changed")
        keys = open_vault(folder).person_keys()
        assert {key_id: keys[key_id].open(face, key_id) for key_id, face in sealed.items()} == dict.fromkeys(
            sealed, b"a face"
        )
    assert changed > 0


def test_a_fault_at_each_step_of_a_change_leaves_a_key_that_works(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    key_id, person = open_vault(folder).new_person_key()
    sealed = person.seal(b"a face", "17")
    for step in ("put", "drop"):
        with monkeypatch.context() as broken:
            broken.setattr(FileHome, step, _no_disk)
            with pytest.raises(Fault, match="no disk"):
                change_device_key(folder)
        found = open_vault(folder).person_key(key_id)
        assert found is not None
        assert found.open(sealed, "17") == b"a face"


def _no_disk(*_given: object) -> None:
    raise Fault("no disk")


def test_a_destroyed_key_is_in_no_copy_either(folder: Path, tmp_path: Path):
    vault = open_vault(folder)
    (gone, _), (kept, _) = vault.new_person_key(), vault.new_person_key()
    trace = vault.file.person_keys()[gone]
    stick = tmp_path / "stick"
    stick.mkdir()
    assert refresh_copies(vault.file, also=(stick,)) == ()
    device = vault.file.device()
    assert device is not None
    copy = stick / copy_name(device.vault_id)
    assert trace in copy.read_bytes()
    stick.rename(tmp_path / "pulled out")
    vault.file.destroy([gone])
    assert refresh_copies(vault.file) == (stick,)
    assert vault.file.copies() == {stick: False}
    (tmp_path / "pulled out").rename(stick)
    assert refresh_copies(vault.file) == ()
    assert vault.file.copies() == {stick: True}
    assert all(trace not in file.read_bytes() for file in (copy, vault.file.path))
    assert set(vault.person_keys()) == {kept}


def test_damage_is_told_in_a_sentence_and_nothing_is_written_over(folder: Path):
    open_vault(folder)
    spoilt = os.urandom(8_192)
    (folder / KEY_FILE).write_bytes(spoilt)
    with pytest.raises(Fault, match="put a good copy in its place"):
        open_vault(folder)
    assert (folder / KEY_FILE).read_bytes() == spoilt


def test_a_first_start_that_was_killed_before_the_tables_were_made(folder: Path):
    folder.mkdir()
    (folder / KEY_FILE).touch()
    assert key_file_in(folder).device() is None
    assert open_vault(folder).derive("pin")


def test_a_key_that_can_not_be_had_is_not_asked_for_with_every_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    asked: list[Path] = []

    def hangs(folder: Path, **_more: object) -> Vault:
        asked.append(folder)
        raise Fault("This computer's keyring does not answer.")

    monkeypatch.setattr("kiosk.store.database.open_vault", hangs)
    with open_database(tmp_path / "register.db") as database:
        for _ in range(3):
            with pytest.raises(Fault, match="does not answer"):
                assert database.vault
    assert len(asked) == 1


class _Keyring(KeyringBackend):
    """The system's part: keeps, or is locked."""

    priority = 1  # pyright: ignore[reportAssignmentType, reportIncompatibleMethodOverride] - as its own back ends do

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def set_password(self, service: str, username: str, password: str) -> None:
        self._refuse()
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        self._refuse()
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        self._refuse()
        del self.kept[service, username]

    def _refuse(self) -> None:
        if self.locked:
            raise KeyringLocked


def test_a_stolen_folder_opens_nothing_where_the_system_keeps_the_key(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    system = _Keyring()

    def homes(_folder: Path) -> tuple[KeyHome, ...]:
        return (KeyringHome(system),)

    monkeypatch.setattr("kiosk.store.vault.vault.homes", homes)
    monkeypatch.setattr("kiosk.store.vault.homes.homes", homes)
    open_vault(folder).new_person_key()
    change_device_key(folder)
    assert len(system.kept) == 1
    loot = b"".join(file.read_bytes() for file in folder.iterdir())
    (key,) = system.kept.values()
    assert bytes.fromhex(key) not in loot
    system.locked = True
    with pytest.raises(Fault, match="keyring is locked"):
        open_vault(folder)
    system.locked = False
    system.kept.clear()
    with pytest.raises(Fault, match="is not on this computer"):
        open_vault(folder)
