"""One to one, with real models and a real film: only whom Verify names is compared."""

from collections.abc import Iterator
from queue import SimpleQueue
from threading import Event

import numpy as np
import pytest

from kiosk.domain.attendance import Method
from kiosk.domain.faces import Embedding
from kiosk.domain.roster import Person, Roster, Template
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import (
    AlreadyMarked,
    Command,
    NotVerified,
    OpenSession,
    Recorded,
    SourceEnded,
    UsePack,
    UseRoster,
    UseSource,
    Verify,
)
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photos import load_photo
from tests.engine.group_film import FRAMES, SESSION, Group, ListLog, Reports


class Door:
    """A Loop in a one-to-one Session, and a clock that is set by hand."""

    def __init__(self, pack: ModelPack, group: Group) -> None:
        self.now, self.log, self.reports = 100.0, ListLog(), Reports()
        self._film = group.film
        self._commands = SimpleQueue[Command]()
        around = Surroundings(
            log=self.log,
            load_photo=load_photo,
            report=self.reports.append,
            every_frame=True,
            clock=lambda: self.now,
        )
        self.loop = Loop(around, commands=self._commands, halt=Event())
        self.tell(UsePack(pack.folder), UseRoster(group.roster), OpenSession(SESSION, one_to_one=True))

    def tell(self, *commands: Command) -> None:
        for command in commands:
            self._commands.put(command)

    def play(self) -> None:
        ended = len(self.reports.of(SourceEnded))
        self.tell(UseSource(str(self._film)))
        for _ in range(10 * FRAMES):
            self.loop.step()
            if len(self.reports.of(SourceEnded)) > ended:
                return
        pytest.fail("the film did not end")


@pytest.fixture
def door(any_pack: ModelPack, group: Group) -> Iterator[Door]:
    made = Door(any_pack, group)
    yield made
    made.loop.close()


def test_nobody_is_looked_for_until_somebody_is_named(door: Door) -> None:
    door.play()
    assert door.log.events == []
    assert door.reports.of(AlreadyMarked) == []


def test_whom_a_badge_names_is_marked_by_it_once_the_face_agrees(door: Door, group: Group) -> None:
    door.tell(Verify(group.people[1].id, Method.BADGE))
    door.play()
    assert [(event.person_id, event.method) for event in door.log.events] == [
        (group.people[1].id, Method.BADGE)
    ]
    assert door.log.events[0].similarity is not None
    assert [report.person.id for report in door.reports.of(Recorded)] == [group.people[1].id]
    door.now += 60
    door.play()
    assert door.reports.of(NotVerified) == []
    assert len(door.log.events) == 1


def test_a_badge_in_other_hands_marks_nobody(door: Door, group: Group) -> None:
    absent = Person("p-9", "Absent")
    seen = group.roster.matrix[0]
    other = np.roll(seen, 1)  # a unit vector that is nobody's face
    template = Template(absent.id, Embedding(other, group.roster.pack_id), 0.9, SESSION.opens_at)
    door.tell(UseRoster(Roster.of((absent,), (template,), pack_id=group.roster.pack_id)))
    door.tell(Verify(absent.id, Method.BADGE))
    door.play()
    door.now += 8.1
    door.loop.step()
    assert door.reports.of(NotVerified) == [NotVerified(absent.id)]
    assert door.log.events == []


def test_who_is_not_enrolled_is_told_so_at_once(door: Door) -> None:
    door.tell(Verify("p-8", Method.BADGE))
    door.loop.step()
    assert door.reports.of(NotVerified) == [NotVerified("p-8")]


def test_who_does_not_look_into_the_camera_in_time_is_not_verified(door: Door, group: Group) -> None:
    door.tell(Verify(group.people[0].id, Method.PIN))
    door.loop.step()
    assert door.reports.of(NotVerified) == []
    door.now += 8.1
    door.loop.step()
    door.play()
    assert door.reports.of(NotVerified) == [NotVerified(group.people[0].id)]
    assert door.log.events == []
