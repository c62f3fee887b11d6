"""What the settings say about registers, as plain values, with the school's time zone."""

from zoneinfo import ZoneInfo

import tzlocal

from kiosk.domain.faults import Fault
from kiosk.domain.rules import RegisterRules
from kiosk.settings import Settings


def register_rules(settings: Settings) -> RegisterRules:
    """The rules, in the zone of the settings or else of the system.

    Raises:
        Fault: the system does not tell its zone.
    """
    return RegisterRules(
        open_before=settings.open_before_minutes,
        late_after=settings.late_after_minutes,
        closes_after=settings.register_closes_after_minutes,
        check_out=settings.check_out,
        code_set=settings.code_set,
        zone=settings.zone or system_zone(),
        kiosk=settings.kiosk_name,
        room=settings.room,
    )


def system_zone() -> str:
    """The IANA name of the system's time zone, as it is now.

    Raises:
        Fault: it has none.
    """
    try:
        name = tzlocal.reload_localzone().key
        ZoneInfo(name)
    except (LookupError, OSError, ValueError) as error:
        sentence = (
            "This computer does not tell its time zone. Set `zone` in the settings, such as Europe/London."
        )
        raise Fault(sentence, details=str(error)) from error
    return name
