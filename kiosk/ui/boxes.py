"""One Track on the live picture: a rounded box, and the name below it once it is marked."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from kiosk.engine.messages import TrackState
from kiosk.ui.icons import paint_icon
from kiosk.ui.palette import SPACE, Shade, Tone
from kiosk.ui.style import Theme


@dataclass(frozen=True, slots=True)
class _BoxLook:
    width: float
    tone: Tone | None
    icon: str = ""


_LOOKS = {
    TrackState.LOOKING: _BoxLook(2.0, None),
    TrackState.ACCEPTED: _BoxLook(4.0, Tone.SUCCESS, "check"),
    TrackState.ALREADY: _BoxLook(2.5, Tone.SUCCESS, "check"),
    TrackState.ASK: _BoxLook(3.0, Tone.ATTENTION, "help-circle"),
    TrackState.UNKNOWN: _BoxLook(2.0, None),
}
_RIM = QColor("#30363e")  # opaque: a see-through one takes five times as long to draw


def paint_box(painter: QPainter, theme: Theme, spot: QRectF, state: TrackState, name: str) -> None:
    """Draw a Track at `spot`, in widget pixels; a dark rim keeps it seen on any ground."""
    look = _LOOKS[state]
    colour = QColor("#ffffff") if look.tone is None else QColor(theme.palette.shade(look.tone).fill)
    corner = min(spot.width(), spot.height()) * 0.16
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_RIM, look.width + 2.0))
    painter.drawRoundedRect(spot, corner, corner)
    painter.setPen(QPen(colour, look.width))
    painter.drawRoundedRect(spot, corner, corner)
    if look.icon and look.tone is not None:
        tag = _Tag(name, look.icon, theme.palette.shade(look.tone))
        _paint_tag(painter, theme.font(18, bold=True), spot, tag)


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    icon: str
    shade: Shade


def _paint_tag(painter: QPainter, font: QFont, spot: QRectF, tag: _Tag) -> None:
    metrics = QFontMetrics(font)
    height = metrics.height() + SPACE[1]
    side = height - SPACE[1]
    width = side + SPACE[2] * 2 + (metrics.horizontalAdvance(tag.name) + SPACE[1] if tag.name else 0)
    area = QRectF(spot.center().x() - width / 2, spot.bottom() - height / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tag.shade.fill))
    painter.drawRoundedRect(area, height / 2, height / 2)
    icon = QRectF(area.left() + SPACE[2], area.center().y() - side / 2, side, side)
    paint_icon(painter, tag.icon, tag.shade.on_fill, icon)
    painter.setFont(font)
    painter.setPen(QColor(tag.shade.on_fill))
    beside = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area.adjusted(SPACE[2] + side + SPACE[1], 0, 0, 0), beside, tag.name)
