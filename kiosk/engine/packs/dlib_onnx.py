"""Writes dlib's face recognition network as an ONNX graph: the same sums, in the same precision."""

from dataclasses import dataclass, field

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.engine.packs.dlib_format import (
    AddMarked,
    Affine,
    Array,
    Convolution,
    Dense,
    Mark,
    Network,
    Pool,
    Rectifier,
)

# Both ONNX Runtimes in use (1.24 with DirectML, 1.31) read these; DirectML knows no opset past 17 whole.
_OPSET, _IR = 17, 8
_BRANCHES = 2
_UNKNOWN = Sentence("The dlib network is not one that can be converted. Fetch it again.")


def write_graph(network: Network) -> onnx.ModelProto:
    """The graph of `network`: (batch, 3, side, side) float32 RGB, normalised, to (batch, dimension) float32.

    The same network gives the same bytes: values are copied or come of one float32 product and one sum.

    Raises:
        Fault: the layers do not follow each other as they do in dlib's face recognition network.
    """
    graph = _Graph(channels=3, side=(network.side, network.side))
    for position, layer in enumerate(network.layers):
        following = network.layers[position + 1] if position + 1 < len(network.layers) else None
        match layer:
            case Convolution():
                if not isinstance(following, Affine):
                    raise Fault(_UNKNOWN)
                graph.convolution(layer, following)
            case Affine():
                pass  # went into the convolution before it
            case Rectifier():
                graph.add("Relu")
            case Pool():
                graph.pool(layer)
            case Mark():
                graph.mark(goes_back=isinstance(following, Pool))
            case AddMarked():
                graph.add_marked()
            case Dense():
                graph.dense(layer)
    return graph.model(network.side)


@dataclass(frozen=True, slots=True)
class _Place:
    """A value in the graph and its channels, height and width."""

    name: str
    shape: tuple[int, int, int]


@dataclass
class _Graph:
    channels: int
    side: tuple[int, int]
    nodes: list[onnx.NodeProto] = field(default_factory=list[onnx.NodeProto])
    values: list[onnx.TensorProto] = field(default_factory=list[onnx.TensorProto])

    def __post_init__(self) -> None:
        self.here = _Place("picture", (self.channels, *self.side))
        self.marked: list[_Place] = []

    def value(self, array: Array | np.ndarray[tuple[int], np.dtype[np.int64]]) -> str:
        name = f"value{len(self.values)}"
        self.values.append(numpy_helper.from_array(array, name))
        return name

    def add(
        self,
        kind: str,
        *more: str,
        shape: tuple[int, int, int] | None = None,
        **attributes: int | tuple[int, ...],
    ) -> None:
        name = f"{kind.lower()}{len(self.nodes)}"
        node = helper.make_node(kind, [self.here.name, *more], [name], name=name)
        node.attribute.extend(helper.make_attribute(*pair) for pair in sorted(attributes.items()))
        self.nodes.append(node)
        self.here = _Place(name, shape or self.here.shape)

    def convolution(self, layer: Convolution, affine: Affine) -> None:
        weights = np.multiply(layer.weights, affine.scale.reshape(-1, 1, 1, 1))
        bias = np.add(np.multiply(layer.bias, affine.scale), affine.shift)
        size = (int(weights.shape[2]), int(weights.shape[3]))
        self.add(
            "Conv",
            self.value(weights),
            self.value(bias),
            shape=(int(weights.shape[0]), *self._after(size, layer.stride, layer.padding)),
            kernel_shape=size,
            strides=layer.stride,
            pads=(*layer.padding, *layer.padding),
        )

    def pool(self, layer: Pool) -> None:
        if layer.size == (0, 0):
            self.add("GlobalAveragePool", shape=(self.here.shape[0], 1, 1))
            return
        self.add(
            "MaxPool" if layer.kind == "max" else "AveragePool",
            shape=(self.here.shape[0], *self._after(layer.size, layer.stride, layer.padding)),
            kernel_shape=layer.size,
            strides=layer.stride,
            pads=(*layer.padding, *layer.padding),
        )

    def mark(self, *, goes_back: bool) -> None:
        """Keep this place for the next AddMarked; with `goes_back`, go on from the place kept before it."""
        if not goes_back:
            self.marked.append(self.here)
        elif len(self.marked) == _BRANCHES:
            self.here = self.marked.pop(0)
        else:
            raise Fault(_UNKNOWN)

    def add_marked(self) -> None:
        if len(self.marked) != 1:
            raise Fault(_UNKNOWN)
        ours, other = self.here, self.marked.pop()
        channels, height, width = (max(sides) for sides in zip(ours.shape, other.shape, strict=True))
        self.here = other
        self._grow((channels, height, width))
        grown = self.here.name
        self.here = ours
        self._grow((channels, height, width))
        self.add("Add", grown)

    def dense(self, layer: Dense) -> None:
        self.add("Flatten", axis=1)
        self.add("MatMul", self.value(layer.weights), shape=(layer.weights.shape[1], 1, 1))

    def model(self, side: int) -> onnx.ModelProto:
        self.nodes[-1].output[0] = "embedding"
        graph = helper.make_graph(
            self.nodes,
            "dlib_face_recognition_resnet",
            [helper.make_tensor_value_info("picture", TensorProto.FLOAT, ["batch", 3, side, side])],
            [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["batch", self.here.shape[0]])],
            self.values,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=_IR)
        onnx.checker.check_model(model)
        return model

    def _grow(self, shape: tuple[int, int, int]) -> None:
        if shape == self.here.shape:
            return
        more = [wanted - now for wanted, now in zip(shape, self.here.shape, strict=True)]
        self.add("Pad", self.value(np.array([0, 0, 0, 0, 0, *more], np.int64)), shape=shape)

    def _after(
        self, size: tuple[int, int], stride: tuple[int, int], padding: tuple[int, int]
    ) -> tuple[int, int]:
        _, height, width = self.here.shape
        return (
            (height + 2 * padding[0] - size[0]) // stride[0] + 1,
            (width + 2 * padding[1] - size[1]) // stride[1] + 1,
        )
