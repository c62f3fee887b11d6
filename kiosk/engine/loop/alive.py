"""What was seen of each Track that tells a person from a picture of one, and what follows from it."""

from collections import deque
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection, Face
from kiosk.domain.liveness import LivenessLook, LivenessPolicy, seems_alive, sway

_PAUSE = (
    1.0  # seconds between judgements of one that was doubted: a picture held up must not slow the rest down
)
_FRAMES, _LOOKS = 40, 12  # of a Track, the newest: a person who stays must not be judged by how they came


@dataclass(slots=True, eq=False)
class Signs:
    """One Track's. `doubted`: an Accept of it was held back, or noted, because it seemed to be a picture.

    `judged_at`: the moment of the Frame at which that was last asked.
    """

    landmarks: deque[NDArray[np.float32]] = field(default_factory=lambda: deque(maxlen=_FRAMES))
    looks: deque[LivenessLook] = field(default_factory=lambda: deque(maxlen=_LOOKS))
    doubted: bool = False
    judged_at: float = float("-inf")

    def saw(self, detection: Detection) -> None:
        self.landmarks.append(detection.landmarks)


class AliveGate:
    """Lets an Accept through, or not. `doubts` counts the Tracks that seemed to be pictures."""

    def __init__(self, policy: LivenessPolicy) -> None:
        self._policy = policy
        self.doubts = 0

    @property
    def wants_looks(self) -> bool:
        return self._policy is not LivenessPolicy.OFF

    def holds_back(self, signs: Signs, now: float) -> bool:
        """Whether the Track was doubted so lately, at a Frame's moment, that it need not be asked again."""
        enforced = self._policy is LivenessPolicy.ENFORCE
        return enforced and signs.doubted and now - signs.judged_at < _PAUSE

    def lets_through(self, signs: Signs, faces: tuple[Face, ...], now: float) -> bool:
        """Judge a Track by all that was seen of it, with these confirmed Faces as the newest."""
        if not self.wants_looks:
            return True
        signs.judged_at = now
        signs.looks.extend(face.liveness for face in faces if face.liveness is not None)
        if seems_alive(tuple(signs.looks), sway(tuple(signs.landmarks))):
            return True
        self.doubts += not signs.doubted
        signs.doubted = True
        return self._policy is LivenessPolicy.OBSERVE
