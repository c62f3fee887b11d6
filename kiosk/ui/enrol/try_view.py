"""The end of an enrolment: whoever was enrolled comes up to the camera as in a lesson."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.decision import DecisionKind
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person, Roster
from kiosk.engine.messages import CancelEnrolment, TriedOut, TryOut
from kiosk.ui.components import Button, Pill, label, row
from kiosk.ui.palette import SPACE, Tone
from kiosk.ui.ports import Doors
from kiosk.ui.preview import Preview
from kiosk.ui.rosters import Rosters
from kiosk.ui.style import Theme
from kiosk.ui.wording import listed, tr, worded

_PATIENCE_MS = 15_000  # longer than the engine looks; it may have been started anew meanwhile


class TryView(QWidget):
    """`done` when it is good as it is; `retake` asks for new pictures."""

    done = Signal()
    retake = Signal()

    def __init__(self, theme: Theme, doors: Doors) -> None:
        super().__init__()
        self._theme, self._doors = theme, doors
        self._person: Person | None = None
        self.preview = Preview(theme, doors.engine.newest_frame, mirrored=doors.engine.mirrored)
        self.preview.setMinimumSize(theme.px(320), theme.px(220))
        self.said = label("", "large", wraps=True)
        self.small = label("", "faint", wraps=True)
        self.result = Pill(theme)
        self.try_it = Button(theme, tr("Try it now"), self._try, look="primary", icon_name="player-play")
        self.anew = Button(theme, tr("Take new pictures"), self.retake.emit, icon_name="camera-plus")
        self._rosters = Rosters(doors.people, self)
        self._rosters.failed.connect(self._say_fault)
        self._wait = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._wait.timeout.connect(self._give_up)
        buttons = row(self.try_it, self.anew)
        buttons.addStretch(1)
        buttons.addWidget(Button(theme, tr("Done"), self.done.emit, icon_name="check"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE[2])
        box.addWidget(self.preview, 1)
        for part in (self.result, self.said, self.small):
            box.addWidget(part)
        box.addLayout(buttons)

    def offer(self, person: Person, alike: tuple[Person, ...]) -> None:
        """The Person is on the list; `alike` are those they were found to look like."""
        self._person = person
        said = tr("{name} is on the list. Step back, and come up to the camera as in a lesson.")
        self.said.setText(said.format(name=person.full_name))
        names = listed(other.full_name for other in alike)
        warned = tr("{names} looks much alike: while both are near, the kiosk asks for PIN or a tap.")
        self.small.setText(warned.format(names=names) if alike else "")
        self.small.setVisible(bool(alike))
        self.result.hide()
        self.anew.hide()
        self.try_it.setText(tr("Try it now"))

    def take(self, tried: TriedOut) -> None:
        if self._person is None or not self._wait.isActive():
            return
        self._wait.stop()
        self.try_it.setEnabled(True)
        self.try_it.setText(tr("Try again"))
        decision, name = tried.decision, self._person.called
        if decision is None:
            self._give_up()
        elif decision.kind is DecisionKind.ACCEPT and _is(decision.person, self._person):
            self._say(tr("Known as {name}").format(name=name), "check", Tone.SUCCESS)
            self.said.setText(tr("The camera knows {name}.").format(name=name))
            self.anew.hide()
        elif decision.kind is DecisionKind.ACCEPT and decision.person is not None:
            self._failed(tr("Taken for {name}").format(name=decision.person.full_name))
        elif decision.kind is DecisionKind.ASK:
            self._failed(tr("Not sure"))
        else:
            self._failed(tr("Not known"))

    def stop(self) -> None:
        self._wait.stop()
        self._doors.engine.send(CancelEnrolment())

    def _try(self) -> None:
        self.result.hide()
        self.try_it.setEnabled(False)
        self.said.setText(tr("Look at the camera."))
        self._wait.start()
        self._rosters.ask(None, self._begin)

    def _begin(self, everyone: Roster) -> None:
        self._doors.engine.send(TryOut(everyone))

    def _say_fault(self, fault: Fault) -> None:
        self._wait.stop()
        self.try_it.setEnabled(True)
        self.said.setText(worded(fault.sentence))

    def _give_up(self) -> None:
        self.try_it.setEnabled(True)
        self.said.setText(tr("Nobody was seen. Step in front of the camera, then try again."))

    def _failed(self, word: str) -> None:
        self._say(word, "alert-triangle", Tone.ATTENTION)
        said = tr(
            "The camera does not know {name} for sure. Try again, or take new pictures by better light."
        )
        self.said.setText(said.format(name=self._person.called if self._person is not None else ""))
        self.anew.show()

    def _say(self, word: str, icon_name: str, tone: Tone) -> None:
        self.result.say(word, icon_name, tone)
        self.result.show()


def _is(found: Person | None, meant: Person) -> bool:
    return found is not None and found.id == meant.id
