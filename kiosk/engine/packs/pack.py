"""ModelPack: a folder with a manifest and graphs, where nothing is guessed and every file is checked."""

import hashlib
import json
import tomllib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from kiosk.domain.faults import Fault
from kiosk.domain.thresholds import Thresholds, ThresholdTable

MANIFEST = "manifest.toml"
_Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
# A name and nothing else: no folder, no drive, nothing hidden.
_FileName = Annotated[str, Field(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$")]
_Point = tuple[float, float]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class GraphFile(_Part):
    """One file of the pack; `source` tells where it came from, for a person to read.

    `original` is the SHA-256 of the file that this one was rewritten from, where it was: Embeddings of both
    can be compared.
    """

    sha256: _Sha256
    bytes: int = Field(gt=0)
    licence: str
    source: str
    original: _Sha256 | None = None


class DetectorPart(_Part):
    """How to feed and read the detector. `long_side` is the longer input side in pixels, a multiple of 32.

    `most_a_second` spares a slow detector: it sees no more Frames a second, and in between Tracks move on as
    they went. 0 is every Frame.
    """

    kind: Literal["yunet", "centerface", "scrfd"]
    file: str
    colour: Literal["bgr", "rgb"]
    long_side: int = Field(default=640, gt=0, multiple_of=32)
    score: float = Field(gt=0, lt=1)
    overlap: float = Field(gt=0, lt=1, description="IoU over which the weaker of two Detections is dropped")
    most_a_second: float = Field(default=0.0, ge=0)


class EmbedderPart(_Part):
    """How to feed and read the embedder: input is (pixel - mean) / scale per channel in `colour` order, NCHW.

    `template` are the five landmarks in pixels of the (size, size) AlignedFace. With `mirrored`, the
    Embedding is the mean of the face's and its mirror image's. `denoise` is the range, in grey levels, of the
    bilateral filter that the AlignedFace goes through first, 0 for none.
    """

    kind: Literal["plain", "arcface"]
    file: str
    colour: Literal["bgr", "rgb"]
    size: int = Field(gt=0)
    dimension: int = Field(gt=0)
    mean: tuple[float, float, float] = (0.0, 0.0, 0.0)
    scale: float = Field(default=1.0, gt=0)
    template: tuple[_Point, _Point, _Point, _Point, _Point]
    mirrored: bool = True
    denoise: float = Field(default=0.0, ge=0)
    fixed_batch: int | None = Field(default=None, gt=0)


class LivenessPart(_Part):
    """One anti-spoof net: the Detection's box, `crop` times as large about its centre, made (size, size)."""

    file: str
    colour: Literal["bgr", "rgb"]
    size: int = Field(gt=0)
    crop: float = Field(gt=0)


class ThresholdRow(_Part):
    people: int = Field(gt=0)
    accept: float
    ask: float
    lead: float
    apart: float = -1.0


class Manifest(_Part):
    """What `manifest.toml` says."""

    format: Literal[1]
    name: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")
    title: str
    summary: str
    licence: str
    licence_sentence: str = ""
    trial: bool = False
    files: dict[_FileName, GraphFile]
    detector: DetectorPart
    embedder: EmbedderPart
    liveness: tuple[LivenessPart, ...] = ()
    thresholds: tuple[ThresholdRow, ...] = Field(min_length=1)
    measured: str

    @model_validator(mode="after")
    def _parts_are_files(self) -> "Manifest":
        for part in (self.detector, self.embedder, *self.liveness):
            if part.file not in self.files:
                msg = f"{part.file} is used but not among the files"
                raise ValueError(msg)
        return self


class ModelPack:
    """A manifest and the folder it describes. `id` names the space of its Embeddings."""

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        self.folder = folder
        self.manifest = manifest
        recipe = manifest.embedder.model_dump(mode="json", exclude={"file", "fixed_batch"})
        embedder = manifest.files[manifest.embedder.file]
        recipe["sha256"] = embedder.original or embedder.sha256
        digest = hashlib.sha256(json.dumps(recipe, sort_keys=True).encode()).hexdigest()
        self.id = f"{manifest.name}-{digest[:12]}"

    def path(self, file: str) -> Path:
        return self.folder / file

    @property
    def thresholds(self) -> ThresholdTable:
        return ThresholdTable(
            tuple(
                (row.people, Thresholds(accept=row.accept, ask=row.ask, lead=row.lead, apart=row.apart))
                for row in sorted(self.manifest.thresholds, key=lambda row: row.people)
            )
        )


def read_manifest(path: Path) -> Manifest:
    """Read and check a manifest file.

    Raises:
        Fault: it is missing, is not TOML, or lacks or contradicts something.
    """
    try:
        return parse_manifest(path.read_bytes(), where=str(path))
    except FileNotFoundError as error:
        raise Fault(
            "{parent} is not a model pack: it has no {manifest}.", parent=path.parent, manifest=MANIFEST
        ) from error
    except OSError as error:
        raise Fault("{path} can't be read. Import the pack again.", path=path, details=str(error)) from error


def parse_manifest(text: bytes, *, where: str) -> Manifest:
    """Check the text of a manifest; `where` it came from is for the sentence.

    Raises:
        Fault: it is not TOML, or lacks or contradicts something.
    """
    try:
        return Manifest.model_validate(tomllib.loads(text.decode("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Fault(
            "{where} can't be read. Import the pack again.", where=where, details=str(error)
        ) from error
    except ValidationError as error:
        first = error.errors()[0]
        what = ".".join(str(part) for part in first["loc"]) or "the whole"
        raise Fault(
            "{where} is not a manifest this version understands: {what}: {msg}.",
            where=where,
            what=what,
            msg=first["msg"],
        ) from error


def open_pack(folder: Path) -> ModelPack:
    """Open a pack and check the SHA-256 of each of its files.

    Raises:
        Fault: the manifest is not well, or a file is missing or not the one that the manifest names.
    """
    pack = ModelPack(folder, read_manifest(folder / MANIFEST))
    for name, file in pack.manifest.files.items():
        try:
            found = sha256_of(folder / name)
        except OSError as error:
            raise Fault(
                "The model pack {manifest} lacks {name}. Import it again.",
                manifest=pack.manifest.name,
                name=name,
            ) from error
        if found != file.sha256:
            raise Fault(
                "{name} of the model pack {manifest} is not the file that its manifest names."
                " Import it again.",
                name=name,
                manifest=pack.manifest.name,
            )
    return pack


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
