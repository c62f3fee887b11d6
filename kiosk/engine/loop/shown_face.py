"""Shows the face of somebody who has just named themselves, for another ModelPack to learn."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Box, Detection, Face, Frame
from kiosk.domain.roster import Roster
from kiosk.engine.messages import FaceShown
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.vision.vision import Vision

LIMIT = 6.0  # seconds after the PIN in which the same person must be the only one there
_ROOM = 0.8  # of the box's sides, around it: what a detector needs to find the face again
_LEAST_QUALITY = 0.4


@dataclass(frozen=True, slots=True)
class WantedFace:
    """Whose face is wanted; `until` is a moment of the loop's clock."""

    person_id: str
    until: float

    def look(
        self,
        vision: Vision,
        frame: Frame,
        detections: Sequence[Detection],
        *,
        roster: Roster,
        pack: ModelPack,
    ) -> FaceShown | None:
        """The face if exactly one is there, good enough, and like what the pack in use knows of the Person.

        Raises:
            NoAnswer: Vision failed; the next Frame may do.
        """
        if len(detections) != 1:
            return None
        face = vision.embed(frame.pixels, detections, check=True)[0]
        if face.quality.overall < _LEAST_QUALITY or not self._is_like(face, roster, pack):
            return None
        return FaceShown(self.person_id, _around(frame.pixels, detections[0].box))

    def _is_like(self, face: Face, roster: Roster, pack: ModelPack) -> bool:
        alone = roster.only(self.person_id)
        if not alone.enrolled:
            return False
        likeness = float((alone.matrix @ face.embedding.vector).max())
        return likeness >= pack.thresholds.at(1).accept


def _around(pixels: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    """A copy of the box with room about it, as far as the picture goes."""
    wide, high = _ROOM * box.width, _ROOM * box.height
    height, width = pixels.shape[:2]
    left, top = max(0, int(box.x0 - wide)), max(0, int(box.y0 - high))
    right, bottom = min(width, int(box.x1 + wide)), min(height, int(box.y1 + high))
    return pixels[top:bottom, left:right].copy()
