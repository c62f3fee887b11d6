"""The language of the screens: words, dates, numbers, and which way lines run."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from kiosk.paths import RESOURCES

SYSTEM, SOURCE = "system", "en"
TRANSLATED = ("de", "es", "fr", "ar", "zh_CN")
TRANSLATIONS = RESOURCES / "translations"


class _Words(QTranslator):
    """One file of words that the program speaks by; known by its class when another takes its place."""


def use_language(app: QApplication, choice: str) -> None:
    """Have whatever is written on the screen from now on be in the chosen language.

    `choice` is the value of the setting: "system", "en", or one of TRANSLATED. Widgets that exist already
    keep their words: make them anew.
    """
    code, locale = chosen(choice)
    for old in app.findChildren(_Words):
        app.removeTranslator(old)
        old.deleteLater()
    if code != SOURCE:
        for folder, stem in (
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
            (str(TRANSLATIONS), "kiosk"),
        ):
            words = _Words(app)
            words.load(f"{stem}_{code}", folder)
            app.installTranslator(words)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())


def language_here() -> str:
    """The code of the language that the screens speak now."""
    here = QLocale()
    return next((code for code in TRANSLATED if QLocale(code).language() == here.language()), SOURCE)


def chosen(choice: str) -> tuple[str, QLocale]:
    """The code of the language that a value of the setting comes to, and how it writes dates and numbers."""
    system = QLocale.system()
    code = nearest(system.uiLanguages()) if choice == SYSTEM else choice
    return code, locale_of(code, system)


def nearest(wanted: list[str]) -> str:
    """The first wanted language with words here, or else English; `wanted` holds tags such as de-AT."""
    for tag in wanted:
        locale = QLocale(tag)
        for code in (SOURCE, *TRANSLATED):
            known = QLocale(code)
            if (locale.language(), locale.script()) == (known.language(), known.script()):
                return code
    return SOURCE


def locale_of(code: str, system: QLocale) -> QLocale:
    """How dates and numbers are written in a language, by the habits of the system's country.

    Digits are those of keyboards everywhere. Some Arabic countries have others too; but classes and rooms
    are called by what a school typed, and PINs are typed, so that a screen would show both.
    """
    known = QLocale(code)
    speaks = [known.language(), *([QLocale.Language.C] if code == SOURCE else [])]
    found = system
    if system.language() not in speaks:
        found = QLocale(known.language(), known.script(), system.territory())
    if found.zeroDigit() != "0":
        return QLocale(known.language(), known.script(), QLocale.Country.World)
    return found
