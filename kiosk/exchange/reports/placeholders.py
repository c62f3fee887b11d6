"""Placeholders of a column, such as `{person.number}` or `{date:%d/%m/%Y}`: checked, then filled in."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from string import Formatter

from kiosk.exchange.reports.cells import Cell, Value, as_text, safe
from kiosk.exchange.reports.fields import MARK_FIELDS, TOTAL_FIELDS, Field, Kind, Row

# Directives of strftime that mean the same on every system.
_DIRECTIVES = "aAbBdHIjmMpSuUVGwWyYzZ%"
_FORMAT = re.compile(f"(?:[^%]|%[{_DIRECTIVES}])*")
_MARK_KINDS = {name: field.kind for name, field in MARK_FIELDS.items()}
_TOTAL_KINDS = {name: field.kind for name, field in TOTAL_FIELDS.items()}


class Wrong(Exception):  # noqa: N818 - it becomes a Fault, which has that name
    """A sentence on what can't be used; `what` is the part of the file that it is about."""

    def __init__(self, what: str, sentence: str) -> None:
        super().__init__(sentence)
        self.what = what


@dataclass(frozen=True, slots=True)
class Part:
    """Literal text and the field after it; `field` is empty at the end."""

    literal: str
    field: str
    format: str


def parse(text: str, *, row_is_mark: bool) -> tuple[Part, ...]:
    """Take a column's value apart.

    Raises:
        Wrong: a brace is left open, or there is no such field for rows of this kind, or no such format.
    """
    kinds = _MARK_KINDS if row_is_mark else _TOTAL_KINDS
    try:
        found = tuple(Formatter().parse(text))
    except ValueError as error:
        sentence = f"{text!r} has a brace that stands alone; write {{{{ or }}}} for a brace itself."
        raise Wrong(text, sentence) from error
    for _, name, form, conversion in found:
        if name is not None:
            _check(name, form or "", conversion, kinds)
    return tuple(Part(literal, name or "", form or "") for literal, name, form, _ in found)


def _check(name: str, form: str, conversion: str | None, kinds: Mapping[str, Kind]) -> None:
    if name not in kinds:
        sentence = f"there is no field {{{name}}} for such rows; there are {', '.join(kinds)}."
        raise Wrong(f"{{{name}", sentence)
    if conversion:
        raise Wrong(f"{{{name}!", f"nothing but a colon may follow {name} in the braces.")
    if form and kinds[name] not in (Kind.DATE, Kind.TIME):
        raise Wrong(f"{{{name}:", f"{{{name}}} is no date or time, so nothing may follow the colon.")
    check_format(form, what=f"{{{name}:{form}")


def check_format(text: str, *, what: str) -> None:
    """Raises: Wrong, if this is not a format of dates and times that means the same everywhere."""
    if not _FORMAT.fullmatch(text):
        allowed = " ".join(f"%{letter}" for letter in _DIRECTIVES)
        raise Wrong(what, f"{text!r} is no format of dates and times; it may have {allowed} and other signs.")


@dataclass(frozen=True, slots=True)
class Style:
    """How dates and times are written where a placeholder does not say."""

    date_format: str
    time_format: str

    def text(self, value: Value, own_format: str) -> str:
        return as_text(
            value, date_format=own_format or self.date_format, time_format=own_format or self.time_format
        )


def filler(
    text: str, fields: Mapping[str, Field[Row]], style: Style, written: Callable[[str, Value, Row], Value]
) -> Callable[[Row], Cell]:
    """A function that fills in the value of a column, safe for a spreadsheet.

    `written` may put another program's word in the place of a field's value. A number that stands alone stays
    a number.
    """
    parts = parse(text, row_is_mark=fields is MARK_FIELDS)
    alone = len(parts) == 1 and not parts[0].literal

    def fill(row: Row) -> Cell:
        told = ""
        for part in parts:
            value = written(part.field, fields[part.field].get(row), row) if part.field else ""
            if alone and isinstance(value, int | float):
                return value
            told += part.literal + style.text(value, part.format)
        return safe(told)

    return fill
