"""How a camera's picture is taken and which part of it counts."""

from dataclasses import dataclass, field
from typing import Literal

from kiosk.domain.faces import Box

Turn = Literal[0, 90, 180, 270]
LEAST_SIDE = 10  # percent: in a narrower zone hardly anybody's whole face has room
_ALL = 100


@dataclass(frozen=True, slots=True)
class Zone:
    """The part of the picture in which faces are looked at, in whole percent of its sides.

    Of the picture as it is after turning, and as the camera sees it: a mirror on the screen changes nothing.

    Raises:
        ValueError: it reaches out of the picture, or is narrower than `LEAST_SIDE`.
    """

    left: int = 0
    top: int = 0
    width: int = _ALL
    height: int = _ALL

    def __post_init__(self) -> None:
        inside = self.left + self.width <= _ALL and self.top + self.height <= _ALL
        if min(self.left, self.top) < 0 or min(self.width, self.height) < LEAST_SIDE or not inside:
            raise ValueError(str(self))

    @property
    def is_all(self) -> bool:
        """Whether it is the whole picture."""
        return self == Zone()

    def holds(self, box: Box, *, width: int, height: int) -> bool:
        """Whether the centre of `box` is in it, in a picture of so many pixels; its edges count."""
        across, down = box.centre
        return (
            self.left * width <= _ALL * across <= (self.left + self.width) * width
            and self.top * height <= _ALL * down <= (self.top + self.height) * height
        ) or self.is_all  # a face that is half out of the picture may have its centre there

    def mirrored(self) -> "Zone":
        """Where it is in a mirror."""
        return Zone(_ALL - self.left - self.width, self.top, self.width, self.height)

    def pulled(self, edges: tuple[int, int], right: int, down: int) -> "Zone":
        """With its edges pulled so far, as far as there is room.

        `edges`: across and down, -1 for the left or top one, 1 for the right or bottom one, 0 for neither;
        both 0 moves all of it.
        """
        if edges == (0, 0):
            left = min(max(self.left + right, 0), _ALL - self.width)
            return Zone(left, min(max(self.top + down, 0), _ALL - self.height), self.width, self.height)
        left, width = _pulled(self.left, self.width, edges[0], right)
        top, height = _pulled(self.top, self.height, edges[1], down)
        return Zone(left, top, width, height)

    def as_text(self) -> str:
        """As the settings keep it: left, top, width and height, or nothing for the whole picture."""
        return "" if self.is_all else f"{self.left},{self.top},{self.width},{self.height}"


def _pulled(start: int, length: int, edge: int, by: int) -> tuple[int, int]:
    end = start + length
    if edge < 0:
        start = min(max(start + by, 0), end - LEAST_SIDE)
    if edge > 0:
        end = max(min(end + by, _ALL), start + LEAST_SIDE)
    return start, end - start


def zone_between(one: tuple[float, float], other: tuple[float, float]) -> Zone:
    """The Zone with these opposite corners, across and down in percent; no narrower than it may be."""
    left, width = _span(one[0], other[0])
    top, height = _span(one[1], other[1])
    return Zone(left, top, width, height)


def _span(one: float, other: float) -> tuple[int, int]:
    """Start and length; what is too short grows to where `other` went, or else away from the edge."""
    start, end = (round(min(max(each, 0), _ALL)) for each in sorted((one, other)))
    if end - start < LEAST_SIDE:
        start = start if other >= one else end - LEAST_SIDE
        start = min(max(start, 0), _ALL - LEAST_SIDE)
        end = start + LEAST_SIDE
    return start, end - start


def zone_of(text: str) -> Zone:
    """The Zone of such a text.

    Raises:
        ValueError: it is not four whole percentages, or no part of a picture that a face has room in.
    """
    if not text:
        return Zone()
    left, top, width, height = (int(part) for part in text.split(","))
    return Zone(left, top, width, height)


@dataclass(frozen=True, slots=True)
class CameraView:
    """What is asked of a source.

    `size`: width and height to ask of the camera's driver, None for what suits it; films and streams are as
    they are. `turn`: degrees clockwise, done once, where a Frame is made.
    """

    size: tuple[int, int] | None = None
    turn: Turn = 0
    zone: Zone = field(default_factory=Zone)
