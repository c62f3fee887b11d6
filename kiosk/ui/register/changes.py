"""One's own changes to the register, and the way back through them: each step a further event."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.corrections import Correction, undoing
from kiosk.domain.faults import Fault
from kiosk.domain.marks import Mark
from kiosk.domain.staff import Actor
from kiosk.ui.register.ports import RegisterBook
from kiosk.ui.wording import tr


@dataclass(frozen=True, slots=True)
class Change:
    """What was wanted, and the Marks before it and after it, in the same order."""

    wanted: tuple[Correction, ...]
    before: tuple[Mark, ...]
    after: tuple[Mark, ...]


class Changes:
    """Each method raises Fault when the change can't be written; nothing has changed then."""

    def __init__(self, book: RegisterBook, actor: Callable[[], Actor]) -> None:
        self._book, self._actor = book, actor
        self._whose = actor()
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def can_undo(self) -> bool:
        self._forget_others()
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        self._forget_others()
        return bool(self._undone)

    def make(self, wanted: Sequence[Correction]) -> Change:
        """Write these, all or none."""
        self._forget_others()
        change = self._write(tuple(wanted))
        self._done.append(change)
        self._undone.clear()
        return change

    def undo(self) -> Change:
        """Take back the last change; the Change by which that was done."""
        last = self._newest(self._done)
        role, why = self._actor().role, tr("Undone")
        change = self._write(
            tuple(
                undoing(correction.session, mark, role, reason=why)
                for correction, mark in zip(last.wanted, last.before, strict=True)
            )
        )
        self._done.pop()
        self._undone.append(Change(last.wanted, last.before, change.after))
        return change

    def redo(self) -> Change:
        """Make the change again that was taken back last."""
        last = self._newest(self._undone)
        change = self._write(last.wanted)
        self._undone.pop()
        self._done.append(change)
        return change

    def _forget_others(self) -> None:
        """Whoever is at work now undoes nothing that somebody before them did."""
        actor = self._actor()
        if actor != self._whose:
            self._whose = actor
            self._done.clear()
            self._undone.clear()

    def _write(self, wanted: tuple[Correction, ...]) -> Change:
        before = tuple(self._book.mark(each.session, each.person_id) for each in wanted)
        return Change(wanted, before, tuple(self._book.correct(wanted)))

    def _newest(self, changes: list[Change]) -> Change:
        """The last of these, unless somebody has changed its Marks since: then it is not ours to turn."""
        last = changes[-1]
        for correction, left in zip(last.wanted, last.after, strict=True):
            held = self._book.mark(correction.session, correction.person_id)
            if (held.at, held.code, held.state) != (left.at, left.code, left.state):
                changes.pop()
                raise Fault(
                    tr("This mark was changed in the meantime, so it stays. Set it by hand if need be.")
                )
        return last
