"""The log file: what happened, when and where in the program; never a name, a face or an Embedding."""

import faulthandler
import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_BYTES, _OLD_FILES = 1_000_000, 4
_LINE = "%(asctime)sZ %(levelname)s %(threadName)s %(name)s: %(message)s"

_log = logging.getLogger(__name__)


class _NamelessFormatter(logging.Formatter):
    """Tracebacks without the exceptions' own words: those quote what was being worked on, names too."""

    converter = time.gmtime

    def format(self, record: logging.LogRecord) -> str:
        kept, record.exc_text = (
            record.exc_text,
            None,
        )  # another handler's text of the exception, with its words
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(  # noqa: N802 - logging's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        return "".join(_story(ei[1])).rstrip() if ei[1] is not None else ""


def _story(error: BaseException) -> Generator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _story(before)
        yield "then\n"
    yield from traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__)).format()
    code = getattr(error, "sqlite_errorname", None) or getattr(error, "errno", None)
    yield f"{type(error).__qualname__}{f' ({code})' if code else ''}\n"


@contextmanager
def logging_to(folder: Path, *, on_bug: Callable[[], None]) -> Generator[str]:
    """Log to `kiosk.log` in the folder while the block runs; gives a sentence if that can't be, else nothing.

    An exception that nobody caught, in a Qt slot too, goes into the log; then `on_bug` is called on the
    thread that raised it, to go on or not. What ends the process in native code leaves its Python stacks in
    `crash.log`.
    """
    with ExitStack() as undo:
        remark = ""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _log_to(folder / "kiosk.log", undo)
            _keep_crashes(folder / "crash.log", undo)
        except OSError as error:
            remark = f"No log can be written in {folder} ({error.strerror}). Let this account write there."
        _hook(on_bug, undo)
        yield remark


def _log_to(file: Path, undo: ExitStack) -> None:
    handler = RotatingFileHandler(file, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
    handler.setFormatter(_NamelessFormatter(_LINE, "%Y-%m-%dT%H:%M:%S"))
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    undo.callback(handler.close)
    undo.callback(root.removeHandler, handler)
    undo.callback(root.setLevel, level)


def _keep_crashes(file: Path, undo: ExitStack) -> None:
    crashes = undo.enter_context(file.open("a", encoding="utf-8"))
    before = faulthandler.is_enabled()
    faulthandler.enable(crashes)  # named, for without a console there is no stderr
    undo.callback(lambda: faulthandler.enable() if before and sys.stderr else faulthandler.disable())


def _hook(on_bug: Callable[[], None], undo: ExitStack) -> None:
    def uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        _log.critical("Nobody caught this", exc_info=(kind, error, trace))
        on_bug()

    def uncaught_in_thread(hook: threading.ExceptHookArgs) -> None:
        uncaught(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def unraisable(hook: "sys.UnraisableHookArgs") -> None:
        error = hook.exc_value
        _log.error("This could not be raised", exc_info=error)

    for module, name, ours in (
        (sys, "excepthook", uncaught),
        (threading, "excepthook", uncaught_in_thread),
        (sys, "unraisablehook", unraisable),
    ):
        undo.callback(setattr, module, name, getattr(module, name))
        setattr(module, name, ours)


def process_age() -> float:
    """Seconds since the process began."""
    now = time.time()
    import psutil  # noqa: PLC0415 - nothing else needs it before the window is in sight

    return now - psutil.Process().create_time()
