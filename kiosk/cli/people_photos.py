"""Photos of People into Templates, with a line of report for each photo."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli.progress import shown_work
from kiosk.domain.notices import Severity
from kiosk.domain.roster import Person, Template
from kiosk.engine.loop.photos import PhotoQueue
from kiosk.engine.messages import PhotoEmbedded, Told
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.vision.vision import Vision
from kiosk.engine.vision.wire import VisionPlan
from kiosk.exchange.photos import load_photo, photos_in


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What the photos of one Person gave."""

    person: Person
    photos: tuple[PhotoEmbedded, ...]

    @property
    def templates(self) -> tuple[Template, ...]:
        now = datetime.now(UTC)
        return tuple(
            Template(self.person.id, photo.embedding, photo.quality, now)
            for photo in self.photos
            if photo.embedding is not None
        )

    @property
    def account(self) -> dict[str, object]:
        """The Person and each photo, for JSON."""
        photos = [
            {"file": str(photo.path), "used": photo.embedding is not None, "reason": photo.refusal}
            for photo in self.photos
        ]
        return person_row(self.person, templates=len(self.templates)) | {"photos": photos}


def person_row(person: Person, *, templates: int) -> dict[str, object]:
    """A Person as JSON."""
    return {"id": person.id, "name": person.full_name, "templates": templates}


def person_named(name: str, person_id: str) -> Person:
    """A Person of this full name: its first word is the given name, the rest the family's."""
    given, _, family = " ".join(name.split()).partition(" ")
    return Person(person_id, given, family)


def photo_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files among the paths, and the photos in the folders among them."""
    return tuple(file for path in paths for file in (photos_in(path) if path.is_dir() else (path,)))


def enrol(pack: ModelPack, wanted: Sequence[tuple[Person, Sequence[Path]]]) -> tuple[Enrolled, ...]:
    """Embed the photos of these People, with progress on stderr; nothing is written.

    Raises:
        NoAnswer: the pack's models can't run.
    """
    queue = PhotoQueue(load_photo)
    for person, photos in wanted:
        queue.add(person.id, photos)
    done: dict[str, list[PhotoEmbedded]] = {person.id: [] for person, _ in wanted}
    total = max(len(queue), 1)
    plan = VisionPlan(pack.folder)
    with shown_work() as work, closing(Vision(plan, pack_id=pack.id, tell=tell_notice)) as vision:
        while len(queue):
            work.at("Looking at photos", 1 - len(queue) / total)
            photo = queue.next(vision)
            done[photo.person_id].append(photo)
    return tuple(Enrolled(person, tuple(done[person.id])) for person, _ in wanted)


def tell_notice(told: Told) -> None:
    """Say on stderr what staff should know."""
    if told.notice.severity is not Severity.INFO and not told.over:
        click.echo(told.notice.for_staff, err=True)
