"""Writes the tables of settings.md beside this file: python docs/settings_page.py."""

from pathlib import Path

from kiosk.settings.about import Ask, Effect
from kiosk.settings.model import SECTIONS
from kiosk.settings.table import Row, rows_of

PAGE = Path(__file__).resolve().parent / "settings.md"
_TABLES_BEGIN = "<!-- From here on made by docs/settings_page.py from the table of settings. -->\n"
_COLUMNS = "| setting | what it does | it can be | usual | name | holds |\n|---|---|---|---|---|---|\n"


def page() -> str:
    """The whole page: its first part as it is, and a table a section."""
    parts = [PAGE.read_text("utf-8").partition(_TABLES_BEGIN)[0], _TABLES_BEGIN]
    for section in SECTIONS:
        lines = "".join(_line(row) for row in rows_of(section) if row.about.ask is not Ask.NEVER)
        parts.append(f"\n## {section.section_title}\n\n{_COLUMNS}{lines}")
    return "".join(parts)


def _line(row: Row) -> str:
    about = row.about
    can_be = "; ".join(f"`{value}`: {about.choices[value]}" for value in row.values) or row.must_be
    usual = str(row.default).lower() if row.kind is bool else str(row.default)
    holds = "at once" if about.effect is Effect.AT_ONCE else "anew"
    cells = (about.title, about.sentence, can_be, f"`{usual}`" if usual else "", f"`{row.name}`", holds)
    return f"| {' | '.join(cells)} |\n"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8", newline="\n")
