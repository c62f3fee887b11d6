"""The settings as one table, which dialog, command line, docs and policies are made from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args, get_origin

from annotated_types import Ge, Le, MultipleOf
from pydantic import ValidationError
from pydantic.fields import FieldInfo

from kiosk.settings.about import About
from kiosk.settings.model import SECTIONS, Settings, SettingValue
from kiosk.settings.sections.base import Section


@dataclass(frozen=True, slots=True)
class Row:
    """One setting. `must_be` ends "… must be"; `least`, `most` and `step` are None where it is no number.

    `values` are all that it can be where it can only be one of a few, else empty.
    """

    name: str
    section: type[Section]
    about: About
    kind: type[str] | type[int] | type[bool]
    default: SettingValue
    must_be: str
    least: int | None
    most: int | None
    step: int | None
    values: tuple[SettingValue, ...]


def _row(name: str, section: type[Section], field: FieldInfo) -> Row:
    about = next(part for part in field.metadata if isinstance(part, About))
    values: tuple[SettingValue, ...] = (
        get_args(field.annotation) if get_origin(field.annotation) is Literal else ()
    )
    default: SettingValue = field.default
    return Row(
        name=name,
        section=section,
        about=about,
        kind=type(default),
        default=default,
        must_be=field.description or "",
        least=next((int(str(part.ge)) for part in field.metadata if isinstance(part, Ge)), None),
        most=next((int(str(part.le)) for part in field.metadata if isinstance(part, Le)), None),
        step=next(
            (int(str(part.multiple_of)) for part in field.metadata if isinstance(part, MultipleOf)), None
        ),
        values=values,
    )


TABLE: tuple[Row, ...] = tuple(
    _row(name, section, field) for section in SECTIONS for name, field in section.model_fields.items()
)
ROWS: Mapping[str, Row] = {row.name: row for row in TABLE}


def complaints(values: Mapping[str, SettingValue]) -> Mapping[str, str]:
    """What each of these can't be, by name: a text that ends "… must be"; empty if all are in order.

    Raises:
        KeyError: a name is none of the table's.
    """
    return {name: ROWS[name].must_be for name, value in values.items() if not _is_usable(name, value)}


def parsed(row: Row, text: str) -> SettingValue:
    """What somebody typed for this setting, as its type; text that can't be that stays text."""
    if row.kind is bool:
        return {"true": True, "false": False}.get(text.strip().lower(), text)
    if row.kind is int:
        bare = text.strip()
        return int(bare) if bare.removeprefix("-").isascii() and bare.removeprefix("-").isdigit() else text
    return text


def _is_usable(name: str, value: SettingValue) -> bool:
    try:
        Settings.model_validate({name: value})
    except ValidationError:
        return False
    return True


def rows_of(section: type[Section]) -> Sequence[Row]:
    return tuple(row for row in TABLE if row.section is section)
