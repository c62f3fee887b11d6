"""How the screens speak: the door to translation, and sentences that are put together."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from kiosk.domain.sentence import Sentence

_NOON, _EVENING = 12, 17
_COMMAS = {QLocale.Language.Arabic: "، ", QLocale.Language.Chinese: "、"}
_PLACE = re.compile(r"\{[^{}]*\}")


def tr(text: str, number: int = -1) -> str:
    """`text` in the user's language; with `number`, its plural form, and %n stands for it."""
    here = QLocale()
    found = QCoreApplication.translate("kiosk", text, None, number)
    return _PLACE.sub(lambda place: apart(place.group(), here), found)


def apart(text: str, locale: QLocale | None = None) -> str:
    """`text` in Unicode isolates where lines run right to left, here or in another locale.

    There a Latin name or a path would else pull the signs around it to its wrong side.
    """
    runs_left = (locale or QLocale()).textDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{text}\u2069" if runs_left else text


def counted(singular: str, plural: str, number: int) -> str:
    """The fitting one of two forms, with %n for the number; other languages have all forms of `plural`."""
    here = QLocale().toString(number)
    if number == 1 and singular != plural:
        return tr(singular).replace("%n", here)
    return tr(plural, number).replace(str(number), here, 1)  # Qt puts plain digits in the place of %n


def worded(text: str) -> str:
    """A Sentence in the user's language, with all that is in it; any other text as it is."""
    return said(text, lambda source: QCoreApplication.translate("kiosk", source), QLocale())


def said(text: str, translated: Callable[[str], str], locale: QLocale) -> str:
    """The same in any language: `translated` gives what stands for an English template there."""
    if not isinstance(text, Sentence):
        return text
    words = translated(text.template)
    if not text.values:
        return words
    values = {name: _value(value, translated, locale) for name, value in text.values.items()}
    return _PLACE.sub(lambda place: apart(place.group(), locale), words).format(**values)


def _value(value: str | float | date, translated: Callable[[str], str], locale: QLocale) -> str:
    if isinstance(value, str):
        return said(value, translated, locale)
    if isinstance(value, int):
        return locale.toString(value)
    if isinstance(value, float):
        return locale.toString(value, "f", len(str(value).partition(".")[2]))
    return locale.toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)


def listed(parts: Iterable[str]) -> str:
    """Several values one after another, by the comma of the user's language."""
    return _COMMAS.get(QLocale().language(), ", ").join(part for part in parts if part)


def provider_name(provider: str) -> str:
    """What people call an ExecutionProvider: DmlExecutionProvider is DirectML."""
    plain = provider.removesuffix("ExecutionProvider")
    return "DirectML" if plain == "Dml" else plain


def decimal(number: float, digits: int = 0) -> str:
    """A number with so many digits after the point, or what stands for the point here."""
    return QLocale().toString(float(number), "f", digits)


def clock(moment: datetime, zone: tzinfo | None = None) -> str:
    """A moment as a clock shows it: 08:52. In the system's time zone unless another is given."""
    here = moment.astimezone(zone)
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def day(moment: datetime) -> str:
    here = moment.astimezone()
    return QLocale().toString(QDate(here.year, here.month, here.day), QLocale.FormatType.ShortFormat)


def long_day(moment: datetime) -> str:
    here = moment.astimezone()
    return QLocale().toString(QDate(here.year, here.month, here.day), QLocale.FormatType.LongFormat)


def greeting(name: str, now: datetime) -> str:
    """By the hour; without a name if that is empty."""
    hour = now.astimezone().hour
    if hour < _NOON:
        named, unnamed = tr("Good morning, {name}"), tr("Good morning")
    elif hour < _EVENING:
        named, unnamed = tr("Good afternoon, {name}"), tr("Good afternoon")
    else:
        named, unnamed = tr("Good evening, {name}"), tr("Good evening")
    return named.format(name=name) if name else unnamed
