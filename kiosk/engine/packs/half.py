"""Stores a graph's large weights in half the room: as float16, cast back to float32 before they are used."""

import math

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

# Biases and the like are few, and stay exact.
_LARGE = 4096


def halved(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same graph, half as large on disk; all sums stay in float32.

    ONNX Runtime casts the weights once, when it loads the graph. Each is then within 2^-11 of what it was.
    """
    smaller = onnx.ModelProto()
    smaller.CopyFrom(model)
    casts: list[onnx.NodeProto] = []
    for value in smaller.graph.initializer:
        if value.data_type == TensorProto.FLOAT and math.prod(value.dims) >= _LARGE:
            name, stored = value.name, f"{value.name}_half"
            half = numpy_helper.to_array(value).astype(np.float16)
            value.CopyFrom(numpy_helper.from_array(half, stored))
            casts.append(
                helper.make_node("Cast", [stored], [name], name=f"{name}_cast", to=TensorProto.FLOAT)
            )
    used = [*casts, *smaller.graph.node]
    del smaller.graph.node[:]
    smaller.graph.node.extend(used)
    onnx.checker.check_model(smaller)
    return smaller
