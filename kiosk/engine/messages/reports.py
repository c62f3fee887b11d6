"""Reports: what the engine tells."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.attendance import AttendanceEvent
from kiosk.domain.decision import Decision
from kiosk.domain.faces import Box, Embedding
from kiosk.domain.light import FaceLight, Light
from kiosk.domain.notices import Notice
from kiosk.domain.poses import Pose
from kiosk.domain.roster import Person


class TrackState(StrEnum):
    LOOKING = "looking"
    ACCEPTED = "accepted"
    ALREADY = "already"
    ASK = "ask"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TrackView:
    """A Track as the preview draws it; `person` only once it is accepted."""

    track: int
    box: Box
    state: TrackState
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class TracksSeen:
    """The Tracks of one Frame, the newest that was looked at. `width` and `height` are the Frame's."""

    frame: int
    width: int
    height: int
    tracks: tuple[TrackView, ...]


@dataclass(frozen=True, slots=True)
class Recorded:
    """A mark is on disk. `frame` and `box` tell where the Person was; `latency_ms` is from its arrival."""

    event: AttendanceEvent
    person: Person
    frame: int
    box: Box
    similarity: float
    latency_ms: float


@dataclass(frozen=True, slots=True)
class AlreadyMarked:
    """Somebody who has a mark came by again (said once a Track)."""

    person: Person
    frame: int
    box: Box
    similarity: float = 0.0


@dataclass(frozen=True, slots=True)
class Asked:
    """The kiosk can't be sure: PIN, badge or a tap. `likeliest` is best first, for the desk."""

    track: int
    frame: int
    box: Box
    likeliest: tuple[Person, ...]
    similarity: float


@dataclass(frozen=True, slots=True)
class NotOnList:
    """A Track was looked at long enough and belongs to nobody on the Roster."""

    track: int
    frame: int
    box: Box
    similarity: float


@dataclass(frozen=True, slots=True)
class CodeRead:
    """A QR code or barcode was held before the camera; told once until it has been gone for a while."""

    text: str


@dataclass(frozen=True, slots=True)
class NotVerified:
    """Who is before the camera was not found to be whom Verify named, in the time there is for it."""

    person_id: str


@dataclass(frozen=True, slots=True)
class EnrolmentShot:
    """A usable picture of the Person being enrolled. `crop` is (side, side, 3) BGR uint8, to show."""

    person_id: str
    embedding: Embedding
    quality: float
    crop: NDArray[np.uint8]
    pose: Pose = Pose.FRONT


HINTS = (
    "no-face",
    "one-face",
    "someone-else",
    "closer",
    "more-light",
    "less-light",
    "eyes-hidden",
    "glare",
    "mouth-hidden",
    "show-face",
    "upright",
    "hold-still",
    "look-here",
    "turn-left",
    "turn-right",
    "look-up",
    "look-down",
    "turn-less",
    "good",
)


@dataclass(frozen=True, slots=True)
class EnrolmentHint:
    """How it goes, as a word that the screen puts into a sentence: one of `HINTS`; `pose` is waited for."""

    person_id: str
    hint: str
    pose: Pose = Pose.FRONT


@dataclass(frozen=True, slots=True)
class TriedOut:
    """What a lesson would have decided about whoever stands there; None if nobody did in time."""

    decision: Decision | None


@dataclass(frozen=True, slots=True, eq=False)
class FaceShown:
    """The face of the Person whom ShowFace named. `pixels`: (height, width, 3) BGR uint8, with room about."""

    person_id: str
    pixels: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PhotoEmbedded:
    """What a photo file gave: an Embedding, or the sentence that says why not."""

    path: Path
    person_id: str
    embedding: Embedding | None
    quality: float
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class EngineState:
    """How the engine is, about once a second. Times in milliseconds, medians of the last seconds.

    `requested` and `active` name ExecutionProviders; `pack` is the pack's title; `ready` once Vision answers.
    `fallen` says why it does not run on what was asked for, empty if it does; `fallbacks` counts how often
    that came about, `restarts` all new starts of Vision. `doubts` counts those who seemed to be pictures.
    `camera_size`: width and height of its Frames, which may be other than what was asked for.
    """

    ready: bool
    pack: str
    requested: str
    active: str
    camera: str
    camera_fps: float
    processed_fps: float
    dropped: int
    restarts: int
    stage_ms: dict[str, float]
    rss_mb: float
    fallbacks: int = 0
    fallen: str = ""
    doubts: int = 0
    camera_size: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class LightSeen:
    """How the newest Frame is lit, about once a second.

    `shares`: how much of it is in each of sixteen equal steps from black to white; they add up to 1.
    """

    light: Light
    faces: FaceLight
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A Notice to show, and `over=True` when its cause has gone."""

    notice: Notice
    over: bool = False


@dataclass(frozen=True, slots=True)
class SourceEnded:
    """A film or folder has been read to its end."""

    frames: int


@dataclass(frozen=True, slots=True)
class Stopped:
    """The engine has ended; `reason` is empty when it was asked to."""

    reason: str = ""


Report = (
    TracksSeen
    | Recorded
    | AlreadyMarked
    | Asked
    | NotOnList
    | CodeRead
    | NotVerified
    | EnrolmentShot
    | EnrolmentHint
    | TriedOut
    | FaceShown
    | PhotoEmbedded
    | EngineState
    | LightSeen
    | Told
    | SourceEnded
    | Stopped
)
