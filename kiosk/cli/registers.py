"""What the commands that read registers share: the register itself, and a class by its name."""

from collections.abc import Generator
from contextlib import contextmanager

from kiosk.domain.faults import Fault
from kiosk.domain.school import SchoolClass
from kiosk.paths import AppPaths
from kiosk.store.classes import Classes
from kiosk.store.database import Database, open_database

_NAMED = 12  # classes in one sentence


@contextmanager
def open_register(paths: AppPaths) -> Generator[Database]:
    """The register of this profile.

    Raises:
        Fault: there is none yet, or it can't be opened.
    """
    if not paths.database.exists():
        raise Fault(f"There is no register {paths.database} yet.")
    with open_database(paths.database) as database:
        yield database


def class_named(database: Database, name: str) -> SchoolClass:
    """The class of this id, code or title.

    Raises:
        Fault: there is none, or there are several.
    """
    classes = Classes(database).all()
    found = [each for each in classes if each.id == name] or [
        each for each in classes if name.casefold() in (each.code.casefold(), each.title.casefold())
    ]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(each.id for each in found)
        raise Fault(f"Several classes are called {name}. Name one by its id: {ids}.")
    some = ", ".join(each.title for each in classes[:_NAMED]) + ("…" if len(classes) > _NAMED else "")
    raise Fault(f"There is no class {name}." + (f" There are: {some}." if some else ""))
