"""Settings in words: what a value is called, who chose it, and where a search finds it."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from kiosk.settings import Origin, SettingValue
from kiosk.settings.table import Row
from kiosk.ui.settings.ports import Choice
from kiosk.ui.wording import tr


def own_choices(row: Row) -> Sequence[Choice]:
    """The values of a setting that can only be one of a few; those of a few steps too."""
    if row.values:
        return tuple(Choice(value, tr(row.about.choices[value])) for value in row.values)
    if row.step is None or row.least is None or row.most is None:
        return ()
    steps = range(row.least, row.most + 1, row.step)
    return tuple(Choice(value, with_unit(row, value)) for value in steps)


def with_unit(row: Row, value: SettingValue) -> str:
    said = QLocale().toString(value) if isinstance(value, int) else str(value)
    return f"{said} {tr(row.about.unit)}" if row.about.unit else said


def called(row: Row, value: SettingValue, choices: Sequence[Choice]) -> str:
    """A value as people call it."""
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    title = next((choice.title for choice in choices if choice.value == value), "")
    return title or (with_unit(row, value) if value != "" else _nothing(row))


def _nothing(row: Row) -> str:
    return tr(row.about.empty) if row.about.empty else tr("empty")


def why_not(origin: Origin, place: str) -> str:
    """Why somebody can't change what is laid down, and who can."""
    said = tr("Set by your organisation in {place}, so it can't be changed here.")
    by_policy = tr("Set by your organisation's policies ({place}), so it can't be changed here.")
    return (by_policy if origin is Origin.POLICY else said).format(place=place)


def is_found(row: Row, choices: Sequence[Choice], wanted: str) -> bool:
    """Whether every word of a search is in the setting's title, sentence, section or values."""
    about, section = row.about, tr(row.section.section_title)
    values = " ".join(choice.title for choice in choices)
    text = f"{tr(about.title)} {tr(about.sentence)} {section} {values} {row.name}".casefold()
    return all(word in text for word in wanted.casefold().split())
