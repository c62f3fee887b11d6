"""Who has a PIN, or how many badges: the same list for `kiosk pins` and `kiosk badges`."""

from collections.abc import Callable

from kiosk.cli.output import say, write_json
from kiosk.paths import AppPaths
from kiosk.store.credentials import CredentialKind, Credentials
from kiosk.store.database import open_database
from kiosk.store.people import People


def list_credentials(
    paths: AppPaths,
    kind: CredentialKind,
    json_file: str | None,
    *,
    key: str,
    value: Callable[[int], int | bool],
) -> None:
    """List everyone with what `value` makes of their number of credentials, in JSON under `key`."""
    with open_database(paths.database) as database:
        counts = Credentials(database).counts(kind)
        everyone = People(database).everyone()
    found = [(person, value(counts.get(person.id, 0))) for person in everyone]
    for person, has in found:
        shown = {True: "yes", False: "-"}[has] if isinstance(has, bool) else has
        say(json_file, f"{person.id:<20} {person.full_name:<32} {shown}")
    rows = [{"id": person.id, "name": person.full_name, key: has} for person, has in found]
    write_json(json_file, {"people": rows})
