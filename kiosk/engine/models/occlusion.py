"""Guesses from its colours what of an AlignedFace is covered: the eyes, the mouth, or glasses by glare.

Measured on 2,661 press photos and on 148 with a band painted over eyes or mouth (docs/accuracy.md): 2 to 3 of
100 uncovered faces are taken for covered, 8 of 10 painted ones noticed. What has the skin's own colour and
texture, such as a hand, passes, and so does what is red.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import AlignedFace
from kiosk.domain.quality import Hidden

_TOO_DARK = 12.0  # L* of the skin: below it colours say nothing
_GLARING = 96.0  # L*
_SCALE = np.array([100 / 255, 1, 1], np.float32)  # OpenCV stretches L* to a byte, and shifts a* and b*
# Of L*a*b*, where L* is 0 to 100; each bound is passed by 1 of 100 uncovered faces.
_EYES_DARKER, _EYES_COLOUR, _EYES_FLAT, _GLARE = 0.38, 24.0, 0.07, 0.06
_MOUTH_DARKER, _MOUTH_COLOUR, _MOUTH_FLAT = 0.40, 20.0, 0.055
_EYE_PART, _MOUTH_PART = (0.22, 0.22), (0.45, 0.16)  # half width and height, in distances between the eyes

_Lab = NDArray[np.float32]


def hidden_parts(face: AlignedFace) -> frozenset[Hidden]:
    """What seems covered; nothing where the picture is too dark to tell."""
    lab = cv2.cvtColor(face.pixels, cv2.COLOR_BGR2LAB).astype(np.float32) * _SCALE
    left, right, nose, left_mouth, right_mouth = face.landmarks
    apart = float(np.hypot(*(right - left)))
    bare = ((left + left_mouth) / 2, (right + right_mouth) / 2, nose)
    skin = np.median(np.concatenate([_part(lab, spot, apart, _EYE_PART) for spot in bare]), axis=0)
    if skin[0] < _TOO_DARK:
        return frozenset()
    eyes = np.concatenate([_part(lab, spot, apart, _EYE_PART) for spot in (left, right)])
    mouth = _part(lab, (left_mouth + right_mouth) / 2, apart, _MOUTH_PART)
    found = {
        Hidden.EYES: _covered(eyes, skin, _EYES_DARKER, _EYES_COLOUR, _EYES_FLAT),
        Hidden.MOUTH: _covered(mouth, skin, _MOUTH_DARKER, _MOUTH_COLOUR, _MOUTH_FLAT),
        Hidden.GLARE: float(np.mean(eyes[:, 0] > _GLARING)) > _GLARE,
    }
    return frozenset(part for part, seen in found.items() if seen)


def _part(lab: _Lab, at: NDArray[np.float32], apart: float, half: tuple[float, float]) -> _Lab:
    """(n, 3) colours around a landmark; one of a point at the edge where it lies outside the crop."""
    height, width = lab.shape[:2]
    across, down = half[0] * apart, half[1] * apart
    x0, x1 = (int(np.clip(round(float(at[0]) + side), 0, width - 1)) for side in (-across, across))
    y0, y1 = (int(np.clip(round(float(at[1]) + side), 0, height - 1)) for side in (-down, down))
    return lab[y0 : y1 + 1, x0 : x1 + 1].reshape(-1, 3)


def _covered(part: _Lab, skin: NDArray[np.float32], darker: float, colour: float, flat: float) -> bool:
    """Whether it is far darker than the skin, of another colour, or without any drawing."""
    light = float(skin[0])
    redder, yellower = np.median(part[:, 1:], axis=0) - skin[1:]
    other = float(np.hypot(min(redder, 0.0), yellower))  # lips are redder than skin, some far more
    return bool(part[:, 0].mean() < darker * light or other > colour or part[:, 0].std() < flat * light)
