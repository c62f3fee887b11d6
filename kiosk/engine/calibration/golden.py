"""What Calibration and the benchmark run the models on: drawn faces of nobody, 1, 5 and 20 in a picture."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.engine.demo.portraits import crowd

COUNTS = (1, 5, 20)

Pictures = dict[int, NDArray[np.uint8]]


def draw(file: Path, counts: tuple[int, ...] = COUNTS) -> None:
    """Draw a 1280x720 picture a count into `file`; it takes a second or two."""
    np.savez(file, allow_pickle=False, **{str(count): crowd(count) for count in counts})


def load(file: Path) -> Pictures:
    """The pictures by their count of faces."""
    with np.load(file, allow_pickle=False) as stored:
        return {int(name): np.asarray(stored[name], np.uint8) for name in stored.files}
