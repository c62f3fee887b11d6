"""The Targets of a Calibration under each other: what became of each, and how fast it is, as a small bar."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.calibration_view import SLOWER, WORKS, TargetRow
from kiosk.ui.components import Button, Pill, column, label
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.style import Theme
from kiosk.ui.wording import decimal, tr

_BAR_WIDTH, _BAR_HEIGHT = 160, 8
_MORE = (5, 20)  # faces
_AFTER_NAME = " :\uff1a\u202f\xa0"  # what languages put after the name


class SpeedBar(QWidget):
    """Milliseconds as a bar of the longest one's length: shorter is better."""

    def __init__(self, theme: Theme, ms: float, longest: float, *, used: bool) -> None:
        super().__init__()
        self._theme, self._part, self._used = theme, min(1.0, ms / longest), used
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("{ms} milliseconds").format(ms=decimal(ms, 1)))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_BAR_WIDTH), _BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        round_by = area.height() / 2
        painter.setBrush(QColor(palette.raised))
        painter.drawRoundedRect(area, round_by, round_by)
        filled = QRectF(area)
        filled.setWidth(max(area.height(), area.width() * self._part))
        if self.isRightToLeft():
            filled.moveRight(area.right())
        painter.setBrush(QColor(palette.accent.fill if self._used else palette.faint))
        painter.drawRoundedRect(filled, round_by, round_by)
        painter.end()


class TargetTable(QWidget):
    """`chosen` gives the key of the Target whose button was pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self.buttons: dict[str, Button] = {}

    def show_rows(self, rows: Sequence[TargetRow], *, choosable: bool = True) -> None:
        """Put these in the place of what was there."""
        if self._shown is not None:
            self._box.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self.buttons.clear()
        self._shown = QWidget()
        grid = QGridLayout(self._shown)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE[4])
        grid.setVerticalSpacing(SPACE[3])
        grid.setColumnStretch(0, 1)
        longest = max((one.frame_ms.get(1, 0.0) for one in rows), default=0.0)
        for place, one in enumerate(rows):
            grid.addLayout(self._named(one), place, 0, Qt.AlignmentFlag.AlignTop)
            if one.frame_ms:
                grid.addLayout(self._times(one, longest), place, 1, Qt.AlignmentFlag.AlignTop)
            if choosable and one.can_be_used and not one.used:
                grid.addWidget(self._button(one), place, 2, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(self._shown)

    def _named(self, one: TargetRow) -> QVBoxLayout:
        pill = Pill(self._theme, size=13)
        pill.say(*_looks(one))
        box = column(label(one.name, "large" if one.used else "", wraps=True), gap=SPACE[0])
        box.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeading)
        if one.verdict != WORKS:
            said = one.sentence.removeprefix(one.name).lstrip(_AFTER_NAME)
            box.addWidget(label(said[:1].upper() + said[1:], "small", wraps=True))
        return box

    def _times(self, one: TargetRow, longest: float) -> QVBoxLayout:
        first = label(tr("One face: {ms} ms").format(ms=decimal(one.frame_ms.get(1, 0.0), 1)))
        box = column(first, gap=SPACE[0])
        box.addWidget(SpeedBar(self._theme, one.frame_ms.get(1, 0.0), longest, used=one.used))
        more = (
            tr("{faces} faces: {ms}").format(faces=faces, ms=decimal(one.frame_ms[faces]))
            for faces in _MORE
            if faces in one.frame_ms
        )
        box.addWidget(label(" · ".join(more), "small"))
        return box

    def _button(self, one: TargetRow) -> Button:
        name = tr("Use {target}").format(target=one.name)
        button = Button(self._theme, tr("Use this"), lambda: self.chosen.emit(one.key), name=name)
        self.buttons[one.key] = button
        return button


def _looks(one: TargetRow) -> tuple[str, str, Tone]:
    if one.used:
        return tr("in use"), "check", Tone.SUCCESS
    words = {
        WORKS: tr("works"),
        SLOWER: tr("slower than CPU"),
        "wrong-numbers": tr("wrong numbers"),
        "missing-library": tr("missing library"),
        "out-of-memory": tr("out of memory"),
        "unsupported-device": tr("unsupported device"),
        "crashed": tr("crashed"),
        "timed-out": tr("timed out"),
    }
    text = words.get(one.verdict, one.verdict)
    if one.verdict in {WORKS, SLOWER}:
        return text, "circle", Tone.NEUTRAL
    return text, "alert-triangle", Tone.ATTENTION
