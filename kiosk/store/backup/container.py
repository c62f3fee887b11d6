"""A backup's file: a header anybody may read, and a compressed stream that only the key's owner can."""

import json
import os
import struct
import zlib
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence

_MAGIC, _FORMAT = b"KIOSKBAK", 1
_CHUNK, _TAG, _KEY = 1 << 20, 16, 32  # bytes
_MOST_HEADER = 1 << 16
_LEVEL = 3  # of zlib: beyond it, twice the time for a few per cent
_LENGTH = struct.Struct(">BI")  # format, length of the header
# STREAM (Hoang, Reyhanitabar, Rogaway and Vizar, 2015): a counter and a mark of the last chunk in the nonce,
# so that none can be left out, moved or cut off. The key is of this file alone, so no nonce comes twice.
_NONCE = struct.Struct(">3xQB")

Header = Mapping[str, object]


def write_container(path: Path, header: Header, key: bytes, plain: Iterable[bytes]) -> None:
    """Write the file whole, or leave what was there.

    Raises:
        Fault: it can't be written.
    """
    told = json.dumps(dict(header) | {"salt": os.urandom(16).hex()}, sort_keys=True).encode("utf-8")
    draft = path.with_name(f".{path.name}.part")
    try:
        with draft.open("wb") as file:
            file.write(_MAGIC + _LENGTH.pack(_FORMAT, len(told)) + told)
            for chunk in _sealed(_file_key(key, told), _compressed(plain)):
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        sentence = Sentence(
            "The backup can't be written to {parent}: {strerror}. Earlier ones are unharmed.",
            parent=path.parent,
            strerror=error.strerror,
        )
        raise Fault(sentence, details=str(error)) from error
    finally:
        draft.unlink(missing_ok=True)


def read_header(path: Path) -> Header:
    """What a backup says of itself; not yet proved.

    Raises:
        Fault: it is no backup, of a newer version, or can't be read.
    """
    with _opened(path) as file:
        return cast("Header", json.loads(_header(path, file)))


def read_container(path: Path, key: bytes) -> Iterator[bytes]:
    """The stream in pieces, each proved before it is given.

    Raises:
        Fault: it was changed or cut off, is of another key, or can't be read.
    """
    with _opened(path) as file:
        told = _header(path, file)
        inflate = zlib.decompressobj()
        try:
            for chunk in _plain(_file_key(key, told), file):
                yield inflate.decompress(chunk)
            yield inflate.flush()
        except (InvalidTag, zlib.error) as error:
            sentence = Sentence(
                "The backup {path} is damaged, or was made with another key. Take another one.", path=path
            )
            raise Fault(sentence, details=repr(error)) from error


def _sealed(key: bytes, stream: Iterable[bytes]) -> Iterator[bytes]:
    cipher, held, number = AESGCM(key), bytearray(), 0
    for piece in stream:
        held += piece
        while len(held) > _CHUNK:
            yield cipher.encrypt(_NONCE.pack(number, 0), bytes(held[:_CHUNK]), None)
            del held[:_CHUNK]
            number += 1
    yield cipher.encrypt(_NONCE.pack(number, 1), bytes(held), None)


def _plain(key: bytes, file: BinaryIO) -> Iterator[bytes]:
    cipher, number, chunk = AESGCM(key), 0, file.read(_CHUNK + _TAG)
    while True:
        following = file.read(_CHUNK + _TAG)
        yield cipher.decrypt(_NONCE.pack(number, 0 if following else 1), chunk, None)
        if not following:
            return
        chunk, number = following, number + 1


def _compressed(plain: Iterable[bytes]) -> Iterator[bytes]:
    deflate = zlib.compressobj(_LEVEL)
    for piece in plain:
        yield deflate.compress(piece)
    yield deflate.flush()


def _file_key(key: bytes, told: bytes) -> bytes:
    """A key of this file alone; a changed header gives another one."""
    return HKDF(SHA256(), length=_KEY, salt=None, info=b"backup file" + told).derive(key)


def _header(path: Path, file: BinaryIO) -> bytes:
    if file.read(len(_MAGIC)) != _MAGIC:
        raise Fault(
            "{path} is not a backup of a kiosk. Choose a file that `kiosk backup list` shows.", path=path
        )
    start = file.read(_LENGTH.size)
    version, length = _LENGTH.unpack(start) if len(start) == _LENGTH.size else (_FORMAT, 0)
    if version > _FORMAT:
        raise Fault(
            "The backup {path} was made by a newer version of this program. Install that to use it.",
            path=path,
        )
    told = file.read(length) if length <= _MOST_HEADER else b""
    try:
        json.loads(told)
    except ValueError as error:
        raise Fault(
            "The backup {path} is damaged. Take another one.", path=path, details=str(error)
        ) from error
    return told


@contextmanager
def _opened(path: Path) -> Generator[BinaryIO]:
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise Fault(
            "The backup {path} can't be read: {strerror}.",
            path=path,
            strerror=error.strerror,
            details=str(error),
        ) from error
