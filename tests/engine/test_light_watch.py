"""Bad light is told once it has lasted, and over once it is better."""

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.domain.faces import Box, Frame
from kiosk.domain.light import FaceLight, Light
from kiosk.domain.notices import NoticeKind
from kiosk.engine.loop.light_watch import LightWatch
from kiosk.engine.messages import LightSeen, Told
from tests.engine.group_film import Reports

BRIGHT = np.full((360, 640, 3), 130, np.uint8)
DARK = np.full((360, 640, 3), 12, np.uint8)
BEHIND = DARK.copy()
BEHIND[:180, 80:560] = 250


def told(*scenes: tuple[NDArray[np.uint8], int]) -> list[tuple[NoticeKind, bool]]:
    """What is told of these pictures, each seen for so many seconds, ten a second."""
    reports = Reports()
    watch, number = LightWatch(report=reports.append), 0
    for pixels, seconds in scenes:
        for _ in range(10 * seconds):
            watch.look(Frame(number, number / 10, pixels.copy()))
            number += 1
    return [(report.notice.kind, report.over) for report in reports.of(Told)]


def test_a_window_behind_people_is_told_after_a_while_and_over_when_the_blinds_are_shut() -> None:
    kind = NoticeKind.LIGHT_BEHIND
    assert told((BEHIND, 15)) == []
    assert told((BEHIND, 40), (BRIGHT, 2)) == [(kind, False)]
    assert told((BEHIND, 40), (BRIGHT, 10)) == [(kind, False), (kind, True)]


def test_a_dark_room_that_gets_a_bright_window_is_told_of_anew() -> None:
    dark, behind = NoticeKind.LIGHT_DARK, NoticeKind.LIGHT_BEHIND
    assert told((DARK, 30), (BEHIND, 30)) == [(dark, False), (dark, True), (behind, False)]


def test_light_that_comes_and_goes_is_not_told() -> None:
    assert told(*[(DARK, 5), (BRIGHT, 5)] * 6) == []


@pytest.mark.parametrize(
    ("grey", "light"),
    [(20, FaceLight.DARK), (70, FaceLight.GOOD), (180, FaceLight.GOOD), (245, FaceLight.BRIGHT)],
)
def test_the_light_on_faces_is_told_apart_from_that_in_the_room(grey: int, light: FaceLight) -> None:
    scene = BRIGHT.copy()
    scene[100:200, 300:380] = grey
    reports = Reports()
    watch = LightWatch(report=reports.append)
    watch.look(Frame(0, 0.0, scene), [Box(300, 100, 380, 200), Box(700, 400, 800, 500)], tell=False)
    (seen,) = reports.of(LightSeen)
    assert (seen.light, seen.faces) == (Light.GOOD, light)
    assert sum(seen.shares) == pytest.approx(1)
    assert max(range(16), key=seen.shares.__getitem__) == 130 // 16


def test_with_nobody_there_nothing_is_said_of_faces() -> None:
    reports = Reports()
    LightWatch(report=reports.append).look(Frame(0, 0.0, DARK.copy()))
    (seen,) = reports.of(LightSeen)
    assert (seen.light, seen.faces) == (Light.DARK, FaceLight.NOBODY)
    assert not reports.of(Told)
