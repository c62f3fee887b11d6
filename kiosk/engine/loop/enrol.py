"""Enrols the one person in front of the camera: good and different looks, and a hint for what is amiss."""

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Box, Detection, Embedding, Face, Frame
from kiosk.domain.quality import Quality
from kiosk.engine.messages import Enrol, EnrolmentHint, EnrolmentShot, Report
from kiosk.engine.vision.vision import Vision

_LOOK_EVERY = 0.2  # seconds between Embeddings
_SHOT_EVERY = 0.6  # seconds between shots, so that they differ
_SAME = 0.03  # as near to a shot as this, of the way from a stranger to it, a look brings nothing new
_BESIDE = 0.5  # of the main face's height: from there on a second face is a second person, not a passer-by
_EYES = 40.0  # pixels between the eyes: what vendors of terminals ask for
_SCORE, _YAW, _ROLL = 0.7, 25.0, 20.0
_DARK, _BRIGHT, _CLIPPED, _SHARP = 0.2, 0.85, 0.25, 40.0
_CROP_SIDE, _CROP_ROOM = 160, 1.6


class Enrolment:
    """Collects shots of one person until there are enough.

    `stranger` is the similarity below which somebody else has stepped in: packs differ widely in it.
    """

    def __init__(self, command: Enrol, *, stranger: float, report: Callable[[Report], None]) -> None:
        self._stranger, self._same = stranger, 1.0 - _SAME * (1.0 - stranger)
        self._person_id, self._wanted, self._report = command.person_id, command.shots, report
        self._shots: list[Embedding] = []
        self._looked_at = self._shot_at = float("-inf")
        self._hint = ""

    @property
    def done(self) -> bool:
        return len(self._shots) >= self._wanted

    def look(self, vision: Vision, frame: Frame, detections: Sequence[Detection]) -> None:
        """Take one Frame.

        Raises:
            NoAnswer: Vision failed; the shots so far stay.
        """
        if frame.moment - self._looked_at < _LOOK_EVERY:
            return
        self._looked_at = frame.moment
        hint = _wrong_with_scene(detections)
        if not hint:
            face = vision.embed(frame.pixels, (_largest(detections),), check=True)[0]
            hint = _wrong_with(face.quality) or self._take(face, frame)
        if hint != self._hint:
            self._hint = hint
            self._report(EnrolmentHint(self._person_id, hint))

    def _take(self, face: Face, frame: Frame) -> str:
        """Keep the look as a shot, or say why not."""
        likeness = [float(face.embedding.vector @ shot.vector) for shot in self._shots]
        if likeness and max(likeness) < self._stranger:
            return "someone-else"
        if frame.moment - self._shot_at < _SHOT_EVERY:
            return self._hint
        if likeness and max(likeness) > self._same:
            return "turn-a-little"
        self._shots.append(face.embedding)
        self._shot_at = frame.moment
        crop = _crop(frame, face.detection.box)
        self._report(EnrolmentShot(self._person_id, face.embedding, face.quality.overall, crop))
        return "good"


def _largest(detections: Sequence[Detection]) -> Detection:
    return max(detections, key=lambda detection: detection.box.height)


def _wrong_with_scene(detections: Sequence[Detection]) -> str:
    if not detections:
        return "no-face"
    main = _largest(detections)
    beside = [other for other in detections if other.box.height >= _BESIDE * main.box.height]
    return "one-face" if len(beside) > 1 else ""


def _wrong_with(quality: Quality) -> str:
    faults = {
        "closer": quality.eye_distance < _EYES,
        "show-face": quality.detector_score < _SCORE,
        "look-here": abs(quality.yaw) > _YAW or abs(quality.roll) > _ROLL,
        "more-light": quality.brightness < _DARK,
        "less-light": quality.brightness > _BRIGHT or quality.clipped > _CLIPPED,
        "hold-still": quality.sharpness < _SHARP,
    }
    return next((hint for hint, wrong in faults.items() if wrong), "")


def _crop(frame: Frame, box: Box) -> NDArray[np.uint8]:
    """A (160, 160, 3) picture of the face with room around it."""
    half = max(box.width, box.height) * _CROP_ROOM / 2
    size = max(1, round(2 * half))
    crop = cv2.getRectSubPix(frame.pixels, (size, size), box.centre)
    small = cv2.resize(crop, (_CROP_SIDE, _CROP_SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)
