"""Looks into an ONNX graph before anything runs it."""

from collections.abc import Iterator
from pathlib import Path

import onnx
from google.protobuf.message import DecodeError

from kiosk.domain.faults import Fault


def check_graph(path: Path) -> onnx.ModelProto:
    """Read an ONNX graph and check that it is whole and by itself.

    Raises:
        Fault: it is cut short or damaged, keeps weights in other files, or needs operators that are not
        ONNX's own.
    """
    try:
        model = onnx.load(path, load_external_data=False)
    except (DecodeError, OSError) as error:
        raise Fault(
            "{file} is not a whole ONNX graph. Fetch it again.", file=path.name, details=str(error)
        ) from error
    if any(value.data_location == onnx.TensorProto.EXTERNAL for value in _weights(model.graph)):
        raise Fault(
            "{file} keeps weights in another file, which is not accepted. Export it as one file.",
            file=path.name,
        )
    if foreign := sorted({node.domain for node in model.graph.node} - {"", "ai.onnx"}):
        raise Fault(
            "{file} needs operators that ONNX does not have ({foreign}).",
            file=path.name,
            foreign=", ".join(foreign),
        )
    try:
        onnx.checker.check_model(model)
    except (onnx.checker.ValidationError, ValueError) as error:
        raise Fault(
            "{file} is not a whole ONNX graph. Fetch it again.", file=path.name, details=str(error)
        ) from error
    return model


def sides(value: onnx.ValueInfoProto) -> tuple[int | None, ...]:
    """The dimensions of a graph's input or output; None where it is free."""
    return tuple(
        dimension.dim_value if dimension.HasField("dim_value") else None
        for dimension in value.type.tensor_type.shape.dim
    )


def _weights(graph: onnx.GraphProto) -> Iterator[onnx.TensorProto]:
    yield from graph.initializer
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.HasField("t"):
                yield attribute.t
            yield from attribute.tensors
            for inner in (*attribute.graphs, *((attribute.g,) if attribute.HasField("g") else ())):
                yield from _weights(inner)
