"""The log: uncaught exceptions of every kind end in it, and no name does."""

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.logs import logging_to


def nothing() -> None:
    pass


NAME = "Bda".replace("B", "A")  # put together, for a traceback quotes lines of the program


def failing(name: str) -> None:
    try:
        {}[name]
    except KeyError as error:
        raise RuntimeError(f"could not find {name}") from error


def in_a_thread(work: Callable[[], None]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_what_is_logged_is_in_the_file_with_its_moment(tmp_path: Path):
    with logging_to(tmp_path / "logs", on_bug=nothing) as remark:
        logging.getLogger("kiosk.engine").info("Camera %s opened", "/dev/video0")
    assert remark == ""
    line = (tmp_path / "logs" / "kiosk.log").read_text("utf-8")
    assert line.rstrip().endswith("Z INFO MainThread kiosk.engine: Camera /dev/video0 opened")
    assert line.startswith("20")


@pytest.mark.may_log("Nobody caught this")
def test_an_exception_in_a_thread_is_logged_without_its_words_and_told(tmp_path: Path):
    bugs: list[str] = []
    with logging_to(tmp_path, on_bug=lambda: bugs.append(threading.current_thread().name)):
        in_a_thread(lambda: failing(NAME))
    text = (tmp_path / "kiosk.log").read_text("utf-8")
    assert "in failing" in text
    assert "KeyError\nthen\n" in text
    assert text.rstrip().endswith("RuntimeError")
    assert "Ada" not in text
    assert len(bugs) == 1
    assert bugs[0] != "MainThread"


@pytest.mark.may_log("could not be raised")
def test_what_can_not_be_raised_is_logged(tmp_path: Path):
    class Unlucky:
        def __del__(self) -> None:
            failing(NAME)

    with logging_to(tmp_path, on_bug=nothing):
        thing = Unlucky()
        del thing
    text = (tmp_path / "kiosk.log").read_text("utf-8")
    assert "RuntimeError" in text
    assert "Ada" not in text


@pytest.mark.may_log("the disk")
def test_an_error_of_the_system_keeps_its_number(tmp_path: Path):
    with logging_to(tmp_path, on_bug=nothing):
        try:
            (tmp_path / NAME).read_bytes()
        except OSError:
            logging.getLogger("kiosk").exception("the disk did not play along")
    text = (tmp_path / "kiosk.log").read_text("utf-8")
    assert "FileNotFoundError (2)" in text
    assert "Ada" not in text


def test_all_hooks_and_handlers_are_put_back(tmp_path: Path):
    def state() -> tuple[object, ...]:
        root = logging.getLogger()
        return sys.excepthook, threading.excepthook, sys.unraisablehook, root.level, list(root.handlers)

    before = state()
    with logging_to(tmp_path, on_bug=nothing):
        assert state() != before
    assert state() == before


def test_a_folder_that_can_not_be_written_is_said_and_the_program_goes_on(tmp_path: Path):
    (tmp_path / "logs").write_text("in the way")
    with logging_to(tmp_path / "logs", on_bug=nothing) as remark:
        logging.getLogger("kiosk").info("going on")
    assert remark.startswith(f"No log can be written in {tmp_path / 'logs'}")


def test_the_log_does_not_grow_without_end(tmp_path: Path):
    with logging_to(tmp_path, on_bug=nothing):
        for _ in range(700):
            logging.getLogger("kiosk").info("x" * 10_000)
    assert sum(file.stat().st_size for file in tmp_path.glob("kiosk.log*")) < 5_100_000


_START = """
import ctypes, os, sys
from pathlib import Path
from kiosk.logs import logging_to
sys.stdout = sys.stderr = None  # as in a program without a console
with logging_to(Path(sys.argv[1]), on_bug=lambda: os._exit(9)):
"""


@pytest.mark.parametrize(
    ("end", "file", "written"),
    [
        ("raise RuntimeError('Ada')", "kiosk.log", "RuntimeError"),
        ("ctypes.string_at(0)", "crash.log", "in string_at"),
        ("os.abort()", "crash.log", "Fatal Python error: Aborted"),
    ],
)
def test_without_a_console_the_end_of_the_program_is_on_disk(
    tmp_path: Path, end: str, file: str, written: str
):
    program = f"{_START}    {end}\n"
    if "raise" in end:  # uncaught, so it has to reach the hook while the block still runs
        program = f"{_START}    try: {end}\n    except RuntimeError: sys.excepthook(*sys.exc_info())\n"
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, check=False, env=dict(os.environ)
    )
    assert done.returncode != 0
    assert written in (tmp_path / file).read_text("utf-8")
    assert (done.stdout, done.stderr) == (b"", b"")


def test_an_exception_in_a_qt_slot_is_logged_and_told(tmp_path: Path):
    program = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.logs import logging_to
app = QCoreApplication([])
def slot(): raise RuntimeError("A" + "da")
QTimer.singleShot(0, slot)
with logging_to(Path(sys.argv[1]), on_bug=lambda: app.exit(7)):
    code = app.exec()
sys.exit(code)
"""
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, check=False)
    assert done.returncode == 7
    text = (tmp_path / "kiosk.log").read_text("utf-8")
    assert "in slot" in text
    assert "Ada" not in text
