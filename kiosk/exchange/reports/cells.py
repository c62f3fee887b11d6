"""What may stand in a cell of a table: numbers as they are, and text that nothing takes for a formula."""

from datetime import date, datetime

Value = str | int | float | date | datetime | None
Cell = str | int | float

# A spreadsheet reads a cell that begins so as a formula, and runs it. The signs are OWASP's (ASVS 5.0,
# 1.2.10), with a line feed and the wide forms that Japanese and Chinese spreadsheets take for the same.
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")  # noqa: RUF001 - the wide forms
_QUOTE = "'"


def safe(text: str) -> str:
    """The text with a quote before it, where a spreadsheet would take it for a formula.

    Spaces before the sign protect from nothing, for some programs drop them. NUL, which neither CSV nor XLSX
    can hold, is left out.
    """
    dangerous = text.lstrip(" ").startswith(_DANGEROUS)
    shown = text.replace("\0", "")
    return _QUOTE + shown if dangerous else shown


def unsafe(text: str) -> str:
    """What `safe` was given, but for NUL."""
    inner = text.removeprefix(_QUOTE)
    return inner if inner != text and safe(inner) == text else text


def as_text(value: Value, *, date_format: str, time_format: str) -> str:
    """How a value is written, not yet made safe; nothing is an empty text."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime(time_format)
    if isinstance(value, date):
        return value.strftime(date_format)
    return str(value)
