"""A folder that the school's software writes its lists into, and whose newest is taken in by itself."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.app.chore import Chore
from kiosk.app.roster_lists import RosterLists
from kiosk.domain.faults import Fault
from kiosk.domain.list_preview import ListChoice, RosterImport
from kiosk.domain.sentence import Sentence
from kiosk.domain.staff import Actor, Role
from kiosk.domain.work import Work
from kiosk.exchange.roster.reading import LIST_SUFFIXES
from kiosk.paths import AppPaths
from kiosk.ui.wording import counted, tr

_LOOK_MS = 60_000
_UNFINISHED = (".", "~")  # how names begin of what programs are still at
_BY = Actor("the folder for lists", Role.ADMIN)

# A file, its size in bytes, and when it was changed, in nanoseconds.
_State = tuple[Path, int, int]


class RosterFolder(QObject):
    """Looks each minute that `is_free`. `taken_in` gives a sentence; `failed` a Fault, once until it differs.

    A list is read once it was the same at two looks, for it may have been in the middle of being written.
    None is taken in a second time, not even after somebody took it back.
    """

    taken_in = Signal(str)
    failed = Signal(object)

    def __init__(self, paths: AppPaths, folder: str, *, is_free: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._lists, self._folder, self._is_free = RosterLists(paths, lambda: _BY), folder, is_free
        self._seen: _State | None = None
        self._done: _State | None = None
        self._chore = Chore(self._take, every_ms=_LOOK_MS, parent=self)
        self._chore.done.connect(self._tell)
        self._chore.failed_anew.connect(self.failed)

    def start(self) -> None:
        """Look now, and each minute; nothing is done without a folder in the settings."""
        if self._folder:
            self._chore.start()

    def stop(self) -> None:
        """Give up what is being taken in, and wait for that; nothing of it was written then."""
        self._chore.stop()

    def _take(self, work: Work) -> RosterImport | None:
        """On the thread."""
        if not self._is_free():
            return None
        newest = _newest(Path(self._folder))
        if newest is None or newest == self._done:
            return None
        if newest != self._seen:
            self._seen = newest
            return None
        taken = take_in(self._lists, newest[0], work)
        self._done = newest
        return taken

    def _tell(self, taken: RosterImport | None) -> None:
        if taken is not None:
            self.taken_in.emit(_said(taken))


def take_in(lists: RosterLists, path: Path, work: Work) -> RosterImport | None:
    """Take the list in; None if it was before, or if all is already as it says.

    Raises:
        Fault: it can't be read, somebody must look at it first, or the register is busy.
        Cancelled: `work` was told to stop; nothing was written.
    """
    if lists.was_taken_in(path):
        return None
    choice = ListChoice(path)
    sample = lists.look_at(choice)
    if sample is not None:
        if not sample.remembered:
            raise Fault(
                "What the columns of {file} mean is not known yet. Take it in once yourself: "
                "People > Import > A list of people.",
                file=path.name,
            )
        choice = ListChoice(path, sample.mapping)
    preview = lists.preview(choice, work)
    if preview.needs_confirmation:
        raise Fault(
            "By the list {file} {leaving} of {current} people would leave and {renamed} get other names, so "
            "it was left alone. If it is right, take it in yourself: People > Import > A list of people.",
            file=path.name,
            leaving=preview.plan.leaving,
            current=preview.plan.current,
            renamed=preview.plan.renamed,
        )
    return lists.take_in(preview, confirmed=None, work=work) if preview.plan.steps else None


def _newest(folder: Path) -> _State | None:
    """The list in it that was changed last.

    Raises:
        Fault: it can't be read.
    """
    try:
        there = [
            (path, path.stat())
            for path in folder.iterdir()
            if path.suffix.lower() in LIST_SUFFIXES and not path.name.startswith(_UNFINISHED)
        ]
    except OSError as error:
        sentence = Sentence(
            "The folder for lists {folder} can't be read. Connect it, or choose another in the settings.",
            folder=folder,
        )
        raise Fault(sentence, details=str(error)) from error
    states = [(path, found.st_size, found.st_mtime_ns) for path, found in there]
    return max(states, key=lambda state: (state[2], state[0].name), default=None)


def _said(taken: RosterImport) -> str:
    """What came of it, without names: it is shown where pupils can read it."""
    counts = (
        counted("%n person new", "%n people new", taken.people_new),
        counted("%n changed", "%n changed", taken.people_changed),
        counted("%n leaving", "%n leaving", taken.people_leaving),
    )
    return tr("The list {file} was taken in: {counts}.").format(file=taken.file, counts=", ".join(counts))
