"""Tries out an unknown pack, so that it fails when it is imported and not in front of a class."""

import numpy as np

from kiosk.domain.faults import Fault
from kiosk.engine.packs.graph_check import check_graph
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.onnx_runtime import Graph
from kiosk.engine.runtime.targets import Target


def try_out(pack: ModelPack) -> None:
    """Look into each graph of the pack, load it on CPU, and embed one grey picture.

    Raises:
        Fault: ONNX Runtime can't load or run a graph, or the embedder gives other vectors than the manifest
        says.
    """
    manifest, target = pack.manifest, Target()
    for name in manifest.files:
        check_graph(pack.path(name))
    for part in (manifest.detector, *manifest.liveness):
        Graph(pack.path(part.file), target=target)
    part = manifest.embedder
    picture = np.zeros((part.fixed_batch or 1, 3, part.size, part.size), np.float32)
    graph = Graph(pack.path(part.file), target=target)
    try:
        vectors = graph.run(picture)[0]
    # A graph that asks for another shape or has a broken node: ONNX Runtime raises its own types for these.
    except Exception as error:
        raise Fault(
            "{file} can't embed a {size}x{size} picture.", file=part.file, size=part.size, details=str(error)
        ) from error
    if vectors.shape != (picture.shape[0], part.dimension):
        raise Fault(
            "{file} gives vectors of shape {shape}, not {dimension} numbers a picture.",
            file=part.file,
            shape=vectors.shape,
            dimension=part.dimension,
        )
    if not np.isfinite(vectors).all():
        raise Fault("{file} gives vectors that are not numbers.", file=part.file)
