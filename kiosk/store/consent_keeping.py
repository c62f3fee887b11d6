"""What was said is written down, and what it forbids is erased at once."""

from kiosk.domain.access import Look
from kiosk.domain.consent import ConsentRecord, Ground
from kiosk.domain.staff import Actor
from kiosk.store.access import AccessLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database
from kiosk.store.erasure import Erasure, Erasures


def write_down(database: Database, record: ConsentRecord, by: Actor) -> Erasure | None:
    """Keep the record; where the face may not be used any more, the Erasure of all it was known by.

    What a crash leaves in between is erased by the next run of the retention clock.

    Raises:
        Fault: the record can't be so, or the disk does not play along.
    """
    with database.writing():
        ConsentLedger(database).add(record)
        AccessLog(database).add(Look.CONSENT_RECORDED, by, record.person_id, str(record.act))
    return erase_unless_allowed(database, record.person_id, by)


def erase_unless_allowed(database: Database, person_id: str, by: Actor) -> Erasure | None:
    """Erase the Person's Templates if somebody's word or a date forbids them; None if there is nothing to."""
    found = ConsentLedger(database).standing(person_id)
    if found.may_enrol or found.ground is Ground.NO_RECORD or not has_face(database, person_id):
        return None
    erased = Erasures(database).forget(person_id, reason=str(found.ground))
    AccessLog(database).add(Look.ERASED, by, person_id, str(found.ground))
    return erased


def has_face(database: Database, person_id: str) -> bool:
    """Whether anything is kept that they could be known by."""
    sql = "SELECT 1 FROM templates WHERE person_id = ? LIMIT 1"
    return bool(database.rows(sql, (person_id,)))
