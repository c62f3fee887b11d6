"""Webcams by name or stable path, and network streams, as FrameSources."""

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import cv2
from cv2_enumerate_cameras import enumerate_cameras, supported_backends

from kiosk.domain.notices import NoticeKind
from kiosk.engine.camera.faults import kind_of, open_fault
from kiosk.engine.camera.source import Pixels, SourceFault, as_bgr
from kiosk.engine.camera.virtual import is_virtual

_OPEN_MS, _READ_MS = 5000, 2000
_LOOK_EVERY = 0.5
_USUAL = (1280, 720)


@dataclass(frozen=True, slots=True)
class Webcam:
    """A camera of this PC. `path` outlives unplugging; `index` and `backend` are OpenCV's."""

    name: str
    path: str
    index: int
    backend: int

    @property
    def is_virtual(self) -> bool:
        """Whether it is a program that can show any film."""
        return is_virtual(self.name, self.path)


def webcams() -> tuple[Webcam, ...]:
    """The cameras of this PC, in a steady order."""
    wanted = (
        (cv2.CAP_MSMF, cv2.CAP_DSHOW) if sys.platform == "win32" else (cv2.CAP_V4L2, cv2.CAP_AVFOUNDATION)
    )
    found: dict[str, Webcam] = {}
    for backend in (backend for backend in wanted if backend in supported_backends):
        for camera in enumerate_cameras(backend):
            path = _stable(camera.path or "")
            found.setdefault(path or camera.name, Webcam(camera.name, path, camera.index, backend))
        if found:
            break
    return tuple(sorted(found.values(), key=lambda camera: (camera.path, camera.index)))


def _stable(path: str) -> str:
    """The name that udev gives a device for good, where there is one."""
    by_id = Path("/dev/v4l/by-id")
    if path.startswith("/dev/") and by_id.is_dir():
        for link in sorted(by_id.iterdir()):
            if link.resolve() == Path(path):
                return str(link)
    return path


def _choose(wanted: str, *, virtual: bool) -> Webcam:
    cameras = webcams()
    real_ones = [camera for camera in cameras if virtual or not camera.is_virtual]
    if not wanted and real_ones:
        return real_ones[0]
    real = os.path.realpath(wanted)
    for camera in cameras:
        if wanted in {camera.path, camera.name} or (camera.path and os.path.realpath(camera.path) == real):
            if camera not in real_ones:
                raise SourceFault(NoticeKind.CAMERA_VIRTUAL, camera=camera.name)
            return camera
    raise SourceFault(NoticeKind.CAMERA_MISSING, details=f"wanted {wanted!r}, found {cameras!r}")


def _open(camera: Webcam, size: tuple[int, int]) -> cv2.VideoCapture:
    """Asked for this size; and as it likes if it won't open so, for any picture is better than none."""
    asked = [
        cv2.CAP_PROP_FOURCC,
        cv2.VideoWriter.fourcc(*"MJPG"),  # uncompressed 720p does not fit through USB 2 at 25 a second
        cv2.CAP_PROP_FRAME_WIDTH,
        size[0],
        cv2.CAP_PROP_FRAME_HEIGHT,
        size[1],
    ]
    capture = cv2.VideoCapture(camera.index, camera.backend, asked)
    return capture if capture.isOpened() else cv2.VideoCapture(camera.index, camera.backend)


class WebcamSource:
    """One webcam: MJPG of the size asked for if it can, else what it gives."""

    def __init__(self, wanted: str, *, virtual: bool = False, size: tuple[int, int] | None = None) -> None:
        """Open the camera of this name or path, or the first; `virtual`: also one that is a program.

        `size`: width and height in pixels, 1280 by 720 if None.
        """
        self._camera = _choose(wanted, virtual=virtual)
        self.name = self._camera.name
        self.fps: float | None = None
        self._capture = _open(self._camera, size or _USUAL)
        if not self._capture.isOpened():
            raise open_fault(self._camera.path)
        self._looked = time.monotonic()

    def read(self) -> Pixels | None:
        try:
            found, pixels = self._capture.read()
        except cv2.error as error:
            raise SourceFault(kind_of(str(error)), details=str(error)) from error
        if found:
            return as_bgr(pixels)
        if time.monotonic() - self._looked > _LOOK_EVERY:
            self._looked = time.monotonic()
            if all(camera.path != self._camera.path for camera in webcams()):
                raise SourceFault(NoticeKind.CAMERA_UNPLUGGED)
        return None

    def skip(self) -> bool:
        return self._capture.grab()  # on Linux it is retrieving that decodes

    def close(self) -> None:
        self._capture.release()


class StreamSource:
    """A network camera by its RTSP or HTTP address."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self.name = f"{parts.scheme}://{parts.hostname}{parts.path}"
        self.fps: float | None = None
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_MS]
        self._capture = cv2.VideoCapture(address, cv2.CAP_FFMPEG, limits)
        if not self._capture.isOpened():
            raise SourceFault(NoticeKind.SOURCE_UNREADABLE, source=self.name)

    def read(self) -> Pixels | None:
        found, pixels = self._capture.read()
        return as_bgr(pixels) if found else None

    def skip(self) -> bool:
        return self._capture.grab()

    def close(self) -> None:
        self._capture.release()
