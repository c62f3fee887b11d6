"""The keys of one register: its own, and one for each Person who is known by face."""

import hmac
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.store.vault.homes import KeyHome, drop_private, home_named, homes
from kiosk.store.vault.key_file import Device, KeyFile
from kiosk.store.vault.sealing import Sealer, new_key

KEY_FILE = "vault.keys"
_ROOT, _PHRASE = "root key", "device key, by phrase"


class Vault(Sealer):
    """Seals with a key that lies sealed in the key file, and so outlives a change of the device key."""

    def __init__(self, file: KeyFile, home: KeyHome, device: Device) -> None:
        self.file = file
        self._key_id: str = device.key_id
        self._device: Sealer = _device_key(home, device)
        super().__init__(self._device.open(device.root, _ROOT))

    def new_person_key(self) -> tuple[str, Sealer]:
        """Make a key for one Person, and keep it: its id, and what seals with it."""
        key_id, key = uuid4().hex, new_key()
        sealed = self._current().seal(key, _person(key_id))
        if not self.file.add_person_key(key_id, sealed, sealed_by=self._key_id):
            raise Fault("The key of this register was changed just now. Try again.")
        return key_id, Sealer(key)

    def person_key(self, key_id: str) -> Sealer | None:
        """What opens and seals for one Person, or None if their key was destroyed."""
        device, sealed = self._current(), self.file.person_key(key_id)
        return None if sealed is None else Sealer(device.open(sealed, _person(key_id)))

    def person_keys(self) -> Mapping[str, Sealer]:
        """All that can be opened, by id."""
        device, keys = self._current(), dict[str, Sealer]()
        for key_id, sealed in self.file.person_keys().items():
            with suppress(Fault):  # one that was damaged must not take the others with it
                keys[key_id] = Sealer(device.open(sealed, _person(key_id)))
        return keys

    def token(self, person_id: str) -> bytes:
        """A mark of a Person that tells nobody who has no key who it is: HMAC-SHA-256 of their id."""
        return hmac.new(self.derive("forgotten people"), person_id.encode("utf-8"), sha256).digest()

    def _current(self) -> Sealer:
        """The device key in force: another program may have changed it since this one began."""
        device = self.file.device()
        if device is None:
            raise Fault("The key file {path} is gone. Put it back where it was.", path=self.file.path)
        if device.key_id != self._key_id:
            home = home_named(device.home, self.file.path.parent)
            self._device, self._key_id = _device_key(home, device), device.key_id
        return self._device


def key_file_in(folder: Path) -> KeyFile:
    return KeyFile(folder / KEY_FILE)


def open_vault(folder: Path, *, available: tuple[KeyHome, ...] | None = None) -> Vault:
    """The vault in `folder`, made where there is none.

    `available`: the homes to choose from for a new key; those of this computer, if None.

    Raises:
        Fault: the key file or the home of the device key can't be used, or has lost the key.
    """
    file = key_file_in(folder)
    device = file.device() or file.found(lambda: _made(available or homes(folder)))
    return Vault(file, home_named(device.home, folder), device)


def change_device_key(folder: Path, *, available: tuple[KeyHome, ...] | None = None) -> None:
    """Make a new device key and seal every key with it; killed at any moment, it leaves the old or the new.

    The recovery phrase stands for the old device key and is void from then on.

    Raises:
        Fault: see `open_vault`.
    """
    vault, key_id, key = open_vault(folder), uuid4().hex, new_key()
    home = (available or homes(folder))[0]
    home.put(key_id, key)  # before anything is sealed with it
    fresh = Sealer(key)

    def reseal(device: Device, keys: Mapping[str, bytes]) -> tuple[Device, Mapping[str, bytes]]:
        old = _device_key(home_named(device.home, folder), device)
        root = fresh.seal(old.open(device.root, _ROOT), _ROOT)
        anew = {each: fresh.seal(old.open(keys[each], _person(each)), _person(each)) for each in keys}
        return Device(device.vault_id, home.name, key_id, root), anew

    replaced = vault.file.seal_anew(reseal)
    home_named(replaced.home, folder).drop(replaced.key_id)


def make_phrase(folder: Path) -> bytes:
    """A new recovery phrase, as its 32 bytes, which are kept nowhere; an earlier phrase is void then."""
    vault = open_vault(folder)
    device = vault.file.device()
    assert device is not None  # noqa: S101 - just opened
    phrase, key = new_key(), home_named(device.home, folder).get(device.key_id)
    assert key is not None  # noqa: S101 - just opened
    if not vault.file.put_phrase(Sealer(phrase).seal(key, _PHRASE), sealed_by=device.key_id):
        raise Fault("The key of this register was changed just now. Try again.")
    return phrase


def bring_back(folder: Path, phrase: bytes, *, available: tuple[KeyHome, ...] | None = None) -> Vault:
    """Put the device key of the key file in `folder` into a home of this computer, by its recovery phrase.

    Raises:
        Fault: the phrase is not that of this key file, or it has none.
    """
    file = key_file_in(folder)
    device = file.device()
    if device is None:
        raise Fault(
            "There is no key file {path}. Copy it there from the backup folder first.", path=file.path
        )
    if device.phrase is None:
        raise Fault(
            "No recovery phrase was made for these keys, so they can't be opened on another computer."
        )
    try:
        key = Sealer(phrase).open(device.phrase, _PHRASE)
    except Fault as fault:
        sentence = Sentence(
            "These words are not the recovery phrase of these keys. Take those that were made last."
        )
        raise Fault(sentence, details=fault.details) from fault
    home = (available or homes(folder))[0]
    home.put(device.key_id, key)
    file.put_home(home.name)
    return open_vault(folder)


def destroy_keys(folder: Path) -> int:
    """Destroy the device key and overwrite the key file, so that nothing they seal can be opened any more.

    Copies beside backups in other folders stay; the recovery phrase alone opens them then.

    Returns:
        How many People had a key of their own.

    Raises:
        Fault: the home of the device key does not answer, or the file can't be deleted.
    """
    file = key_file_in(folder)
    device = file.device()
    if device is None:
        return 0
    people = len(file.person_keys())
    home_named(device.home, folder).drop(device.key_id)
    drop_private(file.path)
    return people


def _made(available: tuple[KeyHome, ...]) -> Device:
    key_id, key = uuid4().hex, new_key()
    available[0].put(key_id, key)
    return Device(uuid4().hex[:12], available[0].name, key_id, Sealer(key).seal(new_key(), _ROOT))


def _device_key(home: KeyHome, device: Device) -> Sealer:
    key = home.get(device.key_id)
    if key is None:
        sentence = Sentence(
            "The key of this register is not on this computer. Bring it back with `kiosk vault restore`"
            " and the recovery phrase."
        )
        raise Fault(sentence, details=f"{home.name}: {device.key_id}")
    return Sealer(key)


def _person(key_id: str) -> str:
    return f"person key {key_id}"
