"""The newest link of the chain, kept beside the register: a register that lost its end shows against it."""

import hmac
import json
import logging
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from threading import get_native_id

from kiosk.domain.faults import Fault
from kiosk.store.database import Database

_PURPOSE = "audit anchor"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Anchor:
    """`signed`: this computer's key made it."""

    seq: int
    head: bytes
    signed: bool


def anchor_file(register: Path) -> Path:
    return register.with_suffix(".head")


def write_anchor(database: Database, seq: int, head: bytes) -> None:
    """Note the newest event, if it can be done: the row is on disk already, and no mark waits for this.

    An older note, as a power cut leaves one, is no harm: it holds for the part of the chain that it tells of.
    """
    file = anchor_file(database.path)
    draft = file.with_name(f"{file.name}.{get_native_id()}.part")
    try:
        key = database.vault.derive(_PURPOSE)
        note = {"seq": seq, "hash": head.hex(), "seal": _seal(key, seq, head)}
        draft.write_text(json.dumps(note), "utf-8")
        draft.replace(file)
    except (OSError, Fault):
        _log.warning("The newest event could not be noted beside the register", exc_info=True)


def read_anchor(database: Database) -> Anchor | None:
    """What was noted; None where nothing was, or nothing that can be read."""
    try:
        note = json.loads(anchor_file(database.path).read_text("utf-8"))
        seq, head = int(note["seq"]), bytes.fromhex(note["hash"])
        seal = str(note["seal"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    expected = _seal(database.vault.derive(_PURPOSE), seq, head)
    return Anchor(seq, head, hmac.compare_digest(seal, expected))


def _seal(key: bytes, seq: int, head: bytes) -> str:
    return hmac.new(key, f"{seq}:".encode() + head, sha256).hexdigest()
