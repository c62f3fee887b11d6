"""A site report in small: its main figures on cards, its look-alikes, and its drawings."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kiosk.domain.site import SiteFigures
from kiosk.exchange.site_report.look import Drawing, DrawingWords
from kiosk.ui.components import column, frame, label
from kiosk.ui.estimate_words import doubt_sentence, too_few_sentence, tried_sentence
from kiosk.ui.palette import SPACE
from kiosk.ui.reports.words import MainFigure, main_figures, pair_line
from kiosk.ui.speech import speech_here
from kiosk.ui.style import Theme

_COLUMN = 300  # pixels at the least for a card, at 100 % text
_MOST_PAIRS = 20


class Preview(QScrollArea):
    """`show_report` puts another report in the place of the one before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures: dict[Drawing, QLabel] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_report(self, figures: SiteFigures, drawn: Mapping[Drawing, bytes]) -> None:
        self._pictures = {drawing: _picture(drawing) for drawing in drawn}
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, SPACE[1], 0)
        box.setSpacing(SPACE[2])
        for said in _remarks(figures):
            box.addWidget(label(said, "faint", wraps=True))
        box.addLayout(self._cards(figures))
        if figures.pairs:
            lines = [pair_line(pair) for pair in figures.pairs[:_MOST_PAIRS]]
            if len(figures.pairs) > _MOST_PAIRS:
                lines.append("…")
            box.addWidget(label("\n".join(lines), "faint", wraps=True))
        for drawing, picture in self._pictures.items():
            card = frame("card")
            title = label(DrawingWords.said(speech_here()).title(drawing), "heading", wraps=True)
            card.setLayout(column(title, picture, margin=SPACE[3]))
            box.addWidget(card)
        box.addStretch(1)
        self.setWidget(page)
        self.show_drawn(drawn)

    def show_drawn(self, drawn: Mapping[Drawing, bytes]) -> None:
        """The same report, drawn in other colours or in another size."""
        for drawing, png in drawn.items():
            picture = QPixmap()
            picture.loadFromData(png, "PNG")
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._pictures[drawing].setPixmap(picture)

    def _cards(self, figures: SiteFigures) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE[2])
        columns = max(1, self.width() // self._theme.px(_COLUMN))
        for place, found in enumerate(main_figures(figures)):
            grid.addWidget(_card(found), place // columns, place % columns)
        for place in range(columns):
            grid.setColumnStretch(place, 1)
        return grid


def _card(found: MainFigure) -> QWidget:
    card = frame("card")
    number, text = label(found.number, "title", wraps=True), label(found.text, "faint", wraps=True)
    card.setLayout(column(number, text, margin=SPACE[3]))
    card.setAccessibleName(f"{found.number} {found.text}")
    return card


def _picture(drawing: Drawing) -> QLabel:
    made = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
    made.setMinimumSize(1, 1)
    made.setAccessibleName(DrawingWords.said(speech_here()).title(drawing))
    return made


def _remarks(figures: SiteFigures) -> tuple[str, ...]:
    if not figures.estimates.sizes:
        return (too_few_sentence(figures.estimates),)
    return (tried_sentence(figures.estimates), doubt_sentence())
