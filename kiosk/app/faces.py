"""The screens' door to what is kept of faces, over a connection of the UI thread's own."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from kiosk.domain.access import Look
from kiosk.domain.consent import ConsentRecord
from kiosk.domain.look_alikes import Resemblance, resembling
from kiosk.domain.roster import Person, Roster, Template
from kiosk.domain.staff import Actor
from kiosk.domain.templates import is_due
from kiosk.domain.thresholds import ThresholdTable
from kiosk.store.access import AccessLog
from kiosk.store.classes import Classes
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database
from kiosk.store.look_alikes import LookAlikes
from kiosk.store.people import People
from kiosk.store.templates import Templates
from kiosk.ui.enrol.ports import FaceView


class StoredFaces:
    """A FaceBook on disk. `thresholds` are those of the pack; `after` is the age at which faces are due."""

    def __init__(
        self,
        database: Database,
        pack_id: str,
        thresholds: ThresholdTable | None,
        actor: Callable[[], Actor],
        *,
        after: timedelta,
    ) -> None:
        self._database, self._pack_id, self._thresholds = database, pack_id, thresholds
        self._people, self._templates = People(database), Templates(database)
        self._classes, self._pairs = Classes(database), LookAlikes(database)
        self._ledger, self._access = ConsentLedger(database), AccessLog(database)
        self._actor, self._after = actor, after

    def view(self, person: Person) -> FaceView:
        templates = self._templates.of(person.id, self._pack_id)
        made = tuple((template.made_at, template.quality) for template in templates)
        others = {one if other == person.id else other for one, other in self._pairs.of(person.id)}
        alike = tuple(found for other in sorted(others) if (found := self._people.find(other)) is not None)
        classes = tuple(each.title for each in self._classes.of(person.id))
        return FaceView(made, is_due([at for at, _ in made], datetime.now(UTC), self._after), alike, classes)

    def resembling(
        self, person_id: str, templates: Sequence[Template], everyone: Roster
    ) -> tuple[Resemblance, ...]:
        if self._thresholds is None or not everyone.enrolled:
            return ()
        limits = self._thresholds.at(everyone.enrolled)
        return resembling(everyone, tuple(templates), limits, other_than=person_id)

    def add(
        self,
        person: Person,
        templates: Sequence[Template],
        *,
        alike: Mapping[str, float],
        consent: ConsentRecord | None,
    ) -> None:
        with self._database.writing():
            self._people.add(person)
            self._keep(person, templates, alike, consent)

    def enrol(
        self,
        person: Person,
        templates: Sequence[Template],
        *,
        replace: bool,
        alike: Mapping[str, float],
        consent: ConsentRecord | None,
    ) -> None:
        with self._database.writing():
            if replace:
                self._templates.replace(person.id, self._pack_id, ())
            self._keep(person, templates, alike, consent)

    def _keep(
        self,
        person: Person,
        templates: Sequence[Template],
        alike: Mapping[str, float],
        consent: ConsentRecord | None,
    ) -> None:
        if consent is not None:
            self._ledger.add(consent)
            self._access.add(Look.CONSENT_RECORDED, self._actor(), person.id, str(consent.act))
        self._templates.add(templates)
        self._pairs.flag(person.id, alike)
        self._access.add(Look.ENROLLED, self._actor(), person.id)

    def change(self, person: Person) -> None:
        self._people.change(person)

    def remove_templates(self, person_id: str) -> None:
        with self._database.writing():
            self._templates.replace(person_id, self._pack_id, ())
            self._access.add(Look.ERASED, self._actor(), person_id, "templates of one model pack")

    def lift(self, person_id: str, other_id: str, reason: str) -> None:
        self._pairs.lift(person_id, other_id, reason=reason, by=self._actor())
