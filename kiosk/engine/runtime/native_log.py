"""What native code prints: ONNX Runtime tells why a provider failed on file descriptor 2 and nowhere else."""

import os
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager

_STDERR = 2


class NativeLog:
    """The text that was caught, complete once the block is over."""

    text: str = ""


@contextmanager
def caught(log: NativeLog) -> Generator[None]:
    """Catch in `log` what is printed to descriptor 2 meanwhile, and pass it on there afterwards.

    It catches every thread's, so it belongs into child processes, not into the desktop program.
    """
    try:
        before = os.dup(_STDERR)
    except OSError:  # a program without a console on Windows has no descriptor 2: nothing to catch
        yield
        return
    with tempfile.TemporaryFile() as file:
        _flush()
        os.dup2(file.fileno(), _STDERR)
        try:
            yield
        finally:
            _flush()
            os.dup2(before, _STDERR)
            os.close(before)
            file.seek(0)
            raw = file.read()
            log.text = decoded(raw)
            if raw:
                os.write(_STDERR, raw)


def decoded(raw: bytes) -> str:
    """Text of a native log; on Windows parts of it may come as UTF-16, with a zero after each letter."""
    return raw.replace(b"\0", b"").decode("utf-8", "replace").strip()


def _flush() -> None:
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison] - it is None without a console
        sys.stderr.flush()
