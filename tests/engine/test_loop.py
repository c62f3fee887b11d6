"""The loop, with real models and a real film: who is marked, and that nothing is lost or doubled."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue
from threading import Event

import pytest

from kiosk.domain.attendance import AttendanceEvent, AttendanceLog
from kiosk.domain.faults import Fault
from kiosk.domain.notices import NoticeKind
from kiosk.domain.passage import Presence
from kiosk.domain.poses import Pose
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import (
    AlreadyMarked,
    Asked,
    CloseSession,
    Command,
    EmbedPhotos,
    Enrol,
    EnrolmentHint,
    EnrolmentShot,
    NotOnList,
    OpenSession,
    PhotoEmbedded,
    Recorded,
    SourceEnded,
    Stop,
    Told,
    TracksSeen,
    TrackState,
    UsePack,
    UseRoster,
    UseSource,
)
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photos import load_photo
from kiosk.store.attendance import EventLog
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions
from tests.engine.group_film import FRAMES, KNOWN, SESSION, Group, ListLog, Reports


class Engine:
    """A Loop that is stepped by the test."""

    def __init__(self, log: AttendanceLog) -> None:
        self.reports = Reports()
        self.halt = Event()
        self.commands = SimpleQueue[Command]()
        around = Surroundings(log=log, load_photo=load_photo, report=self.reports.append, every_frame=True)
        self.loop = Loop(around, commands=self.commands, halt=self.halt)

    def tell(self, *commands: Command) -> None:
        for command in commands:
            self.commands.put(command)

    def step_until(self, done: Callable[[], bool]) -> None:
        for _ in range(2000):
            if done():
                return
            self.loop.step()
        pytest.fail("waited in vain")

    def play(self, film: Path) -> None:
        ended = len(self.reports.of(SourceEnded))
        self.tell(UseSource(str(film)))
        self.step_until(lambda: len(self.reports.of(SourceEnded)) > ended)


@pytest.fixture
def engine_for(any_pack: ModelPack, group: Group) -> Iterator[Callable[[AttendanceLog], Engine]]:
    """Makes engines that are in a Session with the group's Roster, and closes them."""
    made: list[Engine] = []

    def make(log: AttendanceLog) -> Engine:
        engine = Engine(log)
        engine.tell(UsePack(any_pack.folder), UseRoster(group.roster), OpenSession(SESSION))
        made.append(engine)
        return engine

    yield make
    for engine in made:
        engine.loop.close()


EngineFor = Callable[[AttendanceLog], Engine]


def everyone(group: Group) -> set[str]:
    return {person.id for person in group.people}


def test_everyone_enrolled_is_marked_once_in_the_register_and_no_stranger_is(
    engine_for: EngineFor, group: Group, tmp_path: Path
) -> None:
    with open_database(tmp_path / "register.db") as database:
        for person in group.people:
            People(database).add(person)
        Sessions(database).add(SESSION)
        log = EventLog(database)
        engine = engine_for(log)
        engine.play(group.film)
        assert {event.person_id for event in log.events_of(SESSION.id)} == everyone(group)
        assert len(log.events_of(SESSION.id)) == KNOWN
    recorded = engine.reports.of(Recorded)
    assert {report.person.id for report in recorded} == everyone(group)
    assert all(report.latency_ms > 0 and report.similarity > 0.4 for report in recorded)
    assert len(engine.reports.of(NotOnList)) + len(engine.reports.of(Asked)) == 6 - KNOWN
    assert engine.reports.of(SourceEnded) == [SourceEnded(FRAMES)]


def test_boxes_carry_a_name_only_once_the_mark_is_kept(engine_for: EngineFor, group: Group) -> None:
    engine = engine_for(ListLog())
    engine.play(group.film)
    named: set[str] = set()
    for report in engine.reports:
        if isinstance(report, Recorded):
            named.add(report.person.called)
        if isinstance(report, TracksSeen):
            assert {view.person.called for view in report.tracks if view.person} <= named
    assert named == {person.called for person in group.people}


def test_a_full_disk_loses_no_mark_and_shows_none_too_early(engine_for: EngineFor, group: Group) -> None:
    class Full(ListLog):
        full = True

        def append(self, event: AttendanceEvent) -> bool:
            if self.full:
                raise Fault("The disk is full.")
            return super().append(event)

    log = Full()
    engine = engine_for(log)
    engine.play(group.film)
    told = [(each.notice.kind, each.over) for each in engine.reports.of(Told)]
    assert told.count((NoticeKind.NOT_RECORDED, False)) == 1
    assert engine.reports.of(Recorded) == []
    seen = [view for report in engine.reports.of(TracksSeen) for view in report.tracks]
    assert TrackState.ACCEPTED not in {view.state for view in seen}
    log.full = False
    engine.step_until(lambda: len(engine.reports.of(Recorded)) == KNOWN)
    assert {event.person_id for event in log.events} == everyone(group)
    assert Told(engine.reports.of(Told)[-1].notice, over=True) == engine.reports.of(Told)[-1]


def test_an_append_that_fails_after_writing_marks_nobody_twice(engine_for: EngineFor, group: Group) -> None:
    class Flaky(ListLog):
        """Writes, and then says that it did not: a lock lost at the wrong moment."""

        def __init__(self) -> None:
            super().__init__()
            self.failed: set[str] = set()

        def append(self, event: AttendanceEvent) -> bool:
            fresh = super().append(event)
            if event.id not in self.failed:
                self.failed.add(event.id)
                raise Fault("The register is locked.")
            return fresh

    log = Flaky()
    engine = engine_for(log)
    engine.play(group.film)
    engine.step_until(lambda: len(engine.reports.of(AlreadyMarked)) == KNOWN)
    assert len(log.events) == KNOWN
    assert len({event.id for event in log.events}) == KNOWN


def test_who_has_a_mark_is_greeted_once_and_not_marked_again(engine_for: EngineFor, group: Group) -> None:
    log = ListLog()
    engine = engine_for(log)
    engine.tell(
        OpenSession(
            SESSION, {person: Presence(here=True, since=SESSION.opens_at) for person in everyone(group)}
        )
    )
    engine.play(group.film)
    assert log.events == []
    assert sorted(report.person.id for report in engine.reports.of(AlreadyMarked)) == sorted(everyone(group))


def test_nobody_is_marked_without_a_session(engine_for: EngineFor, group: Group) -> None:
    log = ListLog()
    engine = engine_for(log)
    engine.tell(CloseSession())
    engine.play(group.film)
    assert log.events == []
    assert len(engine.reports.of(TracksSeen)) == FRAMES


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killing_vision_again_and_again_loses_no_mark(engine_for: EngineFor, group: Group) -> None:
    log = ListLog()
    engine = engine_for(log)
    engine.tell(UseSource(str(group.film)))
    for seen in (3, 6):
        engine.step_until(lambda: engine.loop.processed >= seen)  # noqa: B023 - called at once
        vision = engine.loop.vision
        assert vision is not None
        assert vision.pid is not None
        os.kill(vision.pid, signal.SIGKILL)
    engine.step_until(lambda: bool(engine.reports.of(SourceEnded)))
    assert {event.person_id for event in log.events} == everyone(group)
    restarted = [told for told in engine.reports.of(Told) if told.notice.kind is NoticeKind.VISION_RESTARTED]
    assert len(restarted) == 2


def test_photos_give_an_embedding_or_say_why_not(engine_for: EngineFor, group: Group, tmp_path: Path) -> None:
    from PIL import Image  # noqa: PLC0415 - this test alone draws

    pixels = load_photo(group.photo)
    alone = tmp_path / "alone.png"
    Image.fromarray(pixels[230:450, 430:610, ::-1]).save(alone)
    empty = tmp_path / "empty.png"
    Image.new("RGB", (300, 300), "grey").save(empty)
    damaged = tmp_path / "damaged.jpg"
    damaged.write_bytes(b"\xff\xd8 cut short")
    engine = engine_for(ListLog())
    engine.tell(EmbedPhotos("p-9", (alone, empty, group.photo, damaged)))
    engine.step_until(lambda: len(engine.reports.of(PhotoEmbedded)) == 4)
    good, faceless, crowded, broken = engine.reports.of(PhotoEmbedded)
    assert good.embedding is not None
    assert good.quality > 0
    assert not good.refusal
    assert "No face" in faceless.refusal
    assert "several people" in crowded.refusal
    assert "damaged" in broken.refusal


def test_enrolling_takes_shots_and_marks_nobody(engine_for: EngineFor, group: Group, tmp_path: Path) -> None:
    log = ListLog()
    engine = engine_for(log)
    engine.tell(Enrol("p-9", poses=(Pose.FRONT,)))
    engine.play(group.film)
    assert {report.hint for report in engine.reports.of(EnrolmentHint)} == {"one-face"}
    film = tmp_path / "alone"
    _folder_of_one(group.photo, film)
    engine.play(film)
    (shot,) = engine.reports.of(EnrolmentShot)
    assert shot.crop.shape == (160, 160, 3)
    assert shot.embedding.pack_id == group.roster.pack_id
    assert log.events == []
    engine.play(group.film)
    assert {event.person_id for event in log.events} == everyone(group)


def test_a_damaged_pack_leaves_the_one_in_use_at_work(
    engine_for: EngineFor, group: Group, tmp_path: Path
) -> None:
    log = ListLog()
    engine = engine_for(log)
    engine.step_until(lambda: engine.loop.vision is not None)
    engine.tell(UsePack(tmp_path))
    engine.play(group.film)
    assert any("not a model pack" in told.notice.for_staff for told in engine.reports.of(Told))
    assert {event.person_id for event in log.events} == everyone(group)


def test_it_stops_when_told(engine_for: EngineFor, group: Group) -> None:
    engine = engine_for(ListLog())
    engine.tell(UseSource(str(group.film)), Stop())
    assert engine.loop.run() == ""
    assert engine.loop.vision is None


def _folder_of_one(photo: Path, folder: Path) -> None:
    """Pictures of one of the six, near enough to enrol."""
    from PIL import Image  # noqa: PLC0415 - see above

    folder.mkdir()
    person = Image.fromarray(load_photo(photo)[230:450, 430:610, ::-1]).resize((720, 880))
    for number in range(4):
        picture = Image.new("RGB", (1280, 960), "grey")
        picture.paste(person, (280 + 3 * number, 40))
        picture.save(folder / f"{number}.png")
