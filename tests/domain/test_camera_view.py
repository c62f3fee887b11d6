"""The Zone: written as four percentages, and whose face is in it."""

import pytest

from kiosk.domain.camera_view import Zone, zone_between, zone_of
from kiosk.domain.faces import Box

ZONE = Zone(left=10, top=20, width=50, height=40)  # of 640 by 360: 64 to 384 across, 72 to 216 down


def centred(across: float, down: float) -> Box:
    return Box(across - 30, down - 40, across + 30, down + 40)


@pytest.mark.parametrize("at", [(64, 72), (384, 72), (64, 216), (384, 216), (200, 100)])
def test_a_face_whose_centre_is_in_it_or_on_its_edge_counts(at: tuple[int, int]) -> None:
    assert ZONE.holds(centred(*at), width=640, height=360)


@pytest.mark.parametrize("at", [(63.9, 100), (384.1, 100), (200, 71.9), (200, 216.1), (600, 300)])
def test_a_face_whose_centre_is_outside_does_not(at: tuple[float, float]) -> None:
    assert not ZONE.holds(centred(*at), width=640, height=360)


def test_with_no_zone_a_face_that_leaves_the_picture_still_counts() -> None:
    assert Zone().holds(centred(-5, 100), width=640, height=360)
    assert not Zone(width=90).holds(centred(-5, 100), width=640, height=360)


@pytest.mark.parametrize("text", ["", "0,0,10,10", "90,90,10,10", "10,20,50,40"])
def test_it_is_written_as_it_was_read(text: str) -> None:
    assert zone_of(text).as_text() == text


def test_the_whole_picture_is_no_zone() -> None:
    assert zone_of("0,0,100,100").as_text() == ""


@pytest.mark.parametrize(
    "text",
    ["-1,0,50,50", "0,0,9,50", "0,0,50,9", "51,0,50,50", "0,91,50,10", "0,0,50", "a,b,c,d", "0.5,0,50,50"],
)
def test_what_is_no_part_of_a_picture_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - its text is for nobody
        zone_of(text)


@pytest.mark.parametrize(
    ("edges", "by", "then"),
    [
        ((0, 0), (5, -10), "15,10,50,40"),
        ((0, 0), (99, 99), "50,60,50,40"),
        ((0, 0), (-99, -99), "0,0,50,40"),
        ((1, 0), (20, 20), "10,20,70,40"),
        ((1, 1), (99, 99), "10,20,90,80"),
        ((-1, -1), (-99, -99), "0,0,60,60"),
        ((-1, 1), (99, -99), "50,20,10,10"),
        ((1, -1), (-99, 99), "10,50,10,10"),
    ],
)
def test_it_is_moved_and_pulled_as_far_as_there_is_room(
    edges: tuple[int, int], by: tuple[int, int], then: str
) -> None:
    assert ZONE.pulled(edges, *by).as_text() == then


def test_in_a_mirror_it_is_on_the_other_side() -> None:
    assert ZONE.mirrored() == Zone(40, 20, 50, 40)
    assert ZONE.mirrored().mirrored() == ZONE


@pytest.mark.parametrize(
    ("one", "other", "between"),
    [
        ((20, 30), (60, 90), "20,30,40,60"),
        ((60, 90), (20, 30), "20,30,40,60"),
        ((-5, 50), (130, 99.6), "0,50,100,50"),
        ((40, 40), (42, 41), "40,40,10,10"),
        ((40, 40), (38, 39), "30,30,10,10"),
        ((98, 98), (99, 99), "90,90,10,10"),
        ((2, 2), (1, 1), "0,0,10,10"),
    ],
)
def test_one_is_drawn_from_corner_to_corner(
    one: tuple[float, float], other: tuple[float, float], between: str
) -> None:
    assert zone_between(one, other).as_text() == between
