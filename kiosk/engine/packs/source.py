"""What somebody may give to import a pack from: a folder, a zip, a web or file address."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.work import Work
from kiosk.engine.packs.download import download_files, download_zip, is_address, local_path
from kiosk.engine.packs.files import FolderFiles, PackFiles, open_zip
from kiosk.engine.packs.store import PackStore


@contextmanager
def open_source(
    source: str, store: PackStore, *, sha256: str | None = None, work: Work
) -> Generator[PackFiles]:
    """The files at `source`; what had to be fetched lies in the store's staging, and is gone afterwards.

    An address that ends in a slash is a folder of single files, any other a zip, whose SHA-256 may be given.

    Raises:
        Fault: there is nothing, or nothing that can be opened.
        Cancelled: the job was told to stop.
    """
    if not is_address(source):
        with _open_path(Path(source)) as files:
            yield files
    elif (path := local_path(source)) is not None:
        with _open_path(path) as files:
            yield files
    else:
        with store.staging(0) as folder:
            if source.endswith("/"):
                download_files(source, folder, store.shipped_manifests(), work)
                yield FolderFiles(folder, where=source)
            else:
                with open_zip(download_zip(source, folder, work, sha256=sha256)) as files:
                    yield files


@contextmanager
def _open_path(path: Path) -> Generator[PackFiles]:
    if path.is_dir():
        yield FolderFiles(path.resolve())
    elif path.is_file():
        with open_zip(path) as files:
            yield files
    else:
        raise Fault("There is no file or folder {path}.", path=path)
