"""CenterFace with free sides against CenterFace as published."""

from pathlib import Path

import numpy as np
import onnx
import pytest

from kiosk.domain.faults import Fault
from kiosk.engine.packs.centerface import free_the_sides
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.onnx_runtime import Graph
from kiosk.engine.runtime.targets import Target


@pytest.fixture
def published(starter_pack: ModelPack, starter_sources: Path) -> Path:
    del starter_pack  # has fetched it
    return starter_sources / "centerface.onnx"


def _graph(pack: ModelPack) -> Graph:
    return Graph(pack.path(pack.manifest.detector.file), target=Target())


def test_it_finds_what_the_published_graph_finds(starter_pack: ModelPack, published: Path):
    pictures = np.random.default_rng(0).uniform(0, 255, (10, 3, 32, 32)).astype(np.float32)
    ours, theirs = _graph(starter_pack).run(pictures), Graph(published, target=Target()).run(pictures)
    assert len(ours) == 4
    for mine, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(mine, other, atol=1e-5)


@pytest.mark.parametrize(("height", "width"), [(32, 32), (96, 64), (384, 640), (736, 1280)])
def test_it_takes_any_sides_that_are_multiples_of_32(starter_pack: ModelPack, height: int, width: int):
    outputs = _graph(starter_pack).run(np.zeros((1, 3, height, width), np.float32))
    assert [output.shape for output in outputs] == [
        (1, channels, height // 4, width // 4) for channels in (1, 2, 2, 10)
    ]


def test_another_graph_is_refused(published: Path):
    other = onnx.load(published)
    other.graph.input[0].name = "picture"
    with pytest.raises(Fault, match="CenterFace"):
        free_the_sides(other)
