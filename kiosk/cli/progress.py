"""Progress of a long job on stderr: a bar in a terminal, else a line a step."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import NoReturn

import click
from tqdm import tqdm

from kiosk.domain.work import Work

_WHOLE = 100
_FORMAT = "{desc} {bar} {percentage:3.0f} %"


class _Bars:
    def __init__(self) -> None:
        self._step = ""
        self._bar: tqdm[NoReturn] | None = None

    def tell(self, step: str, part: float) -> None:
        if step != self._step:
            self.finish()
            self._step = step
            if sys.stderr.isatty():
                self._bar = tqdm(desc=step, total=_WHOLE, bar_format=_FORMAT, leave=True)
            else:
                click.echo(step, err=True)
        if self._bar is not None:
            self._bar.update(round(_WHOLE * part) - self._bar.n)

    def finish(self) -> None:
        """End a step that was done to its end."""
        if self._bar is not None:
            self._bar.update(_WHOLE - self._bar.n)
        self.close()

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
        bars.finish()
    finally:
        bars.close()
