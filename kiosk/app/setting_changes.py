"""Changes to settings: refused or kept as a whole, and written down with who made them."""

from collections.abc import Mapping

from kiosk.domain.access import Look
from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.domain.staff import Actor
from kiosk.paths import AppPaths
from kiosk.settings import Origin, Settings, SettingValue, load_settings, save_settings
from kiosk.settings.policies import POLICY_KEY
from kiosk.settings.table import ROWS, complaints
from kiosk.store.access import AccessLog
from kiosk.store.database import Database

Changes = Mapping[str, SettingValue | None]


def keep(paths: AppPaths, changes: Changes, database: Database | None, by: Actor) -> None:
    """Write these values into the user's file, all or none; None is for as it comes.

    Without a register there is nothing to write down who did it in.

    Raises:
        Fault: one is laid down or can't be that, or the disk does not play along; nothing is changed then.
    """
    _refuse(paths, changes)
    if database is None:
        save_settings(paths.settings, **changes)
        return
    with database.writing():
        AccessLog(database).add(Look.SETTINGS_CHANGED, by, details=_told(changes))
        save_settings(paths.settings, **changes)


def different(before: Settings, now: Settings) -> frozenset[str]:
    """The names of the settings that are not alike in both."""
    return frozenset(name for name in ROWS if getattr(before, name) != getattr(now, name))


def laid_down_in(paths: AppPaths, origin: Origin) -> str:
    """Where what can't be changed is laid down: the machine's file, or the policies' key."""
    return str(paths.policy) if origin is Origin.MACHINE else rf"HKEY_LOCAL_MACHINE\{POLICY_KEY}"


def _refuse(paths: AppPaths, changes: Changes) -> None:
    loaded = load_settings(paths.settings, policy=paths.policy, set_aside=False)
    for name in changes:
        if loaded.origin(name).is_laid_down:
            raise Fault(
                "{title}: set by your organisation in {place}, so it can't be changed here.",
                title=Sentence(ROWS[name].about.title),
                place=laid_down_in(paths, loaded.origin(name)),
                details=name,
            )
    for name, must_be in complaints({n: v for n, v in changes.items() if v is not None}).items():
        title = Sentence(ROWS[name].about.title)
        raise Fault("{title} must be {what}.", title=title, what=Sentence(must_be), details=name)


def _told(changes: Changes) -> str:
    """As the access log has them."""
    return ", ".join(
        f"{name} as it comes" if value is None else f"{name} = {value}" for name, value in changes.items()
    )
