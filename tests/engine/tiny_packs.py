"""Small real packs for tests: graphs that ONNX Runtime runs, manifests that name them, zips that lie."""

import hashlib
import io
import stat
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import tomlkit
from onnx import TensorProto, helper, numpy_helper


def embedder(*, side: int = 112, dimension: int = 16, prelu: bool = False, seed: int = 0) -> onnx.ModelProto:
    """Convolution, PRelu or Relu, mean over the plane: enough of an embedder to be run."""
    random = np.random.default_rng(seed)
    values = {
        "weights": random.normal(0, 1, (dimension, 3, 3, 3)),
        "slope": random.uniform(0.05, 0.5, (dimension, 1, 1)),
    }
    bend = helper.make_node("PRelu", ["felt", "slope"], ["bent"])
    if not prelu:
        bend = helper.make_node("Relu", ["felt"], ["bent"])
        del values["slope"]
    nodes = [
        helper.make_node("Conv", ["data", "weights"], ["felt"], kernel_shape=[3, 3]),
        bend,
        helper.make_node("GlobalAveragePool", ["bent"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["vector"]),
    ]
    return _model(nodes, values, ("batch", 3, side, side), {"vector": ("batch", dimension)})


def detector(*, outputs: int = 9) -> onnx.ModelProto:
    """A graph with as many outputs as SCRFD with landmarks has; it finds nothing."""
    nodes = [helper.make_node("Relu", ["data"], [f"out{number}"]) for number in range(outputs)]
    shape = ("batch", 3, "height", "width")
    return _model(nodes, {}, shape, {f"out{number}": shape for number in range(outputs)})


def with_outside_weights(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same graph, its first weights said to lie in another file."""
    value = model.graph.initializer[0]
    value.ClearField("raw_data")
    value.data_location = onnx.TensorProto.EXTERNAL
    value.external_data.add(key="location", value="../../etc/weights.bin")
    return model


def write_pack(folder: Path, *, name: str = "tiny", changes: Mapping[str, object] | None = None) -> Path:
    """A whole pack in `folder`: detector, embedder and their manifest, which `changes` alters at its top."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {"find.onnx": detector(), "know.onnx": embedder()}
    for file, model in files.items():
        (folder / file).write_bytes(model.SerializeToString())
    write_manifest(folder, name=name, changes=changes)
    return folder


def write_manifest(folder: Path, *, name: str = "tiny", changes: Mapping[str, object] | None = None) -> None:
    """The manifest of the .onnx files that lie in `folder`."""
    manifest: dict[str, object] = {
        "format": 1,
        "name": name,
        "title": name.title(),
        "summary": "For tests.",
        "licence": "MIT",
        "measured": "Never.",
        "files": {path.name: _described(path.read_bytes()) for path in sorted(folder.glob("*.onnx"))},
        "detector": {"kind": "scrfd", "file": "find.onnx", "colour": "rgb", "score": 0.5, "overlap": 0.4},
        "embedder": {
            "kind": "plain",
            "file": "know.onnx",
            "colour": "rgb",
            "size": 112,
            "dimension": 16,
            "template": [[38, 51], [73, 51], [56, 71], [41, 92], [70, 92]],
        },
        "thresholds": [{"people": 100, "accept": 0.5, "ask": 0.4, "lead": 0.05}],
    }
    manifest.update(changes or {})
    (folder / "manifest.toml").write_text(tomlkit.dumps(manifest), "utf-8")


def write_insightface(folder: Path, *, prelu: bool = False) -> Path:
    """A folder laid out as InsightFace's are, with the graphs that are never loaded."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "det_500m.onnx").write_bytes(detector().SerializeToString())
    (folder / "w600k_mbf.onnx").write_bytes(embedder(prelu=prelu, seed=5).SerializeToString())
    for other in ("1k3d68.onnx", "2d106det.onnx", "genderage.onnx"):
        (folder / other).write_bytes(b"never to be loaded")
    return folder


def zip_of(folder: Path, *, under: str = "") -> bytes:
    """A zip of the files in `folder`, at its top or in one folder."""
    with io.BytesIO() as held:
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(folder.iterdir()):
                archive.write(path, f"{under}{path.name}")
        return held.getvalue()


def zip_with(name: str, content: bytes, *, link: bool = False) -> bytes:
    """A zip with one more or less harmful member."""
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = ((stat.S_IFLNK if link else stat.S_IFREG) | 0o644) << 16
    with io.BytesIO() as held:
        with zipfile.ZipFile(held, "w") as archive:
            archive.writestr(info, content)
        return held.getvalue()


def lying_about_size(archive: bytes, name: str, size: int) -> bytes:
    """The zip with another size declared for one member, in both its headers."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        info = opened.getinfo(name)
        real, local = struct.pack("<I", info.file_size), info.header_offset
    changed = bytearray(archive)
    changed[local + 22 : local + 26] = struct.pack("<I", size)
    entry = changed.rindex(name.encode()) - 46  # the central directory comes last
    assert bytes(changed[entry + 24 : entry + 28]) == real
    changed[entry + 24 : entry + 28] = struct.pack("<I", size)
    return bytes(changed)


def _described(content: bytes) -> dict[str, object]:
    digest = hashlib.sha256(content).hexdigest()
    return {"sha256": digest, "bytes": len(content), "licence": "MIT", "source": "made by a test"}


def _model(
    nodes: list[onnx.NodeProto],
    values: Mapping[str, np.ndarray],
    takes: tuple[str | int, ...],
    gives: Mapping[str, tuple[str | int, ...]],
) -> onnx.ModelProto:
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("data", TensorProto.FLOAT, takes)],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in gives.items()],
        [numpy_helper.from_array(array.astype(np.float32), name) for name, array in values.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
