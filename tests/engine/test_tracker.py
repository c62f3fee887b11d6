"""Tracks: the same face over Frames, through gaps and crossings."""

import numpy as np

from kiosk.domain.faces import Box, Detection, Frame
from kiosk.engine.loop.tracker import Tracker

PIXELS = np.zeros((72, 128, 3), np.uint8)


def frame(number: int) -> Frame:
    return Frame(number, number / 25, PIXELS)


def face(x: float, y: float, side: float = 100.0) -> Detection:
    box = Box(x - side / 2, y - side / 2, x + side / 2, y + side / 2)
    return Detection(box, np.zeros((5, 2), np.float32), 0.9)


def test_a_moving_face_stays_one_track():
    tracker = Tracker()
    ids = {tracker.update(frame(n), [face(100 + 12 * n, 200, 80 + 2 * n)]).here[0].id for n in range(50)}
    assert len(ids) == 1


def test_a_face_that_is_missed_for_some_frames_keeps_its_track():
    tracker = Tracker()
    first = tracker.update(frame(0), [face(100, 200)]).here[0].id
    tracker.update(frame(1), [face(104, 200)])
    for number in range(2, 9):
        assert tracker.update(frame(number), []).ended == ()
    assert tracker.update(frame(9), [face(136, 200)]).here[0].id == first


def test_a_face_that_is_gone_ends_once():
    tracker = Tracker()
    first = tracker.update(frame(0), [face(100, 200)]).here[0].id
    ended = [track for number in range(1, 40) for track in tracker.update(frame(number), []).ended]
    assert ended == [first]


def test_people_who_cross_keep_their_tracks():
    tracker = Tracker()
    first: list[int] = []
    for number in range(60):
        left, right = face(100 + 12 * number, 200), face(820 - 12 * number, 270)
        here = tracker.update(frame(number), [left, right] if number % 2 else [right, left]).here
        by_height = sorted(here, key=lambda track: track.detection.box.y0)
        if number == 0:
            first = [track.id for track in by_height]
        assert [track.id for track in by_height] == first


def test_a_small_face_where_a_large_one_was_is_somebody_else():
    tracker = Tracker()
    near = tracker.update(frame(0), [face(300, 300, 200)]).here[0].id
    tracker.update(frame(1), [])
    assert tracker.update(frame(5), [face(300, 300, 70)]).here[0].id != near


def test_twenty_people_are_twenty_tracks():
    tracker = Tracker()
    seen: set[int] = set()
    for number in range(25):
        crowd = [face(60 + 120 * (i % 10), 200 + 200 * (i // 10) + number) for i in range(20)]
        seen |= {track.id for track in tracker.update(frame(number), crowd[:: 1 if number % 2 else -1]).here}
    assert len(seen) == 20
