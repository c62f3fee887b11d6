"""`--json FILE|-`: what a subcommand found, for another program to read."""

import json
from collections.abc import Mapping
from pathlib import Path

import click

from kiosk.domain.faults import Fault

STDOUT = "-"
json_option = click.option(
    "--json",
    "json_file",
    metavar="FILE|-",
    type=click.Path(dir_okay=False, allow_dash=True),
    help="Write what was found as JSON to this file, or to stdout for -.",
)


def say(json_file: str | None, text: str) -> None:
    """Tell a person, on stdout, unless the JSON goes there."""
    click.echo(text, err=json_file == STDOUT)


def write_json(json_file: str | None, found: Mapping[str, object]) -> None:
    """Write `found` where `--json` says; nothing without it.

    Raises:
        Fault: the file can't be written.
    """
    if json_file is None:
        return
    text = json.dumps(found, indent=2, ensure_ascii=False) + "\n"
    if json_file == STDOUT:
        click.echo(text, nl=False)
        return
    try:
        Path(json_file).write_text(text, "utf-8")
    except OSError as error:
        raise Fault(f"{json_file} can't be written.", details=str(error)) from error
