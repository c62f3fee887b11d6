"""Weights stored in half the room: which they are, and what a graph then makes of its input."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from kiosk.engine.packs.graph_check import check_graph
from kiosk.engine.packs.half import halved
from kiosk.engine.runtime.onnx_runtime import Graph
from kiosk.engine.runtime.targets import Target

_RANDOM = np.random.default_rng(0)
_WEIGHTS = _RANDOM.normal(size=(64, 64)).astype(np.float32)
_BIAS = _RANDOM.normal(size=64).astype(np.float32)


def _dense() -> onnx.ModelProto:
    """A product with large weights, and a sum with few."""
    nodes = [helper.make_node("MatMul", ["in", "weights"], ["product"])]
    nodes += [helper.make_node("Add", ["product", "bias"], ["out"])]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", 64]) for name in ("in", "out")]
    weights = [numpy_helper.from_array(_WEIGHTS, "weights"), numpy_helper.from_array(_BIAS, "bias")]
    graph = helper.make_graph(nodes, "dense", ends[:1], ends[1:], weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def test_large_weights_take_half_the_room_and_small_ones_stay_exact():
    whole, smaller = _dense(), halved(_dense())
    kinds = {value.name: value.data_type for value in smaller.graph.initializer}
    assert kinds == {"weights_half": TensorProto.FLOAT16, "bias": TensorProto.FLOAT}
    assert smaller.ByteSize() < 0.55 * whole.ByteSize()
    assert whole == _dense(), "the graph given is left as it was"


def test_the_sums_stay_in_full_precision(tmp_path: Path):
    path = tmp_path / "dense.onnx"
    path.write_bytes(halved(_dense()).SerializeToString())
    check_graph(path)
    given = _RANDOM.normal(size=(8, 64)).astype(np.float32)
    (found,) = Graph(path, target=Target()).run(given)
    np.testing.assert_allclose(
        found, given @ _WEIGHTS.astype(np.float16).astype(np.float32) + _BIAS, atol=1e-5
    )
