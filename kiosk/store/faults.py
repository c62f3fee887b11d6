"""What SQLite says, put into a sentence for whoever sits at the PC."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence

_IN_USE = Sentence(
    "Another program is using the register. Close the other kiosk, or wait a moment and try again."
)
_FULL = Sentence(
    "The disk is full, so the register can't be written. Free some space; what was recorded is kept."
)
_SHUT = Sentence("The register {path} can't be opened for writing. Let this account write into its folder.")
_DAMAGED = Sentence(
    "The register {path} is damaged and was left as it is."
    " Put a good copy in its place, or move it away to begin anew."
)
_DISK = Sentence(
    "The disk failed while the register {path} was read or written. Check the disk and its free space."
)

_SENTENCES = {
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _SHUT,
    sqlite3.SQLITE_PERM: _SHUT,
    sqlite3.SQLITE_CANTOPEN: _SHUT,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_IOERR: _DISK,
}


def damaged(path: Path, details: str) -> Fault:
    return Fault(_DAMAGED, path=path, details=details)


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's result code without its extension bits (sqlite.org/rescode.html); -1 if it gave none."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else -1


@contextmanager
def in_words(path: Path) -> Generator[None, None, None]:
    """Turn SQLite's errors that come from the surroundings into Faults; bugs of ours pass through."""
    try:
        yield
    except UnicodeDecodeError as error:  # SQLite's message quotes what was changed on the disk
        raise damaged(path, repr(error)) from error
    except sqlite3.Error as error:
        # Python's own word, without a code of SQLite's: bytes of a text were changed on the disk.
        undecodable = "Could not decode to UTF-8" in str(error)
        sentence = _DAMAGED if undecodable else _SENTENCES.get(primary_code(error))
        if sentence is None:
            raise
        name = getattr(error, "sqlite_errorname", "")
        raise Fault(sentence, path=path, details=f"{name}: {error}") from error
