"""Films and folders of pictures as FrameSources."""

from math import isfinite
from pathlib import Path

import cv2
import numpy as np

from kiosk.domain.notices import NoticeKind
from kiosk.engine.camera.source import Pixels, SourceFault, as_bgr

_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"})
_FILM_FPS = 25.0
# The package for Windows has no FFmpeg: there OpenCV itself reads the demo's film, and Windows the others.
_READERS = (cv2.CAP_FFMPEG, cv2.CAP_OPENCV_MJPEG, cv2.CAP_MSMF)
_FOLDER_FPS = 5.0


class FilmSource:
    """A film file, read Frame by Frame to its end."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        if not path.is_file():
            raise SourceFault(NoticeKind.SOURCE_UNREADABLE, source=str(path), details="no such file")
        self._capture = _opened(path)
        told = self._capture.get(cv2.CAP_PROP_FPS)
        self.fps: float | None = told if isfinite(told) and told > 0 else _FILM_FPS

    def read(self) -> Pixels | None:
        found, pixels = self._capture.read()
        return as_bgr(pixels) if found else None

    def skip(self) -> bool:
        return self._capture.grab()

    def close(self) -> None:
        self._capture.release()


def _opened(path: Path) -> cv2.VideoCapture:
    for reader in _READERS:
        capture = cv2.VideoCapture(str(path), reader)
        if capture.isOpened():
            return capture
    raise SourceFault(NoticeKind.SOURCE_UNREADABLE, source=str(path), details="OpenCV can't open it")


class FolderSource:
    """The pictures of one folder, by name, five a second."""

    def __init__(self, folder: Path) -> None:
        self.name = folder.name
        self.fps: float | None = _FOLDER_FPS
        self._left = iter(sorted(path for path in folder.iterdir() if path.suffix.lower() in _PICTURES))

    def read(self) -> Pixels | None:
        path = next(self._left, None)
        if path is None:
            return None
        # Not imread: on Windows it can't open names outside the code page.
        pixels = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)
        if pixels is None:
            raise SourceFault(NoticeKind.SOURCE_UNREADABLE, source=str(path))
        return as_bgr(pixels)

    def skip(self) -> bool:
        return next(self._left, None) is not None

    def close(self) -> None:
        self._left = iter(())
