"""Copies of the key file beside the backups: one in each folder, overwritten whenever a key is destroyed."""

from collections.abc import Collection
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.store.vault.key_file import KeyFile


def copy_name(vault_id: str) -> str:
    """Its name in a backup folder, which other kiosks may share."""
    return f"kiosk-{vault_id}.keys"


def refresh_copies(file: KeyFile, *, also: Collection[Path] = ()) -> tuple[Path, ...]:
    """Overwrite the copies in all folders that have one, and make one in those `also` given.

    Returns:
        The folders that could not be reached. They are tried again each time.
    """
    device, missed = file.device(), list[Path]()
    if device is None:
        return ()
    for folder in (*file.copies(), *(each for each in also if each not in file.copies())):
        try:
            file.note_copy(
                folder, current=False
            )  # before: a copy that was begun is better done twice than missed
            file.copy_to(folder / copy_name(device.vault_id))
            file.note_copy(folder, current=True)
        except Fault:
            missed.append(folder)
    return tuple(missed)
