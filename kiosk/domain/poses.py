"""The ways of holding the head that enrolment asks for, and whether a face is held so."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.quality import Quality


class Pose(StrEnum):
    """Left and right are the person's own; the mirrored picture shows them on the same side."""

    FRONT = "front"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


# Degrees. Terminals ask for a slight turn only, and a face turned further is known worse.
_AHEAD, _LEAST_TURN, _MOST_TURN = 12.0, 10.0, 40.0
_LEAST_TILT, _MOST_TILT = 5.0, 25.0


@dataclass(frozen=True, slots=True)
class Ahead:
    """Yaw and pitch, in degrees, of the Person's own look ahead: noses and chairs differ."""

    yaw: float = 0.0
    pitch: float | None = None


def way_to(pose: Pose, quality: Quality, ahead: Ahead) -> str:
    """What is missing to the Pose as a hint to the person; empty once it is reached."""
    turn = quality.yaw - ahead.yaw
    tilt = quality.pitch - (quality.pitch if ahead.pitch is None else ahead.pitch)
    match pose:
        case Pose.FRONT:
            return "" if abs(quality.yaw) <= _AHEAD else "look-here"
        case Pose.LEFT:
            return _way(turn, _LEAST_TURN, _MOST_TURN, "turn-left")
        case Pose.RIGHT:
            return _way(-turn, _LEAST_TURN, _MOST_TURN, "turn-right")
        case Pose.UP:
            return _way(tilt, _LEAST_TILT, _MOST_TILT, "look-up")
        case Pose.DOWN:
            return _way(-tilt, _LEAST_TILT, _MOST_TILT, "look-down")


def _way(degrees: float, least: float, most: float, hint: str) -> str:
    if degrees < least:
        return hint
    return "turn-less" if degrees > most else ""
