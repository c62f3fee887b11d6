"""Child processes with a time limit."""

import subprocess
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

import psutil

from kiosk.domain.faults import Fault
from kiosk.engine.calibration.trial import End, Failed, run_trial


def says(pipe: Connection, plan: str) -> None:
    pipe.send(plan)
    print("printed")  # noqa: T201 - what native code does


def faults(pipe: Connection, plan: str) -> None:
    del pipe
    raise Fault(plan, details="why")


def sleeps(pipe: Connection, plan: str) -> None:
    pipe.send(plan)
    time.sleep(600)


def trial(worker: str, repository: Path) -> subprocess.Popen[str]:
    """A program that runs a trial, and tells the child's pid."""
    code = (
        "import psutil\n"
        "from kiosk.engine.calibration.trial import run_trial\n"
        f"from tests.engine.test_trial import {worker}\n"
        "if __name__ == '__main__':\n"
        "    tell = lambda _: print(psutil.Process().children()[-1].pid, flush=True)\n"
        f"    run_trial({worker}, 'x', limit=60, heard=tell)\n"
    )
    return subprocess.Popen([sys.executable, "-c", code], cwd=repository, stdout=subprocess.PIPE, text=True)


def test_messages_and_what_was_printed_come_back():
    heard: list[object] = []
    ended = run_trial(says, "hello", limit=60, heard=heard.append)
    assert (ended.end, ended.exit_code, ended.log) == (End.DONE, 0, "printed")
    assert heard == ["hello"]


def test_a_fault_comes_back_as_a_message():
    heard: list[object] = []
    ended = run_trial(faults, "The file is gone.", limit=60, heard=heard.append)
    assert ended.end is End.DONE
    assert heard == [Failed("The file is gone.", "why")]


def test_a_child_whose_parent_is_killed_ends_at_once(repository: Path):
    with trial("sleeps", repository) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    gone, _ = psutil.wait_procs([child], timeout=2)
    assert gone == [child]
