"""`kiosk selftest`: whether the program works on this computer, before anybody relies on it."""

import sys
from dataclasses import asdict

import click

from kiosk import __version__
from kiosk.cli.output import STDOUT, json_option, say, write_json
from kiosk.engine.packs.store import STARTER, PackStore
from kiosk.paths import RESOURCES, AppPaths


@click.command()
@json_option
@click.pass_obj
def selftest(paths: AppPaths, json_file: str | None) -> int:
    """Try models, register and window on what ships with the program; exit code 1 if one does not work.

    Prints JSON unless it is to go into a file; no profile is opened.
    """
    from kiosk.app.selftest import self_test  # noqa: PLC0415 - slow to import

    store = PackStore(paths.packs, shipped=RESOURCES / "packs")
    tests = self_test(store.open(STARTER).folder)
    for test in tests:
        say(json_file or STDOUT, f"{'well' if test.well else 'BROKEN':<8} {test.name:<12} {test.found}")
    well = all(test.well for test in tests)
    found = {
        "well": well,
        "version": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "tests": [asdict(test) for test in tests],
    }
    write_json(json_file or STDOUT, found)
    return 0 if well else 1
