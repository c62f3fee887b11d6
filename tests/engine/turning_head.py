"""A film of a head that turns, out of one photo: its landmarks are moved as a turned head moves its own."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Turn = tuple[float, float]  # degrees to the Frame's right, and up
Landmarks = NDArray[np.float32]  # (5, 2), in pixels
A_SECOND = 10
STEPS = 4  # Frames from one way of holding the head to the next
HELD = 13  # Frames for which each is held
AHEAD, LEFT, RIGHT, UP, DOWN = (0.0, 0.0), (48.0, 0.0), (-48.0, 0.0), (0.0, 34.0), (0.0, -34.0)
ALL_WAYS = (AHEAD, LEFT, RIGHT, UP, DOWN)
# Distances between the eyes: how far the nose stands out, how far back the neck turns, and how far a landmark
# takes its surroundings with it.
_NOSE_OUT, _BEHIND, _REACH = 0.5, 0.4, 0.7


def turned(pixels: NDArray[np.uint8], landmarks: Landmarks, turn: Turn) -> NDArray[np.uint8]:
    """The (height, width, 3) photo, its landmarks moved as a turned head's, and all around with them."""
    eyes = float(np.hypot(*(landmarks[1] - landmarks[0])))
    start = (landmarks / eyes).astype(np.float64)
    shifts = _rotated(start, turn) - start
    height, width = pixels.shape[:2]
    places = np.stack(np.meshgrid(np.arange(width), np.arange(height)), axis=-1) / eyes
    weights = np.linalg.solve(_near(start, start), shifts)
    moved = np.einsum("hwn,nd->hwd", _near(places, start + shifts), weights)
    across, down = np.moveaxis(((places - moved) * eyes).astype(np.float32), -1, 0)
    found = cv2.remap(pixels, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(found, np.uint8)


def _near(places: NDArray[np.float64], centres: NDArray[np.float64]) -> NDArray[np.float64]:
    away = np.linalg.norm(places[..., None, :] - centres, axis=-1)
    return np.asarray(np.exp(-((away / _REACH) ** 2)), np.float64)


def _rotated(points: NDArray[np.float64], turn: Turn) -> NDArray[np.float64]:
    yaw, pitch = np.radians(turn)
    middle = points.mean(axis=0)
    out = np.array([0, 0, _NOSE_OUT, 0, 0]) + _BEHIND
    across, down = (points - middle).T
    right = across * np.cos(yaw) + out * np.sin(yaw)
    below = down * np.cos(pitch) - out * np.sin(pitch)
    return np.asarray(np.stack([right, below], axis=1) + middle, np.float64)


def film(
    pixels: NDArray[np.uint8], landmarks: Landmarks, ways: Sequence[Turn] = ALL_WAYS
) -> Iterator[NDArray[np.uint8]]:
    """Each way is held a while, and the head turns slowly from one to the next."""
    last = ways[0]
    for way in ways:
        for step in range(STEPS):
            part = step / STEPS
            between = (last[0] + part * (way[0] - last[0]), last[1] + part * (way[1] - last[1]))
            yield turned(pixels, landmarks, between)
        still = turned(pixels, landmarks, way)
        yield from (still for _ in range(HELD))
        last = way


def write_film(path: Path, frames: Iterator[NDArray[np.uint8]]) -> None:
    writer: cv2.VideoWriter | None = None
    for frame in frames:
        if writer is None:
            size = (frame.shape[1], frame.shape[0])
            writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), A_SECOND, size)
        writer.write(frame)
    if writer is not None:
        writer.release()
