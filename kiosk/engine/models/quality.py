"""Measures how good one AlignedFace is for knowing the person.

`domain/quality.py` says what each figure is, and its term in ISO/IEC 29794-5:2025 (face image quality).
"""

from math import atan2, degrees, hypot, log, log1p

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import AlignedFace, Detection
from kiosk.domain.quality import Quality
from kiosk.engine.models.occlusion import hidden_parts

_BLACK, _WHITE = 8, 247  # grey levels that count as clipped

# What the overall score is made of: the least-squares fit, over 5,900 looks of five films, of the cosine
# between a look and the undisturbed photo of the same face (R2 0.66; docs/accuracy.md).
_PER_LOG_EYES, _PER_DETECTOR_SCORE, _PER_LOG_CONTRAST, _PER_CLIPPED, _BASE = 0.34, 0.94, 0.30, -1.0, -2.485


# A head of average build, in distances between the eyes: the nose stands out by half of one, the mouth lies
# 1.15 below the eyes, and the nose's tip 0.57 of the way down: the medians of 2,661 photos that look ahead.
_NOSE_OUT, _MOUTH_DOWN, _NOSE_DOWN = 0.5, 1.15, 0.57


def judge(face: AlignedFace, detection: Detection) -> Quality:
    """Measure the crop and its Detection."""
    grey = cv2.cvtColor(face.pixels, cv2.COLOR_BGR2GRAY)
    mean, deviation = (float(value[0, 0]) for value in cv2.meanStdDev(grey))
    sharpness = float(cv2.Laplacian(grey, cv2.CV_32F).var())
    white = float(np.mean(grey > _WHITE))
    clipped = float(np.mean(grey < _BLACK)) + white
    eyes = _eyes_apart(detection)
    yaw, pitch, roll = _pose(detection.landmarks)
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
        yaw=yaw,
        roll=roll,
        detector_score=detection.score,
        overall=max(0.0, min(1.0, overall)),
        pitch=pitch,
        overexposed=white,
        hidden=hidden_parts(face),
    )


def _eyes_apart(detection: Detection) -> float:
    left, right = detection.landmarks[:2]
    return hypot(float(right[0] - left[0]), float(right[1] - left[1]))


def _pose(landmarks: NDArray[np.float32]) -> tuple[float, float, float]:
    """Yaw, pitch and roll in degrees, from where the nose lies between eyes and mouth.

    How far off the middle it is, in the plane of the face, over how far it stands out of it, is a tangent.
    """
    left, right, nose, left_mouth, right_mouth = (complex(float(x), float(y)) for x, y in landmarks)
    across = right - left
    if across == 0:
        return 0.0, 0.0, 0.0
    upright = (nose - (left + right) / 2) / across  # real: along the line of the eyes; imaginary: down
    mouth = ((left_mouth + right_mouth) / 2 - (left + right) / 2) / across
    yaw = degrees(atan2(upright.real, _NOSE_OUT))
    down = upright.imag / max(mouth.imag, 0.1)
    pitch = degrees(atan2(_NOSE_DOWN - down, _NOSE_OUT / _MOUTH_DOWN))
    return yaw, pitch, degrees(atan2(across.imag, across.real))
