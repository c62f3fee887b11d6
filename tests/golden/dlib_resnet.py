"""Pictures, and what dlib's own network makes of them, kept in dlib_resnet.json.

Made anew, where the `dlib-bin` package is installed, by
`python -m tests.golden.dlib_resnet NETWORK.dat GROUP_PHOTO`.
"""

import hashlib
import importlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

GOLDEN = Path(__file__).with_suffix(".json")
SIDE = 150
# Corners of tiles of the group photo, row and column; they are natural pictures, and nobody's aligned face.
TILES = ((180, 250), (300, 420), (250, 640), (330, 830), (420, 560), (100, 1000))
PATTERNS = 6


@dataclass(frozen=True)
class Case:
    """A (150, 150, 3) RGB picture, its SHA-256 when the golden file was made, and dlib's vector for it."""

    name: str
    picture: NDArray[np.uint8]
    sha256: str
    vector: NDArray[np.float64]

    @property
    def same_picture(self) -> bool:
        """Whether the picture is decoded here as it was then."""
        return hashlib.sha256(self.picture.tobytes()).hexdigest() == self.sha256


def cases(group_photo: Path) -> list[Case]:
    """What the golden file holds."""
    kept = json.loads(GOLDEN.read_text("utf-8"))["cases"]
    pictures = _pictures(group_photo)
    return [
        Case(case["name"], pictures[case["name"]], case["sha256"], np.array(case["vector"])) for case in kept
    ]


def _pictures(group_photo: Path) -> dict[str, NDArray[np.uint8]]:
    found = {f"pattern {number}": _pattern(number) for number in range(PATTERNS)}
    photo = np.asarray(Image.open(group_photo).convert("RGB"))
    for row, column in TILES:
        found[f"tile {row} {column}"] = np.ascontiguousarray(photo[row : row + SIDE, column : column + SIDE])
    return found


def _pattern(number: int) -> NDArray[np.uint8]:
    row, column = np.mgrid[0:SIDE, 0:SIDE]
    waves = row * (number + 1) + column * (2 * number + 3) + (row * column) // (number + 2)
    return np.stack([(waves + 60 * channel) % 256 for channel in range(3)], axis=2).astype(np.uint8)


def main(network: str, group_photo: str) -> None:
    dlib = importlib.import_module("dlib")
    model = dlib.face_recognition_model_v1(network)
    kept = [
        {
            "name": name,
            "sha256": hashlib.sha256(picture.tobytes()).hexdigest(),
            "vector": [float(f"{number:.9g}") for number in model.compute_face_descriptor(picture)],
        }
        for name, picture in _pictures(Path(group_photo)).items()
    ]
    made_with = f"dlib {dlib.__version__}, its own network code on CPU"
    GOLDEN.write_text(json.dumps({"made_with": made_with, "cases": kept}, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
