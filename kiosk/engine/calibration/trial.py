"""One child process with a time limit, for work that may crash or hang: what it said and how it ended."""

import faulthandler
import multiprocessing
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Protocol, TypeVar

from kiosk.domain.faults import Fault
from kiosk.engine.runtime.native_log import decoded
from kiosk.engine.vision.process import end_with_parent, keep_to_itself

P = TypeVar("P")
Worker = Callable[[Connection, P], None]


class _Pipe(Protocol):
    """A Connection, or what it is called on Windows."""

    def poll(self, timeout: float, /) -> bool: ...
    def recv(self) -> object: ...


_SLICE = 0.1  # seconds between looks at `cancelled`
_OUTLIVED = 5.0  # seconds over its limit after which a child whose parent is gone ends itself
_END_WAIT = 5.0


class End(StrEnum):
    DONE = "done"
    CRASHED = "crashed"
    TIMED_OUT = "timed out"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Failed:
    """The last message of a worker that raised. `sentence` is empty for what is no Fault."""

    sentence: str
    details: str


@dataclass(frozen=True, slots=True)
class _Finished:
    """The worker returned, or said Failed."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How the child ended, and what native code printed to its standard error meanwhile."""

    end: End
    exit_code: int | None
    log: str


def run_trial(
    worker: Worker[P],
    plan: P,
    *,
    limit: float,
    heard: Callable[[object], None],
    cancelled: Callable[[], bool] = lambda: False,
) -> Ended:
    """Run `worker(pipe, plan)` in a child for at most `limit` seconds; `heard` is given each of its messages.

    `worker` must be importable, `plan` and messages picklable. The child is gone when this returns.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as folder:
        log = Path(folder) / "log"
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(
            target=_main, args=(worker, theirs, plan, log, limit), name="kiosk-trial", daemon=True
        )
        process.start()
        theirs.close()
        try:
            deadline = time.monotonic() + limit
            end = _listen(ours, deadline=deadline, heard=heard, cancelled=cancelled)
        finally:
            ours.close()
            exit_code = _exit_code(process)
        return Ended(end, exit_code, decoded(log.read_bytes()) if log.exists() else "")


def _listen(
    pipe: _Pipe, *, deadline: float, heard: Callable[[object], None], cancelled: Callable[[], bool]
) -> End:
    while not cancelled():
        left = deadline - time.monotonic()
        if left <= 0:
            return End.TIMED_OUT
        if pipe.poll(min(_SLICE, left)):
            try:
                message = pipe.recv()
            except (EOFError, OSError):
                return End.CRASHED
            if isinstance(message, _Finished):
                return End.DONE
            heard(message)
    return End.CANCELLED


def _exit_code(process: BaseProcess) -> int | None:
    """None for a child that had to be killed."""
    process.join(_END_WAIT if process.exitcode is not None else _SLICE)
    killed = process.is_alive()
    if killed:
        process.kill()
        process.join(_END_WAIT)
    code = process.exitcode
    process.close()
    return None if killed else code


def _main(worker: Worker[P], pipe: Connection, plan: P, log: Path, limit: float) -> None:
    keep_to_itself()
    end_with_parent()
    with log.open("wb", buffering=0) as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
        sys.stdout = sys.stderr = open(2, "w", buffering=1, encoding="utf-8", closefd=False)  # noqa: SIM115 - until the end
        # A native call that hangs holds the interpreter's lock: only this ends it when the parent is gone.
        faulthandler.dump_traceback_later(limit + _OUTLIVED, exit=True, file=file)
        try:
            worker(pipe, plan)
        except Fault as fault:
            pipe.send(Failed(fault.sentence, fault.details))
        except Exception:  # noqa: BLE001 - the process's boundary: the parent judges what it was
            pipe.send(Failed("", traceback.format_exc()))
        pipe.send(_Finished())
        # Drivers crash and hang while they are unloaded, which Vision never does either: it is killed.
        os._exit(0)
