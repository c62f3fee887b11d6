"""`kiosk report`: how the kiosk does at this school, as a page to read or to print."""

from pathlib import Path

import click

from kiosk.app.prepare import pack_store
from kiosk.app.site_report import SiteReporter
from kiosk.cli.consent_option import actor_here
from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.pack_option import chosen_pack, pack_option
from kiosk.cli.progress import shown_work
from kiosk.cli.registers import open_register
from kiosk.domain.site import Naming, SiteFigures
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.reports.formats import PAPERS
from kiosk.paths import AppPaths
from kiosk.settings import load_settings

_MOST_DAYS = 3660


@click.group()
def report() -> None:
    """Report on the kiosk itself; registers are written by `kiosk attendance`."""


@report.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="FILE",
    help="Where to; it ends in .html or .pdf.",
)
@click.option(
    "--days", type=click.IntRange(1, _MOST_DAYS), default=90, show_default=True, help="The last so many."
)
@click.option(
    "--call",
    "naming",
    type=click.Choice(Naming, case_sensitive=False),
    default=Naming.INITIALS,
    show_default=True,
    help="What look-alikes are called by.",
)
@click.option("--paper", type=click.Choice(PAPERS), default=PAPERS[0], show_default=True, help="For pdf.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@pack_option
@json_option
@click.pass_obj
def site(
    paths: AppPaths,
    out: Path,
    *,
    days: int,
    naming: Naming,
    paper: str,
    force: bool,
    pack: str | None,
    json_file: str | None,
) -> None:
    """Write what recognition comes to on the school's own people, and how lessons went, into FILE."""
    # matplotlib takes a second to import, and Qt too, which no other command is to wait for.
    from kiosk.exchange.site_report.writing import check_target, write_site_report  # noqa: PLC0415
    from kiosk.ui.speech import speech_in  # noqa: PLC0415

    check_target(out, anew=force)
    settings = load_settings(paths.settings, policy=paths.policy).settings
    reporter = SiteReporter.of(paths, settings, _pack(paths, pack))
    with open_register(paths), shown_work() as work:
        figures = reporter.figures(days, naming, actor_here(), work)
        write_site_report(figures, out, work, paper=paper, anew=force, speech=speech_in(settings.language))
    say(json_file, f"The report is in {out}.")
    write_json(json_file, _told(figures, out))


def _pack(paths: AppPaths, name: str | None) -> ModelPack | None:
    """The pack that is named or in use; None where the school has none yet."""
    if name is None and pack_store(paths).name_in_use() is None:
        return None
    return chosen_pack(paths, name)


def _told(figures: SiteFigures, out: Path) -> dict[str, object]:
    return {
        "path": str(out),
        "first": f"{figures.first}",
        "last": f"{figures.last}",
        "pack": figures.pack,
        "strictness": figures.strictness,
        "enrolled": figures.estimates.enrolled,
        "tried": figures.estimates.tried,
        "expected": [
            {
                "people": size.size,
                "accept": (found := size.by_strictness[figures.strictness]).accept,
                "missed": found.missed.share,
                "mistaken": found.mistaken.share,
                "strangers_named": found.named.share,
            }
            for size in figures.estimates.sizes
        ],
        "look_alikes": len(figures.pairs),
        "due": figures.ages.due,
        "ask_rate": figures.all_faces.ask_rate,
    }
