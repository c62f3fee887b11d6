"""A question before somebody is put on the list twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from kiosk.domain.roster import Person
from kiosk.ui.components import Button, column, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr


class SamePerson(QFrame):
    """`open_them` names the Person who is on the list; `another` says that it is somebody else."""

    open_them = Signal(object)
    another = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.person: Person | None = None
        self.said = label("", "large", wraps=True)
        why = label(
            tr("If it is somebody else, the kiosk asks both for PIN or a tap while both are near."),
            "faint",
            wraps=True,
        )
        self.open_button = Button(theme, "", self._open, look="primary", icon_name="id")
        self.another_button = Button(theme, tr("It is somebody else"), self.another.emit, icon_name="users")
        buttons = row(self.open_button, self.another_button)
        buttons.addStretch(1)
        box = column(self.said, why, margin=SPACE[2], gap=SPACE[1])
        box.addLayout(buttons)
        self.setLayout(box)
        self.hide()

    def ask(self, person: Person) -> None:
        self.person = person
        name = person.full_name
        self.said.setText(tr("This may be {name}, who is on the list already.").format(name=name))
        self.open_button.setText(tr("Open {name}").format(name=name))
        self.show()

    def _open(self) -> None:
        self.open_them.emit(self.person)
