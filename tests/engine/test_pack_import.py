"""Importing packs: known by their hashes, their own manifest or InsightFace's layout; all else is refused."""

import shutil
from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.domain.work import Cancelled, Work
from kiosk.engine.packs.files import FolderFiles, open_zip
from kiosk.engine.packs.importing import install, recognise
from kiosk.engine.packs.insightface_folder import LICENCE_SENTENCE
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.packs.store import PackStore
from tests.engine.tiny_packs import (
    detector,
    embedder,
    with_outside_weights,
    write_insightface,
    write_manifest,
    write_pack,
    zip_of,
)
from tests.packs_fixtures import import_folder


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    """With a pack in use, and a shipped manifest of a pack whose files are to be recognised."""
    store = PackStore(tmp_path / "packs", shipped=tmp_path / "shipped")
    write_pack(store.folder / "held", name="held")
    store.use("held")
    made = write_pack(tmp_path / "made", name="known")
    shipped = store.shipped / "known"
    shipped.mkdir(parents=True)
    shutil.copy(made / "manifest.toml", shipped)
    return store


@pytest.fixture
def source(tmp_path: Path, store: PackStore) -> Path:
    """The files of the shipped manifest, without it."""
    del store  # has made them
    (tmp_path / "made" / "manifest.toml").unlink()
    return tmp_path / "made"


def _refused(folder: Path, store: PackStore, said: str) -> None:
    with pytest.raises(Fault, match=said) as caught:
        import_folder(folder, store)
    assert "\n" not in caught.value.sentence
    assert store.open_in_use().manifest.name == "held"
    assert store.names() == ("held",)
    assert list(store.folder.glob(".*")) == []


def test_files_are_known_by_their_hashes_whatever_they_are_called(source: Path, store: PackStore):
    (source / "find.onnx").rename(source / "renamed-detector.bin")
    pack = import_folder(source, store)
    assert pack.manifest.name == "known"
    assert sorted(path.name for path in pack.folder.iterdir()) == ["find.onnx", "know.onnx", "manifest.toml"]
    assert store.name_in_use() == "held"


def test_a_changed_file_is_refused(source: Path, store: PackStore):
    content = bytearray((source / "know.onnx").read_bytes())
    content[-1] ^= 1
    (source / "know.onnx").write_bytes(bytes(content))
    _refused(
        source, store, r"know\.onnx in .* is not the file that the known pack names: its SHA-256 differs"
    )


def test_a_file_cut_short_is_refused(source: Path, store: PackStore):
    content = (source / "know.onnx").read_bytes()
    (source / "know.onnx").write_bytes(content[:-100])
    _refused(source, store, "SHA-256 differs")


def test_a_missing_file_is_named(source: Path, store: PackStore):
    (source / "know.onnx").unlink()
    _refused(source, store, r"lacks know\.onnx of the known pack")


def test_files_of_no_known_pack_are_refused(tmp_path: Path, store: PackStore):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "resnet50.onnx").write_bytes(embedder(seed=3).SerializeToString())
    _refused(tmp_path / "other", store, "not a model pack that is known here")


def test_a_pack_with_its_own_manifest_is_taken(tmp_path: Path, store: PackStore):
    assert import_folder(write_pack(tmp_path / "own", name="own"), store).manifest.name == "own"


@pytest.mark.parametrize(
    ("file", "model", "said"),
    [
        ("know.onnx", with_outside_weights(embedder()), "keeps weights in another file"),
        ("know.onnx", embedder(dimension=8), "not 16 numbers"),
        ("know.onnx", embedder(side=128), "can't embed a 112x112 picture"),
    ],
)
def test_a_pack_whose_graph_is_not_what_its_manifest_says_is_refused(
    tmp_path: Path, store: PackStore, file: str, model: object, said: str
):
    folder = write_pack(tmp_path / "own", name="own")
    (folder / file).write_bytes(model.SerializeToString())  # type: ignore[attr-defined]
    write_manifest(folder, name="own")
    _refused(folder, store, said)


def test_a_pack_with_a_graph_cut_short_is_refused(tmp_path: Path, store: PackStore):
    folder = write_pack(tmp_path / "own", name="own")
    (folder / "know.onnx").write_bytes(embedder().SerializeToString()[:-50])
    write_manifest(folder, name="own")
    _refused(folder, store, "not a whole ONNX graph")


def test_a_pack_whose_manifest_names_another_file_is_refused(tmp_path: Path, store: PackStore):
    folder = write_pack(tmp_path / "own", name="own")
    (folder / "know.onnx").write_bytes(embedder(seed=1).SerializeToString())
    _refused(folder, store, "not the file that its manifest names")


def test_another_pack_can_not_take_the_name_of_a_known_one(tmp_path: Path, store: PackStore):
    folder = write_pack(tmp_path / "own", name="known")
    (folder / "know.onnx").write_bytes(embedder(seed=1).SerializeToString())
    write_manifest(folder, name="known")
    _refused(folder, store, "calls itself known")


def test_a_zip_whose_manifest_is_damaged_is_refused(tmp_path: Path, store: PackStore):
    content = bytearray(zip_of(write_pack(tmp_path / "own", name="own")))
    content[content.index(b"manifest.toml") + 60] ^= 0xFF
    (tmp_path / "own.zip").write_bytes(bytes(content))
    with (
        open_zip(tmp_path / "own.zip") as files,
        pytest.raises(Fault, match=r"manifest\.toml in own\.zip is damaged"),
    ):
        recognise(files, shipped=store.shipped_manifests(), work=Work())


def test_an_insightface_folder_gets_a_manifest_and_shows_its_licence(tmp_path: Path, store: PackStore):
    folder = write_insightface(tmp_path / "Buffalo S")
    found = recognise(FolderFiles(folder), shipped=(), work=Work())
    assert found.licence_sentence == LICENCE_SENTENCE
    assert not found.pinned
    pack = import_folder(folder, store)
    assert pack.manifest.name == "buffalo-s"
    assert pack.manifest.detector.kind == "scrfd"
    assert (pack.manifest.embedder.mean, pack.manifest.embedder.scale) == ((127.5, 127.5, 127.5), 127.5)
    assert "Not measured for this model" in pack.manifest.measured
    assert sorted(pack.manifest.files) == ["det_500m.onnx", "w600k_mbf.onnx"]
    assert {path.name for path in pack.folder.iterdir()} == {*pack.manifest.files, "manifest.toml"}


def test_an_embedder_that_normalises_by_itself_is_fed_raw_pixels(tmp_path: Path, store: PackStore):
    folder = write_insightface(tmp_path / "antelopev2")
    model = embedder()
    model.graph.node[0].name = "_minusscalar0"
    model.graph.node[1].name = "_mulscalar0"
    (folder / "w600k_mbf.onnx").unlink()
    (folder / "glintr100.onnx").write_bytes(model.SerializeToString())
    part = import_folder(folder, store).manifest.embedder
    assert (part.mean, part.scale) == ((0.0, 0.0, 0.0), 1.0)


def test_prelu_is_rewritten_and_the_id_stays_that_of_the_original(tmp_path: Path, store: PackStore):
    folder = write_insightface(tmp_path / "mbf", prelu=True)
    pack = import_folder(folder, store)
    file = pack.manifest.files["w600k_mbf.onnx"]
    assert file.original is not None
    assert file.original != file.sha256
    assert "PRelu" in file.source
    untouched = pack.manifest.model_copy(
        update={
            "files": {
                **pack.manifest.files,
                "w600k_mbf.onnx": file.model_copy(update={"sha256": file.original}),
            }
        }
    )
    assert ModelPack(pack.folder, untouched).id == pack.id


@pytest.mark.parametrize(
    ("file", "model", "said"),
    [
        ("det_500m.onnx", detector(outputs=6), "not an SCRFD detector that gives five landmarks"),
        ("w600k_mbf.onnx", embedder(side=128), "does not take pictures of 112x112"),
        ("w600k_mbf.onnx", with_outside_weights(embedder()), "keeps weights in another file"),
        ("w600k_mbf.onnx", detector(), "not an ArcFace embedder"),
    ],
)
def test_an_insightface_folder_of_other_graphs_is_refused(
    tmp_path: Path, store: PackStore, file: str, model: object, said: str
):
    folder = write_insightface(tmp_path / "buffalo_s")
    (folder / file).write_bytes(model.SerializeToString())  # type: ignore[attr-defined]
    _refused(folder, store, said)


@pytest.mark.parametrize("part", [0.0, 0.5, 0.95])
def test_a_truncated_insightface_graph_is_refused(tmp_path: Path, store: PackStore, part: float):
    folder = write_insightface(tmp_path / "buffalo_s")
    content = (folder / "w600k_mbf.onnx").read_bytes()
    (folder / "w600k_mbf.onnx").write_bytes(content[: int(part * len(content))])
    _refused(folder, store, "not a whole ONNX graph")


def test_a_detector_alone_or_two_embedders_are_refused(tmp_path: Path, store: PackStore):
    folder = write_insightface(tmp_path / "buffalo_s")
    shutil.copy(folder / "w600k_mbf.onnx", folder / "w600k_r50.onnx")
    _refused(folder, store, "must hold one detector")
    (folder / "w600k_mbf.onnx").unlink()
    (folder / "w600k_r50.onnx").unlink()
    _refused(folder, store, "must hold one detector")


def test_an_import_that_is_told_to_stop_changes_nothing(source: Path, store: PackStore):
    files = FolderFiles(source)
    found = recognise(files, shipped=store.shipped_manifests(), work=Work())
    steps: list[str] = []
    stopping = Work(tell=lambda step, _part: steps.append(step), stop=lambda: len(steps) > 1)
    with pytest.raises(Cancelled):
        install(files, found, store, work=stopping)
    assert store.names() == ("held",)
    assert list(store.folder.glob(".*")) == []


def test_the_open_pack_is_installed_from_the_shared_folder(open_pack: ModelPack):
    assert open_pack.manifest.name == "open"
    assert len(open_pack.manifest.files) == 4


def test_the_stand_in_is_installed_from_the_shared_folder(insightface_pack: ModelPack):
    assert insightface_pack.manifest.embedder.kind == "arcface"
    assert insightface_pack.manifest.embedder.dimension == 128
    assert insightface_pack.manifest.embedder.fixed_batch == 1
