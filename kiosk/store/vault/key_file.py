"""The key file: keys sealed by the device key, one row each, apart from the register and its backups."""

import os
import sqlite3
from collections.abc import Callable, Collection, Generator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import get_native_id

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence

_BUSY_SECONDS = 5.0
_VERSION = 1

# `vault_id` never changes. `key_id` names the device key in its home. `root` and the people's keys are sealed
# by it; `phrase` is the device key itself, sealed by the recovery phrase.
_TABLES = (
    """
CREATE TABLE device (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  vault_id TEXT NOT NULL,
  home TEXT NOT NULL,
  key_id TEXT NOT NULL,
  root BLOB NOT NULL,
  phrase BLOB
) STRICT""",
    "CREATE TABLE person_keys (id TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID",
    # Who was forgotten, by a keyed hash: a backup that is restored later must forget them again.
    """
CREATE TABLE forgotten (
  who BLOB PRIMARY KEY,
  at INTEGER NOT NULL,
  name INTEGER NOT NULL CHECK (name IN (0, 1))
) STRICT, WITHOUT ROWID""",
    # Folders that have a copy of this file, and whether it is as this one was after the last destruction.
    """
CREATE TABLE copies (
  folder TEXT PRIMARY KEY,
  current INTEGER NOT NULL CHECK (current IN (0, 1))
) STRICT""",
    f"PRAGMA user_version = {_VERSION}",
)


@dataclass(frozen=True, slots=True)
class Device:
    """Which home has the device key and under which id; what is sealed by it, and by the phrase."""

    vault_id: str
    home: str
    key_id: str
    root: bytes
    phrase: bytes | None = None


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Who was forgotten, as a keyed hash of their id; when, in microseconds since 1970; their name too?"""

    who: bytes
    at: int
    name: bool


Reseal = Callable[[Device, Mapping[str, bytes]], tuple[Device, Mapping[str, bytes]]]


class KeyFile:
    """Opened anew for each question: it is asked seldom, and lies in one piece when nobody asks."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def device(self) -> Device | None:
        """The device's row, or None while there is no key file."""
        if not self.path.exists():
            return None
        with self._opened() as connection:
            return _device(connection)

    def found(self, make: Callable[[], Device]) -> Device:
        """The device's row; where there is none yet, the one that `make` gives."""
        self._create()
        with self._writing() as connection:
            there = _device(connection)
            if there is not None:
                return there
            made = make()
            connection.execute(
                "INSERT INTO device VALUES (1, ?, ?, ?, ?, ?)",
                (made.vault_id, made.home, made.key_id, made.root, made.phrase),
            )
            return made

    def person_keys(self) -> Mapping[str, bytes]:
        """All the people's keys, sealed, by id."""
        if self.device() is None:
            return {}
        with self._opened() as connection:
            return dict(connection.execute("SELECT id, sealed FROM person_keys").fetchall())

    def person_key(self, key_id: str) -> bytes | None:
        with self._opened() as connection:
            row = connection.execute("SELECT sealed FROM person_keys WHERE id = ?", (key_id,)).fetchone()
            return None if row is None else row[0]

    def add_person_key(self, key_id: str, sealed: bytes, *, sealed_by: str) -> bool:
        """Keep the key, unless another device key than `sealed_by` is in force now."""
        add = "INSERT INTO person_keys SELECT ?, ? WHERE EXISTS (SELECT 1 FROM device WHERE key_id = ?)"
        with self._writing() as connection:
            return connection.execute(add, (key_id, sealed, sealed_by)).rowcount == 1

    def destroy(self, key_ids: Collection[str]) -> None:
        """Overwrite these keys: what is sealed with them, here or in a backup, can't be opened any more."""
        if key_ids and self.device() is not None:
            with self._writing() as connection:
                connection.executemany("DELETE FROM person_keys WHERE id = ?", [(each,) for each in key_ids])

    def forget(self, gone: Forgotten) -> None:
        """Remember that they were forgotten; once with their name, always with their name."""
        remember = (
            "INSERT INTO forgotten VALUES (?, ?, ?) ON CONFLICT (who) DO UPDATE"
            " SET at = excluded.at, name = max(name, excluded.name)"
        )
        with self._writing() as connection:
            connection.execute(remember, (gone.who, gone.at, int(gone.name)))

    def forgotten(self) -> tuple[Forgotten, ...]:
        if self.device() is None:
            return ()
        with self._opened() as connection:
            rows = connection.execute("SELECT who, at, name FROM forgotten").fetchall()
            return tuple(Forgotten(who, at, bool(name)) for who, at, name in rows)

    def copies(self) -> Mapping[Path, bool]:
        """The folders that have a copy of this file, and whether each is as it should be."""
        if self.device() is None:
            return {}
        with self._opened() as connection:
            rows = connection.execute("SELECT folder, current FROM copies").fetchall()
            return {Path(folder): bool(current) for folder, current in rows}

    def note_copy(self, folder: Path, *, current: bool) -> None:
        with self._writing() as connection:
            note = "INSERT OR REPLACE INTO copies VALUES (?, ?)"
            connection.execute(note, (str(folder), int(current)))

    def put_phrase(self, phrase: bytes, *, sealed_by: str) -> bool:
        """Keep the device key as sealed by a phrase, unless another device key is in force now."""
        with self._writing() as connection:
            change = "UPDATE device SET phrase = ? WHERE key_id = ?"
            return connection.execute(change, (phrase, sealed_by)).rowcount == 1

    def put_home(self, home: str) -> None:
        with self._writing() as connection:
            connection.execute("UPDATE device SET home = ?", (home,))

    def seal_anew(self, reseal: Reseal) -> Device:
        """Put what `reseal` makes of the device and of all keys in their place, in one transaction.

        Returns:
            The device that was replaced.
        """
        with self._writing() as connection:
            old = _device(connection)
            assert old is not None  # noqa: S101 - nobody asks for this before there is a key
            new, keys = reseal(old, dict(connection.execute("SELECT id, sealed FROM person_keys").fetchall()))
            connection.executemany(
                "UPDATE person_keys SET sealed = ? WHERE id = ?", [(keys[each], each) for each in keys]
            )
            change = "UPDATE device SET home = ?, key_id = ?, root = ?, phrase = ?"
            connection.execute(change, (new.home, new.key_id, new.root, new.phrase))
        return old

    def copy_to(self, copy: Path) -> None:
        """Put a copy of it in the place of another, at once, so that its keys are gone from there.

        Raises:
            Fault: the copy can't be written, or there is no key file.
        """
        draft = copy.with_name(f".{copy.name}.{get_native_id()}")
        with self._opened() as connection:
            content = connection.serialize()
        try:
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as opened:
                opened.write(content)
                opened.flush()
                os.fsync(opened.fileno())
            draft.replace(copy)
        except OSError as error:
            sentence = Sentence(
                "The copy of the keys {copy} can't be written. Let this account write there.", copy=copy
            )
            raise Fault(sentence, details=str(error)) from error
        finally:
            draft.unlink(missing_ok=True)

    def _create(self) -> None:
        """An empty file that its owner alone may read, before SQLite would make one for everybody."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT, 0o600))
        except OSError as error:
            raise _unusable(self.path, error) from error
        with self._writing() as connection:
            if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
                for statement in _TABLES:
                    connection.execute(statement)

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection]:
        with self._opened() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                connection.rollback()
                raise

    @contextmanager
    def _opened(self) -> Generator[sqlite3.Connection]:
        try:
            with closing(
                sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None)
            ) as connection:
                connection.execute(
                    "PRAGMA synchronous = EXTRA"
                )  # the end of a rollback journal too is on disk
                connection.execute("PRAGMA secure_delete = ON")
                if connection.execute("PRAGMA user_version").fetchone()[0] > _VERSION:
                    raise Fault(
                        "The key file {path} is of a newer version. Install that to open it.", path=self.path
                    )
                yield connection
        except sqlite3.Error as error:
            raise _unusable(self.path, error) from error


def _device(connection: sqlite3.Connection) -> Device | None:
    if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
        return None  # a program was killed after it had made the file, and before its tables
    row = connection.execute("SELECT vault_id, home, key_id, root, phrase FROM device").fetchone()
    return None if row is None else Device(*row)


def _unusable(path: Path, error: Exception) -> Fault:
    sentence = Sentence(
        "The key file {path} can't be used. Let this account write it, or put a good copy in its place.",
        path=path,
    )
    return Fault(sentence, details=repr(error))
