"""A register in a folder of its own, and a few values to put into it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.faces import Embedding
from kiosk.domain.roster import Person, Template
from kiosk.store.database import Database, open_database

MONDAY = datetime(2026, 11, 23, 8, 50, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "register.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with open_database(path) as opened:
        yield opened


@pytest.fixture
def monday() -> datetime:
    return MONDAY


@pytest.fixture
def ada() -> Person:
    return Person("17", "Ada", "Lovelace", "Addie")


@pytest.fixture
def bilal() -> Person:
    return Person("4", "Bilal", "Rahman")


@pytest.fixture
def physics() -> Session:
    return Session("s-1", "9B Physics", "Room 12", MONDAY)


@pytest.fixture
def template_of() -> Callable[..., Template]:
    def make(person_id: str, *, seed: int = 0, pack_id: str = "open-1", dimension: int = 8) -> Template:
        vector = np.random.default_rng(seed).normal(size=dimension).astype(np.float32)
        vector /= np.linalg.norm(vector)
        return Template(person_id, Embedding(vector, pack_id), 0.5, MONDAY)

    return make


@pytest.fixture
def event() -> Callable[..., AttendanceEvent]:
    def make(
        event_id: str = "e-1", person_id: str = "17", kind: EventKind = EventKind.MARKED, **more: object
    ) -> AttendanceEvent:
        values = {"session_id": "s-1", "method": Method.FACE, "at": MONDAY} | more
        return AttendanceEvent(id=event_id, person_id=person_id, kind=kind, **values)  # pyright: ignore[reportArgumentType] - the tests name the fields rightly

    return make
