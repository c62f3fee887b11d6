"""A note on disk that Vision fell back, so that the next start need not find it out again."""

import json
import logging
import os
from dataclasses import asdict, dataclass
from pathlib import Path

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Fallen:
    """From what (keys of Targets), why, when to try it again (seconds since 1970), the pause after that."""

    targets: str
    reason: str
    retry_at: float
    pause: float


class FallbackMemory:
    """The note, in a file of its own; in memory alone if `path` is None."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def recall(self, targets: str) -> Fallen | None:
        """The note about these Targets; None if there is none that can be read."""
        if self._path is None:
            return None
        try:
            fallen = Fallen(**json.loads(self._path.read_text("utf-8")))
            sound = fallen.targets == targets and fallen.pause > 0 and fallen.retry_at >= 0
        except (OSError, ValueError, TypeError):  # it can be found out again at any time
            return None
        return fallen if sound else None

    def keep(self, fallen: Fallen) -> None:
        if self._path is None:
            return
        draft = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("w", encoding="utf-8") as file:
                json.dump(asdict(fallen), file)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self._path)
        except OSError as error:  # recognition goes on; the next start will have to find it out again
            _log.info("The fallback can't be remembered: %s", error)

    def forget(self) -> None:
        if self._path is None:
            return
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            _log.info("The fallback can't be forgotten: %s", error)


def beside(report: Path) -> Path:
    """Where the note about the Targets of this Calibration lies."""
    return report.with_suffix(".fallback")
