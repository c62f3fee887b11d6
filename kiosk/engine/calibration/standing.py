"""What an engine was told that still holds: all that another one must be told to take its place."""

from dataclasses import replace

from kiosk.domain.attendance import EventKind
from kiosk.domain.passage import Presence
from kiosk.engine.messages import (
    CancelEnrolment,
    CloseSession,
    Command,
    EmbedPhotos,
    Enrol,
    MarkedByHand,
    OpenSession,
    PhotoEmbedded,
    ReadCodes,
    Recorded,
    Report,
    Rest,
    UsePack,
    UseRoster,
    UseSource,
)


class Standing:
    """Kept up to date by what goes in and what comes out."""

    def __init__(self) -> None:
        self._pack: UsePack | None = None
        self._roster: UseRoster | None = None
        self._session: OpenSession | None = None
        self._source: UseSource | None = None
        self._codes: ReadCodes | None = None
        self._rest: Rest | None = None
        self._enrolment: Enrol | None = None
        self._photos: list[EmbedPhotos] = []

    def told(self, command: Command) -> None:  # noqa: C901 - one line a command reads best
        match command:
            case UsePack():
                self._pack = command
            case UseRoster():
                self._roster = command
            case UseSource():
                self._source = command
            case OpenSession():
                self._session = command
            case CloseSession():
                self._session = None
            case MarkedByHand(person_id, presence):
                self._mark(person_id, presence)
            case ReadCodes():
                self._codes = command
            case Rest():
                self._rest = command
            case Enrol():
                self._enrolment = command
            case CancelEnrolment():
                self._enrolment = None
            case EmbedPhotos():
                self._photos.append(command)
            case _:
                pass

    def heard(self, report: Report) -> None:
        match report:
            case Recorded(event, person):
                if self._session is not None and event.session_id == self._session.session.id:
                    self._mark(person.id, Presence(event.kind is EventKind.MARKED, event.at))
            case PhotoEmbedded(path, person_id):
                left = [
                    replace(each, paths=tuple(other for other in each.paths if other != path))
                    if each.person_id == person_id
                    else each
                    for each in self._photos
                ]
                self._photos = [each for each in left if each.paths]
            case _:
                pass

    def commands(self) -> tuple[Command, ...]:
        """In the order in which they are to be given."""
        seen = (self._source, self._codes, self._rest, self._enrolment, *self._photos)
        known = (self._pack, self._roster, self._session, *seen)
        return tuple(command for command in known if command is not None)

    def _mark(self, person_id: str, presence: Presence | None) -> None:
        if self._session is None:
            return
        presences = {key: each for key, each in self._session.presences.items() if key != person_id}
        if presence is not None:
            presences[person_id] = presence
        self._session = replace(self._session, presences=presences)
