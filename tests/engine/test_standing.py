"""Standing: another engine is told all that still holds, and nothing that is over."""

from dataclasses import replace
from pathlib import Path

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method
from kiosk.domain.faces import Box
from kiosk.domain.passage import Presence
from kiosk.domain.roster import Person, Roster
from kiosk.engine.calibration.standing import Standing
from kiosk.engine.messages import (
    CancelEnrolment,
    CloseSession,
    EmbedPhotos,
    Enrol,
    MarkedByHand,
    OpenSession,
    PhotoEmbedded,
    ReadCodes,
    Recorded,
    Rest,
    UsePack,
    UseRoster,
    UseSource,
)
from tests.engine.group_film import SESSION

HERE = Presence(here=True, since=SESSION.opens_at)
NOBODY = Roster.of((), (), pack_id="p")


def recorded(person_id: str, session_id: str = SESSION.id) -> Recorded:
    event = AttendanceEvent("e", session_id, person_id, EventKind.MARKED, Method.FACE, SESSION.opens_at)
    return Recorded(event, Person(person_id, "Ada"), 0, Box(0, 0, 1, 1), 0.9, 1.0)


def test_the_newest_of_each_is_told_and_the_pack_first() -> None:
    standing = Standing()
    for command in (
        UseSource("old"),
        UseRoster(NOBODY),
        UsePack(Path("old")),
        OpenSession(SESSION),
        UsePack(Path("new")),
        UseSource("new"),
        Rest(on=False),
        Rest(on=True),
    ):
        standing.told(command)
    assert standing.commands() == (
        UsePack(Path("new")),
        UseRoster(NOBODY),
        OpenSession(SESSION),
        UseSource("new"),
        Rest(on=True),
    )


def test_who_was_marked_meanwhile_is_not_marked_again() -> None:
    standing = Standing()
    standing.told(OpenSession(SESSION, {"1": HERE}))
    standing.heard(recorded("2"))
    standing.heard(recorded("9", "another session"))
    standing.told(MarkedByHand("3", HERE))
    standing.told(MarkedByHand("1", None))
    assert standing.commands() == (OpenSession(SESSION, {"2": HERE, "3": HERE}),)
    standing.told(CloseSession())
    assert standing.commands() == ()


def test_who_left_and_what_was_said_of_codes_is_told_again() -> None:
    standing = Standing()
    standing.told(ReadCodes(on=True))
    standing.told(OpenSession(SESSION, {"1": HERE}))
    left = recorded("1")
    standing.heard(replace(left, event=replace(left.event, kind=EventKind.LEFT)))
    gone = Presence(here=False, since=SESSION.opens_at)
    assert standing.commands() == (OpenSession(SESSION, {"1": gone}), ReadCodes(on=True))


def test_photos_that_were_answered_are_not_asked_again() -> None:
    standing = Standing()
    one, two = Path("1.jpg"), Path("2.jpg")
    standing.told(EmbedPhotos("p", (one, two)))
    standing.told(EmbedPhotos("q", (one,)))
    standing.heard(PhotoEmbedded(one, "p", None, 0.0, "No face."))
    assert standing.commands() == (EmbedPhotos("p", (two,)), EmbedPhotos("q", (one,)))
    standing.heard(PhotoEmbedded(two, "p", None, 0.0, ""))
    standing.heard(PhotoEmbedded(one, "q", None, 0.0, ""))
    assert standing.commands() == ()


def test_an_enrolment_goes_on_until_it_is_cancelled() -> None:
    standing = Standing()
    standing.told(Enrol("p"))
    assert standing.commands() == (Enrol("p"),)
    standing.told(CancelEnrolment())
    assert standing.commands() == ()
