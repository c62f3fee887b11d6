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
    system = QLocale.system()
    code = nearest(system.uiLanguages()) if choice == SYSTEM else choice
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
    locale = locale_of(code, system)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())


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
    """How dates and numbers are written in a language, by the habits of the system's country."""
    known = QLocale(code)
    speaks = [known.language(), *([QLocale.Language.C] if code == SOURCE else [])]
    if system.language() in speaks:
        return system
    return QLocale(known.language(), known.script(), system.territory())
