"""A film of a display with six people on it, before the whole engine: what each setting makes of it."""

from pathlib import Path
from queue import SimpleQueue
from threading import Event

import cv2
import numpy as np
import pytest

from kiosk.domain.liveness import LivenessPolicy
from kiosk.domain.notices import NoticeKind
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import (
    Asked,
    Command,
    OpenSession,
    Recorded,
    SourceEnded,
    Told,
    UsePack,
    UseRoster,
    UseSource,
)
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photos import load_photo
from tests.engine.group_film import KNOWN, SESSION, Group, ListLog, Reports, make_group

_LARGER = 1.5  # so that the grid is as fine as a display's, and the faces as large as before a kiosk


@pytest.fixture(scope="module")
def open_group(tmp_path_factory: pytest.TempPathFactory, six_people: Path, open_pack: ModelPack) -> Group:
    return make_group(tmp_path_factory.mktemp("open-group"), six_people, open_pack)


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory, six_people: Path) -> Path:
    """The group on a display: its grid can be seen, and it does not move."""
    film = tmp_path_factory.mktemp("display") / "display.avi"
    pixels = cv2.resize(load_photo(six_people), None, fx=_LARGER, fy=_LARGER)
    down, across = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]]
    grid = 1 + 0.3 * np.sin(2 * np.pi * across / 2.7) * np.sin(2 * np.pi * down / 2.9)
    shown = np.clip(pixels * grid[..., None], 0, 255).astype(np.uint8)
    size = (pixels.shape[1], pixels.shape[0])
    writer = cv2.VideoWriter(str(film), cv2.VideoWriter.fourcc(*"MJPG"), 25, size)
    for _ in range(20):
        writer.write(shown)
    writer.release()
    return film


def play(film: Path, pack: ModelPack, group: Group, policy: LivenessPolicy) -> tuple[Reports, int]:
    """The reports, and how many Tracks were doubted."""
    reports, commands = Reports(), SimpleQueue[Command]()
    around = Surroundings(
        log=ListLog(), load_photo=load_photo, report=reports.append, every_frame=True, liveness=policy
    )
    loop = Loop(around, commands=commands, halt=Event())
    try:
        for command in (UsePack(pack.folder), UseRoster(group.roster), OpenSession(SESSION)):
            commands.put(command)
        commands.put(UseSource(str(film)))
        while not reports.of(SourceEnded):
            loop.step()
        return reports, loop.doubts
    finally:
        loop.close()


@pytest.mark.slow
def test_a_display_marks_nobody_if_that_is_enforced(display: Path, open_pack: ModelPack, open_group: Group):
    reports, doubts = play(display, open_pack, open_group, LivenessPolicy.ENFORCE)
    assert reports.of(Recorded) == []
    assert doubts >= 1
    assert reports.of(Asked)
    held_back = [asked for asked in reports.of(Asked) if asked.likeliest == ()]
    assert held_back, "whom it looks like is not told"


@pytest.mark.slow
def test_observed_it_is_counted_and_marks_as_ever(display: Path, open_pack: ModelPack, open_group: Group):
    reports, doubts = play(display, open_pack, open_group, LivenessPolicy.OBSERVE)
    without, unseen = play(display, open_pack, open_group, LivenessPolicy.OFF)
    assert len(reports.of(Recorded)) == len(without.of(Recorded)) > 0
    assert 0 < doubts <= len(reports.of(Recorded))
    assert unseen == 0


@pytest.mark.slow
def test_people_in_a_room_are_marked_where_it_is_enforced(open_pack: ModelPack, open_group: Group):
    reports, _doubts = play(open_group.film, open_pack, open_group, LivenessPolicy.ENFORCE)
    assert len(reports.of(Recorded)) >= KNOWN - 1, "one face in six of this photo is near the line"


def test_a_pack_that_can_not_tell_says_so(starter_pack: ModelPack, open_group: Group):
    reports, _doubts = play(open_group.film, starter_pack, open_group, LivenessPolicy.ENFORCE)
    assert NoticeKind.LIVENESS_MISSING in [told.notice.kind for told in reports.of(Told)]
