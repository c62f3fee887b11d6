"""The converted network against dlib itself, and against files that are not dlib networks."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.domain.faults import Fault
from kiosk.engine.packs.dlib_format import AddMarked, Convolution, Dense, Network, read_network
from kiosk.engine.packs.dlib_onnx import write_graph
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.onnx_runtime import Graph
from kiosk.engine.runtime.targets import Target
from tests.golden.dlib_resnet import cases

NETWORK = "dlib_face_recognition_resnet_model_v1.dat"


@pytest.fixture(scope="session")
def network_file(starter_pack: ModelPack, starter_sources: Path) -> bytes:
    del starter_pack  # has fetched it
    return (starter_sources / NETWORK).read_bytes()


def _fed(picture: NDArray[np.uint8], pack: ModelPack) -> NDArray[np.float32]:
    part = pack.manifest.embedder
    assert part.colour == "rgb"
    return (
        (picture.astype(np.float32) - np.array(part.mean, np.float32)) / np.float32(part.scale)
    ).transpose(2, 0, 1)


@pytest.fixture(scope="module")
def exact(network_file: bytes, tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """The network with its weights as dlib has them, which the pack stores in half the room."""
    path = tmp_path_factory.mktemp("exact") / "dlib_resnet.onnx"
    path.write_bytes(write_graph(read_network(network_file)).SerializeToString())
    return Graph(path, target=Target())


def test_vectors_are_dlibs_own_to_a_hundred_thousandth(
    starter_pack: ModelPack, exact: Graph, six_people: Path
):
    halved = Graph(starter_pack.path(starter_pack.manifest.embedder.file), target=Target())
    compared = 0
    for case in cases(six_people):
        if not case.same_picture and case.name.startswith("tile"):
            continue  # another JPEG decoder; the patterns are the same everywhere
        assert case.same_picture
        fed = _fed(case.picture, starter_pack)[np.newaxis]
        assert np.abs(exact.run(fed)[0][0] - case.vector).max() < 1e-5, case.name
        (vector,) = halved.run(fed)[0]
        cosine = vector @ case.vector / np.linalg.norm(vector) / np.linalg.norm(case.vector)
        assert cosine > 0.99999, f"{case.name}: Templates made with either can't be compared"
        compared += 1
    assert compared >= 6


def test_a_batch_gives_what_single_pictures_give(starter_pack: ModelPack, six_people: Path):
    graph = Graph(starter_pack.path(starter_pack.manifest.embedder.file), target=Target())
    batch = np.stack([_fed(case.picture, starter_pack) for case in cases(six_people)[:3]])
    singles = np.concatenate([graph.run(one[np.newaxis])[0] for one in batch])
    np.testing.assert_allclose(graph.run(batch)[0], singles, atol=1e-6)


@pytest.mark.parametrize("part", [0.0, 0.00001, 0.3, 0.7, 0.9999999])
def test_a_file_cut_short_is_refused(network_file: bytes, part: float):
    with pytest.raises(Fault, match="not one that can be converted"):
        read_network(network_file[: int(part * len(network_file))])


def test_a_file_with_more_at_its_end_is_refused(network_file: bytes):
    with pytest.raises(Fault, match="not one that can be converted"):
        read_network(network_file + b"\x01\x02")


def test_another_layer_is_refused(network_file: bytes):
    with pytest.raises(Fault) as caught:
        read_network(network_file.replace(b"affine_", b"offine_", 1))
    assert "offine_" in caught.value.details


def test_a_negative_tensor_is_refused(network_file: bytes):
    # The first convolution's tensor: version 2, then 4736 weights (two bytes), here with the sign bit set.
    broken = network_file.replace(b"con_4\x01\x02\x02\x80\x12", b"con_4\x01\x02\x82\x80\x12", 1)
    assert broken != network_file
    with pytest.raises(Fault, match="not one that can be converted"):
        read_network(broken)


@pytest.mark.parametrize("text", [b"", b"not a network", b"\x01\x01" * 1000, bytes(range(256))])
def test_any_other_file_is_refused(text: bytes):
    with pytest.raises(Fault, match="not one that can be converted"):
        read_network(text)


def test_a_network_of_other_layers_is_refused():
    weights = np.ones((4, 3, 3, 3), np.float32)
    bare = Convolution(weights=weights, bias=np.zeros(4, np.float32), stride=(1, 1), padding=(0, 0))
    with pytest.raises(Fault, match="not one that can be converted"):
        write_graph(Network(side=8, layers=(bare, Dense(np.ones((4, 2), np.float32)))))
    with pytest.raises(Fault, match="not one that can be converted"):
        write_graph(Network(side=8, layers=(AddMarked(),)))
