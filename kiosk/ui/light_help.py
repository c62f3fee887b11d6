"""Says how the picture is lit and what would help, with a drawing of how much of it is dark and bright."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.light import FaceLight, Light
from kiosk.engine.messages import LightSeen
from kiosk.ui.components import column, label, row
from kiosk.ui.icons import pixmap
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_BARS_HEIGHT, _BARS_WIDTH = 44, 160
_FULL = 0.4  # of the picture: a step with so much of it reaches the top


class LightHelp(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._tone = theme, Tone.NEUTRAL
        self._icon = label("")
        self.said = label(tr("Looking at the light…"), wraps=True)
        self.bars = _Bars(theme)
        dark, bright = label(tr("dark"), "small"), label(tr("bright"), "small")
        ends = row(dark, bright)
        ends.insertStretch(1, 1)
        drawn = column(self.bars, gap=0)
        drawn.addLayout(ends)
        box = row(self._icon, self.said, gap=SPACE[2])
        box.setStretch(1, 1)
        box.addLayout(drawn)
        self.setLayout(box)
        theme.changed.connect(self._redraw)
        self._redraw()

    def show_light(self, seen: LightSeen) -> None:
        said, self._tone = advice(seen)
        self.said.setText(said)
        self.bars.show_shares(seen.shares)
        self._redraw()

    def _redraw(self) -> None:
        name = {Tone.ATTENTION: "alert-triangle", Tone.SUCCESS: "check"}.get(self._tone, "info-circle")
        colour = self._theme.palette.shade(self._tone).ink
        self._icon.setPixmap(pixmap(name, colour, self._theme.px(24)))


def advice(seen: LightSeen) -> tuple[str, Tone]:
    """What to do about the light; what troubles faces comes first."""
    match seen.faces, seen.light:
        case FaceLight.BRIGHT, _:
            return tr(
                "The faces are too bright to see what is in them. Take the lamp further away."
            ), Tone.ATTENTION
        case _, Light.BACKLIT:
            return tr(
                "The light comes from behind the people. Turn the camera, or close the blinds."
            ), Tone.ATTENTION
        case _, Light.DARK:
            return tr("The picture is dark. Put a light where it falls on the people."), Tone.ATTENTION
        case FaceLight.DARK, _:
            return tr("The faces are dark. A lamp beside the camera helps."), Tone.ATTENTION
        case FaceLight.GOOD, _:
            return tr("The light is good, also on the faces."), Tone.SUCCESS
        case _:
            return tr("The light is good. Stand where people will stand, and look again."), Tone.NEUTRAL


class _Bars(QWidget):
    """How much of the picture is how bright; the sentence says the same in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: Sequence[float] = ()
        self.setFixedSize(theme.px(_BARS_WIDTH), _BARS_HEIGHT)
        self.setAccessibleName(tr("How much of the picture is dark and bright"))

    def show_shares(self, shares: Sequence[float]) -> None:
        self._shares = shares
        dark, bright = sum(shares[: len(shares) // 4]), sum(shares[-len(shares) // 4 :])
        said = tr("{dark} % of it is dark, {bright} % is bright.")
        self.setAccessibleDescription(said.format(dark=round(100 * dark), bright=round(100 * bright)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        palette = self._theme.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.raised))
        wide = self.width() / max(1, len(self._shares))
        rtl = self.isRightToLeft()
        for place, share in enumerate(self._shares):
            tall = self.height() * min(1.0, share / _FULL)
            across = len(self._shares) - 1 - place if rtl else place
            bar = QRectF(across * wide + 1, self.height() - tall, wide - 2, tall)
            painter.fillRect(bar, QColor(palette.accent.ink))
        painter.end()
