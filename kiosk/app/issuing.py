"""Gives out PINs and cards: made at random, written once into a file, and kept only as keyed values."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.pins import random_pin
from kiosk.domain.roster import Person
from kiosk.domain.speech import ENGLISH, Speech
from kiosk.domain.work import Work
from kiosk.exchange.cards import Secret, write_cards, write_pin_table, write_slips
from kiosk.exchange.reports.new_file import new_file
from kiosk.store.credentials import Credentials, random_code
from kiosk.store.database import Database


def issue_pins(
    database: Database,
    people: Sequence[Person],
    target: Path,
    *,
    digits: int,
    paper: str,
    replace: bool = False,
    work: Work | None = None,
    speech: Speech = ENGLISH,
) -> None:
    """Give each a new PIN, and write them to `target`: slips as PDF, or a table as CSV.

    Raises:
        Fault: the file can't be written, is of another kind, or is there and may not be replaced. Nobody has
            a new PIN then.
        Cancelled: `work` was told to stop; the same holds.
    """
    if target.suffix.lower() not in (".pdf", ".csv"):
        raise Fault(
            "PINs are written as slips to print, or as a table. Give a name that ends in .pdf or .csv."
        )
    credentials, told = Credentials(database), work or Work()
    with new_file(target, replace=replace) as draft:
        lookups: dict[str, bytes] = {}
        secrets: list[Secret] = []
        for place, person in enumerate(people):
            told.at("Making PINs", place / len(people))
            pin, lookups[person.id] = _fresh(credentials, frozenset(lookups.values()), digits)
            secrets.append(Secret(person, pin))
        if target.suffix.lower() == ".csv":
            write_pin_table(draft, secrets)
        else:
            write_slips(draft, secrets, paper=paper, speech=speech)
        credentials.set_pins(lookups)


def issue_cards(
    database: Database, people: Sequence[Person], target: Path, *, paper: str, replace: bool = False
) -> None:
    """Give each a new card, in place of all badges they had, and write the cards to a PDF.

    Raises:
        Fault: as for PINs.
    """
    if target.suffix.lower() != ".pdf":
        raise Fault("Cards are written as pages to print. Give a name that ends in .pdf.")
    secrets = [Secret(person, random_code()) for person in people]
    with new_file(target, replace=replace) as draft:
        write_cards(draft, secrets, paper=paper)
        Credentials(database).replace_badges({each.person.id: each.text for each in secrets})


def _fresh(credentials: Credentials, given: frozenset[bytes], digits: int) -> tuple[str, bytes]:
    """A PIN that nobody has, and what it is kept as."""
    key = credentials.pin_key
    while True:
        pin = random_pin(digits)
        lookup = key.lookup(pin)
        if lookup not in given and not credentials.taken((lookup,)):
            return pin, lookup
