"""Layout: a TOML file that says which columns a table has, and what goes into each."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.domain.codes import MarkState
from kiosk.domain.faults import Fault
from kiosk.exchange.reports.placeholders import Wrong, check_format, parse
from kiosk.exchange.reports.totals import Rows

_LARGEST = 200_000  # bytes
_Short = Annotated[str, Field(max_length=200)]


class Column(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    title: Annotated[str, Field(min_length=1, max_length=200)]
    value: _Short


class Layout(BaseModel):
    """`codes` and `states` say how another program writes a code of ours, or else a state.

    `only` are the states that get a row, all if empty; `needs` names fields without which a row is left out.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = ""
    title: Annotated[str, Field(min_length=1, max_length=100)]
    rows: Rows
    suffix: Annotated[str, Field(pattern=r"^[a-z0-9]{1,8}$")] = "csv"
    delimiter: Literal[",", ";", "\t", "|"] = ","
    encoding: Literal["utf-8-bom", "utf-8", "utf-16", "windows-1252"] = "utf-8-bom"
    quotes: Literal["text", "needed"] = "text"
    header: bool = True
    date_format: _Short = "%Y-%m-%d"
    time_format: _Short = "%H:%M"
    only: Sequence[MarkState] = ()
    needs: Sequence[str] = ()
    codes: Mapping[str, _Short] = {}
    states: Mapping[MarkState, _Short] = {}
    columns: Annotated[Sequence[Column], Field(min_length=1, max_length=200)]


def layout_files(shipped: Path, own: Path) -> Mapping[str, Path]:
    """The files of both folders by id, which is the name without `.toml`; the school's own come first."""
    return {path.stem: path for folder in (shipped, own) for path in sorted(folder.glob("*.toml"))}


def read_layout(path: Path) -> Layout:
    """Read one; its id is the file's name without `.toml`.

    Raises:
        Fault: the file can't be read, or something in it can't be used: with the line, and what is allowed.
    """
    text = _text(path)
    try:
        found = Layout.model_validate(tomllib.loads(text)).model_copy(update={"id": path.stem})
    except tomllib.TOMLDecodeError as error:
        raise Fault("{path} can't be understood: {error}.", path=path, error=error) from error
    except ValidationError as error:
        raise Fault("{path}, {first}.", path=path, first=_first(error, text)) from error
    try:
        _check(found)
    except Wrong as wrong:
        raise Fault(
            "{path}, {place}: {wrong}", path=path, place=_place(text, wrong.what), wrong=wrong
        ) from wrong
    return found


def _check(layout: Layout) -> None:
    of_marks = layout.rows is Rows.MARK
    for column in layout.columns:
        parse(column.value, row_is_mark=of_marks)
    for name in layout.needs:
        parse(f"{{{name}}}", row_is_mark=of_marks)
    if layout.only and not of_marks:
        raise Wrong("only", f'`only` chooses among marks, so it needs rows = "{Rows.MARK}".')
    for text in (layout.date_format, layout.time_format):
        check_format(text, what=text)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise Fault("{path} is too long for a layout. Use a smaller file.", path=path)
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise Fault("The layout {path} can't be read. Let this account read it.", path=path) from error
    except UnicodeDecodeError as error:
        raise Fault("{path} is not written in UTF-8. Save it again as UTF-8.", path=path) from error


def _first(error: ValidationError, text: str) -> str:
    """Where the first of what pydantic found stands, what it is, and what may stand there."""
    first = error.errors(include_url=False)[0]
    parts = [str(part + 1) if isinstance(part, int) else str(part) for part in first["loc"]]
    keys = [part for part in first["loc"] if isinstance(part, str)]
    message = first["msg"][:1].lower() + first["msg"][1:]
    if first["type"] == "extra_forbidden":
        inside = Column if keys[0] == "columns" and len(keys) > 1 else Layout
        allowed = sorted(name for name in inside.model_fields if name != "id")
        message = f"nothing of this name is known; there are {', '.join(allowed)}"
    there = keys[:-1] if first["type"] == "missing" else keys
    return f"{_place(text, there[-1] if there else '')}: {'.'.join(parts)}: {message}"


def _place(text: str, what: str) -> str:
    """The line and column of the first place where this stands."""
    at = text.find(what)
    if at < 0:
        return "line 1"
    line_start = text.rfind("\n", 0, at) + 1
    return f"line {text.count(chr(10), 0, at) + 1}, column {at - line_start + 1}"
