"""Whether a face before the camera is a person or a picture of one: cues, and what they add up to.

It is a deterrent and no more, and not certified; docs/liveness.md tells what it was tried on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean, median

import numpy as np
from numpy.typing import NDArray

# From staged prints and screens (docs/liveness.md); what they are worth in a school is not known.
_SURELY_A_PICTURE = 0.3  # of `passive`
_DOUBTFUL = 0.6  # of `passive`
_GRID = 12.0  # of `pattern`: faces stay under 10, staged screens over 12
_STILL = 0.02  # of `sway`: pictures on a stand stay under it, by the detector's noise; people sway by more
_LEAST_FRAMES = 8


class LivenessPolicy(StrEnum):
    """No look at it, a look that is noted and changes nothing, or a mark only for who seems alive."""

    OFF = "off"
    OBSERVE = "observe"
    ENFORCE = "enforce"


@dataclass(frozen=True, slots=True)
class LivenessLook:
    """One look at a face. `passive`: 0 (a picture) to 1 (a face), by nets that were trained for it.

    `pattern`: how far a regular grid stands out over the face, 1 and up.
    """

    passive: float
    pattern: float


def seems_alive(looks: Sequence[LivenessLook], sway: float | None) -> bool:
    """Whether the looks at a Track and its `sway` (None: not known) are more like a person than a picture.

    One cue alone must be strong; of three that are weak, two suffice.
    """
    if not looks:
        return False
    passive = fmean(look.passive for look in looks)
    if passive < _SURELY_A_PICTURE:
        return False
    doubts = (
        passive < _DOUBTFUL,
        median(look.pattern for look in looks) > _GRID,
        sway is not None and sway < _STILL,
    )
    return sum(doubts) < 2  # noqa: PLR2004 - see above


def sway(landmarks: Sequence[NDArray[np.float32]]) -> float | None:
    """How far a face moved about, as a share of the distance between its eyes.

    A picture that stands somewhere does not move at all; somebody who stands quietly sways by millimetres
    (some 5 mm of the head, which is 0.08 of the distance between the eyes).

    Args:
        landmarks: (5, 2) pixels each, of consecutive Frames, the left eye first and the right eye second.

    Returns:
        The root mean square distance of the landmarks' centre from its mean; None for fewer than 8 Frames.
    """
    if len(landmarks) < _LEAST_FRAMES:
        return None
    shapes = np.stack(landmarks).astype(np.float64)
    eyes = float(np.linalg.norm(shapes[:, 1] - shapes[:, 0], axis=1).mean())
    if eyes == 0:
        return None
    centres = shapes.mean(axis=1)
    away = np.square(centres - centres.mean(axis=0)).sum(axis=1)
    return float(np.sqrt(away.mean())) / eyes
