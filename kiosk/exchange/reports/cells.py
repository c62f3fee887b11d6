"""What may stand in a cell of a table: numbers as they are, and text that nothing takes for a formula."""

from datetime import date, datetime

Value = str | int | float | date | datetime | None
Cell = str | int | float

# A spreadsheet reads a cell that begins so as a formula, and runs it. The signs are OWASP's (ASVS 5.0,
# 1.2.10), with a line feed and the wide forms that Japanese and Chinese spreadsheets take for the same.
_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001 - the wide forms
_QUOTE = "'"


def safe(text: str) -> str:
    """The text with a quote before it, where a spreadsheet would take it for a formula.

    Spaces before the sign protect from nothing, for some programs drop them. NUL, which neither CSV nor XLSX
    can hold, is left out.
    """
    shown = text.replace("\0", "")
    return _QUOTE + shown if _dangerous(shown) else shown


def unsafe(text: str) -> str:
    """What `safe` was given, but for NUL."""
    inner = text.removeprefix(_QUOTE)
    return inner if inner != text and _dangerous(inner) else text


def _dangerous(text: str) -> bool:
    return text.lstrip(_QUOTE + " ").startswith(_SIGNS)


def as_text(value: Value, *, date_format: str, time_format: str) -> str:
    """How a value is written, not yet made safe; nothing is an empty text."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime(time_format)
    if isinstance(value, date):
        return value.strftime(date_format)
    return str(value)
