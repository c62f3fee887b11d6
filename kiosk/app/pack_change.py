"""From one ModelPack to another without losing anybody: how far it is, and what kept photos give at once."""

import io
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.pack_change import PackChange, pack_change
from kiosk.domain.roster import Template
from kiosk.domain.work import Work
from kiosk.engine.loop.photos import embed_photo
from kiosk.engine.messages import Told
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.packs.store import PackStore
from kiosk.engine.vision.vision import Vision
from kiosk.engine.vision.wire import VisionPlan
from kiosk.exchange.photos import read_photo
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database
from kiosk.store.kept_photos import KeptPhotos
from kiosk.store.templates import Templates


def change_of(database: Database, store: PackStore) -> PackChange | None:
    """The change of packs that is under way, None if none is.

    Raises:
        Fault: one of the packs is not whole.
    """
    old, new = store.name_in_use(), store.name_next()
    if old is None or new is None:
        return None
    templates = Templates(database)
    return pack_change(
        old,
        new,
        known_to_old=templates.counts(store.open(old).id),
        known_to_new=templates.counts(store.open(new).id),
    )


def enrol_from_kept_photos(
    database: Database, pack: ModelPack, change: PackChange, work: Work, *, tell: Callable[[Told], None]
) -> int:
    """Enrol whom the new pack does not know yet from the photos that the school's policy kept; how many.

    Raises:
        NoAnswer: the pack's models can't run.
        Cancelled: the job was told to stop; who was enrolled so far stays so.
    """
    kept, enrolled = KeptPhotos(database), 0
    with closing(Vision(VisionPlan(pack.folder), pack_id=pack.id, tell=tell)) as vision:
        for place, person_id in enumerate(sorted(change.left)):
            work.at("Enrolling from kept photos", place / len(change.left))
            pictures = kept.of(person_id)
            templates = [
                template
                for picture in pictures
                if (template := template_of(vision, person_id, _read_kept(picture))) is not None
            ]
            if templates and ConsentLedger(database).standing(person_id).may_enrol:
                Templates(database).add(templates)
                enrolled += 1
    return enrolled


def _read_kept(picture: bytes) -> Callable[[Path], NDArray[np.uint8]]:
    return lambda path: read_photo(io.BytesIO(picture), path.name)


def template_of(vision: Vision, person_id: str, load: Callable[[Path], NDArray[np.uint8]]) -> Template | None:
    """A Template of the one face in the picture that `load` gives; None if there is none that will do.

    Raises:
        NoAnswer: Vision is down.
    """
    looked = embed_photo(vision, person_id, Path("kept.jpg"), load)
    if looked.embedding is None:
        return None
    return Template(person_id, looked.embedding, looked.quality, datetime.now(UTC))


def finish_if_complete(database: Database, store: PackStore) -> PackChange | None:
    """Go over to the new pack if nobody is lost by it; the change that is still under way, else None.

    Raises:
        Fault: one of the packs is not whole, or which is in use can't be written.
    """
    change = change_of(database, store)
    if change is None or not change.is_complete:
        return change
    store.use(change.new)
    return None
