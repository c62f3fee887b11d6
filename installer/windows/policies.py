"""Writes what is made from the table of settings: python -m installer.windows.policies."""

from collections.abc import Mapping
from pathlib import Path

from installer.windows.admx import NAME, adml, admx, items_of, laid_down
from kiosk.settings.model import SECTIONS
from kiosk.settings.table import Row, rows_of

ROOT = Path(__file__).resolve().parents[2]
_POLICY = "installer/windows/policy"

_PAGE = ROOT / "docs/it/policies.md"
_TABLE_BEGINS = (
    "<!-- From here on made by python -m installer.windows.policies from the table of settings. -->\n"
)


def policies_page() -> str:
    """docs/it/policies.md: its first part as it is, and the table."""
    parts = [_PAGE.read_text("utf-8").partition(_TABLE_BEGINS)[0] + _TABLE_BEGINS]
    for section in SECTIONS:
        rows = [row for row in rows_of(section) if row in laid_down()]
        if rows:
            lines = "".join(_line(row) for row in rows)
            table = f"| name | what it does | it must be | as it comes |\n|---|---|---|---|\n{lines}"
            parts.append(f"## {section.section_title}\n\n{table}")
    return "\n".join(parts)


def files() -> Mapping[Path, str]:
    """Every file that is made from the table, and its text."""
    return {
        ROOT / _POLICY / f"{NAME}.admx": admx(),
        ROOT / _POLICY / "en-US" / f"{NAME}.adml": adml(),
        _PAGE: policies_page(),
    }


def _line(row: Row) -> str:
    must_be = ", ".join(str(item) for item in items_of(row)) or row.must_be
    default = str(row.default).lower() if row.kind is bool else row.default
    does = f"{row.about.title}. {row.about.sentence}"
    cells = (f"`{row.name}`", does, must_be, f"`{default}`" if default != "" else "")
    return f"| {' | '.join(cells)} |\n"


def main() -> None:
    for path, text in files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
