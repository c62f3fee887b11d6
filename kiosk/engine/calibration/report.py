"""What a Calibration found and chose, as it lies in the profile, and what tells that it is stale."""

import os
from datetime import datetime
from functools import reduce
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, PlainSerializer, PlainValidator, ValidationError

from kiosk.domain.sentence import Sentence
from kiosk.engine.calibration.machine import Machine
from kiosk.engine.calibration.survey import Survey
from kiosk.engine.packs.pack import MANIFEST, ModelPack, sha256_of
from kiosk.engine.runtime.targets import Target
from kiosk.engine.runtime.verdicts import Verdict
from kiosk.engine.vision.fallback_memory import FallbackMemory, beside


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Fingerprint(_Value):
    """What the result depends on; each a short text."""

    runtime: str
    pack: str
    adapters: str
    processor: str
    system: str

    @classmethod
    def of(cls, found: Survey, pack: ModelPack) -> "Fingerprint":
        return cls(
            runtime=f"{'+'.join(found.distributions)} {found.runtime}".strip(),
            pack=_of_pack(pack),
            adapters="; ".join(f"{one.name} {one.driver}".strip() for one in found.machine.adapters),
            processor=f"{found.machine.processor}, {found.machine.cores} cores",
            system=found.machine.system,
        )

    def is_of(self, pack: ModelPack) -> bool:
        return self.pack == _of_pack(pack)


def _of_pack(pack: ModelPack) -> str:
    return f"{pack.id} {sha256_of(pack.folder / MANIFEST)[:16]}"


class Figures(_Value):
    """Milliseconds."""

    p50: float
    p95: float


class Timing(_Value):
    """Times on the picture of `faces` faces, None for a part that did not run; `frame` is both together."""

    faces: int
    runs: int
    detector: Figures | None
    embedder: Figures | None
    frame: Figures | None


class PartResult(_Value):
    """`agreement` is the lowest IoU (detector) or cosine (embedder) to CPU's answer over all faces."""

    verdict: Verdict
    load_ms: float | None = None
    agreement: float | None = None


def _kept(value: object) -> Sentence:
    """A sentence as it was made, as it lies in the file, or as older files have it: as text."""
    if isinstance(value, Sentence):
        return value
    if isinstance(value, dict):
        parts = _Parts.model_validate(value)
        values = {name: _kept(one) if isinstance(one, dict) else one for name, one in parts.values.items()}
        return Sentence(parts.template, **values)
    return Sentence(str(value))


def _written(said: Sentence) -> dict[str, object]:
    values = {
        name: _written(value) if isinstance(value, Sentence) else value for name, value in said.values.items()
    }
    return {"template": said.template, "values": values}


class _Parts(_Value):
    template: str
    values: dict[str, str | int | float | dict[str, object]]


_Said = Annotated[str, PlainValidator(_kept), PlainSerializer(_written)]


class Result(_Value):
    """How one Target did. `details` is native text for whoever helps; `name` is for people."""

    target: Target
    name: _Said
    verdict: Verdict
    sentence: _Said
    details: str = ""
    detector: PartResult | None = None
    embedder: PartResult | None = None
    timings: tuple[Timing, ...] = ()
    rss_mb: float | None = None
    seconds: float = 0.0
    took_machine_down: bool = False

    def timing(self, faces: int) -> Timing | None:
        return next((one for one in self.timings if one.faces == faces), None)


class Choice(_Value):
    """What runs where. `cpu` is for confirming an Accept and for falling back."""

    detector: Target
    embedder: Target
    cpu: Target
    sentence: _Said


class CalibrationReport(_Value):
    """One Calibration. `override` is what a person chose instead, kept until it no longer works."""

    format: Literal[1] = 1
    made: datetime
    seconds: float
    title: str
    fingerprint: Fingerprint
    machine: Machine
    results: tuple[Result, ...]
    choice: Choice
    override: Choice | None = None

    @property
    def in_use(self) -> Choice:
        return self.override or self.choice


_CHANGED = {
    "runtime": Sentence("ONNX Runtime was changed"),
    "pack": Sentence("the model pack was changed"),
    "adapters": Sentence("a graphics adapter or its driver was changed"),
    "processor": Sentence("the processor was changed"),
    "system": Sentence("the operating system was updated"),
}


def needed(report: CalibrationReport | None, fingerprint: Fingerprint) -> str:
    """Why a Calibration is needed, in words; empty if the report still holds."""
    if report is None:
        return Sentence("this computer was not calibrated yet")
    changed = [
        words
        for field, words in _CHANGED.items()
        if getattr(report.fingerprint, field) != getattr(fingerprint, field)
    ]
    return reduce(_both, changed) if changed else ""


def _both(one: Sentence, other: Sentence) -> Sentence:
    return Sentence("{one} and {other}", one=one, other=other)


def load(path: Path) -> CalibrationReport | None:
    """The last report, None if there is none that can be read: it can be made again at any time."""
    try:
        return CalibrationReport.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return None


def save(path: Path, report: CalibrationReport) -> None:
    """Put the report in place of the last one; that one stays if the disk is full.

    What Vision fell back from before is tried anew after that.

    Raises:
        OSError: it can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    with draft.open("w", encoding="utf-8") as file:
        file.write(report.model_dump_json(indent=1))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    FallbackMemory(beside(path)).forget()
