"""The recovery phrase, typed or from a file, as the commands take it."""

import sys
from pathlib import Path

import click

from kiosk.domain.faults import Fault
from kiosk.store.vault.phrase import WORDS, key_of

words_option = click.option(
    "--words",
    metavar="FILE|-",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True),
    help="Read the recovery phrase from this file, or from stdin for -.",
)


def phrase_from(words: str | None) -> bytes | None:
    """The phrase of `--words`; None without it.

    Raises:
        Fault: they are no recovery phrase, or can't be read.
    """
    if words is None:
        return None
    try:
        text = sys.stdin.read() if words == "-" else Path(words).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(f"The words can't be read from {words}.", details=str(error)) from error
    return key_of(text)


def asked_phrase(words: str | None) -> bytes:
    """The phrase of `--words`, or as it is typed now."""
    given = phrase_from(words)
    return key_of(click.prompt(f"The {WORDS} words", err=True)) if given is None else given
