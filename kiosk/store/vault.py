"""The key of this computer: what is sealed with it can be opened here and nowhere else."""

import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.domain.faults import Fault

_KEY, _NONCE = 32, 12  # bytes: AES-256-GCM


class Vault:
    """AES-256-GCM under a key of 32 bytes (NIST SP 800-38D)."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def seal(self, plain: bytes, context: str) -> bytes:
        """Nonce and ciphertext; `context` must be given again to open it, and is not kept in it."""
        nonce = os.urandom(_NONCE)
        return nonce + AESGCM(self._key).encrypt(nonce, plain, context.encode("utf-8"))

    def open(self, sealed: bytes, context: str) -> bytes:
        """What was sealed.

        Raises:
            Fault: it was sealed with another key or for another context, or was changed.
        """
        try:
            return AESGCM(self._key).decrypt(sealed[:_NONCE], sealed[_NONCE:], context.encode("utf-8"))
        except InvalidTag as error:
            sentence = "What is sealed in the register can't be opened with this computer's key."
            raise Fault(sentence, details=context) from error

    def derive(self, purpose: str) -> bytes:
        """32 bytes for one purpose, which give away neither the key nor others (HKDF, RFC 5869)."""
        return HKDF(SHA256(), length=_KEY, salt=None, info=purpose.encode("utf-8")).derive(self._key)


def open_vault(folder: Path) -> Vault:
    """The vault whose key lies in `folder`, made where there is none.

    Raises:
        Fault: the key can't be read or written, or is not one.
    """
    file = folder / "device.key"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not file.exists():
            _make(file)
        key = file.read_bytes()
    except OSError as error:
        raise Fault(f"The key {file} can't be used. Let this account read it.", details=str(error)) from error
    if len(key) != _KEY:
        raise Fault(f"The key {file} is damaged. Put a good copy in its place.")
    return Vault(key)


def _make(file: Path) -> None:
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(os.urandom(_KEY))
        opened.flush()
        os.fsync(opened.fileno())
    try:
        os.link(draft, file)  # unlike a rename, this leaves a key that another process made meanwhile
    except FileExistsError:
        pass
    finally:
        draft.unlink()
