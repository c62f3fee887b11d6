"""Leads through the demo: enrols its people from their photos, opens a lesson, runs the film."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from kiosk.app.running import Running
from kiosk.domain.consent import ConsentAct, ConsentMethod, ConsentRecord, Party
from kiosk.domain.roster import Person, Template
from kiosk.engine.demo.demo import Demo
from kiosk.engine.messages import EmbedPhotos, PhotoEmbedded, Report, SourceEnded, UseSource
from kiosk.ui.start_page import LessonPlan
from kiosk.ui.wording import tr


class DemoGuide(QObject):
    """`ended` when the film has been seen to its end."""

    ended = Signal()

    def __init__(self, running: Running, demo: Demo) -> None:
        super().__init__(running)
        self._running, self._demo = running, demo
        self._waiting: dict[str, Person] = {}
        self._photos: dict[str, int] = {}
        self._templates: dict[str, list[Template]] = {}
        running.parts.engine.reported.connect(self.take)

    def start(self) -> None:
        """Enrol whoever is not known to the pack in use; then begin."""
        known = {row.person.id for row in self._running.parts.people.rows() if row.templates}
        for person, photos in self._demo.people:
            if person.id not in known:
                self._waiting[person.id] = person
                self._photos[person.id] = len(photos)
                self._templates[person.id] = []
                self._running.parts.engine.send(EmbedPhotos(person.id, photos))
        self._begin_when_known()

    def take(self, report: Report) -> None:
        match report:
            case PhotoEmbedded() if report.person_id in self._waiting:
                self._take_photo(report)
            case SourceEnded():
                self._end()
            case _:
                pass

    def _take_photo(self, report: PhotoEmbedded) -> None:
        person_id = report.person_id
        self._photos[person_id] -= 1
        if report.embedding is not None:
            template = Template(person_id, report.embedding, report.quality, datetime.now(UTC))
            self._templates[person_id].append(template)
        if self._photos[person_id] == 0:
            person, templates = self._waiting.pop(person_id), self._templates[person_id]
            self._running.parts.people.enrol(person, templates, consent=_for_the_drawn(person_id))
            self._begin_when_known()

    def _begin_when_known(self) -> None:
        if not self._waiting:
            self._running.desk.refresh_people()
            self._show_film()

    def _show_film(self) -> None:
        self._running.parts.register.close()
        self._running.desk.lesson.begin(LessonPlan(tr("Demo lesson"), tr("Room 12"), 0))
        self._running.parts.engine.send(UseSource(str(self._demo.film)))

    def _end(self) -> None:
        self._running.desk.kiosk.strip.offer(
            tr("The demo film is over."), tr("Show it again"), self._show_film
        )
        self.ended.emit()


def _for_the_drawn(person_id: str) -> ConsentRecord:
    """The people of the demo are drawn: nobody's face is at stake, and the ledger says so."""
    now = datetime.now(UTC)
    name = tr("a drawn face of nobody")
    return ConsentRecord(person_id, ConsentAct.GIVEN, Party.STAFF, now, ConsentMethod.IN_PERSON, name=name)
