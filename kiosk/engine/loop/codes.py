"""Reads QR codes and barcodes that are held before the camera: pupils' badges."""

import cv2
from zxingcpp import BarcodeFormat, BarcodeFormats, read_barcodes

from kiosk.domain.faces import Frame

# Seconds between looks. One takes about 5 ms of processor time at 1280 by 720, so this is 2 % of a core, and
# a Frame is decided that much later at most.
_LOOK_EVERY = 0.25
_GONE_AFTER = 2.0  # seconds out of sight until the same code is a new one
_FORMATS = BarcodeFormats([BarcodeFormat.QRCode, BarcodeFormat.Code128, BarcodeFormat.Code39])
_HEIGHT = 720  # a larger picture is halved: a card that is held up fills a good part of it


class CodeReader:
    """Tells each code once while it is held up."""

    def __init__(self) -> None:
        self._looked_at = float("-inf")
        self._seen: dict[str, float] = {}

    def look(self, frame: Frame) -> tuple[str, ...]:
        """The texts of codes that have come into sight; to be given every Frame."""
        if 0 <= frame.moment - self._looked_at < _LOOK_EVERY:
            return ()
        self._looked_at = frame.moment
        found = {text for text in _texts(frame) if text}
        fresh = tuple(sorted(found - self._in_sight(frame.moment)))
        self._seen.update(dict.fromkeys(found, frame.moment))
        return fresh

    def _in_sight(self, moment: float) -> set[str]:
        self._seen = {text: at for text, at in self._seen.items() if 0 <= moment - at < _GONE_AFTER}
        return set(self._seen)


def _texts(frame: Frame) -> list[str]:
    grey = cv2.cvtColor(frame.pixels, cv2.COLOR_BGR2GRAY)
    if frame.height > _HEIGHT:
        grey = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    found = read_barcodes(grey, formats=_FORMATS, try_rotate=False, try_invert=False)
    return [code.text.strip() for code in found]
