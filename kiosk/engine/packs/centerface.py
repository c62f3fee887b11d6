"""Makes CenterFace's graph take any batch and any size of picture; as published it takes ten of 32x32."""

import onnx

from kiosk.domain.faults import Fault

# As published: the picture, then heatmap, sizes, offsets, landmarks, each a quarter as high and wide.
_INPUT = "input.1"
_OUTPUTS = ("537", "538", "539", "540")
_SHRINKS = 4


def free_the_sides(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same graph for (batch, 3, height, width), sides multiples of 32; nodes and weights stay the same.

    The weights are taken off the list of inputs, where they would keep ONNX Runtime from folding them
    together.

    Raises:
        Fault: the graph is not CenterFace as published.
    """
    weights = {value.name for value in model.graph.initializer}
    pictures = [value for value in model.graph.input if value.name not in weights]
    if [value.name for value in pictures] != [_INPUT] or tuple(
        o.name for o in model.graph.output
    ) != _OUTPUTS:
        raise Fault("The CenterFace graph is not one that can be converted. Fetch it again.")
    freed = onnx.ModelProto()
    freed.CopyFrom(model)
    used = {name for node in freed.graph.node for name in node.input}
    kept = [value for value in model.graph.initializer if value.name in used]
    for field in ("input", "initializer", "value_info"):
        freed.graph.ClearField(field)
    freed.graph.initializer.extend(kept)
    freed.graph.input.extend(pictures)
    _name_sides(freed.graph.input[0], ("height", "width"))
    for value in freed.graph.output:
        _name_sides(value, (f"height/{_SHRINKS}", f"width/{_SHRINKS}"))
    onnx.checker.check_model(freed)
    return freed


def _name_sides(value: onnx.ValueInfoProto, sides: tuple[str, str]) -> None:
    batch, _, height, width = value.type.tensor_type.shape.dim
    for dimension, name in zip((batch, height, width), ("batch", *sides), strict=True):
        dimension.dim_param = name
