"""What `kiosk doctor` looks at in the program itself: Python, packages, ONNX Runtime, the window."""

import os
import platform
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distributions, version

from kiosk import __version__
from kiosk.app.screen import open_screen
from kiosk.cli.finding import Finding, State
from kiosk.engine.calibration.trial import End, Failed, run_trial

_OLDEST, _NEWEST = (3, 11), (3, 13)
_INSTALL_AGAIN = "Install the program again."
_PACKAGES = (
    "PySide6-Essentials",
    "insightface",
    "numpy",
    "onnx",
    "pillow",
    "psutil",
    "pydantic",
    "sqlite-utils",
)
_WINDOW_SECONDS = 30.0
_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[\w.]*): cannot open|\b(lib[\w-]+) is needed")


def python() -> Finding:
    found = f"{platform.python_version()} ({platform.architecture()[0]}), kiosk {__version__}"
    if not _OLDEST <= sys.version_info[:2] <= _NEWEST or sys.maxsize < 2**32:
        advice = "Use a 64-bit Python 3.11, 3.12 or 3.13."
        return Finding("Python", State.BROKEN, found, advice)
    return Finding("Python", State.WELL, found)


def packages() -> Finding:
    there: list[str] = []
    missing: list[str] = []
    for name in _PACKAGES:
        try:
            there.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    if missing:
        return Finding("Packages", State.BROKEN, f"{', '.join(missing)} missing", _INSTALL_AGAIN)
    return Finding("Packages", State.WELL, ", ".join(there))


def exactly_one(modules: Mapping[str, str]) -> Iterator[Finding]:
    """Whether one distribution alone brings each module: several overwrite each other's files.

    `modules` are told by what they are called in words.
    """
    brought = [(each, _brought_by(each)) for each in distributions()]
    for name, module in modules.items():
        there = {f"{each.name} {each.version}" for each, top in brought if module in top}
        yield _one_of(name, sorted(there))


def _brought_by(distribution: Distribution) -> set[str]:
    """What can be imported of it; `packages_distributions` does the same in half a second."""
    named = distribution.read_text("top_level.txt")
    if named:
        return set(named.split())
    return {line.split("/", 1)[0] for line in (distribution.read_text("RECORD") or "").splitlines()}


def _one_of(name: str, there: Sequence[str]) -> Finding:
    if len(there) == 1:
        return Finding(name, State.WELL, there[0])
    if not there:
        return Finding(name, State.BROKEN, "missing", _INSTALL_AGAIN)
    advice = "They overwrite each other. Uninstall all of them, then install the program again."
    return Finding(name, State.BROKEN, ", ".join(there), advice)


def providers() -> Finding:
    """What ONNX Runtime was built to run on here; whether that works is not tried."""
    try:
        from kiosk.engine.runtime.onnx_runtime import offered  # noqa: PLC0415 - its import is what is being looked at
    except ImportError as error:
        return Finding("Runs on", State.BROKEN, "ONNX Runtime can't be loaded", _INSTALL_AGAIN, str(error))
    there = (place.target.provider.label for place in offered())
    return Finding("Runs on", State.WELL, ", ".join(dict.fromkeys(there)))


def window() -> Finding:
    unseen = sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    forced = os.environ.get("QT_QPA_PLATFORM")
    heard: list[object] = []
    on = "offscreen" if unseen and not forced else ""
    ended = run_trial(open_screen, on, limit=_WINDOW_SECONDS, heard=heard.append)
    if ended.end is End.TIMED_OUT:
        return Finding("Window", State.BROKEN, "Qt does not answer", "Start the PC again.")
    match heard:
        case [str() as name]:
            pass
        case [Failed(details=details)]:
            return _no_window(details)
        case _:
            return _no_window(ended.log)
    if unseen and not forced:
        advice = "Start the program on a desktop; without one it shows the demo unseen."
        return Finding("Window", State.ATTENTION, "no screen here", advice)
    return Finding("Window", State.WELL, name)


def _no_window(said: str) -> Finding:
    libraries = sorted({first or second for first, second in _LIBRARY.findall(said)})
    if libraries:
        advice = "Install the system packages that hold them; the README lists them."
        return Finding("Window", State.BROKEN, f"{', '.join(libraries)} missing", advice, said)
    return Finding("Window", State.BROKEN, "no window can be opened", _INSTALL_AGAIN, said)
