"""One Person's consent: what holds, what was said when, and room to write down what is said now."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QSizePolicy, QSpacerItem, QWidget

from kiosk.domain.consent import ConsentAct, ConsentRecord
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.domain.staff import Actor
from kiosk.ui.components import Button, Pill, column, frame, label, row
from kiosk.ui.consent.form import ConsentForm
from kiosk.ui.consent.handing_out import HandingOut
from kiosk.ui.consent.ports import ConsentBook
from kiosk.ui.consent.words import act_names, method_names, party_names, standing_look, standing_word
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.scrolled import Scrolled, fit
from kiosk.ui.style import Theme
from kiosk.ui.wording import day, listed, tr, worded


class ConsentDialog(QDialog):
    """`changed` once something was written down: Templates may be gone."""

    changed = Signal()

    def __init__(
        self, theme: Theme, book: ConsentBook, person: Person, *, actor: Actor, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Consent"))
        self._theme, self._book, self._person = theme, book, person
        self._pill = Pill(theme)
        self._reason = label("", wraps=True)
        self._history = QWidget()
        self.form = ConsentForm(
            theme, notice=book.notice, recorded_by=actor.signature, acts=tuple(ConsentAct)
        )
        self.strip = NoticeStrip(theme)
        self.handing_out = HandingOut(theme, book.save_notice)
        self.keep = Button(theme, tr("Write down"), self._keep, look="primary", icon_name="check")
        self._lay_out()
        self.form.changed.connect(self._weigh)
        self.handing_out.saved.connect(self._tell_saved)
        self.handing_out.failed.connect(self.strip.show_fault)
        self._weigh()
        self._show()
        fit(self, parent)
        self.form.act.setFocus()

    def _lay_out(self) -> None:
        now = row(self._pill, self._reason, gap=SPACE[2])
        now.setStretchFactor(self._reason, 1)
        self._history.setLayout(column(gap=SPACE[0]))
        card = frame("card")
        inside = column(label(tr("Something new was said"), "heading"), margin=SPACE[3], gap=SPACE[2])
        inside.addWidget(self.form)
        inside.addWidget(label(tr("Whoever says no has the face erased at once."), "faint"))
        card.setLayout(inside)
        buttons = row(Button(self._theme, tr("Close"), self.reject))
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        pieces = column(gap=SPACE[3])
        pieces.addLayout(now)
        pieces.addWidget(self._history, 1)
        pieces.addWidget(self.handing_out)
        pieces.addWidget(card)
        box = column(label(self._person.full_name, "title"), margin=SPACE[4], gap=SPACE[3])
        box.addWidget(Scrolled(pieces), 1)
        box.addWidget(self.strip)
        box.addLayout(buttons)
        self.setLayout(box)
        self.setMinimumWidth(self._theme.px(620))

    def _show(self) -> None:
        try:
            records, found = self._book.records(self._person.id), self._book.standing(self._person.id)
        except Fault as fault:
            self.strip.show_fault(fault)
            return
        icon_name, tone = standing_look(found)
        self._pill.say(standing_word(found), icon_name, tone)
        self._reason.setText(worded(found.reason))
        lines = self._history.layout()
        assert lines is not None  # noqa: S101 - given in _lay_out
        while (item := lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for record in reversed(records):
            lines.addWidget(_line(record))
        if not records:
            lines.addWidget(label(tr("Nothing was written down yet."), "faint"))
        lines.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding))

    def _weigh(self) -> None:
        self.keep.setEnabled(self.form.is_filled)

    def _keep(self) -> None:
        record = self.form.record(self._person.id)
        if record is None:
            return
        self.keep.setEnabled(False)
        self._book.write_down(record, self._written)

    def _tell_saved(self, file: Path) -> None:
        self.strip.inform(tr("The notice is in {file}.").format(file=file))

    def _written(self, said: str, fault: Fault | None) -> None:
        self._weigh()
        if fault is not None:
            self.strip.show_fault(fault)
            return
        self.form.clear()
        self._show()
        self.strip.inform(said or tr("It is written down."))
        self.changed.emit()


def _within(words: str) -> str:
    """As they stand in a sentence; nouns keep their capitals."""
    return words[:1].lower() + words[1:]


def _line(record: ConsentRecord) -> QLabel:
    who = listed((record.name, record.relation))
    said = tr("{day}: {party} {act}").format(
        day=day(record.at), party=party_names()[record.party], act=_within(act_names()[record.act])
    )
    how = _within(method_names()[record.method])
    rest = listed((who, how, record.notice))
    return label(f"{said} ({rest})", wraps=True)
