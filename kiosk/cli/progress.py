"""Progress of a long job on stderr: a bar in a terminal, else a line a step."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import NoReturn

import click
from tqdm import tqdm

from kiosk.engine.pack_work import Work

_FORMAT = "{desc} {bar} {percentage:3.0f} %"


class _Bars:
    def __init__(self) -> None:
        self._step = ""
        self._bar: tqdm[NoReturn] | None = None

    def tell(self, step: str, part: float) -> None:
        if step != self._step:
            self.close()
            self._step = step
            if sys.stderr.isatty():
                self._bar = tqdm(desc=step, total=100, bar_format=_FORMAT, leave=True)
            else:
                click.echo(step, err=True)
        if self._bar is not None:
            self._bar.update(round(100 * part) - self._bar.n)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None


@contextmanager
def shown_work() -> Generator[Work]:
    """A Work whose steps are shown; Ctrl-C ends the job by KeyboardInterrupt."""
    bars = _Bars()
    try:
        yield Work(tell=bars.tell)
    finally:
        bars.close()
