"""The hash chain over all events: each row's hash covers its own fields and the hash of the row before."""

import json
from collections.abc import Sequence
from hashlib import sha256

GENESIS = bytes(32)

Field = str | int | float | None


def link(previous: bytes, fields: Sequence[Field]) -> bytes:
    """SHA-256 over the 32 bytes before and the fields as compact JSON in UTF-8.

    `fields` stand in the order of the table's columns: seq, id, session_id, person_id, kind, method, at
    (microseconds since 1970), value, code, reason, by, role, kiosk, similarity. Whoever checks the register
    by other means needs nothing else.
    """
    text = json.dumps(list(fields), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return sha256(previous + text.encode("utf-8")).digest()
