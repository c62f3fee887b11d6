"""How far the first run is: a small file, so that it goes on where it was after a restart or a power cut."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.exchange.reports.new_file import new_file
from kiosk.settings import LoadedSettings, Origin
from kiosk.store.database import Database
from kiosk.store.people import People
from kiosk.store.staff import Staff
from kiosk.ui.first_run.steps import Step


class Progress(BaseModel):
    """The step in front, those that are done, and whether the first run is over."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at: Step = Step.WELCOME
    done: frozenset[Step] = frozenset()
    over: bool = False


def load_progress(path: Path) -> Progress | None:
    """None before the first run; a file that can't be understood counts as none."""
    try:
        return Progress.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):  # nothing that was set up is lost
        return None


def save_progress(path: Path, progress: Progress) -> None:
    """Raises: Fault, if the file can't be written; it is then as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with new_file(path, replace=True) as draft:
        draft.write_text(progress.model_dump_json(indent=2), "utf-8")


def is_due(path: Path, database: Database, settings: LoadedSettings) -> bool:
    """Whether the first run was begun and is not over, or nothing at all was set up here yet.

    A kiosk that only staff can leave was set up by whoever said so, and may stand before pupils already.
    """
    progress = load_progress(path)
    if progress is not None:
        return not progress.over
    chosen = settings.settings.kiosk_mode or Origin.USER in settings.origins.values()
    return not chosen and not People(database).everyone() and not Staff(database).accounts()
