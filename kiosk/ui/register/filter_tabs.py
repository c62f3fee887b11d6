"""Counts of each state, which are also the filters: one is chosen at a time."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar

from kiosk.domain.codes import MarkState
from kiosk.ui.register.words import state_word
from kiosk.ui.wording import decimal, tr

_ORDER = (
    MarkState.NOT_YET,
    MarkState.PRESENT,
    MarkState.LATE,
    MarkState.ABSENT,
    MarkState.EXCUSED,
    MarkState.LEFT_EARLY,
    MarkState.NOT_EXPECTED,
)


class FilterTabs(QTabBar):
    """`chosen` gives the states to be shown, None for all."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setAccessibleName(tr("Show"))
        self._counts: Mapping[MarkState, int] = {}
        self.addTab("")
        for _state in _ORDER:
            self.addTab("")
        self.currentChanged.connect(self._choose)
        self.show_counts({})

    def show_counts(self, counts: Mapping[MarkState, int]) -> None:
        """How many there are of each; of a state that nobody is in there is no tab, unless it is in use."""
        self._counts = counts
        self._name(0, tr("All"), sum(counts.values()))
        for place, state in enumerate(_ORDER, start=1):
            number = counts.get(state, 0)
            self._name(place, state_word(state), number)
            seen = bool(number) or place == self.currentIndex() or state is MarkState.NOT_YET
            if seen != self.isTabVisible(place):  # telling Qt what it knows makes it forget to lay them out
                self.setTabVisible(place, seen)

    def _name(self, place: int, word: str, number: int) -> None:
        text = tr("{word} {number}").format(word=word, number=decimal(number))
        if self.tabText(place) != text:
            self.setTabText(place, text)

    def _choose(self, place: int) -> None:
        self.chosen.emit(None if place == 0 else frozenset({_ORDER[place - 1]}))
        self.show_counts(self._counts)
