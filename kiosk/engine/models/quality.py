"""Measures how good one AlignedFace is for knowing the person.

Terms follow ISO/IEC 29794-5 (face image quality) where it has them: sharpness, luminance mean, under- and
over-exposure, inter-eye distance, head pose.
"""

from math import atan2, degrees, hypot, log, log1p

import cv2
import numpy as np

from kiosk.domain.faces import AlignedFace, Detection
from kiosk.domain.quality import Quality

_BLACK, _WHITE = 8, 247  # grey levels that count as clipped

# What the overall score is made of: the least-squares fit, over 5,900 looks of five films, of the cosine
# between a look and the undisturbed photo of the same face (R2 0.66; docs/accuracy.md).
_PER_LOG_EYES, _PER_DETECTOR_SCORE, _PER_LOG_CONTRAST, _PER_CLIPPED, _BASE = 0.34, 0.94, 0.30, -1.0, -2.485


def judge(face: AlignedFace, detection: Detection) -> Quality:
    """Measure the crop and its Detection."""
    grey = cv2.cvtColor(face.pixels, cv2.COLOR_BGR2GRAY)
    mean, deviation = (float(value[0, 0]) for value in cv2.meanStdDev(grey))
    sharpness = float(cv2.Laplacian(grey, cv2.CV_32F).var())
    clipped = float(np.mean((grey < _BLACK) | (grey > _WHITE)))
    left, right, nose = (tuple(float(side) for side in point) for point in detection.landmarks[:3])
    eyes = hypot(right[0] - left[0], right[1] - left[1])
    overall = (
        _PER_LOG_EYES * log(max(eyes, 1.0))
        + _PER_DETECTOR_SCORE * detection.score
        + _PER_LOG_CONTRAST * log1p(deviation)
        + _PER_CLIPPED * clipped
        + _BASE
    )
    return Quality(
        sharpness=sharpness,
        brightness=mean / 255,
        contrast=deviation / 255,
        clipped=clipped,
        eye_distance=eyes,
        yaw=_yaw(left, right, nose),
        roll=degrees(atan2(right[1] - left[1], right[0] - left[0])),
        detector_score=detection.score,
        overall=max(0.0, min(1.0, overall)),
    )


def _yaw(left: tuple[float, ...], right: tuple[float, ...], nose: tuple[float, ...]) -> float:
    """Degrees, from how far the nose lies off the middle between the eyes, along their line.

    A head of which the nose stands out by half the distance of the eyes: the offset is then tan(yaw) / 2.
    """
    across = np.array([right[0] - left[0], right[1] - left[1]])
    width = float(np.hypot(*across))
    if width == 0:
        return 0.0
    middle = np.array([left[0] + right[0], left[1] + right[1]]) / 2
    offset = float(np.dot(np.array(nose[:2]) - middle, across)) / width**2
    return degrees(atan2(2 * offset, 1.0))
