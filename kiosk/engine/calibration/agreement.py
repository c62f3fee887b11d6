"""Whether a Target gives the numbers that CPU gives."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Detection
from kiosk.domain.sentence import Sentence

# Bounds for float32 graphs: providers that work stay within 1e-4 even where they round to bfloat16.
LEAST_COSINE = 0.999
LEAST_IOU = 0.95
MOST_SHIFT = 0.05  # of a landmark, as a share of the box's width
LEAST_FACES = 8
_UNIT = 1e-3  # how far from 1 the length of a unit vector may be


@dataclass(frozen=True, slots=True)
class Agreement:
    """`lowest` is the worst IoU or cosine over all faces; `wrong` says what is wrong, empty if all agree."""

    lowest: float
    wrong: str = ""


def compare_detections(
    reference: dict[int, tuple[Detection, ...]], found: dict[int, tuple[Detection, ...]]
) -> Agreement:
    """Compare each Detection of the reference with the one that it overlaps most in the same picture."""
    lowest = 1.0
    for picture, expected in reference.items():
        others = found.get(picture, ())
        if len(others) != len(expected):
            return Agreement(
                0.0,
                Sentence(
                    "it found {others} faces instead of {expected}",
                    others=len(others),
                    expected=len(expected),
                ),
            )
        for one in expected:
            iou, shift = _closest(one, others)
            if not iou >= LEAST_IOU:  # catches NaN too
                return Agreement(
                    _number(iou), Sentence("a box overlaps its own by {iou} only", iou=round(iou, 3))
                )
            if not shift <= MOST_SHIFT:
                return Agreement(
                    iou, Sentence("a landmark is off by {shift} of the face's width", shift=f"{shift:.0%}")
                )
            lowest = min(lowest, iou)
    return Agreement(lowest)


def _closest(one: Detection, others: Sequence[Detection]) -> tuple[float, float]:
    other = max(others, key=lambda other: one.box.iou(other.box))
    shift = np.abs(one.landmarks - other.landmarks).max() / one.box.width
    return one.box.iou(other.box), float(shift)


def compare_vectors(
    reference: dict[int, NDArray[np.float32]], found: dict[int, NDArray[np.float32]]
) -> Agreement:
    """Compare (faces, dimension) unit vectors by picture, row by row."""
    lowest = 1.0
    for picture, expected in reference.items():
        rows = found.get(picture)
        if rows is None or rows.shape != expected.shape:
            return Agreement(0.0, Sentence("an Embedding is missing or of another length"))
        if not np.isfinite(rows).all():
            return Agreement(0.0, Sentence("an Embedding holds what is no number"))
        if np.abs(np.linalg.norm(rows, axis=1) - 1).max(initial=0) > _UNIT:
            return Agreement(0.0, Sentence("an Embedding is not of unit length"))
        lowest = min(lowest, float(np.sum(expected * rows, axis=1).min(initial=1)))
    if lowest < LEAST_COSINE:
        return Agreement(
            lowest, Sentence("an Embedding has cosine {lowest} to the CPU's", lowest=round(lowest, 4))
        )
    return Agreement(lowest)


def _number(value: float) -> float:
    return value if np.isfinite(value) else 0.0
