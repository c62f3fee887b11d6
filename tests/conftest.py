"""The strict harness: a test may leave nothing running, log nothing unexpected, touch nobody's profile."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt loads: without a display it aborts

import gc
import importlib.util
import logging
import multiprocessing
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from kiosk.paths import AppPaths
from tests.packs_fixtures import any_pack, insightface_pack, open_pack, starter_pack, starter_sources
from tests.stalls import all_tries, tries

__all__ = [
    "all_tries",
    "any_pack",
    "insightface_pack",
    "open_pack",
    "starter_pack",
    "starter_sources",
    "tries",
]  # fixtures for all tests

REPOSITORY = Path(__file__).resolve().parent.parent
PATIENCE = 3.0  # seconds that whatever was asked to stop may take to be gone
# tqdm starts one watcher and keeps it; a QThread leaves a _DummyThread behind, and is looked for itself.
SHARED_BY_DESIGN = {"TMonitor", "_DummyThread"}


@pytest.fixture
def repository() -> Path:
    """The folder that dev.py lies in."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared() -> Path:
    """Photos and models for measurements, beside the repository; nothing in the product may need them."""
    folder = REPOSITORY.parent / "shared"
    if not folder.is_dir():
        pytest.skip(f"There is no folder {folder} with photos and models to measure on")
    return folder


@pytest.fixture
def app_paths(tmp_path: Path) -> AppPaths:
    """A profile of its own, of which no folder has been made yet."""
    return AppPaths.under(tmp_path / "profile")


@pytest.fixture(scope="session")
def six_people() -> Path:
    """The group photo that the insightface package carries: six people, 1280x886."""
    # Found, not imported: importing the package takes more than a second.
    spec = importlib.util.find_spec("insightface")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "data" / "images" / "t1.jpg"


@pytest.fixture(autouse=True)
def _no_ones_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    before, threads_before = set(_running()), _os_threads()
    yield
    left = _gone_within(PATIENCE, lambda: [thing for thing in _running() if thing not in before])
    if "PySide6.QtCore" in sys.modules and _os_threads() > threads_before:
        left += _gone_within(PATIENCE, _qthreads)
    if left:
        pytest.fail(f"Left running: {', '.join(left)}")


@pytest.fixture(autouse=True)
def _nothing_logged_unexpectedly(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    yield
    allowed = [
        re.compile(str(pattern)) for mark in request.node.iter_markers("may_log") for pattern in mark.args
    ]
    unexpected = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
        and not any(pattern.search(record.getMessage()) for pattern in allowed)
    ]
    if unexpected:
        pytest.fail("Logged unexpectedly:\n" + "\n".join(unexpected))


def _running() -> list[str]:
    """Python threads and child processes that are alive, each as a line that names it for good."""
    multiprocessing.active_children()  # reaps those that have ended
    threads = [
        f"thread {thread.name} ({thread.ident})"
        for thread in threading.enumerate()
        if type(thread).__name__ not in SHARED_BY_DESIGN
    ]
    return threads + [
        f"process {process.pid} {name}" for process in _children() if (name := _command(process))
    ]


def _children() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


def _command(process: psutil.Process) -> str:
    """The command line, or nothing for one that has ended or that multiprocessing keeps for the whole run."""
    try:
        command = " ".join(process.cmdline())
        ended = process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return ""
    return "" if ended or "multiprocessing.resource_tracker" in command else command


def _os_threads() -> int:
    return psutil.Process().num_threads()


def _qthreads() -> list[str]:
    from PySide6.QtCore import QThread  # noqa: PLC0415 - most tests need no Qt
    from shiboken6 import Shiboken  # noqa: PLC0415

    threads = [thing for thing in gc.get_objects() if isinstance(thing, QThread)]
    return [
        f"QThread {type(thread).__name__}"
        for thread in threads
        if Shiboken.isValid(thread) and thread.isRunning() and thread is not QThread.currentThread()
    ]


def _gone_within(seconds: float, look: Callable[[], list[str]]) -> list[str]:
    """What `look` still sees after waiting for it to become empty."""
    deadline = time.monotonic() + seconds
    while (left := look()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return left


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--pictures", metavar="FOLDER", default="", help="keep the pictures of all screens in this folder"
    )
