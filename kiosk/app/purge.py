"""Deleting a whole profile: its keys first, so that nothing of it can be opened, then its files."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk import __version__
from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.paths import AppPaths
from kiosk.store.database import keys_of
from kiosk.store.vault.vault import destroy_keys


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was deleted, and what was not: files that are not the program's, and backups in other folders.

    `people_keys`: how many people had a key of their own. `moment`: ISO 8601, UTC.
    """

    moment: str
    version: str
    folder: str
    people_keys: int
    files: int
    bytes: int
    left: tuple[str, ...]
    backups: tuple[str, ...]

    @property
    def path(self) -> Path:
        return Path(self.folder) / f"erased-{self.moment[:19].replace(':', '')}.json"


def purge(paths: AppPaths, *, backups: tuple[str, ...]) -> Receipt:
    """Delete the profile and leave the receipt in its folder; interrupted, it can be begun again.

    `backups`: folders that backups went to, which are left alone.

    Raises:
        Fault: the key can't be destroyed, or a file can't be deleted, since a kiosk is open, say.
    """
    people_keys = destroy_keys(keys_of(paths.database))
    going = [*_known(paths)]
    files = [file for each in going for file in _files(each)]
    size = sum(file.stat().st_size for file in files)
    try:
        for each in going:
            if each.is_dir() and not each.is_symlink():
                shutil.rmtree(each)
            else:
                each.unlink()
        left = tuple(sorted(each.name for each in paths.data.iterdir())) if paths.data.is_dir() else ()
        receipt = Receipt(
            moment=datetime.now(UTC).isoformat(),
            version=__version__,
            folder=str(paths.data),
            people_keys=people_keys,
            files=len(files),
            bytes=size,
            left=left,
            backups=backups,
        )
        paths.data.mkdir(parents=True, exist_ok=True)
        receipt.path.write_text(json.dumps(asdict(receipt), indent=2) + "\n", "utf-8")
    except OSError as error:
        sentence = Sentence(
            "{filename} can't be deleted. Close the kiosk, then give the command again.",
            filename=error.filename,
        )
        raise Fault(sentence, details=str(error)) from error
    return receipt


def _known(paths: AppPaths) -> Iterator[Path]:
    """What the program has made, and nothing that somebody else put beside it."""
    yield from (folder for folder in {paths.cache, paths.logs} if folder.is_dir())
    # With the names of what lies beside each: the register's log, settings that were set aside.
    ours = [paths.database, paths.packs, paths.codes, paths.notices, paths.list_columns, paths.exports]
    ours += [paths.calibration, paths.settings, keys_of(paths.database), paths.data / "demo"]
    ours += [paths.data / "kiosk.lock", *([paths.policy] if paths.machine == paths.data else [])]
    for each in ours:
        yield from each.parent.glob(f"{each.stem}*" if each.suffix else each.name)


def _files(path: Path) -> list[Path]:
    return [each for each in path.rglob("*") if each.is_file()] if path.is_dir() else [path]
