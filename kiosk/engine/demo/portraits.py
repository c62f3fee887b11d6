"""Drawn faces of nobody, which face detectors take for people: for Calibration, self-tests and screenshots.

Detectors find them (YuNet scores 0.92 to 0.94), embedders take them for one family (cosine 0.77 to 0.98):
they show that a model runs and gives the same numbers as elsewhere, never how well it tells people apart.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

_Colour = NDArray[np.float32]
_Point = tuple[float, float]

_SKINS = np.array(
    [[150, 180, 225], [120, 155, 205], [80, 110, 160], [60, 85, 125], [170, 195, 235]], np.float32
)  # BGR, as all colours here
_HAIRS = np.array([[30, 35, 45], [40, 60, 90], [60, 110, 160], [20, 20, 25], [50, 50, 120]], np.float32)
_IRISES = np.array([[56, 40, 24], [88, 64, 40], [32, 48, 72]], np.float32)
_WHITE = np.array([235, 238, 240], np.float32)
_DARK = np.array([12, 10, 10], np.float32)
_LARGEST = 360  # pixels; larger ones take seconds to draw


class _Canvas:
    """A square float picture; shapes are ellipses, soft where `blur` (a sigma in pixels) says so."""

    def __init__(self, side: int, ground: _Colour) -> None:
        self.side = side
        self.pixels = np.empty((side, side, 3), np.float32)
        self.pixels[:] = ground

    def blend(self, cover: NDArray[np.float32], colour: _Colour) -> None:
        self.pixels += cover[..., None] * (colour - self.pixels)

    def cover(self, centre: _Point, half: _Point) -> NDArray[np.float32]:
        mask = np.zeros((self.side, self.side), np.float32)
        axes = (max(1, round(half[0])), max(1, round(half[1])))
        cv2.ellipse(mask, (round(centre[0]), round(centre[1])), axes, 0, 0, 360, (1.0,), -1, cv2.LINE_AA)
        return mask

    def ellipse(
        self, centre: _Point, half: _Point, colour: _Colour, *, share: float = 1.0, blur: float = 0.0
    ) -> None:
        mask = self.cover(centre, half)
        if blur:
            mask = cv2.GaussianBlur(mask, (0, 0), blur).astype(np.float32)
        self.blend(mask * share, colour)

    def arc(self, centre: _Point, half: _Point, colour: _Colour, *, degrees: _Point, width: float) -> None:
        place, axes = (round(centre[0]), round(centre[1])), (round(half[0]), round(half[1]))
        thick = max(1, round(width))
        cv2.ellipse(self.pixels, place, axes, 0, degrees[0], degrees[1], colour.tolist(), thick, cv2.LINE_AA)


def portrait(seed: int, *, side: int = 400) -> NDArray[np.uint8]:
    """Draw somebody who does not exist: (side, side, 3) uint8 BGR; the same seed gives the same person."""
    rng = np.random.default_rng(seed)
    size = side * 2  # drawn at twice the size, for smooth edges
    skin, hair = _SKINS[seed % len(_SKINS)], _HAIRS[(seed * 3 + 1) % len(_HAIRS)]
    canvas = _Canvas(size, rng.uniform(150, 210, 3).astype(np.float32))
    x, y = size / 2, size / 2
    a, b = size * 0.2 * rng.uniform(0.94, 1.06), size * 0.27 * rng.uniform(0.95, 1.05)
    _body(canvas, rng, skin=skin, hair=hair, centre=(x, y), half=(a, b))
    _shade(canvas, (x, y), (a, b))
    eyes = b * 0.12
    for sign in (-1, 1):
        spot = (x + sign * a * 0.42 * rng.uniform(0.97, 1.03), y - eyes)
        _eye(canvas, spot, (a, b), skin=skin, hair=hair, iris=_IRISES[seed % len(_IRISES)])
    _nose(canvas, (x, y + b * 0.22), (a, b), skin=skin)
    _mouth(canvas, (x, y + b * 0.5), (a, b), skin=skin)
    _fringe(canvas, (x, y), (a, b), hair=hair, part=float(rng.uniform(-30, 30)))
    noisy = canvas.pixels + rng.normal(0, 4, (size, size, 1)).astype(np.float32)
    small = cv2.resize(np.clip(noisy, 0, 255), (side, side), interpolation=cv2.INTER_AREA)
    return small.astype(np.uint8)


def crowd(count: int, *, width: int = 1280, height: int = 720, first_seed: int = 0) -> NDArray[np.uint8]:
    """Fill a (height, width, 3) uint8 BGR picture with `count` portraits of up to 360 px."""
    columns = max(1, round((count * width / height) ** 0.5))
    rows = -(-count // columns)
    side = min(width // columns, height // rows, _LARGEST)
    picture = np.full((height, width, 3), 128, np.uint8)
    for index in range(count):
        top, left = (index // columns) * side, (index % columns) * side
        picture[top : top + side, left : left + side] = portrait(first_seed + index, side=side)
    return picture


def _body(
    canvas: _Canvas, rng: np.random.Generator, *, skin: _Colour, hair: _Colour, centre: _Point, half: _Point
) -> None:
    (x, y), (a, b) = centre, half
    size = canvas.side
    canvas.ellipse((x, size * 1.02), (size * 0.38, size * 0.25), rng.uniform(40, 200, 3).astype(np.float32))
    canvas.ellipse((x, y - b * 0.22), (a * 1.16, b * 1.02), hair)
    if rng.random() < 0.5:  # noqa: PLR2004 - half of them wear it long
        canvas.ellipse((x, y + b * 0.2), (a * 1.18, b * 1.05), hair)
    canvas.ellipse((x, size * 0.8), (a * 0.5, size * 0.12), skin * np.float32(0.82))
    for sign in (-1, 1):
        canvas.ellipse((x + sign * a, y + b * 0.02), (a * 0.13, b * 0.15), skin * np.float32(0.85))
    canvas.ellipse(centre, half, skin)


def _shade(canvas: _Canvas, centre: _Point, half: _Point) -> None:
    """Light the face as the front of an ellipsoid, from the upper left."""
    rows, columns = np.mgrid[0 : canvas.side, 0 : canvas.side].astype(np.float32)
    across, down = (columns - centre[0]) / half[0], (rows - centre[1]) / half[1]
    radius = across**2 + down**2
    light = 0.62 + 0.42 * np.sqrt(np.clip(1 - radius, 0, 1)) - 0.12 * across - 0.10 * down
    canvas.pixels *= np.where(radius < 1, np.clip(light, 0, 1.15), 1)[..., None].astype(np.float32)


def _eye(canvas: _Canvas, at: _Point, half: _Point, *, skin: _Colour, hair: _Colour, iris: _Colour) -> None:
    (x, y), (a, b), size = at, half, canvas.side
    canvas.ellipse(
        (x, y - b * 0.02), (a * 0.3, b * 0.13), skin * np.float32(0.6), share=0.55, blur=size * 0.012
    )
    canvas.ellipse((x, y), (a * 0.2, b * 0.065), _WHITE)
    canvas.ellipse((x, y), (a * 0.085, b * 0.065), iris)
    canvas.ellipse((x, y), (a * 0.045, b * 0.035), _DARK)
    canvas.ellipse((x + a * 0.03, y - b * 0.02), (a * 0.016, b * 0.012), _WHITE)
    lid, brow = skin * np.float32(0.25), hair * np.float32(0.8)
    canvas.arc((x, y), (a * 0.21, b * 0.075), lid, degrees=(180, 360), width=size * 0.006)
    canvas.arc((x, y - b * 0.1), (a * 0.26, b * 0.07), brow, degrees=(200, 340), width=size * 0.014)


def _nose(canvas: _Canvas, tip: _Point, half: _Point, *, skin: _Colour) -> None:
    (x, y), (a, b), size = tip, half, canvas.side
    dim, bright = skin * np.float32(0.65), skin * np.float32(1.12)
    canvas.ellipse((x - a * 0.07, y - b * 0.17), (a * 0.05, b * 0.2), dim, share=0.4, blur=size * 0.01)
    canvas.ellipse((x + a * 0.03, y - b * 0.17), (a * 0.05, b * 0.2), bright, share=0.5, blur=size * 0.008)
    canvas.ellipse((x, y - b * 0.02), (a * 0.14, b * 0.06), bright, share=0.6, blur=size * 0.006)
    for sign in (-1, 1):
        spot = (x + sign * a * 0.1, y + b * 0.03)
        canvas.ellipse(spot, (a * 0.05, b * 0.022), skin * np.float32(0.35), share=0.9, blur=size * 0.002)
    canvas.ellipse((x, y + b * 0.06), (a * 0.16, b * 0.03), dim, share=0.5, blur=size * 0.006)


def _mouth(canvas: _Canvas, at: _Point, half: _Point, *, skin: _Colour) -> None:
    (x, y), (a, b), size = at, half, canvas.side
    lip = skin * np.array([0.6, 0.55, 0.85], np.float32)
    canvas.ellipse((x, y - b * 0.012), (a * 0.3, b * 0.05), lip)
    canvas.ellipse((x, y + b * 0.02), (a * 0.26, b * 0.055), lip * np.float32(1.1))
    dark = lip * np.float32(0.45)
    canvas.arc((x, y - b * 0.03), (a * 0.31, b * 0.045), dark, degrees=(15, 165), width=size * 0.006)
    canvas.ellipse(
        (x, y + b * 0.12), (a * 0.2, b * 0.03), skin * np.float32(0.6), share=0.4, blur=size * 0.008
    )
    for sign in (-1, 1):
        cheek = skin * np.array([0.85, 0.85, 1.08], np.float32)
        spot = (x + sign * a * 0.5, y - b * 0.25)
        canvas.ellipse(spot, (a * 0.25, b * 0.15), cheek, share=0.35, blur=size * 0.02)


def _fringe(canvas: _Canvas, centre: _Point, half: _Point, *, hair: _Colour, part: float) -> None:
    (x, y), (a, b) = centre, half
    top = canvas.cover((x, y - b * 0.55), (a * 0.98, b * 0.5))
    top[round(y - b * 0.55) :] = 0
    brow = canvas.cover((x + part, y - b * 0.28), (a * 0.86, b * 0.46))
    canvas.blend(cv2.GaussianBlur(np.clip(top - brow, 0, 1), (0, 0), 3).astype(np.float32), hair)
