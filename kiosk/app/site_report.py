"""The figures of a site report, read from the register over a connection of the caller's thread."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.app.figures import typical_class
from kiosk.app.rules import system_zone
from kiosk.domain.access import Look
from kiosk.domain.estimates import SchoolEstimates, estimate
from kiosk.domain.site import AlikePair, Naming, SiteFigures, faces_by_day, light_by_hour, template_ages
from kiosk.domain.staff import Actor
from kiosk.domain.work import Work
from kiosk.engine.packs.pack import ModelPack
from kiosk.paths import AppPaths
from kiosk.settings import Settings
from kiosk.store.access import AccessLog
from kiosk.store.attendance import EventLog
from kiosk.store.database import Database, open_database
from kiosk.store.look_alikes import LookAlikes
from kiosk.store.people import People
from kiosk.store.site_counts import SiteCounts
from kiosk.store.templates import Templates

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SiteReporter:
    """Made from plain values, so that any thread can; without a `pack` nobody is known by face."""

    register: Path
    pack: ModelPack | None
    zone: ZoneInfo
    school: str
    strictness: int
    due_after: timedelta

    @classmethod
    def of(cls, paths: AppPaths, settings: Settings, pack: ModelPack | None) -> "SiteReporter":
        """As the settings say.

        Raises:
            Fault: the system does not tell its time zone.
        """
        return cls(
            register=paths.database,
            pack=pack,
            zone=ZoneInfo(settings.zone or system_zone()),
            school=settings.school,
            strictness=settings.strictness,
            due_after=timedelta(days=settings.reenrol_after_days),
        )

    def figures(self, days: int, naming: Naming, actor: Actor, work: Work) -> SiteFigures:
        """Those of the last so many days, today included; that they were looked at is written down.

        Raises:
            Fault: the register can't be read.
            Cancelled: it was told to stop.
        """
        work.at("Reading")
        now = datetime.now(UTC)
        last = now.astimezone(self.zone).date()
        first = last - timedelta(days=days - 1)
        span = self._midnight(first), self._midnight(last + _DAY)
        pack_id = "" if self.pack is None else self.pack.id
        with open_database(self.register, check=False) as database:
            AccessLog(database).add(Look.REPORTED, actor, details=f"{first} to {last}, {naming}")
            counts = SiteCounts(database).between(*span)
            return SiteFigures(
                school=self.school,
                pack="" if self.pack is None else self.pack.manifest.title,
                strictness=self.strictness,
                first=first,
                last=last,
                estimates=self._estimates(database, work),
                pairs=self._pairs(database, naming),
                ages=template_ages(
                    Templates(database).newest(pack_id).values(), now, due_after=self.due_after
                ),
                marks=EventLog(database).marks_by_method(*span),
                faces=faces_by_day(counts, self.zone),
                light=light_by_hour(counts, self.zone),
            )

    def _estimates(self, database: Database, work: Work) -> SchoolEstimates:
        if self.pack is None:
            return SchoolEstimates(0, 0)
        roster = Templates(database).roster(self.pack.id)
        return estimate(roster, self.pack.thresholds, (typical_class(database, roster),), work)

    def _pairs(self, database: Database, naming: Naming) -> tuple[AlikePair, ...]:
        people = {person.id: person for person in People(database).everyone()}
        return tuple(
            AlikePair(
                naming.of(people[pair.one_id]),
                naming.of(people[pair.other_id]),
                pair.similarity,
                pair.found_at.astimezone(self.zone).date(),
            )
            for pair in LookAlikes(database).flagged()
            if pair.one_id in people and pair.other_id in people
        )

    def _midnight(self, day: date) -> datetime:
        return datetime(day.year, day.month, day.day, tzinfo=self.zone).astimezone(UTC)
