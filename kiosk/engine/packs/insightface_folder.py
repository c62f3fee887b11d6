"""Recognises a pack laid out as InsightFace lays out its own, and writes the manifest that it lacks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

import onnx
import tomlkit

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.domain.work import Work
from kiosk.engine.packs.files import PackFiles
from kiosk.engine.packs.graph_check import check_graph, sides
from kiosk.engine.packs.pack import (
    DetectorPart,
    EmbedderPart,
    GraphFile,
    Manifest,
    ThresholdRow,
    sha256_of,
)
from kiosk.engine.packs.prelu import alike, without_prelu

# File names in buffalo_l, _m, _s, _sc, antelopev2, AuraFace. Their landmark and age graphs match neither.
_DETECTORS = ("det_*.onnx", "scrfd_*.onnx")
_EMBEDDERS = ("w*.onnx", "glintr100.onnx", "arcface*.onnx", "auraface*.onnx")
_RESERVED = ("open", "starter")
_SIDE = 112
# Scores, boxes and landmarks at each of three strides.
_SCRFD_OUTPUTS = 9
# The five landmarks of ArcFace's 112x112 crop, image-left eye first (insightface.utils.face_align).
_TEMPLATE = (
    (38.2946, 51.6963),
    (73.5318, 51.5014),
    (56.0252, 71.7366),
    (41.5493, 92.3655),
    (70.7299, 92.2041),
)
LICENCE_SENTENCE = Sentence(
    "InsightFace's own model weights may be used for non-commercial research only. Other use, such as taking"
    " attendance in a school, needs a licence from whoever made them. Import them only if you have it."
)
_MEASURED = (
    "Not measured for this model: taken from a MobileFaceNet of the same kind on LFW, where a stranger in a"
    " hundred was named at 0.40 with 100 people enrolled and at 0.46 with 600. Run `kiosk evaluate` on"
    " pictures of your own."
)
# Spoken for in _MEASURED.
_THRESHOLDS = (
    ThresholdRow(people=100, accept=0.42, ask=0.32, lead=0.05),
    ThresholdRow(people=600, accept=0.46, ask=0.34, lead=0.05),
)
_REWRITTEN = ", its PRelu rewritten and checked to give the same vectors"
_HEADER = (
    "Written when this pack was imported: its files were recognised by their names, their shapes checked."
)


@dataclass(frozen=True, slots=True)
class InsightFaceLayout:
    """A detector and an embedder found by their names in a folder or zip."""

    where: str
    detector: str
    embedder: str
    licence_sentence: str = LICENCE_SENTENCE

    @property
    def name(self) -> str:
        stem = PurePosixPath(self.where.replace("\\", "/").rstrip("/")).name.removesuffix(".zip")
        name = re.sub(r"[^a-z0-9_-]+", "-", stem.lower()).strip("-_")[:30] or "insightface"
        return f"imported-{name}" if name in _RESERVED else name

    @property
    def title(self) -> str:
        return f"{self.name} (InsightFace layout)"

    @property
    def takes(self) -> Mapping[str, str]:
        return {name: name for name in (self.detector, self.embedder)}

    def complete(self, staged: Path, work: Work) -> bytes:
        """The manifest of the files in `staged`.

        Raises:
            Fault: a graph is not whole, or not of the shape that its name promises.
        """
        work.at("Checking {file}", file=self.detector)
        _check_detector(self.detector, check_graph(staged / self.detector))
        work.at("Checking {file}", file=self.embedder)
        graph = check_graph(staged / self.embedder)
        embedder = _embedder_part(self.embedder, graph)
        original = _make_faster(staged / self.embedder, graph, embedder)
        manifest = Manifest(
            format=1,
            name=self.name,
            title=self.title,
            summary=Sentence("Imported from files in InsightFace's layout: SCRFD and an ArcFace model."),
            licence="As its maker says; InsightFace's own are for non-commercial research only",
            licence_sentence=self.licence_sentence,
            files={
                self.detector: self._file(staged / self.detector),
                self.embedder: self._file(staged / self.embedder, original=original),
            },
            detector=DetectorPart(
                kind="scrfd", file=self.detector, colour="rgb", score=0.5, overlap=0.4, most_a_second=15
            ),
            embedder=embedder,
            thresholds=_THRESHOLDS,
            measured=_MEASURED,
        )
        document = tomlkit.document()
        document.add(tomlkit.comment(_HEADER))
        document.update(manifest.model_dump(mode="json", exclude_none=True))
        return tomlkit.dumps(document).encode()

    def _file(self, path: Path, *, original: str | None = None) -> GraphFile:
        return GraphFile(
            sha256=sha256_of(path),
            bytes=path.stat().st_size,
            licence="As its maker says",
            source=f"imported from {PurePosixPath(self.where).name}{_REWRITTEN if original else ''}",
            original=original,
        )


def find_layout(files: PackFiles) -> InsightFaceLayout | None:
    """The layout of `files`, or None where they have no detector by InsightFace's names.

    Raises:
        Fault: there is a detector without an embedder, or more than one of either.
    """
    detectors = [name for name in sorted(files.sizes) if _matches(name, _DETECTORS)]
    embedders = [name for name in sorted(files.sizes) if _matches(name, _EMBEDDERS)]
    if not detectors:
        return None
    if len(detectors) > 1 or len(embedders) != 1:
        found = ", ".join((*detectors, *embedders))
        raise Fault(
            "{where} must hold one detector (det_*.onnx) and one embedder (w*.onnx or"
            " glintr100.onnx); found: {found}.",
            where=files.where,
            found=found,
        )
    return InsightFaceLayout(files.where, detectors[0], embedders[0])


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(name.lower(), pattern) for pattern in patterns)


def _check_detector(name: str, model: onnx.ModelProto) -> None:
    if len(model.graph.output) != _SCRFD_OUTPUTS:
        raise Fault(
            "{name} is not an SCRFD detector that gives five landmarks. Packs need one that does.", name=name
        )


def _embedder_part(name: str, model: onnx.ModelProto) -> EmbedderPart:
    weights = {value.name for value in model.graph.initializer}
    pictures = [sides(value) for value in model.graph.input if value.name not in weights]
    if len(pictures) != 1 or pictures[0][1:] != (3, _SIDE, _SIDE):
        raise Fault(
            "{name} is not an ArcFace embedder: it does not take pictures of {side}x{side}.",
            name=name,
            side=_SIDE,
        )
    shape = sides(model.graph.output[0])
    dimension = shape[-1] if shape else None
    if len(model.graph.output) != 1 or not dimension:
        raise Fault("{name} is not an ArcFace embedder: it does not give one vector a picture.", name=name)
    own = _normalises(model)
    return EmbedderPart(
        kind="arcface",
        file=name,
        colour="rgb",
        size=_SIDE,
        dimension=dimension,
        mean=(0.0, 0.0, 0.0) if own else (127.5, 127.5, 127.5),
        scale=1.0 if own else 127.5,
        template=_TEMPLATE,
        fixed_batch=pictures[0][0],
    )


def _make_faster(path: Path, graph: onnx.ModelProto, part: EmbedderPart) -> str | None:
    """Put the graph without PRelu in its place if it is alike; the SHA-256 of what was there, or None."""
    rewritten = without_prelu(graph)
    if rewritten is None or _normalises(rewritten) != _normalises(graph):
        return None
    draft = path.with_suffix(".rewritten")
    onnx.save(rewritten, draft)
    if not alike(path, draft, shape=(part.fixed_batch or 1, 3, part.size, part.size)):
        draft.unlink()
        return None
    original = sha256_of(path)
    draft.replace(path)
    return original


def _normalises(model: onnx.ModelProto) -> bool:
    """Whether the graph begins by normalising, by the very rule of insightface's ArcFaceONNX (2.1)."""
    names = [node.name for node in model.graph.node[:8]]
    return any(name.startswith(("Sub", "_minus")) for name in names) and any(
        name.startswith(("Mul", "_mul")) for name in names
    )
