"""Gives the files that the program writes the language of whoever reads them."""

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator

from kiosk.domain.speech import Speech
from kiosk.ui.language import SOURCE, TRANSLATIONS, chosen
from kiosk.ui.wording import said

_WEEKDAY = re.compile(r"[،,]?\s*dddd[،,]?\s*")
_MONTH_DAYS = {QLocale.Language.Chinese: "M月d日", QLocale.Language.German: "d. MMM"}
_OTHERS = "d MMM"


def speech_here() -> Speech:
    """As the screens speak now."""
    return _speech(QLocale(), lambda text: QCoreApplication.translate("kiosk", text))


def paper_here() -> str:
    """What printers here are filled with."""
    us = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if us else "a4"


def speech_in(choice: str) -> Speech:
    """By the value of the setting *Language*, for commands, which have no screens."""
    code, locale = chosen(choice)
    words = QTranslator()
    if code != SOURCE:
        words.load(f"kiosk_{code}", str(TRANSLATIONS))
    return _speech(locale, lambda text: words.translate("kiosk", text) or text)


def _speech(locale: QLocale, translated: Callable[[str], str]) -> Speech:
    long_day = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    month_day = _MONTH_DAYS.get(locale.language(), _OTHERS)
    return Speech(
        language=_tag(locale),
        runs_left=locale.textDirection() == Qt.LayoutDirection.RightToLeft,
        say=lambda text: said(text, translated, locale),
        day=lambda day: locale.toString(_qdate(day), long_day),
        short_day=lambda day: locale.toString(_qdate(day), f"ddd {month_day}"),
        month_day=lambda day: locale.toString(_qdate(day), month_day),
        number=lambda number, digits: locale.toString(float(number), "f", digits),
    )


def _tag(locale: QLocale) -> str:
    """Where the system names no language, which is C to Qt, the words are ours."""
    is_none = locale.language() is QLocale.Language.C
    return SOURCE if is_none else QLocale.languageToCode(locale.language())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
