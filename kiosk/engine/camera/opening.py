"""Opens a source of pictures by its address."""

from pathlib import Path
from urllib.parse import urlsplit

from kiosk.engine.camera.devices import StreamSource, WebcamSource
from kiosk.engine.camera.files import FilmSource, FolderSource
from kiosk.engine.camera.source import FrameSource


def open_source(address: str, *, virtual: bool = False, size: tuple[int, int] | None = None) -> FrameSource:
    """Open a source by its address.

    `camera:` is the first webcam, `camera:NAME` and `camera:PATH` a certain one; `rtsp://…`, `http://…` and
    `https://…` are streams; anything else is the path of a film or of a folder of pictures. Webcams that are
    programs are opened only with `virtual`. `size`, width and height, is asked of a webcam's driver, which
    may give another; None asks for what suits most.

    Raises:
        SourceFault: there is no such source, or it can't be opened.
    """
    if address.startswith("camera:"):
        return WebcamSource(address.removeprefix("camera:"), virtual=virtual, size=size)
    if urlsplit(address).scheme in {"rtsp", "rtsps", "http", "https"}:
        return StreamSource(address)
    path = Path(address)
    return FolderSource(path) if path.is_dir() else FilmSource(path)
