"""Makes docs/images/kiosk.png from the running program: its demo, with drawn people in place of the photo's.

The engine looks at the demo film and marks whom it knows; the preview alone is shown a twin of the film, made
of portraits that kiosk.engine.demo.portraits draws, for no photo of anybody may stand in the repository.
"""

import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import kiosk.app.running
from kiosk.app.opening import open_program
from kiosk.app.options import Options
from kiosk.domain.faces import Box, Frame
from kiosk.engine.demo import demo
from kiosk.engine.demo.film import WALL, WalkUp, write_film
from kiosk.engine.demo.portraits import portrait
from kiosk.engine.messages import Command
from kiosk.paths import AppPaths
from kiosk.ui.ports import Engine
from kiosk.ui.window import Window

TARGET = Path(__file__).parent / "images" / "kiosk.png"
MARKS = 2  # then the picture is taken
CARD_SEEN_MS = 600
CAST = (0, 1, 4, 5, 3, 2)  # seeds of portraits, so that whoever is in the picture stands out from the wall
SIDE = 360  # of a portrait, pixels
GROUND_SPREAD = 25  # grey levels by which a portrait's noisy ground may differ from its mean


class DrawnPreview:
    """Gives the drawn film's Frame in the place of the one that the preview would take."""

    def __init__(self, film: Path, newest_frame: Callable[[], Frame | None]) -> None:
        self._film, self._next, self._newest_frame = cv2.VideoCapture(str(film)), 0, newest_frame

    def take(self) -> Frame | None:
        frame = self._newest_frame()
        if frame is None:
            return None
        if frame.number != self._next:
            self._film.set(cv2.CAP_PROP_POS_FRAMES, frame.number)
        self._next = frame.number + 1
        drawn, pixels = self._film.read()
        return replace(frame, pixels=np.asarray(pixels, np.uint8)) if drawn else frame


def drawn_photo(faces: int) -> tuple[NDArray[np.uint8], list[Box]]:
    """A row of portraits in the place of the group photo, and where their faces are."""
    row = np.hstack([on_the_wall(portrait(seed, side=SIDE)) for seed in CAST[:faces]])
    half_width, half_height = 0.2 * SIDE, 0.27 * SIDE  # as portraits are drawn
    middles = [(index + 0.5) * SIDE for index in range(faces)]
    return row, [
        Box(x - half_width, SIDE / 2 - half_height, x + half_width, SIDE / 2 + half_height) for x in middles
    ]


def on_the_wall(drawn: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The portrait before the film's wall instead of its own plain ground."""
    ground = np.abs(drawn.astype(int) - drawn[:8, :8].mean(axis=(0, 1))).max(axis=2) < GROUND_SPREAD
    return np.where(ground[..., None], np.array(WALL, np.uint8), drawn)


def draw_film(path: Path, walkups: Sequence[WalkUp]) -> None:
    photo, faces = drawn_photo(len(walkups))
    drawn = [replace(walkup, face=face) for walkup, face in zip(walkups, faces, strict=True)]
    write_film(path, photo, drawn, seed=demo.SEED, progress=lambda _: None, cancelled=lambda: False)


def listen(line: str) -> None:
    """End the program, which leaves its picture then, once enough people are marked."""
    if f"({MARKS} of " in line:
        window = next(shown for shown in QApplication.topLevelWidgets() if isinstance(shown, Window))
        QTimer.singleShot(CARD_SEEN_MS, window.close)


def main() -> int:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        film = Path(folder) / "drawn.avi"
        draw_film(film, demo.WALKUPS)

        def engine_seen_drawn(
            *,
            send: Callable[[Command], None],
            newest_frame: Callable[[], Frame | None],
            mirrored: Callable[[], bool],
        ) -> Engine:
            return Engine(send=send, newest_frame=DrawnPreview(film, newest_frame).take, mirrored=mirrored)

        options = Options(demo=True, screenshot=TARGET, unattended=True)
        with patch.object(kiosk.app.running, "Engine", engine_seen_drawn):
            return open_program(AppPaths.under(Path(folder) / "profile"), options, say=listen)


if __name__ == "__main__":
    sys.exit(main())
