"""What the program was asked for at its start."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Wish = Literal["never", "when new", "now"]


@dataclass(frozen=True, slots=True)
class Options:
    """`source`: an address to use instead of the one in the settings. `seconds`: end by itself after so long.

    `screenshot`: where to leave a picture of the window at the end. `unattended`: nobody is there to see or
    press anything, so the demo is told line by line, and the program ends when it has been shown. `measure`:
    calibrate a computer that was not calibrated with this pack, and notice when that no longer holds.
    `first_run`: whether somebody is led through setting up, where nothing was set up yet or at any rate.
    """

    demo: bool = False
    source: str = ""
    full_screen: bool = False
    screenshot: Path | None = None
    seconds: float | None = None
    unattended: bool = False
    measure: bool = False
    first_run: Wish = "never"
