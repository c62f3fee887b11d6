"""Enrols the one person in front of the camera: one good look for each Pose, and a hint for what is amiss."""

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Box, Detection, Embedding, Face, Frame
from kiosk.domain.poses import Ahead, Pose, way_to
from kiosk.engine.messages import Enrol, EnrolmentHint, EnrolmentShot, Report
from kiosk.engine.vision.vision import Vision

_LOOK_EVERY = 0.2  # seconds between Embeddings
_SHOT_EVERY = 0.6  # seconds between shots, so that the person sees what happened
_HELD = 2  # looks in a row that must be right: a head in motion is blurred
# Five landmarks tell turns well and tilts badly (docs/accuracy.md), and not everybody can turn: a good look
# that is held as long as this is taken as it is. Only the look ahead is insisted on.
_PATIENCE = 3.0
_BESIDE = 0.5  # of the main face's height: from there on a second face is a second person, not a passer-by
_CROP_SIDE, _CROP_ROOM = 160, 1.6
# What stands in the way of some for good: a veil, dark glasses for their eyes, a neck that does not turn.
_MAY_STAY = frozenset({"eyes-hidden", "mouth-hidden", "glare", "upright"})


class Enrolment:
    """Collects one shot a Pose, in their order.

    `stranger` is the similarity below which somebody else has stepped in: packs differ widely in it.
    """

    def __init__(self, command: Enrol, *, stranger: float, report: Callable[[Report], None]) -> None:
        self._person_id, self._stranger, self._report = command.person_id, stranger, report
        self._poses = list(command.poses)
        self._shots: list[Embedding] = list(command.known)
        self._ahead = Ahead()
        self._as_is = False
        self._held = 0
        self._good_since: float | None = None
        self._looked_at = self._shot_at = float("-inf")
        self._told: EnrolmentHint | None = None

    @property
    def done(self) -> bool:
        return not self._poses

    def take_as_is(self) -> None:
        """The next good look will do, however the head is held and whatever covers a part of it."""
        self._as_is = True

    def look(self, vision: Vision, frame: Frame, detections: Sequence[Detection]) -> None:
        """Take one Frame.

        Raises:
            NoAnswer: Vision failed; the shots so far stay.
        """
        if self.done or frame.moment - self._looked_at < _LOOK_EVERY:
            return
        self._looked_at = frame.moment
        pose = self._poses[0]
        hint = _wrong_with_scene(detections)
        if not hint:
            face = vision.embed(frame.pixels, (_largest(detections),), check=True)[0]
            hint = self._wrong_with(face, pose, frame.moment)
            self._held = 0 if hint else self._held + 1
            if self._held >= _HELD and frame.moment - self._shot_at >= _SHOT_EVERY:
                self._take(face, frame, pose)
        told = EnrolmentHint(self._person_id, hint or "good", pose)
        if told != self._told:
            self._told = told
            self._report(told)

    def _wrong_with(self, face: Face, pose: Pose, moment: float) -> str:
        likeness = [float(face.embedding.vector @ shot.vector) for shot in self._shots]
        if likeness and max(likeness) < self._stranger:
            return "someone-else"
        let_be = _MAY_STAY if self._as_is else frozenset[str]()
        faults = [fault for fault in face.quality.shortcomings if fault not in let_be]
        if faults:
            self._good_since = None
            return faults[0]
        self._good_since = moment if self._good_since is None else self._good_since
        waited = pose is not Pose.FRONT and moment - self._good_since >= _PATIENCE
        return "" if self._as_is or waited else way_to(pose, face.quality, self._ahead)

    def _take(self, face: Face, frame: Frame, pose: Pose) -> None:
        if pose is Pose.FRONT:
            self._ahead = Ahead(face.quality.yaw, face.quality.pitch)
        self._shots.append(face.embedding)
        self._poses.pop(0)
        self._shot_at, self._held, self._as_is, self._good_since = frame.moment, 0, False, None
        crop = _crop(frame, face.detection.box)
        self._report(EnrolmentShot(self._person_id, face.embedding, face.quality.overall, crop, pose))


def _largest(detections: Sequence[Detection]) -> Detection:
    return max(detections, key=lambda detection: detection.box.height)


def _wrong_with_scene(detections: Sequence[Detection]) -> str:
    if not detections:
        return "no-face"
    main = _largest(detections)
    beside = [other for other in detections if other.box.height >= _BESIDE * main.box.height]
    return "one-face" if len(beside) > 1 else ""


def _crop(frame: Frame, box: Box) -> NDArray[np.uint8]:
    """A (160, 160, 3) picture of the face with room around it."""
    half = max(box.width, box.height) * _CROP_ROOM / 2
    size = max(1, round(2 * half))
    crop = cv2.getRectSubPix(frame.pixels, (size, size), box.centre)
    small = cv2.resize(crop, (_CROP_SIDE, _CROP_SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)
