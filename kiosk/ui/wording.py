"""How the screens speak: the door to translation, and sentences that are put together."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_NOON, _EVENING = 12, 17


def tr(text: str, number: int = -1) -> str:
    """`text` in the user's language; with `number`, its plural form, and %n stands for it."""
    return QCoreApplication.translate("kiosk", text, None, number)


def counted(singular: str, plural: str, number: int) -> str:
    """The fitting one of two translated forms, with %n for the number."""
    return tr(singular if number == 1 else plural, number).replace("%n", QLocale().toString(number))


def provider_name(provider: str) -> str:
    """What people call an ExecutionProvider: DmlExecutionProvider is DirectML."""
    plain = provider.removesuffix("ExecutionProvider")
    return "DirectML" if plain == "Dml" else plain


def clock(moment: datetime) -> str:
    """A moment as a clock shows it here: 08:52."""
    return moment.astimezone().strftime("%H:%M")


def day(moment: datetime) -> str:
    here = moment.astimezone()
    return QLocale().toString(QDate(here.year, here.month, here.day), QLocale.FormatType.ShortFormat)


def greeting(name: str, now: datetime) -> str:
    hour = now.astimezone().hour
    if hour < _NOON:
        return tr("Good morning, {name}").format(name=name)
    if hour < _EVENING:
        return tr("Good afternoon, {name}").format(name=name)
    return tr("Good evening, {name}").format(name=name)
