"""Settings: defaults, over them the machine's policy file, over them the user's file."""

import os
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tomlkit
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from kiosk.domain.faults import Fault

SettingValue = str | int | bool
# How people are known is the school's to say: here the policy stands, whatever the user's file says.
_LAID_DOWN = ("face_policy", "verify")


def _known_zone(name: str) -> str:
    try:
        if name:
            ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError) as error:  # OSError: the name is that of a folder of zones
        raise ValueError(name) from error
    return name


class Settings(BaseModel):
    """What can be chosen. Each description ends the sentence "… must be"."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    source: str = Field(
        default="", description="the address of a picture source, or empty for the first camera"
    )
    lesson: str = Field(default="", description="the name that the next lesson is offered with")
    room: str = Field(default="", description="the name of the room that this kiosk stands in")
    late_after_minutes: int = Field(
        default=10, ge=0, le=120, description="whole minutes from 0 (nobody is late) to 120"
    )
    open_before_minutes: int = Field(
        default=10, ge=0, le=240, description="whole minutes from 0 to 240 before a lesson starts"
    )
    register_closes_after_minutes: int = Field(
        default=30, ge=0, le=240, description="whole minutes from 0 (when the lesson ends) to 240"
    )
    check_out: bool = Field(default=False, description="true or false")
    start_by_timetable: bool = Field(default=False, description="true or false")
    kiosk_name: str = Field(default="", description="a name that tells this kiosk from the school's others")
    zone: Annotated[str, AfterValidator(_known_zone)] = Field(
        default="", description="a time zone such as Europe/London, or empty for that of the system"
    )
    liveness: Literal["off", "observe", "enforce"] = Field(
        default="off", description="off, observe or enforce"
    )
    keep_photos: bool = Field(default=False, description="true or false")
    virtual_cameras: bool = Field(default=False, description="true or false")
    code_set: str = Field(
        default="", description="the name of a set of codes that `kiosk codes list` shows, or empty"
    )
    detector_on: str = Field(
        default="auto", description="auto, or a target that `kiosk calibrate` lists, such as cpu or cuda:0"
    )
    embedder_on: str = Field(
        default="auto", description="auto, or a target that `kiosk calibrate` lists, such as cpu or cuda:0"
    )
    cpu_threads: int = Field(
        default=0, ge=0, le=64, description="a whole number up to 64, or 0 for what was measured as best"
    )
    gpu_memory_mb: int = Field(
        default=0, ge=0, le=1_000_000, description="whole megabytes, or 0 for no limit"
    )
    gpu_batch: int = Field(
        default=0, ge=0, le=64, description="a whole number of faces up to 64, or 0 for all at once"
    )
    face_policy: Literal["off", "opt-in", "staff-only"] = Field(
        default="opt-in",
        description='"off" (no faces), "opt-in" (by written consent), or "staff-only" (those of staff alone)',
    )
    verify: Literal["off", "badge-then-face"] = Field(
        default="off",
        description='"off", or "badge-then-face" to compare a face only with whom a PIN or badge names',
    )
    pin_digits: int = Field(default=6, ge=4, le=8, description="a whole number of digits from 4 to 8")
    by_name: bool = Field(default=True, description="true or false: whether people may find their own name")
    suggest_names: bool = Field(
        default=False, description="true or false: whether likely first names are offered to who is not known"
    )
    camera_codes: bool = Field(
        default=True, description="true or false: whether badges are read from the camera's picture"
    )
    guard_minutes: int = Field(
        default=5,
        ge=1,
        le=60,
        description="whole minutes from 1 to 60 in which coming by again is nothing new",
    )
    lock_after_minutes: int = Field(
        default=10,
        ge=1,
        le=120,
        description="whole minutes from 1 to 120 untouched, after which staff is locked out",
    )
    taps_need_sign_in: bool = Field(
        default=False, description="true or false: whether marking on the roll needs somebody signed in"
    )
    template_years: int = Field(
        default=3, ge=1, le=10, description="whole years from 1 to 10, after which templates are erased"
    )
    reenrol_after_days: int = Field(
        default=365, ge=0, le=3650, description="whole days, after which a face is due again, or 0 for never"
    )
    photo_hours: int = Field(
        default=72, ge=1, le=8760, description="whole hours, after which kept photos are erased"
    )
    access_years: int = Field(default=6, ge=1, le=50, description="whole years that the access log is kept")
    attendance_years: int = Field(
        default=6,
        ge=1,
        le=50,
        description="whole years after which `kiosk retention preview` counts lessons",
    )
    school: str = Field(default="", description="the name of the school, as notices and reports print it")
    school_id: str = Field(default="", description="the number of the school, as exports tell it")
    export_folder: str = Field(
        default="", description="a folder that each day's registers are written into, or empty for none"
    )
    export_format: str = Field(
        default="csv", description="a format that `kiosk attendance formats` lists, such as csv or xlsx"
    )
    export_at: str = Field(
        default="17:00",
        pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$",
        description="a time of day such as 17:00, after the last lesson",
    )
    contact: str = Field(default="", description="whom to ask about consent, as notices print it")
    consent_notice: str = Field(
        default="general", description="the name of a notice that `kiosk consent notices` shows"
    )
    backup_folder: str = Field(default="", description="the folder that backups go to, or empty for none")
    backup_every_hours: int = Field(
        default=24, ge=1, le=720, description="whole hours from 1 to 720 between two backups"
    )
    backup_keep: int = Field(default=14, ge=1, le=10_000, description="how many backups are kept, at least 1")
    list_limit_percent: int = Field(
        default=20,
        ge=0,
        le=100,
        description="the percentage, 0 to 100, of people who may leave or be renamed by one list unasked",
    )
    full_screen: bool = Field(default=False, description="true or false")
    sounds: bool = Field(default=True, description="true or false")


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The Settings, and a sentence for each thing in the files that could not be used."""

    settings: Settings
    remarks: tuple[str, ...]


def load_settings(path: Path, *, policy: Path, set_aside: bool = True) -> LoadedSettings:
    """Read both files; neither need exist. With `set_aside` a damaged user file is renamed, as told."""
    remarks: list[str] = []
    values: dict[str, SettingValue] = {}
    for file, ours in ((policy, False), (path, set_aside)):
        found = _read(file, remarks, set_aside=ours)
        laid_down = {name: values[name] for name in _LAID_DOWN if name in values}
        values |= _usable(found, file, remarks) | laid_down
    return LoadedSettings(Settings.model_validate(values), tuple(remarks))


def remarks_on(path: Path) -> tuple[str, ...]:
    """A sentence for each thing in this file that can't be used; changes nothing."""
    remarks: list[str] = []
    _usable(_read(path, remarks, set_aside=False), path, remarks)
    return tuple(remarks)


def save_settings(path: Path, **changes: SettingValue) -> None:
    """Write these values into the user's file; all else in it stays, comments and unknown keys too.

    Raises:
        Fault: the file can't be written; it is then as it was.
        ValueError: a name or value is none of Settings'.
    """
    Settings.model_validate(changes)
    _read(path, [], set_aside=True)
    try:
        text = path.read_text("utf-8-sig") if path.exists() else ""
        document = tomlkit.parse(text)
        document.update(changes)
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, tomlkit.dumps(document))
    except OSError as error:
        sentence = f"The settings can't be written to {path}. Let this account write there."
        raise Fault(sentence, details=str(error)) from error


def _read(path: Path, remarks: list[str], *, set_aside: bool) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        kept = _set_aside(path) if set_aside else path
        remarks.append(f"The settings in {path.name} can't be understood ({error}). They are kept as {kept}.")
    except OSError as error:
        remarks.append(f"The settings in {path} can't be read ({error.strerror}), so they are not used.")
    return {}


def _set_aside(path: Path) -> Path:
    number = 1
    while (kept := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.rename(kept)
    except OSError as error:
        sentence = f"The settings in {path} are damaged and can't be set aside. Move the file away."
        raise Fault(sentence, details=str(error)) from error
    return kept


def _usable(found: Mapping[str, object], file: Path, remarks: list[str]) -> dict[str, SettingValue]:
    usable: dict[str, SettingValue] = {}
    for name, value in found.items():
        field = Settings.model_fields.get(name)
        if field is None:
            remarks.append(
                f"{file.name} has {name!r}, which this version does not know. It is left as it is."
            )
            continue
        try:
            usable[name] = getattr(Settings.model_validate({name: value}), name)
        except ValidationError:
            remarks.append(
                f"{name} in {file.name} must be {field.description}. What it says now is not used."
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
