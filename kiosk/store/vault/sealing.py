"""Sealing under one key: what was sealed can be opened with it alone, and shows if it was changed."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence

KEY_BYTES = 32  # AES-256
_NONCE = 12


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)


class Sealer:
    """AES-256-GCM under a key of 32 bytes (NIST SP 800-38D)."""

    def __init__(self, key: bytes) -> None:
        self._key, self._cipher = key, AESGCM(key)

    def seal(self, plain: bytes, context: str) -> bytes:
        """Nonce and ciphertext; `context` must be given again to open it, and is not kept in it."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, plain, context.encode("utf-8"))

    def open(self, sealed: bytes, context: str) -> bytes:
        """What was sealed.

        Raises:
            Fault: it was sealed with another key or for another context, or was changed.
        """
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], context.encode("utf-8"))
        except (InvalidTag, ValueError) as error:  # ValueError: cut too short to be sealed at all
            sentence = Sentence("What is sealed in the register can't be opened with this computer's key.")
            raise Fault(sentence, details=context) from error

    def derive(self, purpose: str) -> bytes:
        """32 bytes for one purpose, which give away neither the key nor others (HKDF, RFC 5869)."""
        return HKDF(SHA256(), length=KEY_BYTES, salt=None, info=purpose.encode("utf-8")).derive(self._key)
