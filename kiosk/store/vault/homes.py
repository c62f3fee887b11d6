"""Where the device key lies: with the system where that works unasked, else in a file for its owner alone."""

import os
import sys
from pathlib import Path
from typing import Protocol

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.store.vault.sealing import KEY_BYTES


class KeyHome(Protocol):
    """A place for keys of 32 bytes, each under an id. Each method raises Fault where it does not answer."""

    @property
    def name(self) -> str: ...

    @property
    def weakness(self) -> str:
        """A sentence on what this home can't protect from; empty where it holds against a copied folder."""
        ...

    def put(self, key_id: str, key: bytes) -> None: ...

    def get(self, key_id: str) -> bytes | None:
        """The key, or None if it is not there."""
        ...

    def drop(self, key_id: str) -> None: ...


class FileHome:
    """A file beside the key file, which only the account that made it may read."""

    name = "file"
    weakness = (
        "The key lies in a file, as this computer has no other place for it: whoever copies the whole folder"
        " can open the faces. Encrypt the disk."
    )

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, key_id: str, key: bytes) -> None:
        write_private(self._file(key_id), key)

    def get(self, key_id: str) -> bytes | None:
        key = read_private(self._file(key_id))
        if key is not None and len(key) != KEY_BYTES:
            raise Fault("The key {file} is damaged. Put a good copy in its place.", file=self._file(key_id))
        return key

    def drop(self, key_id: str) -> None:
        drop_private(self._file(key_id))

    def _file(self, key_id: str) -> Path:
        return self._folder / f"device-{key_id}.key"


def homes(folder: Path) -> tuple[KeyHome, ...]:
    """The homes that this computer has, best first; nothing pops up, and nothing waits for anybody."""
    if sys.platform == "win32":
        from kiosk.store.vault.dpapi import DpapiHome  # noqa: PLC0415 - Windows alone has it

        return (DpapiHome(folder), FileHome(folder))
    if sys.platform == "linux" and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return (FileHome(folder),)  # the one way to a keyring, so spare the import
    from kiosk.store.vault.keyring_home import system_keyring  # noqa: PLC0415 - slow to import, rarely needed

    keyring = system_keyring()
    return (keyring, FileHome(folder)) if keyring is not None else (FileHome(folder),)


def home_named(name: str, folder: Path) -> KeyHome:
    """The home that was chosen when the key was made.

    Raises:
        Fault: this computer has none of that kind, or it is locked.
    """
    if name == FileHome.name:
        return FileHome(folder)
    for home in homes(folder):
        if home.name == name:
            return home
    sentence = Sentence(
        "The key of this register lies in the keyring of the computer that made it, which is locked or"
        " another one. Unlock it by logging in, or bring the key back with `kiosk vault restore`."
    )
    raise Fault(sentence, details=name)


def write_private(file: Path, content: bytes) -> None:
    """Put the file there at once, for its owner alone.

    Raises:
        Fault: it can't be written.
    """
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        draft.replace(file)
    except OSError as error:
        raise Fault(
            "The key {file} can't be written. Let this account write there.", file=file, details=str(error)
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def read_private(file: Path) -> bytes | None:
    """The file's bytes, or None if there is none.

    Raises:
        Fault: it is there and can't be read.
    """
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Fault(
            "The key {file} can't be read. Let this account read it.", file=file, details=str(error)
        ) from error


def drop_private(file: Path) -> None:
    """Overwrite the file and delete it, as far as the disk lets a program overwrite anything.

    Raises:
        Fault: it can't be deleted.
    """
    try:
        with file.open("r+b") as opened:
            opened.write(bytes(file.stat().st_size))
            opened.flush()
            os.fsync(opened.fileno())
        file.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise Fault(
            "The key {file} can't be deleted. Delete it by hand.", file=file, details=str(error)
        ) from error
