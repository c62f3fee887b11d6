"""The retention clock at work: looks what is due, and erases it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.access import Look
from kiosk.domain.consent import Ground, Standing
from kiosk.domain.retention import (
    DueFace,
    FaceOnFile,
    RetentionSpans,
    due_faces,
    hours_before,
    years_before,
)
from kiosk.domain.staff import Actor
from kiosk.store.access import AccessLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database
from kiosk.store.erasure import Erasures
from kiosk.store.moments import from_column, to_column

_FACES = """
SELECT people.id, people.leaves_on, people.left_at, min(templates.made_at) AS oldest
FROM templates JOIN people ON people.id = templates.person_id GROUP BY people.id ORDER BY people.id"""

_OLD_PHOTOS = "SELECT count(*) AS n FROM kept_photos WHERE kept_at < ?"
_OLD_SESSIONS = "SELECT count(*) AS n FROM sessions WHERE opens_at < ?"


@dataclass(frozen=True, slots=True)
class Due:
    """What has to go. `old_sessions` are told of and kept: events are never deleted, see docs/privacy."""

    faces: tuple[DueFace, ...]
    photos: int
    access_rows: int
    old_sessions: int

    @property
    def anything(self) -> bool:
        return bool(self.faces or self.photos or self.access_rows)


@dataclass(frozen=True, slots=True)
class Cleared:
    """What went: whose faces with the certificates' ids, how many photos and rows of the access log."""

    faces: tuple[tuple[DueFace, str], ...]
    photos: int
    access_rows: int


class Retention:
    def __init__(self, database: Database, spans: RetentionSpans) -> None:
        self._database, self._spans = database, spans

    def due(self, now: datetime) -> Due:
        """What has to go at this moment, an aware one in local time."""
        kept_before = to_column(hours_before(now, self._spans.photo_hours))
        photos = self._database.rows(_OLD_PHOTOS, (kept_before,))[0]["n"]
        access = AccessLog(self._database).count_before(years_before(now, self._spans.access_years))
        before = to_column(years_before(now, self._spans.attendance_years))
        sessions = self._database.rows(_OLD_SESSIONS, (before,))[0]["n"]
        faces = due_faces(self._faces(), self._spans, now, now.date())
        return Due(faces, photos, access, sessions)

    def run(self, now: datetime, by: Actor, *, stop: Callable[[], bool] = lambda: False) -> Cleared:
        """Erase what is due; whoever is erased has a certificate. Stopped in the middle, the rest stays due.

        Raises:
            Fault: the disk does not play along.
        """
        Erasures(self._database).go_on()
        due, erased = self.due(now), list[tuple[DueFace, str]]()
        for face in due.faces:
            if stop():
                return Cleared(tuple(erased), 0, 0)
            certificate = Erasures(self._database).forget(face.person_id, reason=f"retention: {face.reason}")
            AccessLog(self._database).add(Look.ERASED, by, face.person_id, f"retention: {face.reason}")
            erased.append((face, certificate.id))
        photos = self._forget_photos(to_column(hours_before(now, self._spans.photo_hours)))
        rows = AccessLog(self._database).cut_before(years_before(now, self._spans.access_years))
        return Cleared(tuple(erased), photos, rows)

    def _forget_photos(self, before: int) -> int:
        with self._database.writing():
            count = self._database.run("DELETE FROM kept_photos WHERE kept_at < ?", (before,))
            if count:
                self._database.forget_deleted()
        return count

    def _faces(self) -> list[FaceOnFile]:
        standings = ConsentLedger(self._database).standings()
        return [
            FaceOnFile(
                row["id"],
                from_column(row["oldest"]),
                standings.get(row["id"], _GONE),
                None if row["leaves_on"] is None else date.fromisoformat(row["leaves_on"]),
                listed=row["left_at"] is None,
            )
            for row in self._database.rows(_FACES)
        ]


_GONE = Standing(False, Ground.NO_RECORD, "")
