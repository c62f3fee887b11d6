"""Copies a folder of labelled photos with some made worse, as careless enrolment does, for `kiosk evaluate`.

usage: python tests/benchmarks/worse_photos.py FACES OUT [--share 0.34] [--part enrol] [--kind KIND]

`--share` of each person's photos in `enrol/` (or `probe/`) are darkened, backlit, blurred by motion, washed
out, taken from afar, or partly covered; the rest is copied as it is.
"""

import argparse
import random
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.float32]


def dark(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """An eighth of the light, and the noise that a sensor then has."""
    return pixels * np.float32(0.12) + rng.normal(0, 5, pixels.shape).astype(np.float32)


def backlit(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """A sixth of the light on the person, and white beside and above."""
    found = pixels * np.float32(0.16) + rng.normal(0, 4, pixels.shape).astype(np.float32)
    height, width = pixels.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width]
    away = np.hypot((columns - width / 2) / (0.36 * width), (rows - 0.58 * height) / (0.5 * height))
    found[away > 1] = 250
    return np.asarray(cv2.GaussianBlur(found, (0, 0), 3), np.float32)


def blurred(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Moved by an eighth of the picture while the shutter was open."""
    length = pixels.shape[1] // 8
    kernel = np.zeros((length, length), np.float32)
    kernel[length // 2] = 1 / length
    turn = cv2.getRotationMatrix2D((length / 2, length / 2), float(rng.uniform(0, 180)), 1.0)
    return np.asarray(cv2.filter2D(pixels, -1, cv2.warpAffine(kernel, turn, (length, length))), np.float32)


def washed_out(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Far too much light."""
    return np.clip(pixels * np.float32(rng.uniform(2.6, 3.4)) + 40, 0, 255)


def far_away(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """A face of some 16 pixels between the eyes, enlarged again."""
    del rng
    height, width = pixels.shape[:2]
    small = cv2.resize(pixels, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def covered(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """A scarf over the mouth, or a dark band over the eyes; photos have the face in the middle."""
    found = pixels.copy()
    height, width = pixels.shape[:2]
    top, bottom = ((0.56, 0.8), (0.39, 0.51))[int(rng.integers(2))]
    colour = rng.uniform(0, 60, 3) if top < 0.5 else rng.uniform(20, 230, 3)
    found[round(top * height) : round(bottom * height), round(0.25 * width) : round(0.75 * width)] = colour
    return found


KINDS: Mapping[str, Callable[[Pixels, np.random.Generator], Pixels]] = {
    "dark": dark,
    "backlit": backlit,
    "blurred": blurred,
    "washed-out": washed_out,
    "far-away": far_away,
    "covered": covered,
}


def worse(pixels: NDArray[np.uint8], kind: str, seed: int) -> NDArray[np.uint8]:
    """The (height, width, 3) uint8 picture made worse."""
    found = KINDS[kind](pixels.astype(np.float32), np.random.default_rng(seed))
    return np.clip(found, 0, 255).astype(np.uint8)


def main() -> None:
    """Make the copy."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("faces", type=Path)
    ask.add_argument("out", type=Path)
    ask.add_argument("--share", type=float, default=0.34)
    ask.add_argument("--part", choices=("enrol", "probe"), default="enrol")
    ask.add_argument("--kind", choices=tuple(KINDS))
    ask.add_argument("--seed", type=int, default=1)
    given = ask.parse_args()
    shutil.copytree(given.faces, given.out)
    rng = random.Random(given.seed)
    for person in sorted((given.out / given.part).iterdir()):
        photos = sorted(person.iterdir())
        for path in rng.sample(photos, round(given.share * len(photos))):
            pixels = cv2.imread(str(path), cv2.IMREAD_COLOR)
            kind = given.kind or rng.choice(tuple(KINDS))
            cv2.imwrite(str(path), worse(np.asarray(pixels, np.uint8), kind, rng.randrange(1 << 30)))


if __name__ == "__main__":
    main()
