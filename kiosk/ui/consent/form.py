"""The few fields that a consent is written down with, for a dialog to embed."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLineEdit, QWidget

from kiosk.domain.consent import ConsentAct, ConsentMethod, ConsentRecord, Party
from kiosk.ui.components import label
from kiosk.ui.consent.words import act_names, method_names, party_names
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_Choice = TypeVar("_Choice", Party, ConsentMethod, ConsentAct)


class ConsentForm(QWidget):
    """Two columns, three rows. `changed` when what is filled in is another.

    `acts`: what can be said; with one alone there is nothing to choose. `notice` is the notice that was
    handed out, with its version.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        notice: str = "",
        recorded_by: str = "",
        acts: tuple[ConsentAct, ...] = (ConsentAct.GIVEN,),
    ) -> None:
        super().__init__()
        self._theme, self._recorded_by = theme, recorded_by
        self.act = _choices({act: act_names()[act] for act in acts})
        self.party = _choices({None: tr("Nobody yet")} | dict(party_names()))
        self.method = _choices(method_names())
        self.name = QLineEdit(placeholderText=tr("Grace Okafor, mother"))
        self.on = QDateEdit(QDate.currentDate())
        self.on.setCalendarPopup(True)
        self.on.setMaximumDate(QDate.currentDate())
        self.notice = QLineEdit(notice)
        self._lay_out(has_choice=len(acts) > 1)
        for box in (self.act, self.party, self.method):
            box.currentIndexChanged.connect(self.changed)
        self.name.textChanged.connect(self.changed)

    def _lay_out(self, *, has_choice: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE[2])
        grid.setVerticalSpacing(SPACE[0])
        fields: list[tuple[str, QWidget]] = [(tr("What they say"), self.act)] if has_choice else []
        fields += [
            (tr("Who says so") if has_choice else tr("Who consented"), self.party),
            (tr("How"), self.method),
            (tr("Name, and what they are"), self.name),
            (tr("Said on"), self.on),
            (tr("Notice they were given"), self.notice),
        ]
        for place, (words, field) in enumerate(fields):
            heading = label(words, "small")
            heading.setBuddy(field)
            field.setAccessibleName(words)
            line, side = divmod(place, 2)
            grid.addWidget(heading, 3 * line, side)
            grid.addWidget(field, 3 * line + 1, side)
            grid.setRowMinimumHeight(3 * line + 2, SPACE[0])
        for side in (0, 1):
            grid.setColumnStretch(side, 1)

    def clear(self) -> None:
        """Nobody says anything yet."""
        self.party.setCurrentIndex(0)
        self.name.clear()

    @property
    def is_filled(self) -> bool:
        """Whether somebody was chosen who says something."""
        return self.party.currentData() is not None

    def record(self, person_id: str) -> ConsentRecord | None:
        """What is filled in, about this Person; None while nobody is chosen."""
        party = self.party.currentData()
        if party is None:
            return None
        name, _, relation = self.name.text().partition(",")
        return ConsentRecord(
            person_id,
            ConsentAct(self.act.currentData()),
            Party(party),
            self._moment(),
            ConsentMethod(self.method.currentData()),
            name=name.strip(),
            relation=relation.strip(),
            notice=self.notice.text().strip(),
            recorded_by=self._recorded_by,
        )

    def _moment(self) -> datetime:
        """Now if it was said today, else the start of the day on which it was said, here."""
        chosen, now = self.on.date(), datetime.now(UTC)
        if chosen >= QDate.currentDate():
            return now
        return datetime(chosen.year(), chosen.month(), chosen.day()).astimezone(UTC)


def _choices(words: Mapping[_Choice, str] | Mapping[_Choice | None, str]) -> QComboBox:
    box = QComboBox()
    for choice, said in words.items():
        box.addItem(said, choice)
    return box
