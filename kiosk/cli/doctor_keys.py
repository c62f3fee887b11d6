"""What `kiosk doctor` looks at in what protects the register: its keys and its backups."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.cli.finding import Finding, State
from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths
from kiosk.settings import load_settings
from kiosk.store.backup.folder import backups_in
from kiosk.store.database import keys_of
from kiosk.store.vault.homes import home_named
from kiosk.store.vault.vault import key_file_in

_LATE = timedelta(days=3)


def keys(paths: AppPaths) -> Finding:
    """Whether the key is there, what its home protects from, and whether it could be brought back."""
    file = key_file_in(keys_of(paths.database))
    try:
        device = file.device()
        if device is None:
            return Finding("Keys", State.WELL, "none yet; the first face, PIN or mark makes them")
        home = home_named(device.home, file.path.parent)
        there = home.get(device.key_id) is not None
    except Fault as fault:
        return Finding("Keys", State.BROKEN, str(file.path), fault.sentence, fault.details)
    if not there:
        advice = "Bring the key back with `kiosk vault restore` and the recovery phrase."
        return Finding("Keys", State.BROKEN, f"the key is not in its {home.name}", advice)
    phrase = "" if device.phrase else "Make a recovery phrase with `kiosk vault phrase`."
    behind = [str(folder) for folder, current in file.copies().items() if not current]
    late = f"The copy of the keys in {', '.join(behind)} is out of date; make it reachable." if behind else ""
    advice = " ".join(part for part in (home.weakness, phrase, late) if part)
    return Finding("Keys", State.ATTENTION if advice else State.WELL, f"in the {home.name}", advice)


def backups(paths: AppPaths) -> Finding:
    """Whether there is a backup, and how old the newest is."""
    settings = load_settings(paths.settings, policy=paths.policy, set_aside=False).settings
    device = key_file_in(keys_of(paths.database)).device()
    if not settings.backup_folder:
        advice = "Set backup_folder, or a lost disk takes the register with it."
        return Finding("Backups", State.ATTENTION, "no folder for them is set", advice)
    found = () if device is None else backups_in(Path(settings.backup_folder).expanduser(), device.vault_id)
    if not found:
        advice = "Make one with `kiosk backup create`."
        return Finding("Backups", State.ATTENTION, f"none in {settings.backup_folder}", advice)
    newest = found[-1].made_at
    told = f"{len(found)} in {settings.backup_folder}, the newest of {newest.astimezone():%Y-%m-%d %H:%M}"
    if datetime.now(UTC) - newest > _LATE:
        return Finding(
            "Backups", State.ATTENTION, told, "Look why there is none since, with `kiosk backup create`."
        )
    return Finding("Backups", State.WELL, told)
