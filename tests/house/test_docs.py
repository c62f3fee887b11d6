"""Documents that lead nowhere, or leave a command out, are noticed here."""

import re
from pathlib import Path

import click
import pytest

from docs.settings_page import PAGE, page
from kiosk.cli import cli

_LINK = re.compile(r"\]\((?!\w+:)([^)#]+)[^)]*\)")
_ROOT = Path(__file__).parents[2]
_PAGES = sorted([*_ROOT.glob("*.md"), *(_ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: str(page.relative_to(_ROOT)))
def test_every_link_leads_to_a_file(page: Path) -> None:
    links = _LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("name", cli.list_commands(click.Context(cli)))
def test_every_command_has_its_chapter(name: str) -> None:
    chapters = (_ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    assert f"\n## {name}\n" in chapters


def test_the_page_of_settings_is_in_step_with_the_table() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python docs/settings_page.py"


def test_every_picture_of_a_screen_is_shown() -> None:
    shown = (_ROOT / "docs" / "screens.md").read_text(encoding="utf-8")
    pictures = [path.name for path in (_ROOT / "docs" / "images" / "screens" / "english").glob("*.png")]
    assert [name for name in pictures if f"/{name})" not in shown] == []


def test_no_photo_of_anybody_is_in_the_repository() -> None:
    pictures = [path for kind in ("jpg", "jpeg", "avi", "mp4", "onnx") for path in _tracked(kind)]
    assert pictures == []


def _tracked(kind: str) -> list[Path]:
    places = ("docs", "kiosk", "resources", "tests", "installer")
    return [path for place in places for path in (_ROOT / place).rglob(f"*.{kind}")]
