"""Photos of many people into Templates: each photo ends in a word, and what was done is on disk at once."""

import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from kiosk.domain.access import Look
from kiosk.domain.faults import Fault
from kiosk.domain.look_alikes import resembling
from kiosk.domain.photo_matching import Nobody, PhotoKeys
from kiosk.domain.photo_outcomes import Alike, Outcome, PhotoImportReport, PhotoOutcome
from kiosk.domain.roster import Person, Template
from kiosk.domain.sentence import Sentence
from kiosk.domain.staff import Actor
from kiosk.domain.work import Cancelled, Work
from kiosk.engine.loop.photos import embed_photo
from kiosk.engine.messages import PhotoEmbedded, Told
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.vision.vision import Vision
from kiosk.engine.vision.wire import VisionPlan
from kiosk.exchange.photo_sources import PhotoEntry, PhotoSource
from kiosk.exchange.photos import read_photo
from kiosk.store.access import AccessLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database
from kiosk.store.kept_photos import KeptPhotos
from kiosk.store.look_alikes import LookAlikes
from kiosk.store.people import People
from kiosk.store.photo_imports import PhotoImports
from kiosk.store.templates import Templates

_THUMBNAIL, _KEPT = 96, 1200  # pixels, the longer side
_AHEAD = 3  # photos read while another is looked at: enough to keep both busy, few enough to be small


@dataclass(frozen=True, slots=True)
class _Read:
    """A photo's file read: its hash, and what it shows or why it can't be seen."""

    entry: PhotoEntry
    sha256: bytes
    pixels: NDArray[np.uint8] | None = None
    thumbnail: bytes = b""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class _Looked:
    """A photo of a Person looked at; `embedded` None if an earlier import had dealt with it."""

    read: _Read
    embedded: PhotoEmbedded | None


class PhotoImport:
    """Takes the photos of a source in, as `by` asked. Use it on the thread that opened its Database."""

    def __init__(
        self,
        database: Database,
        pack: ModelPack,
        *,
        tell: Callable[[Told], None],
        by: Actor,
        keep_photos: bool = False,
    ) -> None:
        """With `keep_photos`, photos that were used are kept, sealed, for another pack to learn from."""
        self._keep_photos = keep_photos
        self._database, self._pack, self._tell = database, pack, tell
        self._imports, self._access, self._by = PhotoImports(database), AccessLog(database), by

    def run(self, source: PhotoSource, *, name: str, rehearse: bool, work: Work) -> PhotoImportReport:
        """Look at every photo, and keep what they give, one Person after the other.

        Stopped, it keeps what it has; the same source again goes on from there. `rehearse` writes nothing.

        Raises:
            NoAnswer: the pack's models can't run.
        """
        wanted, outcomes = self._sorted(source)
        now = datetime.now(UTC)
        number = None
        if wanted and not rehearse:
            number = self._imports.begin(at=now, source=name, pack_id=self._pack.id)
        whole, done, total = True, 0, sum(len(entries) for _person, entries in wanted)
        with closing(Vision(VisionPlan(self._pack.folder), pack_id=self._pack.id, tell=self._tell)) as vision:
            for person, looked in self._looks(source, wanted, vision):
                outcomes.extend(self._kept(number, person, looked, now))
                done += len(looked)
                try:
                    work.at("Looking at photos", done / total)
                except Cancelled:
                    whole = done == total
                    break
        return PhotoImportReport(number, tuple(outcomes), whole, self._alike(outcomes, now) if number else ())

    def _alike(self, outcomes: Sequence[PhotoOutcome], now: datetime) -> tuple[Alike, ...]:
        """Flag those just enrolled and whoever looks like them, as at any enrolment."""
        templates, pairs = Templates(self._database), LookAlikes(self._database)
        used = [each.person for each in outcomes if each.outcome is Outcome.USED]
        enrolled = {person.id: person for person in used if person is not None}
        if not enrolled:
            return ()
        roster, found = templates.roster(self._pack.id), list[Alike]()
        limits = self._pack.thresholds.at(max(1, roster.enrolled))
        for person in enrolled.values():
            fresh = tuple(each for each in templates.of(person.id, self._pack.id) if each.made_at == now)
            like = resembling(roster, fresh, limits, other_than=person.id)
            pairs.flag(person.id, {other.person.id: other.similarity for other in like})
            found.extend(Alike(person, other.person, other.same) for other in like)
        return tuple(found)

    def _sorted(
        self, source: PhotoSource
    ) -> tuple[list[tuple[Person, list[PhotoEntry]]], list[PhotoOutcome]]:
        """The photos to be looked at, by Person, and what needs no look."""
        people = People(self._database)
        keys, standings = (
            PhotoKeys(people.everyone(), people.numbers()),
            ConsentLedger(self._database).standings(),
        )
        wanted: dict[str, tuple[Person, list[PhotoEntry]]] = {}
        outcomes = [
            PhotoOutcome(each.path, "", Outcome.PASSED_OVER, reason=each.reason)
            for each in source.passed_over
        ]
        for entry in source.entries:
            person = keys.find(entry.key)
            if isinstance(person, Nobody):
                outcomes.append(PhotoOutcome(entry.path, entry.key, Outcome.NOBODY, reason=person.reason))
            elif not person.by_face:
                reason = Sentence("{name} is never to be known by face.", name=person.full_name)
                outcomes.append(PhotoOutcome(entry.path, entry.key, Outcome.NO_CONSENT, person, reason))
            elif not standings[person.id].may_enrol:
                reason = standings[person.id].reason
                outcomes.append(PhotoOutcome(entry.path, entry.key, Outcome.NO_CONSENT, person, reason))
            else:
                wanted.setdefault(person.id, (person, []))[1].append(entry)
        return list(wanted.values()), outcomes

    def _looks(
        self, source: PhotoSource, wanted: Sequence[tuple[Person, list[PhotoEntry]]], vision: Vision
    ) -> Iterator[tuple[Person, list[_Looked]]]:
        """All photos of one Person after the other, looked at while the next ones are read."""
        entries = [entry for _person, mine in wanted for entry in mine]
        with ThreadPoolExecutor(1, "photos") as pool:
            reads = _read_ahead(source, entries, pool)
            for person, mine in wanted:
                looked = [self._look(person, next(reads), vision) for _entry in mine]
                yield person, looked
            pool.shutdown(cancel_futures=True)

    def _look(self, person: Person, read: _Read, vision: Vision) -> _Looked:
        if read.sha256 and self._imports.has_seen(person.id, read.sha256, self._pack.id):
            return _Looked(read, None)
        return _Looked(read, embed_photo(vision, person.id, read.entry.path, lambda _path: _pixels(read)))

    def _kept(
        self, number: int | None, person: Person, looked: Sequence[_Looked], now: datetime
    ) -> Iterator[PhotoOutcome]:
        fresh = [(each.read, each.embedded) for each in looked if each.embedded is not None]
        templates = [
            Template(person.id, embedded.embedding, embedded.quality, now)
            for _read, embedded in fresh
            if embedded.embedding is not None
        ]
        refusal = ""
        if number is not None and fresh:
            told = [(read.sha256, embedded.embedding is not None) for read, embedded in fresh if read.sha256]
            try:
                with self._database.writing():
                    self._imports.keep(number, person.id, told, templates)
                    self._keep_used(person, fresh)
                self._access.add(Look.ENROLLED, self._by, person.id, f"photo import {number}")
            except Fault as fault:  # the consent was withdrawn meanwhile, or the disk is full
                refusal = fault.sentence
        for each in looked:
            yield _outcome(person, each, refusal)

    def _keep_used(self, person: Person, fresh: Sequence[tuple[_Read, PhotoEmbedded]]) -> None:
        if self._keep_photos:
            for read, embedded in fresh:
                if embedded.embedding is not None and read.pixels is not None:
                    KeptPhotos(self._database).add(person.id, _jpeg(read.pixels, _KEPT))


def _read_ahead(
    source: PhotoSource, entries: Sequence[PhotoEntry], pool: ThreadPoolExecutor
) -> Iterator[_Read]:
    """Every entry in its order, a few of them read before they are asked for."""
    waiting: list[Future[_Read]] = []
    for entry in entries:
        waiting.append(pool.submit(_read, source, entry))
        if len(waiting) > _AHEAD:
            yield waiting.pop(0).result()
    for future in waiting:
        yield future.result()


def _read(source: PhotoSource, entry: PhotoEntry) -> _Read:
    try:
        data = source.read(entry.path)
    except Fault as fault:
        return _Read(entry, b"", refusal=fault.sentence)
    sha256 = hashlib.sha256(data).digest()
    try:
        pixels = read_photo(io.BytesIO(data), entry.path.name)
    except Fault as fault:
        return _Read(entry, sha256, refusal=fault.sentence)
    return _Read(entry, sha256, pixels, _jpeg(pixels, _THUMBNAIL))


def _jpeg(pixels: NDArray[np.uint8], side: int) -> bytes:
    """The picture as a JPEG file of at most `side` pixels, without what the photo's file told besides."""
    small = Image.fromarray(np.ascontiguousarray(pixels[:, :, ::-1]))
    small.thumbnail((side, side))
    written = io.BytesIO()
    small.save(written, "JPEG", quality=85)
    return written.getvalue()


def _pixels(read: _Read) -> NDArray[np.uint8]:
    if read.pixels is None:
        raise Fault(read.refusal)
    return read.pixels


def _outcome(person: Person, looked: _Looked, refusal: str) -> PhotoOutcome:
    read, embedded = looked.read, looked.embedded
    if embedded is None:
        outcome, reason = Outcome.BEFORE, Sentence("An earlier import has dealt with this photo.")
    elif refusal or embedded.embedding is None:
        outcome, reason = Outcome.REFUSED, refusal or embedded.refusal
    else:
        outcome, reason = Outcome.USED, ""
    quality = 0.0 if embedded is None else embedded.quality
    return PhotoOutcome(read.entry.path, read.entry.key, outcome, person, reason, quality, read.thumbnail)
