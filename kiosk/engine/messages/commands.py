"""Commands: what the engine is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.attendance import Method, Session
from kiosk.domain.camera_view import CameraView
from kiosk.domain.faces import Embedding
from kiosk.domain.passage import Presence
from kiosk.domain.poses import Pose
from kiosk.domain.roster import Roster


@dataclass(frozen=True, slots=True)
class UseRoster:
    roster: Roster


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Take attendance for `session`; `presences` tell who came or went already, by id.

    `one_to_one`: nobody is looked for by face; a face is only compared with whom `Verify` names.
    """

    session: Session
    presences: Mapping[str, Presence] = field(default_factory=dict[str, Presence])
    one_to_one: bool = False


@dataclass(frozen=True, slots=True)
class MarkedByHand:
    """Somebody was marked elsewhere; the engine must know, so that it does not mark twice.

    `presence` is how they stand now; None if their mark was taken back.
    """

    person_id: str
    presence: Presence | None


@dataclass(frozen=True, slots=True)
class ReadCodes:
    """Look for QR codes and barcodes in the picture, or do so no more."""

    on: bool


@dataclass(frozen=True, slots=True)
class Verify:
    """Compare who is before the camera with this Person alone, and mark them, by `method`, if it is they.

    It ends in what a mark ends in, or in NotVerified.
    """

    person_id: str
    method: Method


@dataclass(frozen=True, slots=True)
class CloseSession:
    pass


@dataclass(frozen=True, slots=True)
class UseSource:
    """Take Frames from `address`: see `kiosk.engine.camera.opening.open_source` for its forms.

    Sent again with nothing but another turn or Zone, it changes those and leaves the source open.
    """

    address: str
    view: CameraView = field(default_factory=CameraView)


@dataclass(frozen=True, slots=True)
class Rest:
    """Nobody is there: look at two Frames a second, and no more; or look at all again."""

    on: bool


@dataclass(frozen=True, slots=True)
class UsePack:
    folder: Path


@dataclass(frozen=True, slots=True)
class Enrol:
    """Look for a good picture of the one person before the camera in each of `poses`, in their order.

    Nobody is marked meanwhile. `known` are shots there are already: whoever is unlike them is somebody else.
    """

    person_id: str
    poses: tuple[Pose, ...] = tuple(Pose)
    known: tuple[Embedding, ...] = ()


@dataclass(frozen=True, slots=True)
class TakeAsIs:
    """The Pose that is waited for can't be had: the next good look will do."""


@dataclass(frozen=True, slots=True)
class TryOut:
    """Look whether somebody is known as in a lesson with this Roster; nobody is marked meanwhile."""

    roster: Roster


@dataclass(frozen=True, slots=True)
class CancelEnrolment:
    pass


@dataclass(frozen=True, slots=True)
class ShowFace:
    """Report the face of this Person, who has just named themselves, if they alone are before the camera."""

    person_id: str


@dataclass(frozen=True, slots=True)
class EmbedPhotos:
    """Embed photo files, one PhotoEmbedded each."""

    person_id: str
    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    pass


Command = (
    UseRoster
    | OpenSession
    | MarkedByHand
    | ReadCodes
    | Verify
    | CloseSession
    | UseSource
    | UsePack
    | Enrol
    | TakeAsIs
    | TryOut
    | CancelEnrolment
    | ShowFace
    | EmbedPhotos
    | Rest
    | Stop
)
