"""Where settings are kept: the user's file, over it the machine's, over both the organisation's policies."""

import os
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from tempfile import NamedTemporaryFile

import tomlkit
from pydantic import ValidationError

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.settings.model import Settings, SettingValue
from kiosk.settings.policies import POLICY_KEY, policies
from kiosk.settings.table import ROWS, Row, parsed


class Origin(StrEnum):
    """Who set a setting. What MACHINE and POLICY set is laid down, and can't be changed in the program."""

    DEFAULT = "default"
    USER = "user"
    MACHINE = "machine"
    POLICY = "policy"

    @property
    def is_laid_down(self) -> bool:
        return self in {Origin.MACHINE, Origin.POLICY}


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The Settings, and a sentence for each thing in the files that could not be used.

    `origins` tells who set each setting that is not as it comes.
    """

    settings: Settings
    remarks: tuple[str, ...]
    origins: Mapping[str, Origin] = field(default_factory=dict[str, Origin])

    def origin(self, name: str) -> Origin:
        return self.origins.get(name, Origin.DEFAULT)


def load_settings(path: Path, *, policy: Path, set_aside: bool = True) -> LoadedSettings:
    """Read the user's file and the machine's; neither need exist.

    With `set_aside` a damaged user file is renamed, as told.
    """
    remarks: list[str] = []
    values: dict[str, SettingValue] = {}
    origins: dict[str, Origin] = {}
    user = _usable(_read(path, remarks, set_aside=set_aside), path.name, remarks)
    machine = _laid_down(_usable(_read(policy, remarks, set_aside=False), policy.name, remarks))
    organisation = _laid_down(_usable(_typed(policies()), POLICY_KEY, remarks))
    for origin, found in ((Origin.USER, user), (Origin.MACHINE, machine), (Origin.POLICY, organisation)):
        values |= found
        origins |= dict.fromkeys(found, origin)
    return LoadedSettings(Settings.model_validate(values), tuple(remarks), origins)


def remarks_on(path: Path) -> tuple[str, ...]:
    """A sentence for each thing in this file that can't be used; changes nothing."""
    remarks: list[str] = []
    _usable(_read(path, remarks, set_aside=False), path.name, remarks)
    return tuple(remarks)


def save_settings(path: Path, **changes: SettingValue | None) -> None:
    """Write these values into the user's file, all or none; all else in it stays, comments too.

    What is None is taken out of it, so that it is as it comes again.

    Raises:
        Fault: the file can't be written; it is then as it was.
        ValueError: a name or value is none of Settings'.
    """
    values = {name: value for name, value in changes.items() if value is not None}
    Settings.model_validate(values)
    _read(path, [], set_aside=True)
    try:
        text = path.read_text("utf-8-sig") if path.exists() else ""
        document = tomlkit.parse(text)
        document.update(values)
        for name in changes.keys() - values.keys():
            document.pop(name, None)
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, tomlkit.dumps(document))
    except OSError as error:
        sentence = Sentence(
            "The settings can't be written to {path}. Let this account write there.", path=path
        )
        raise Fault(sentence, details=str(error)) from error


def _laid_down(found: dict[str, SettingValue]) -> dict[str, SettingValue]:
    """Those that are an organisation's to lay down."""
    return {name: value for name, value in found.items() if ROWS[name].about.policy}


def _typed(found: Mapping[str, SettingValue]) -> Mapping[str, SettingValue]:
    """Registry values as settings: 1 and 0 stand for true and false, a text for a number that has a sign."""
    return {name: _from_registry(ROWS[name], found[name]) if name in ROWS else found[name] for name in found}


def _from_registry(row: Row, value: SettingValue) -> SettingValue:
    if isinstance(value, str):
        return parsed(row, value)
    return bool(value) if row.kind is bool and value in (0, 1) else value


def _read(path: Path, remarks: list[str], *, set_aside: bool) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        kept = _set_aside(path) if set_aside else path
        remarks.append(
            Sentence(
                "The settings in {file} can't be understood ({error}). They are kept as {kept}.",
                file=path.name,
                error=error,
                kept=kept,
            )
        )
    except OSError as error:
        remarks.append(
            Sentence(
                "The settings in {path} can't be read ({strerror}), so they are not used.",
                path=path,
                strerror=error.strerror,
            )
        )
    return {}


def _set_aside(path: Path) -> Path:
    number = 1
    while (kept := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.rename(kept)
    except OSError as error:
        sentence = Sentence(
            "The settings in {path} are damaged and can't be set aside. Move the file away.", path=path
        )
        raise Fault(sentence, details=str(error)) from error
    return kept


def _usable(found: Mapping[str, object], place: str, remarks: list[str]) -> dict[str, SettingValue]:
    usable: dict[str, SettingValue] = {}
    for name, value in found.items():
        field = Settings.model_fields.get(name)
        if field is None:
            remarks.append(
                Sentence(
                    "{place} has {name}, which this version does not know. It is left as it is.",
                    place=place,
                    name=f"{name!r}",
                )
            )
            continue
        try:
            usable[name] = getattr(Settings.model_validate({name: value}), name)
        except ValidationError:
            remarks.append(
                Sentence(
                    "{name} in {place} must be {description}. What it says now is not used.",
                    name=name,
                    place=place,
                    description=Sentence(field.description or ""),
                )
            )
    return usable


def _replace(path: Path, text: str) -> None:
    """Put the text in the file's place at once: after a power cut there is the old file or the new."""
    with NamedTemporaryFile("w", encoding="utf-8", newline="", dir=path.parent, delete=False) as draft:
        try:
            draft.write(text)
            draft.flush()
            os.fsync(draft.fileno())
            draft.close()
            Path(draft.name).replace(path)
        except BaseException:
            draft.close()
            with suppress(OSError):
                Path(draft.name).unlink()
            raise
