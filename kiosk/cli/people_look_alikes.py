"""Whom those just enrolled look like: written down, and said."""

from collections.abc import Iterable

import click

from kiosk.cli.people_photos import Enrolled
from kiosk.domain.look_alikes import resembling
from kiosk.domain.photo_outcomes import Alike
from kiosk.engine.packs.pack import ModelPack
from kiosk.store.database import Database
from kiosk.store.look_alikes import LookAlikes
from kiosk.store.templates import Templates


def flag_look_alikes(database: Database, pack: ModelPack, enrolled: Iterable[Enrolled]) -> None:
    """From now on each of these and whoever looks like them are told apart by PIN or a tap; says so."""
    roster = Templates(database).roster(pack.id)
    limits = pack.thresholds.at(max(1, roster.enrolled))
    for each in enrolled:
        found = resembling(roster, each.templates, limits, other_than=each.person.id)
        LookAlikes(database).flag(each.person.id, {other.person.id: other.similarity for other in found})
        for other in found:
            click.echo(Alike(each.person, other.person, other.same).sentence, err=True)
