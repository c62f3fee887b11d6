"""What passes between Vision and its parent: plain values through one pipe, pictures by shared memory."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.faces import Detection, Face
from kiosk.engine.runtime.targets import Target


@dataclass(frozen=True, slots=True)
class VisionPlan:
    """What a child is started with: the pack, and where its detector and its embedder are to run.

    With `liveness`, each confirmed Face tells how it looks, if the pack has the nets for it.
    """

    pack_folder: Path
    detector: Target = field(default_factory=Target)
    embedder: Target = field(default_factory=Target)
    liveness: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """Where a picture lies: (height, width, 3) uint8 BGR from the start of the shared memory `block`."""

    block: str
    height: int
    width: int


@dataclass(frozen=True, slots=True)
class Detect:
    picture: Picture


@dataclass(frozen=True, slots=True, eq=False)
class Embed:
    picture: Picture
    detections: tuple[Detection, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Confirm:
    picture: Picture
    detection: Detection


Request = Detect | Embed | Confirm


@dataclass(frozen=True, slots=True)
class Ready:
    """The models are loaded: the ExecutionProvider asked for, and the one that they really run on."""

    requested: str
    active: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The models can't be loaded, for a reason that another start would not change."""

    sentence: str
    details: str


@dataclass(frozen=True, slots=True)
class Broke:
    """Something went wrong that nobody foresaw; the child ends after saying so."""

    details: str


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """Detections for Detect, one Face a Detection for Embed and Confirm; `ms` is the time each stage took."""

    found: tuple[Detection, ...] | tuple[Face, ...]
    ms: dict[str, float] = field(default_factory=dict)
