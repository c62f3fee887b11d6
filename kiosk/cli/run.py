"""`kiosk run`: the desktop program; without a screen, the demo told line by line."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.logs import logging_to
from kiosk.paths import AppPaths

if TYPE_CHECKING:  # as below: Qt is slow to import
    from kiosk.app.options import Wish

_NO_SCREEN = (
    "There is no screen here, so the demo runs unseen: six people walk up, four of them are on the list."
)


@click.command()
@click.option("--demo", is_flag=True, help="Show the demo: a film made on this PC, and invented names.")
@click.option(
    "--source", metavar="ADDRESS", default="", help="Take pictures from this camera, film or stream."
)
@click.option("--fullscreen", is_flag=True, help="Fill the screen.")
@click.option(
    "--screenshot",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Leave a picture of the window at the end.",
)
@click.option("--setup", is_flag=True, help="Be led through setting up, step by step, once more.")
@click.option("--for", "seconds", type=click.FloatRange(min=0), help="End by itself after so many seconds.")
@click.pass_obj
def run(
    paths: AppPaths,
    *,
    demo: bool,
    source: str,
    fullscreen: bool,
    setup: bool,
    screenshot: Path | None,
    seconds: float | None,
) -> int:
    """Start the kiosk."""
    from kiosk.app.opening import default_picture, open_program  # noqa: PLC0415 - as above
    from kiosk.app.options import Options  # noqa: PLC0415 - Qt is slow to import, and other commands need none

    unattended = _has_no_screen()
    if unattended:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        click.echo(_NO_SCREEN)
        screenshot = screenshot or default_picture(paths)
    options = Options(
        demo=demo or unattended,
        source=source,
        full_screen=fullscreen,
        screenshot=screenshot,
        seconds=seconds,
        unattended=unattended,
        measure=not unattended and seconds is None,
        first_run=_first_run(setup=setup, attended=not unattended and seconds is None),
    )
    with logging_to(paths.logs, on_bug=_go_on) as remark:
        if remark:
            click.echo(remark, err=True)
        return open_program(paths, options, say=click.echo)


def _first_run(*, setup: bool, attended: bool) -> "Wish":
    if setup:
        return "now"
    return "when new" if attended else "never"


def _has_no_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _go_on() -> None:
    """A bug in one slot is in the log; the kiosk goes on taking attendance."""
