"""Looks for cameras beside the screen, and says what a source is called."""

from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from kiosk.ui.ports import SourceChoice
from kiosk.ui.wording import tr

_STREAMS = frozenset({"rtsp", "rtsps", "http", "https"})


class _Found(QObject):
    found = Signal(object)


class _Search(QRunnable):
    """Asks drivers which cameras there are, which may take seconds."""

    def __init__(self, sources: Callable[[], Sequence[SourceChoice]], found: _Found) -> None:
        super().__init__()
        self._sources, self._found = sources, found

    def run(self) -> None:
        self._found.found.emit(tuple(self._sources()))


def look_for_cameras(
    sources: Callable[[], Sequence[SourceChoice]], found: Callable[[Sequence[SourceChoice]], None]
) -> None:
    """`found`, a method of a QObject, is given them on its thread, unless it is gone by then."""
    answer = _Found()
    answer.found.connect(found)
    QThreadPool.globalInstance().start(_Search(sources, answer))


def source_title(address: str) -> str:
    """What people call a source, without passwords."""
    if address in {"", "camera:"}:
        return tr("The first camera found")
    if address.startswith("camera:"):
        return address.removeprefix("camera:")
    parts = urlsplit(address)
    if parts.scheme in _STREAMS:
        return f"{parts.scheme}://{parts.hostname}{parts.path}"
    return Path(address).name
