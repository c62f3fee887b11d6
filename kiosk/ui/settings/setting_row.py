"""One setting on its page: what it is, what it is set to, what is usual, and who set it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from kiosk.settings.table import Row
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.settings.control import Control
from kiosk.ui.settings.draft import Draft
from kiosk.ui.settings.ports import Choice
from kiosk.ui.settings.words import called, why_not
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_BESIDE, _CONTROL = 620, 352  # pixels at 100 %: from this width on the control stands beside the words
_ANY = 16_777_215  # pixels: what Qt calls no limit


class SettingRow(QFrame):
    """`changed` gives the setting's name when the draft has another value of it.

    `place` says where it is laid down, empty if it can be changed here.
    """

    changed = Signal(str)

    def __init__(  # noqa: PLR0917 - what a row is made of
        self,
        theme: Theme,
        setting: Row,
        control: Control,
        choices: Sequence[Choice],
        draft: Draft,
        place: str,
    ) -> None:
        super().__init__()
        self.setting, self.control = setting, control
        self._theme, self._choices, self._draft, self._place = theme, choices, draft, place
        self.title = label(tr(setting.about.title), "strong", wraps=True)
        self.sentence = label(tr(setting.about.sentence), "faint", wraps=True)
        self.said = label("", "small", wraps=True)
        self.complaint = label("", "trouble", wraps=True)
        name = tr("Put back what is usual: {setting}").format(setting=tr(setting.about.title))
        self.reset = Button(theme, "", self._reset, look="square", icon_name="arrow-back-up", name=name)
        self._side = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self._name()
        control.listen(self._take)
        self.show_draft()

    def show_draft(self) -> None:
        """Show what the draft has, and whose choice it is."""
        draft, name = self._draft, self.setting.name
        if self.control.value() != draft.value(name):
            self.control.show(draft.value(name))
        self.said.setText(self._state())
        self.reset.setVisible(not self._place and not draft.is_usual(name))

    def show_complaint(self, must_be: str) -> None:
        """What it must be, empty if it is."""
        said = tr("It must be {what}.").format(what=tr(must_be)) if must_be else ""
        self.complaint.setText(said)
        self.complaint.setVisible(bool(said))
        self.control.focus.setAccessibleDescription(f"{self.sentence.text()} {said}".strip())

    def mark(self, words: Sequence[str]) -> None:
        """Underline what was looked for; nothing without words."""
        for shown, text in (
            (self.title, tr(self.setting.about.title)),
            (self.sentence, tr(self.setting.about.sentence)),
        ):
            marked = _marked(text, words)
            shown.setTextFormat(Qt.TextFormat.RichText if marked != escape(text) else Qt.TextFormat.PlainText)
            shown.setText(marked if marked != escape(text) else text)

    def _lay_out(self) -> None:
        words = column(self.title, self.sentence, self.said, self.complaint, gap=SPACE[0])
        side = row(self.control.widget, self.reset, gap=SPACE[1])
        side.setStretch(0, 1)
        side.setAlignment(self.reset, Qt.AlignmentFlag.AlignTop)
        self._side.setLayout(side)
        keeps = self.reset.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # else the row would jump with the first change
        self.reset.setSizePolicy(keeps)
        self._box.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        self._box.setSpacing(SPACE[2] if self.control.wide else SPACE[4])
        self._box.addLayout(words, 1)
        self._box.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)

    def _name(self) -> None:
        self.title.setBuddy(self.control.focus)
        self.control.focus.setAccessibleName(tr(self.setting.about.title))
        self.control.focus.setAccessibleDescription(self.sentence.text())
        self.control.widget.setEnabled(not self._place)
        self.complaint.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._theme.px(_BESIDE) and not self.control.wide
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        wide = self._theme.px(_CONTROL)
        self._side.setMinimumWidth(wide if beside else 0)
        self._side.setMaximumWidth(wide if beside else _ANY)
        self._box.setDirection(way)

    def _state(self) -> str:
        if self._place:
            return why_not(self._draft.loaded.origin(self.setting.name), self._place)
        usual = tr("Usual: {value}").format(value=called(self.setting, self.setting.default, self._choices))
        if self._draft.is_changed(self.setting.name):
            return tr("{usual} · changed, not saved yet").format(usual=usual)
        return (
            usual if self._draft.is_usual(self.setting.name) else tr("{usual} · set here").format(usual=usual)
        )

    def _take(self) -> None:
        self._draft.put(self.setting.name, self.control.value())
        self.show_draft()
        self.changed.emit(self.setting.name)

    def _reset(self) -> None:
        self._draft.reset(self.setting.name)
        self.control.focus.setFocus()  # the button that had it goes
        self.show_draft()
        self.changed.emit(self.setting.name)


def _marked(text: str, words: Sequence[str]) -> str:
    """The text as HTML, each of the words in it bold and underlined."""
    folded, places = text.casefold(), set[int]()
    for word in words:
        at = folded.find(word.casefold())
        while word and at >= 0:
            places.update(range(at, at + len(word)))
            at = folded.find(word.casefold(), at + 1)
    pieces = (
        f"<u><b>{escape(letter)}</b></u>" if at in places else escape(letter)
        for at, letter in enumerate(text)
    )
    return "".join(pieces).replace("</b></u><u><b>", "")
