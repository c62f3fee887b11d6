"""A file that is there whole or not at all: written under another name, then put in its place."""

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


@contextmanager
def new_file(path: Path, *, replace: bool = False) -> Generator[Path]:
    """A path beside `path` to be written to, which becomes `path` when the block ends well.

    Raises:
        Fault: the file is there already and may not be replaced, or can't be written. Nothing is then left of
            the new one, and the old one is as it was.
    """
    if path.exists() and not replace:
        raise Fault("{path} is there already. Give another name, or have it replaced.", path=path)
    if not path.parent.is_dir():
        raise Fault("There is no folder {parent}. Make it, or choose another.", parent=path.parent)
    try:
        with TemporaryDirectory(prefix=".kiosk-", dir=path.parent, ignore_cleanup_errors=True) as folder:
            draft = Path(folder) / path.name
            yield draft
            _to_disk(draft)
            draft.replace(path)
    except OSError as error:
        if error.errno in _FULL:
            sentence = Sentence(
                "There is no room left for {path}. Free some space, or choose another folder.", path=path
            )
        else:
            sentence = Sentence(
                "{path} can't be written. Close it elsewhere, and let this account write there.", path=path
            )
        raise Fault(sentence, details=str(error)) from error


def _to_disk(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
