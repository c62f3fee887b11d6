"""How long a OneRoster archive of a school takes, and how much memory.

Each size runs in a process of its own, so that the peak of one says nothing of another.
"""

import argparse
import multiprocessing
import sys
import tempfile
from pathlib import Path
from time import perf_counter

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.app.roster_lists import RosterLists
from kiosk.domain.list_preview import ListChoice
from kiosk.domain.staff import Actor, Role
from kiosk.domain.work import Work
from kiosk.paths import AppPaths
from tests.exchange.school_lists import oneroster, zipped

_MB = 1_000_000


def measure(people: int, classes: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = zipped(Path(folder) / "school.zip", oneroster(people, classes))
        lists = RosterLists(AppPaths.under(Path(folder) / "profile"), lambda: Actor("", Role.ADMIN))
        lists.history()  # the register is there before a list is
        before = _peak()
        begun = perf_counter()
        preview = lists.preview(ListChoice(archive), Work())
        read = perf_counter()
        done = lists.take_in(preview, confirmed=None, work=Work())
        written = perf_counter()
        lists.undo(done.id, Work())
        undone = perf_counter()
    print(  # noqa: T201 - a script
        f"{people:>6} people, {classes:>4} classes, {preview.plan.steps:>6} rows:"
        f" preview {read - begun:5.1f} s, import {written - read:5.1f} s, undo {undone - written:5.1f} s,"
        f" {(_peak() - before) / _MB:5.0f} MB over {before / _MB:.0f} MB"
    )


def _peak() -> int:
    """The most memory this process ever held, in bytes."""
    if sys.platform == "win32":
        return psutil.Process().memory_info().peak_wset
    import resource  # noqa: PLC0415 - there is none on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", default=["500x25", "2000x100", "8000x400"], help="PEOPLExCLASSES")
    for size in parser.parse_args().sizes:
        worker = multiprocessing.get_context("spawn").Process(
            target=measure, args=tuple(map(int, size.split("x")))
        )
        worker.start()
        worker.join()
