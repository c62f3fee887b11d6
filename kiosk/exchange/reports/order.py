"""Order: which registers are to be written, how, and where to."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path


def file_name(first: date, last: date, suffix: str, *, class_title: str = "") -> str:
    """What a file with these days of a class, or of the whole school, is called where nobody says."""
    days = f"{first}" if first == last else f"{first}-to-{last}"
    label = re.sub(r"[^\w]+", "-", class_title).strip("-")
    return "-".join(part for part in ("attendance", label, days) if part) + f".{suffix}"


@dataclass(frozen=True, slots=True)
class Order:
    """What to write: the local days `first` to `last`, both included, of one class or of the whole school.

    `by` names who asked; `scheduled` tells that nobody did.
    """

    first: date
    last: date
    format: str
    target: Path
    class_id: str | None = None
    paper: str = "a4"
    replace: bool = False
    by: str = ""
    scheduled: bool = False
