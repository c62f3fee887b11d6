"""A folder beside the register for what is not sealed yet, or not any more; it goes again."""

import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import psutil

_NAME = ".scratch-"


@contextmanager
def scratch_beside(register: Path) -> Generator[Path]:
    """On the same disk, so that its files can be moved into place, and no small disk in memory is filled.

    What a program that was killed left of this kind is cleared away first.
    """
    register.parent.mkdir(parents=True, exist_ok=True)
    for left in register.parent.glob(f"{_NAME}*"):
        owner = left.name.removeprefix(_NAME).split("-")[0]
        if owner.isdecimal() and not psutil.pid_exists(int(owner)):
            shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=f"{_NAME}{os.getpid()}-", dir=register.parent) as folder:
        yield Path(folder)
