"""A source turned and bounded, from its first Frame on and while it plays, with real models."""

from pathlib import Path
from queue import SimpleQueue
from threading import Event

import cv2

from kiosk.domain.camera_view import CameraView, Zone
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import (
    Command,
    EngineState,
    OpenSession,
    SourceEnded,
    TracksSeen,
    UsePack,
    UseRoster,
    UseSource,
)
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photos import load_photo
from tests.engine.group_film import FRAMES, SESSION, Group, ListLog, Reports

LEFT, RIGHT = Zone(width=50), Zone(left=50, width=50)


def on_its_side(film: Path, into: Path) -> Path:
    """The film as a camera takes it that hangs with its top to the left."""
    reader = cv2.VideoCapture(str(film))
    writer = None
    while (read := reader.read())[0]:
        lying = cv2.rotate(read[1], cv2.ROTATE_90_COUNTERCLOCKWISE)
        height, width = lying.shape[:2]
        writer = writer or cv2.VideoWriter(str(into), cv2.VideoWriter.fourcc(*"MJPG"), 25, (width, height))
        writer.write(lying)
    assert writer is not None
    writer.release()
    reader.release()
    return into


def test_a_turned_camera_knows_those_in_its_zone_and_all_once_the_zone_is_moved_in_the_midst_of_it(
    any_pack: ModelPack, group: Group, tmp_path: Path
) -> None:
    reports, log, commands, time = Reports(), ListLog(), SimpleQueue[Command](), [0.0]
    film = str(on_its_side(group.film, tmp_path / "lying.avi"))
    around = Surroundings(
        log=log, load_photo=load_photo, report=reports.append, every_frame=True, clock=lambda: time[0]
    )
    loop = Loop(around, commands=commands, halt=Event())
    for command in (UsePack(any_pack.folder), UseRoster(group.roster), OpenSession(SESSION)):
        commands.put(command)
    try:
        commands.put(UseSource(film, CameraView(turn=90, zone=LEFT)))
        while loop.processed < FRAMES // 2:
            loop.step()
        boxed = [view.box for seen in reports.of(TracksSeen) for view in seen.tracks]
        sizes = {(seen.width, seen.height) for seen in reports.of(TracksSeen)}
        left = {event.person_id for event in log.events}
        commands.put(UseSource(film, CameraView(turn=90, zone=RIGHT)))
        time[0] += 2.0
        while not reports.of(SourceEnded):
            loop.step()
    finally:
        loop.close()
    ((width, height),) = sizes
    assert width > height, "people stand upright in it"
    assert boxed
    assert all(box.centre[0] <= width / 2 for box in boxed)
    assert left == {"p-0", "p-1", "p-2"}
    assert {event.person_id for event in log.events} - left == {"p-3"}
    assert reports.of(SourceEnded) == [SourceEnded(FRAMES)], "it was not begun anew"
    assert (width, height) in {state.camera_size for state in reports.of(EngineState)}
