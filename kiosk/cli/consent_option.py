"""`--consent "WHO, HOW"`: the consent that is written down as somebody is enrolled."""

from dataclasses import dataclass
from datetime import UTC, datetime
from getpass import getuser
from typing import Any

import click

from kiosk.domain.consent import (
    ConsentAct,
    ConsentMethod,
    ConsentRecord,
    FacePolicy,
    Ground,
    Party,
    standing,
)
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.domain.staff import Actor, Role
from kiosk.exchange.notices.notice import ConsentNotice, notices
from kiosk.paths import RESOURCES, AppPaths
from kiosk.settings import load_settings
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database

PARTIES = {"parent": Party.PARENT_1} | {str(party): party for party in Party}
METHODS = {str(method): method for method in ConsentMethod}


@dataclass(frozen=True, slots=True)
class Consented:
    """Who consented, how, and by which name."""

    party: Party
    method: ConsentMethod
    name: str

    def record(self, person_id: str, *, notice: str = "") -> ConsentRecord:
        now = datetime.now(UTC)
        return ConsentRecord(
            person_id,
            ConsentAct.GIVEN,
            self.party,
            now,
            self.method,
            name=self.name,
            notice=notice,
            recorded_by=signature(),
        )


class _ConsentType(click.ParamType[Consented]):
    name = "consent"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Consented:  # noqa: ANN401 - click's signature
        if isinstance(value, Consented):
            return value
        who, _, rest = str(value).partition(",")
        how, _, name = rest.partition(",")
        party, method = PARTIES.get(who.strip().lower()), METHODS.get(how.strip().lower())
        if party is None or method is None:
            self.fail(
                f"{value!r} does not tell who consented and how."
                f' Write it as "WHO, HOW" or "WHO, HOW, NAME", with WHO as {", ".join(PARTIES)},'
                f" and HOW as {', '.join(METHODS)}.",
                param,
                ctx,
            )
        return Consented(party, method, name.strip())


consent_option = click.option(
    "--consent",
    type=_ConsentType(),
    metavar='"WHO, HOW"',
    help='Write down who consented and how, such as "parent, paper"; needed unless it is in the ledger.',
)


def signature() -> str:
    """How the ledger names whoever types here: by their account on this computer."""
    return f"{getuser()} (command line)"


def actor_here() -> Actor:
    """Whoever can type here can read the register's file as well: they act as admin."""
    return Actor(signature(), Role.ADMIN)


def ledger_in_force(paths: AppPaths, database: Database) -> ConsentLedger:
    """The ledger, holding to what the settings say of faces."""
    ledger = ConsentLedger(database)
    settings = load_settings(paths.settings, policy=paths.policy).settings
    ledger.use_policy(FacePolicy(settings.face_policy))
    return ledger


def notice_of(paths: AppPaths, name: str = "", *, language: str = "") -> ConsentNotice:
    """The notice of this name; without one, that which the school hands out. In English unless said.

    Raises:
        Fault: there is none of this name, or it can't be read.
    """
    settings = load_settings(paths.settings, policy=paths.policy).settings
    wanted = name or settings.consent_notice
    there = notices(RESOURCES / "notices", paths.notices, language=language)
    if wanted not in there:
        raise Fault(f"There is no notice {wanted}. There are: {', '.join(there)}.")
    return there[wanted]


def why_not(ledger: ConsentLedger, person: Person, consent: Consented | None) -> str:
    """Why this Person can't be enrolled by face; empty if they can."""
    now = datetime.now(UTC)
    records = ledger.of(person.id) + (() if consent is None else (consent.record(person.id),))
    found = standing(records, ledger.policy, now)
    if found.may_enrol:
        return ""
    hint = ' Tell who did with --consent "parent, paper".' if found.ground is Ground.NO_RECORD else ""
    return f"{person.full_name} was not enrolled. {found.reason}{hint}"
