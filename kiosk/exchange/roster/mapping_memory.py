"""Remembers what the columns of a plain list meant, by the names of all its columns."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.domain.list_columns import ColumnMapping, ListField
from kiosk.exchange.reports.new_file import new_file
from kiosk.exchange.roster.guessing import plain_name


class _Remembered(BaseModel):
    """Places of fields, by the fingerprint of a header."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lists: Mapping[str, Mapping[ListField, int]] = {}


class MappingMemory:
    """A small JSON file; without it, or with one that can't be read, columns are guessed."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def recall(self, header: Sequence[str]) -> ColumnMapping | None:
        """What these columns meant the last time."""
        columns = self._read().lists.get(fingerprint(header))
        if columns is None or any(place >= len(header) for place in columns.values()):
            return None
        return ColumnMapping(dict(columns))

    def keep(self, header: Sequence[str], mapping: ColumnMapping) -> None:
        """Raises: Fault, if the file can't be written; it is then as it was."""
        lists = {**self._read().lists, fingerprint(header): dict(mapping.columns)}
        with new_file(self._path, replace=True) as draft:
            draft.write_text(_Remembered(lists=lists).model_dump_json(indent=2), "utf-8")

    def _read(self) -> _Remembered:
        try:
            return _Remembered.model_validate_json(self._path.read_bytes())
        except (OSError, ValidationError):  # nothing but a convenience is lost
            return _Remembered()


def fingerprint(header: Sequence[str]) -> str:
    """The same for lists that have the same columns in the same order."""
    return hashlib.sha256("\n".join(map(plain_name, header)).encode()).hexdigest()[:16]
