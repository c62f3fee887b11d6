"""What is written down of every look at faces and consent: who, what, whose, when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.staff import Role


class Look(StrEnum):
    """What somebody did with biometric or consent data, or with the accounts and settings that guard them."""

    CONSENT_SEEN = "consent seen"
    CONSENT_RECORDED = "consent recorded"
    TEMPLATES_LISTED = "templates listed"
    REPORTED = "site report made"
    ENROLLED = "enrolled"
    ERASED = "erased"
    ACCESS_SEEN = "access log seen"
    SIGNED_IN = "signed in"
    SIGN_IN_REFUSED = "sign-in refused"
    STAFF_CHANGED = "staff changed"
    SETTINGS_CHANGED = "settings changed"


@dataclass(frozen=True, slots=True)
class AccessRow:
    """One look. `by` is a signature; `person_id` is empty where it was about nobody alone; `at` is aware."""

    seq: int
    at: datetime
    by: str
    role: Role
    look: Look
    person_id: str
    details: str
