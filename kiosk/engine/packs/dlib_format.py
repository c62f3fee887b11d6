"""Reads dlib's serialization: the stream of numbers, tensors and layers that a dlib network file is.

Written after dlib's documentation and headers (`serialize.h`, `dnn/core_abstract.h`, `dnn/layers_abstract.h`,
dlib 19 and 20). Only the layers of its face recognition network are known here; anything else is refused.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.faults import Fault

Array = NDArray[np.float32]
_NEGATIVE, _LENGTH, _LONGEST = 0x80, 0x0F, 8
_TENSOR_VERSION = 2
# What each wrapper of a layer begins with: a tag or skip, a layer over another, a layer over the input.
_TAG, _LAYER, _LAYER_ON_INPUT = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Convolution:
    """`weights` are (filters, channels, height, width); the rest is (vertical, horizontal) in pixels."""

    weights: Array
    bias: Array
    stride: tuple[int, int]
    padding: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Affine:
    """A scale and a shift for each channel."""

    scale: Array
    shift: Array


@dataclass(frozen=True, slots=True)
class Rectifier:
    pass


@dataclass(frozen=True, slots=True)
class Pool:
    """`size` (0, 0) takes the whole plane."""

    kind: Literal["max", "average"]
    size: tuple[int, int]
    stride: tuple[int, int]
    padding: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A tag or a skip; dlib writes no more of either than that there is one."""


@dataclass(frozen=True, slots=True)
class AddMarked:
    """Adds what came out at a Mark; the smaller of the two is filled up with zeros."""


@dataclass(frozen=True, slots=True)
class Dense:
    """`weights` are (inputs, outputs)."""

    weights: Array


Layer = Convolution | Affine | Rectifier | Pool | Mark | AddMarked | Dense


@dataclass(frozen=True, slots=True)
class Network:
    """`side` is that of the square RGB input; `layers` run from the input to the output."""

    side: int
    layers: tuple[Layer, ...]


def read_network(data: bytes) -> Network:
    """Read a dlib network with an RGB input and a metric loss.

    Raises:
        Fault: the bytes end too soon, go on too long, or hold something that is not known here.
    """
    stream = _Stream(data)
    stream.expect_number(_TAG)
    stream.expect_text("loss_metric_2")
    stream.skip_floats(2)
    wrappers: list[int] = []
    while (version := stream.number()) in (_TAG, _LAYER):
        wrappers.append(version)
    stream.expect(version == _LAYER_ON_INPUT, f"a layer of version {version}")
    stream.expect_text("input_rgb_image_sized")
    stream.skip_floats(3)
    side, width = stream.number(), stream.number()
    stream.expect(side == width, f"an input of {width}x{side}")
    layers = [_layer(stream)]
    stream.number()  # how many crops one picture is made into
    layers += [Mark() if version == _TAG else _layer(stream) for version in reversed(wrappers)]
    stream.expect_end()
    return Network(side, tuple(layers))


def _layer(stream: "_Stream") -> Layer:
    layer = _details(stream, stream.text())
    stream.take(3)  # three flags
    for _ in range(3):
        stream.tensor()  # gradients and the last output, empty in a cleaned network
    return layer


def _details(stream: "_Stream", kind: str) -> Layer:
    match kind:
        case "con_4":
            return _convolution(stream)
        case "affine_":
            parameters = stream.tensor().ravel()
            stream.skip_numbers(11)  # the shapes of both halves, and the kind of layer before
            scale, shift = np.split(parameters, 2)
            return Affine(scale, shift)
        case "relu_":
            return Rectifier()
        case "max_pool_2" | "avg_pool_2":
            size, stride, padding = stream.pair(), stream.pair(), stream.pair()
            return Pool("max" if kind == "max_pool_2" else "average", size, stride, padding)
        case "add_prev_":
            return AddMarked()
        case "fc_2":
            return _dense(stream)
        case _:
            stream.expect(False, f"a layer {kind!r}")
            raise AssertionError


def _convolution(stream: "_Stream") -> Convolution:
    parameters = stream.tensor().ravel()
    filters, size = stream.number(), stream.pair()
    stride, padding = stream.pair(), stream.pair()
    stream.skip_numbers(10)  # the shapes of weights and bias
    stream.skip_floats(4)  # how fast to learn
    weights, bias = np.split(parameters, [parameters.size - filters])
    return Convolution(weights.reshape(filters, -1, *size), bias, stride, padding)


def _dense(stream: "_Stream") -> Dense:
    outputs, inputs = stream.number(), stream.number()
    parameters = stream.tensor().ravel()
    stream.skip_numbers(11)  # the shapes of weights and bias, and whether there is a bias
    stream.skip_floats(4)
    stream.expect(parameters.size == inputs * outputs, "a dense layer with a bias")
    return Dense(parameters.reshape(inputs, outputs))


class _Stream:
    """Takes dlib's primitives off a byte string from its start."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def expect(self, so: bool, found: str) -> None:  # noqa: FBT001 - reads like an assertion
        if not so:
            raise Fault(
                "The dlib network is not one that can be converted. Fetch it again.",
                details=f"found {found} before byte {self._at}",
            )

    def expect_number(self, wanted: int) -> None:
        self.expect(self.number() == wanted, "another number")

    def expect_text(self, wanted: str) -> None:
        self.expect((found := self.text()) == wanted, repr(found))

    def expect_end(self) -> None:
        self.expect(self._at == len(self._data), "more bytes than a network has")

    def take(self, count: int) -> bytes:
        self.expect(0 <= count <= len(self._data) - self._at, f"the end, {count} bytes missing")
        taken = self._data[self._at : self._at + count]
        self._at += count
        return taken

    def number(self) -> int:
        """One control byte (sign, length), then that many bytes, least first."""
        control = self.take(1)[0]
        self.expect(1 <= control & _LENGTH <= _LONGEST, f"control byte {control}")
        size = int.from_bytes(self.take(control & _LENGTH), "little")
        return -size if control & _NEGATIVE else size

    def pair(self) -> tuple[int, int]:
        return self.number(), self.number()

    def text(self) -> str:
        return self.take(self.number()).decode("ascii", "replace")

    def tensor(self) -> Array:
        """Version, four dimensions, then float32 values, least byte first."""
        self.expect_number(_TENSOR_VERSION)
        shape = [self.number() for _ in range(4)]
        self.expect(min(shape) >= 0, f"a tensor of {shape}")
        count = int(np.prod(shape, dtype=object))
        return np.frombuffer(self.take(4 * count), "<f4").reshape(shape)

    def skip_numbers(self, count: int) -> None:
        for _ in range(count):
            self.number()

    def skip_floats(self, count: int) -> None:
        self.skip_numbers(2 * count)  # each is a mantissa and an exponent
