"""Checks the hash chain over all events, and tells where it was broken."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.chain import GENESIS, link
from kiosk.store.anchor import Anchor, read_anchor
from kiosk.store.database import Database, Row
from kiosk.store.moments import from_column

_AT_ONCE = 5_000

_COLUMNS = (
    "seq, id, session_id, person_id, kind, method, at, value, code, reason, by, role, kiosk, similarity, hash"
)
_NEXT = f"SELECT {_COLUMNS} FROM events WHERE seq > ? ORDER BY seq LIMIT {_AT_ONCE}"  # noqa: S608 - our own text


class Break(StrEnum):
    """What is wrong at one place of the chain."""

    CHANGED = "changed"  # the row does not say what was written, or is not the one that stood here
    MISSING = "missing"  # numbers are left out
    CUT_OFF = "cut-off"  # the newest events that were noted beside the register are not in it
    UNSIGNED = "unsigned"  # the note beside the register was not made with this computer's key


@dataclass(frozen=True, slots=True)
class Finding:
    """Where the chain is broken: the number of the first event concerned, and its moment where it has one."""

    problem: Break
    seq: int
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Audit:
    """What the check found. `head` is the newest hash; `noted` tells whether the note beside agrees."""

    events: int
    head: bytes
    noted: bool
    findings: tuple[Finding, ...]


def verify_chain(
    database: Database, *, progress: Callable[[float], None] | None = None, most: int = 20
) -> Audit:
    """Read every event and check it against its hash; goes on behind a break, so that all of them are told.

    Whoever changes a row and the hashes of all rows after it, on a computer whose key they can use, is not
    found: the chain shows accidents and meddling with the file, not a forger at the kiosk itself.

    Args:
        database: the register, which is only read.
        progress: told the part that is done, 0 to 1.
        most: findings after which it stops looking for more.
    """
    newest = database.rows("SELECT max(seq) AS seq, count(*) AS n FROM events")[0]
    total, last_seq = newest["n"], newest["seq"] or 0
    anchor = read_anchor(database)
    findings: list[Finding] = []
    head, expected, done, noted = GENESIS, 1, 0, False
    for row in _rows(database):
        if row["seq"] != expected:
            findings.append(Finding(Break.MISSING, expected))
        elif link(head, tuple(row)[:-1]) != row["hash"]:
            findings.append(Finding(Break.CHANGED, row["seq"], from_column(row["at"])))
        head, expected, done = row["hash"], row["seq"] + 1, done + 1
        noted = noted or (anchor is not None and (anchor.seq, anchor.head) == (row["seq"], head))
        if len(findings) >= most:
            break
        if progress is not None and done % _AT_ONCE == 0:
            progress(done / total)
    findings.extend(_against(anchor, noted=noted, last_seq=last_seq, full=len(findings) >= most))
    return Audit(total, head, noted, tuple(findings))


def _rows(database: Database) -> Iterator[Row]:
    after = 0
    while rows := database.rows(_NEXT, (after,)):
        yield from rows
        after = rows[-1]["seq"]


def _against(anchor: Anchor | None, *, noted: bool, last_seq: int, full: bool) -> Iterator[Finding]:
    """What the note beside the register tells."""
    if anchor is None or full:
        return
    if not anchor.signed:
        yield Finding(Break.UNSIGNED, anchor.seq)
    elif anchor.seq > last_seq:
        yield Finding(Break.CUT_OFF, last_seq + 1)
    elif not noted:
        yield Finding(Break.CHANGED, anchor.seq)
