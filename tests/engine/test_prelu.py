"""PRelu rewritten: the same numbers."""

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from kiosk.engine.packs.prelu import alike, without_prelu
from kiosk.engine.runtime.onnx_runtime import Graph
from kiosk.engine.runtime.targets import Target
from tests.engine.tiny_packs import embedder

SHAPE = (1, 3, 112, 112)


def _saved(model: onnx.ModelProto, path: Path) -> Path:
    path.write_bytes(model.SerializeToString())
    return path


def test_the_rewritten_graph_gives_the_same_numbers_and_has_no_prelu(tmp_path: Path):
    model = embedder(prelu=True)
    rewritten = without_prelu(model)
    assert rewritten is not None
    assert "PRelu" not in {node.op_type for node in rewritten.graph.node}
    one, other = _saved(model, tmp_path / "one.onnx"), _saved(rewritten, tmp_path / "other.onnx")
    picture = np.random.default_rng(1).normal(0, 1, SHAPE).astype(np.float32)
    given = [Graph(path, target=Target()).run(picture)[0] for path in (one, other)]
    np.testing.assert_allclose(given[0], given[1], atol=1e-5)
    assert alike(one, other, shape=SHAPE)


def test_a_graph_without_prelu_is_left_alone():
    assert without_prelu(embedder()) is None


def test_a_slope_shared_by_all_channels_is_left_alone():
    nodes = [helper.make_node("PRelu", ["data", "slope"], ["out"])]
    info = [helper.make_tensor_value_info(name, TensorProto.FLOAT, list(SHAPE)) for name in ("data", "out")]
    slope = numpy_helper.from_array(np.array([0.25], np.float32), "slope")
    graph = helper.make_graph(nodes, "shared", info[:1], info[1:], [slope])
    assert without_prelu(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])) is None


@pytest.mark.parametrize("seed", [1, 2])
def test_another_graph_is_not_alike(tmp_path: Path, seed: int):
    one = _saved(embedder(prelu=True), tmp_path / "one.onnx")
    other = _saved(embedder(prelu=True, seed=seed), tmp_path / "other.onnx")
    assert not alike(one, other, shape=SHAPE)
