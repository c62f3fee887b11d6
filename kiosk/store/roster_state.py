"""Whether another program has changed who is known here."""

from dataclasses import dataclass

from kiosk.store.database import Database

_STATE = """
SELECT
  (SELECT count(*) FROM people WHERE left_at IS NULL) AS people,
  (SELECT count(*) FROM templates) AS templates,
  (SELECT coalesce(max(id), 0) FROM templates) AS newest,
  (SELECT count(*) FROM erasures WHERE finished_at IS NOT NULL) AS erasures"""


@dataclass(frozen=True, slots=True)
class RosterState:
    """Cheap to read, and another one when somebody came, left, was enrolled or forgotten."""

    people: int
    templates: int
    newest: int
    erasures: int


def roster_state(database: Database) -> RosterState:
    """What holds now. Raises: Fault, if the register can't be read."""
    row = database.rows(_STATE)[0]
    return RosterState(row["people"], row["templates"], row["newest"], row["erasures"])


def data_version(database: Database) -> int:
    """Another number whenever another connection has written anything (sqlite.org/pragma.html)."""
    return database.rows("PRAGMA data_version")[0][0]
