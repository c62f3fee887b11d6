"""The cards that tell people what just happened to them: the loudest thing on the screen, and soon gone."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractAnimation, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from kiosk.ui.icons import paint_icon
from kiosk.ui.marks import CARDS, CardKind
from kiosk.ui.palette import CARD_CORNER, SPACE
from kiosk.ui.style import Theme

_SHOWN_MS = 2500
_MOST = 3
_LEAST, _LEAST_SMALL = 24, 13
_SHRUNK = 0.7  # of its size: a headline that fits only smaller than this gives way to its short form
_NARROW = 280  # beside a pad: all room to the words
_MOTION_MS = 160
_QUIET = (CardKind.ALREADY, CardKind.STRANGER)


@dataclass(frozen=True, slots=True)
class Greeting:
    """What one card says; `about` names whom it is about, so that the same is not said twice at once.

    `short` stands in for a headline that does not fit: the name alone, say.
    """

    kind: CardKind
    about: str
    headline: str
    small: str = ""
    short: str = ""


class GreetingCard(QWidget):
    gone = Signal(object)

    def __init__(self, theme: Theme, greeting: Greeting, zoom: float) -> None:
        super().__init__()
        self._theme, self.greeting, self._strength = theme, greeting, 1.0
        self._headline = round(zoom * (32 if greeting.kind in _QUIET else 44))
        self._small = round(zoom * 18)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{greeting.headline}. {greeting.small}".strip())
        self._life = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._life.timeout.connect(self._leave)
        self._motion = QVariantAnimation(self)
        self._motion.valueChanged.connect(self._fade)
        self._motion.finished.connect(self._moved)
        self._life.start()
        self._move(0.0, 1.0)

    def sizeHint(self) -> QSize:
        height = QFontMetrics(self._theme.font(self._headline, bold=True)).height() + 2 * SPACE[3]
        if self.greeting.small:
            height += QFontMetrics(self._theme.font(self._small)).height()
        return QSize(320, height)

    def _move(self, start: float, end: float) -> None:
        slow = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        self._motion.setDuration(_MOTION_MS if slow else 0)
        self._motion.setStartValue(start)
        self._motion.setEndValue(end)
        self._motion.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def _fade(self, value: object) -> None:
        assert isinstance(value, float)  # noqa: S101 - the animation runs between floats
        self._strength = value
        self.update()

    def _leave(self) -> None:
        self._move(1.0, 0.0)

    def _moved(self) -> None:
        if not self._life.isActive():
            self.gone.emit(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = CARDS[self.greeting.kind]
        shade = self._theme.palette.shade(look.tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._strength)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.fill))
        painter.drawRoundedRect(area, CARD_CORNER, CARD_CORNER)
        side = float(self._theme.px(self._headline))
        mirrored = self.isRightToLeft()
        edge, gap = (SPACE[2], SPACE[2]) if area.width() < _NARROW else (SPACE[4], SPACE[3])
        left = area.right() - edge - side if mirrored else edge
        paint_icon(
            painter,
            look.icon,
            shade.on_fill,
            QRectF(left, area.center().y() - side / 2, side, side),
            stroke=2.6,
        )
        painter.setPen(QColor(shade.on_fill))
        near, far = edge + side + gap, edge
        before, after = (far, near) if mirrored else (near, far)
        self._paint_words(painter, area.adjusted(before, SPACE[3], -after, -SPACE[3]))
        painter.end()

    def _fits(self, text: str, font: QFont, width: float) -> bool:
        return QFontMetricsF(font).horizontalAdvance(text) <= int(width)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        said, size = self.greeting.headline, self._headline
        width = area.width()
        shrunk = self._theme.font(max(_LEAST, round(_SHRUNK * size)), bold=True)
        if self.greeting.short and not self._fits(said, shrunk, width):
            said = self.greeting.short
        while size > _LEAST and not self._fits(said, self._theme.font(size, bold=True), width):
            size -= 2
        font = self._theme.font(size, bold=True)
        text = QFontMetrics(font).elidedText(said, Qt.TextElideMode.ElideRight, int(width))
        painter.setFont(font)
        across = Qt.AlignmentFlag.AlignLeft  # QPainter mirrors it where need be
        if not self.greeting.small:
            painter.drawText(area, across | Qt.AlignmentFlag.AlignVCenter, text)
            return
        painter.drawText(area, across | Qt.AlignmentFlag.AlignTop, text)
        small, size = self.greeting.small, self._small
        while size > _LEAST_SMALL and not self._fits(small, self._theme.font(size, tabular=True), width):
            size -= 1
        painter.setFont(self._theme.font(size, tabular=True))
        small = QFontMetrics(painter.font()).elidedText(small, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(area, across | Qt.AlignmentFlag.AlignBottom, small)


class CardStack(QWidget):
    """Up to three cards, the newest at the bottom; clicks and touches go through to what is below.

    `zoom` makes those to come larger, for a larger screen.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cards: list[GreetingCard] = []
        self.zoom = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE[1])

    def greet(self, greeting: Greeting) -> None:
        for card in tuple(self._cards):
            if card.greeting.about == greeting.about:
                self._drop(card)
        while len(self._cards) >= _MOST:
            self._drop(self._cards[0])
        card = GreetingCard(self._theme, greeting, self.zoom)
        card.gone.connect(self._drop)
        self._cards.append(card)
        self._box.addWidget(card)
        # For screen readers, which are told of no widget that merely appears.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, card.accessibleName()))

    def fit(self, height: int) -> None:
        """Let the oldest go that there is no room for; the newest stays in any case."""
        while len(self._cards) > 1 and self.wanted_height > height:
            self._drop(self._cards[0])

    @property
    def wanted_height(self) -> int:
        return sum(card.sizeHint().height() + SPACE[1] for card in self._cards)

    @property
    def greetings(self) -> tuple[Greeting, ...]:
        return tuple(card.greeting for card in self._cards)

    def _drop(self, card: GreetingCard) -> None:
        if card in self._cards:
            self._cards.remove(card)
            self._box.removeWidget(card)
            card.hide()
            card.deleteLater()
