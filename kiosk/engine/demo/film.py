"""Draws the demo film: people cut out of a photo walk up to a camera that blurs and hisses a little."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faces import Box
from kiosk.domain.faults import Fault

WIDTH, HEIGHT, FPS = 1280, 720, 25
CARD = (360, 440)  # width and height of a cut-out, pixels
FACE_WIDTH = 100.0  # of a cut-out's face, pixels
FACE_AT = (180.0, 165.0)  # where its centre lies
WALK = 6.6  # seconds from the first sight of somebody to the last
WALL = (92, 142, 190)  # BGR, as behind the people of the photo
_MJPG = cv2.VideoWriter.fourcc(*"MJPG")
_GRAIN = 2.5  # standard deviation of the sensor's noise, grey levels


@dataclass(frozen=True, slots=True)
class WalkUp:
    """Somebody comes up to the camera: `begins` in seconds, `lane` as a fraction of the picture's width."""

    face: Box
    begins: float
    lane: float
    gain: float
    tilt: float


def cut_out(
    photo: NDArray[np.uint8], face: Box, *, scale: float = 1.0, gain: float = 1.0, tilt: float = 0.0
) -> NDArray[np.uint8]:
    """The person around `face` as a (440, 360, 3) picture.

    The face's box is `scale` x 100 pixels wide in it, turned by `tilt` degrees; `gain` multiplies its light.
    """
    matrix = cv2.getRotationMatrix2D(face.centre, tilt, scale * FACE_WIDTH / face.width)
    matrix[:, 2] += np.subtract(FACE_AT, face.centre)
    card = cv2.warpAffine(photo, matrix, CARD, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.convertScaleAbs(card, alpha=gain), np.uint8)


def write_film(
    path: Path,
    photo: NDArray[np.uint8],
    walkups: Sequence[WalkUp],
    *,
    seed: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> bool:
    """Write an MJPEG film of 1280x720 at 25 frames a second; False if it was cancelled.

    Raises:
        Fault: the film can't be written there, or not to its end.
    """
    rng = np.random.default_rng(seed)
    wall, hiss = _room(rng), _hiss(rng)
    cast = [_Walker(photo, walkup) for walkup in walkups]
    frames = round((max(walkup.begins for walkup in walkups) + WALK + 1) * FPS)
    film = cv2.VideoWriter(str(path), _MJPG, FPS, (WIDTH, HEIGHT))
    if not film.isOpened():
        raise Fault("The demo film can't be written to {parent}. Is the disk full?", parent=path.parent)
    try:
        for number in range(frames):
            if cancelled():
                return False
            picture = wall.copy()
            for walker in cast:
                walker.paint(picture, number / FPS)
            film.write(_with_noise(picture, hiss, rng))
            progress((number + 1) / frames)
    finally:
        film.release()
    if not _whole(path, frames):
        raise Fault("The demo film in {parent} came out cut short. Is the disk full?", parent=path.parent)
    return True


def _whole(path: Path, frames: int) -> bool:
    # The writer says nothing of a full disk.
    film = cv2.VideoCapture(str(path))
    try:
        return int(film.get(cv2.CAP_PROP_FRAME_COUNT)) == frames
    finally:
        film.release()


class _Walker:
    def __init__(self, photo: NDArray[np.uint8], walkup: WalkUp) -> None:
        self._walkup = walkup
        self._card = cut_out(photo, walkup.face)
        self._cover = _outline()

    def paint(self, picture: NDArray[np.uint8], moment: float) -> None:
        walkup = self._walkup
        part = (moment - walkup.begins) / WALK
        if not 0 <= part <= 1:
            return
        near = _ease(min(part / 0.6, 1.0))  # the last two fifths they stand and look
        matrix = self._place(part, near)
        x0, y0, x1, y1 = _bounds(matrix)
        if x0 >= x1 or y0 >= y1:
            return
        matrix[:, 2] -= (x0, y0)
        size = (x1 - x0, y1 - y0)
        light = walkup.gain * (1 + 0.06 * math.sin(2 * math.pi * moment / 3))
        card = cv2.warpAffine(self._card, matrix, size, borderMode=cv2.BORDER_REPLICATE)
        card = cv2.convertScaleAbs(cv2.GaussianBlur(card, (0, 0), 0.4 + 1.2 * (1 - near)), alpha=light)
        presence = _ease(min(part / 0.08, (1 - part) / 0.08, 1.0))
        cover = cv2.warpAffine(self._cover, matrix, size) * presence
        place = picture[y0:y1, x0:x1]
        place[:] = cv2.blendLinear(card, place, cover, 1 - cover)

    def _place(self, part: float, near: float) -> NDArray[np.float64]:
        walkup = self._walkup
        scale = 0.55 + 0.95 * near
        swing = math.sin(walkup.begins + 2 * math.pi * part)
        matrix = np.asarray(cv2.getRotationMatrix2D(FACE_AT, walkup.tilt * swing, scale), np.float64)
        x = walkup.lane * WIDTH + 22 * math.sin(walkup.begins + 5 * part)
        y = HEIGHT * (0.36 + 0.08 * near) + 5 * math.sin(40 * part) * (1 - near)
        matrix[:, 2] += (x - FACE_AT[0], y - FACE_AT[1])
        return matrix


def _ease(part: float) -> float:
    return part * part * (3 - 2 * part)


def _bounds(matrix: NDArray[np.float64]) -> tuple[int, int, int, int]:
    """Where the cut-out falls within the picture: x0, y0, x1, y1."""
    width, height = CARD
    corners = np.array([(0, 0, 1), (width, 0, 1), (width, height, 1), (0, height, 1)]) @ matrix.T
    x0, y0 = np.maximum(np.floor(corners.min(axis=0)), 0).astype(int)
    x1, y1 = np.minimum(np.ceil(corners.max(axis=0)), (WIDTH, HEIGHT)).astype(int)
    return int(x0), int(y0), int(x1), int(y1)


def _outline() -> NDArray[np.float32]:
    """How much of a cut-out covers the room, 0 to 1: head and shoulders, soft at the edge."""
    width, height = CARD
    cover = np.zeros((height, width), np.float32)
    cv2.ellipse(cover, (180, 150), (88, 118), 0, 0, 360, 1.0, -1)
    cv2.ellipse(cover, (180, 350), (132, 120), 0, 0, 360, 1.0, -1)
    cover[-70:] *= np.linspace(1, 0, 70, dtype=np.float32)[:, None]
    return np.asarray(cv2.GaussianBlur(cover, (0, 0), 11), np.float32)


def _room(rng: np.random.Generator) -> NDArray[np.uint8]:
    """A wall in the photo's own warm colours with a few pictures on it, out of focus."""
    tone = np.array(WALL, np.float32) + rng.normal(0, 14, (5, 8, 1)) + rng.normal(0, 4, (5, 8, 3))
    wall = cv2.resize(tone.astype(np.float32), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    for _ in range(9):
        x, y = int(rng.integers(0, WIDTH)), int(rng.integers(0, HEIGHT // 2))
        w, h = int(rng.integers(50, 170)), int(rng.integers(60, 190))
        shade = rng.uniform(60, 190)
        cv2.rectangle(wall, (x, y), (x + w, y + h), (shade * 0.8, shade * 0.95, shade), -1)
    floor = np.array((52, 74, 98), np.float32)
    wall[HEIGHT * 4 // 5 :] = wall[HEIGHT * 4 // 5 :] * 0.3 + floor * 0.7
    return np.asarray(np.clip(cv2.GaussianBlur(wall, (0, 0), 5), 0, 255), np.uint8)


def _hiss(rng: np.random.Generator) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """A field of noise, what to add and what to take away; each Frame shows another part of it."""
    coarse = rng.normal(0, _GRAIN, (HEIGHT // 2 + 32, WIDTH // 2 + 32)).astype(np.float32)
    field = np.repeat(cv2.resize(coarse, (WIDTH + 64, HEIGHT + 64))[..., None], 3, axis=2).round()
    return np.maximum(field, 0).astype(np.uint8), np.maximum(-field, 0).astype(np.uint8)


def _with_noise(
    picture: NDArray[np.uint8],
    hiss: tuple[NDArray[np.uint8], NDArray[np.uint8]],
    rng: np.random.Generator,
) -> NDArray[np.uint8]:
    x, y = (int(offset) for offset in rng.integers(0, 64, 2))
    more, less = (field[y : y + HEIGHT, x : x + WIDTH] for field in hiss)
    return np.asarray(cv2.subtract(cv2.add(picture, more), less), np.uint8)
