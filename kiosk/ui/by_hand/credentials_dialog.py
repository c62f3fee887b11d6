"""A Person's PIN and badges, for staff: give, take in, print, revoke."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.ui.by_hand.ports import CredentialBook
from kiosk.ui.components import Button, column, frame, label, row
from kiosk.ui.notices import NoticeStrip
from kiosk.ui.palette import SPACE
from kiosk.ui.scrolled import Scrolled, fit
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr


class CredentialsDialog(QDialog):
    def __init__(self, theme: Theme, book: CredentialBook, person: Person, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._book, self._person = theme, book, person
        self.setWindowTitle(tr("PIN and badge of {name}").format(name=person.full_name))
        self.strip = NoticeStrip(theme)
        self._has_pin, self._has_badges = label("", "faint"), label("", "faint")
        self.pin = label("", "big")
        self.new_pin = Button(theme, tr("New PIN"), self._make_pin, icon_name="refresh")
        self._no_pin = Button(theme, tr("Remove PIN"), self._remove_pin, icon_name="trash")
        self.scan = QLineEdit(placeholderText=tr("Scan a badge here, or type what it reads as"))
        self.scan.setAccessibleName(tr("Badge"))
        self.scan.returnPressed.connect(self._add_badge)
        self._card = Button(theme, tr("Save a card to print…"), self._save_card, icon_name="id")
        self._revoke = Button(theme, tr("Revoke all badges"), self._revoke_badges, icon_name="trash")
        self._lay_out()
        self._show()
        fit(self, parent)
        self.scan.setFocus()

    def _lay_out(self) -> None:
        pin_card, badge_card = frame("card"), frame("card")
        pin_row = row(self.new_pin, self._no_pin, gap=SPACE[2])
        pin_row.addStretch(1)
        pin_box = column(label(tr("PIN"), "heading"), self._has_pin, self.pin, margin=SPACE[3])
        pin_box.addLayout(pin_row)
        pin_card.setLayout(pin_box)
        badge_row = row(self._card, self._revoke, gap=SPACE[2])
        badge_row.addStretch(1)
        badge_box = column(label(tr("Badge"), "heading"), self._has_badges, self.scan, margin=SPACE[3])
        badge_box.addLayout(badge_row)
        badge_card.setLayout(badge_box)
        done = Button(self._theme, tr("Done"), self.accept, look="primary")
        end = row(gap=SPACE[2])
        end.addStretch(1)
        end.addWidget(done)
        name = label(self._person.full_name, "title", wraps=True)
        cards = column(pin_card, badge_card, gap=SPACE[3])
        box = column(name, Scrolled(cards), self.strip, margin=SPACE[4], gap=SPACE[3])
        box.addLayout(end)
        self.setLayout(box)
        self.setMinimumWidth(self._theme.px(620))
        self.pin.hide()

    def _show(self) -> None:
        known = self._book.of(self._person.id)
        if not self.pin.isVisible():
            known_by = tr("Has a PIN, which nobody can read any more.")
            self._has_pin.setText(known_by if known.pin else tr("None."))
        badges = counted("%n badge.", "%n badges.", known.badges)
        self._has_badges.setText(badges if known.badges else tr("None."))
        self._no_pin.setEnabled(known.pin)
        self._revoke.setEnabled(bool(known.badges))

    def _make_pin(self) -> None:
        self.new_pin.setEnabled(False)
        self._try(lambda: self._book.new_pin(self._person.id, self._show_pin))

    def _show_pin(self, made: str | Fault) -> None:
        self.new_pin.setEnabled(True)
        if isinstance(made, Fault):
            self.strip.show_fault(made)
            return
        self._show()
        self._has_pin.setText(tr("The new PIN. It is shown this once: write it down for them."))
        self.pin.setText(made)
        self.pin.show()

    def _remove_pin(self) -> None:
        self.pin.hide()
        self._try(lambda: self._book.remove_pin(self._person.id))

    def _add_badge(self) -> None:
        code = self.scan.text()
        self.scan.clear()
        if self._try(lambda: self._book.add_badge(self._person.id, code)):
            self.strip.inform(tr("This badge is {name}'s now.").format(name=self._person.called))

    def _revoke_badges(self) -> None:
        if self._try(lambda: self._book.revoke_badges(self._person.id)):
            self.strip.inform(tr("No badge of {name}'s is good any more.").format(name=self._person.called))

    def _save_card(self) -> None:
        proposed = str(Path.home() / f"{tr('card')}-{self._person.id}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the card"), proposed, "PDF (*.pdf)")
        if chosen and self._try(lambda: self._book.save_card(self._person, Path(chosen))):
            self.strip.inform(
                tr("The card is in {file}. Print it, then delete the file.").format(file=chosen)
            )

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
            self._show()
        except Fault as fault:
            self.new_pin.setEnabled(True)
            self.strip.show_fault(fault)
            return False
        return True
