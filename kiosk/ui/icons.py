"""Icons from resources/icons, drawn in any colour and size."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from kiosk.paths import RESOURCES


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return Path(RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str, stroke: float) -> QSvgRenderer:
    text = (
        _source(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    )
    return QSvgRenderer(QByteArray(text.encode()))


def paint_icon(painter: QPainter, name: str, colour: str, area: QRectF, *, stroke: float = 2.0) -> None:
    """Draw the icon into the square `area`; `stroke` is in units of its 24 by 24 grid."""
    _renderer(name, colour, stroke).render(painter, area)


def pixmap(name: str, colour: str, side: int, *, stroke: float = 2.0, room: int = 0) -> QPixmap:
    """The icon as a picture of `side` logical pixels, sharp on this screen; `room` wide if that is more.

    What is left of the room lies behind it, as lines run.
    """
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    key = f"kiosk {name} {colour} {side} {stroke} {room} {ratio} {QGuiApplication.isRightToLeft()}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    picture = QPixmap(QSize(max(side, room), side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    left = max(room - side, 0) if QGuiApplication.isRightToLeft() else 0
    paint_icon(painter, name, colour, QRectF(left, 0, side, side), stroke=stroke)
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


def icon(name: str, colour: str, side: int = 24, *, room: int = 0) -> QIcon:
    return QIcon(pixmap(name, colour, side, room=room))
