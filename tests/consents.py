"""Consent for the People of a test."""

from datetime import UTC, datetime

from kiosk.domain.consent import ConsentAct, ConsentRecord, Party
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database


def a_consent(person_id: str, party: Party = Party.PARENT_1) -> ConsentRecord:
    return ConsentRecord(person_id, ConsentAct.GIVEN, party, datetime.now(UTC), notice="general 1")


def consent_to(database: Database, *person_ids: str) -> None:
    for person_id in person_ids:
        ConsentLedger(database).add(a_consent(person_id))
