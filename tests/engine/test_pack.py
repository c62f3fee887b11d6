"""Manifests: what they must say, and what a pack's id is made of."""

from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.engine.packs.pack import open_pack, read_manifest
from tests.engine.tiny_packs import write_manifest, write_pack
from tests.packs_fixtures import SHIPPED


@pytest.mark.parametrize("name", ["open", "starter"])
def test_the_shipped_manifests_are_well(name: str):
    manifest = read_manifest(SHIPPED / name / "manifest.toml")
    assert manifest.name == name
    assert all(row.ask < row.accept for row in manifest.thresholds)
    assert manifest.trial == (name == "starter")


def test_a_whole_pack_opens(tmp_path: Path):
    pack = open_pack(write_pack(tmp_path / "tiny"))
    assert pack.id.startswith("tiny-")
    assert pack.path("know.onnx").is_file()
    assert pack.thresholds.at(30).accept == 0.5


def test_a_changed_file_is_refused(tmp_path: Path):
    folder = write_pack(tmp_path / "tiny")
    with (folder / "know.onnx").open("ab") as file:
        file.write(b"\0")
    with pytest.raises(Fault, match=r"know\.onnx of the model pack tiny is not the file"):
        open_pack(folder)


def test_a_missing_file_is_refused(tmp_path: Path):
    folder = write_pack(tmp_path / "tiny")
    (folder / "find.onnx").unlink()
    with pytest.raises(Fault, match=r"lacks find\.onnx"):
        open_pack(folder)


def test_a_folder_without_a_manifest_is_refused(tmp_path: Path):
    with pytest.raises(Fault, match="is not a model pack"):
        open_pack(tmp_path)


@pytest.mark.parametrize("text", [b"format = ", b"\xff\xfe", b""])
def test_a_manifest_that_is_no_toml_or_empty_is_refused(tmp_path: Path, text: bytes):
    (tmp_path / "manifest.toml").write_bytes(text)
    with pytest.raises(Fault, match=r"can't be read|is not a manifest"):
        open_pack(tmp_path)


@pytest.mark.parametrize(
    "name", ["../know.onnx", "sub/know.onnx", "/etc/passwd", "C:know.onnx", "..", ".hidden", ""]
)
def test_a_file_name_with_a_folder_in_it_is_refused(tmp_path: Path, name: str):
    folder = write_pack(tmp_path / "tiny")
    text = (folder / "manifest.toml").read_text("utf-8")
    (folder / "manifest.toml").write_text(text.replace('"know.onnx"', f'"{name}"'), "utf-8")
    with pytest.raises(Fault, match="files"):
        open_pack(folder)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"format": 2}, "format"),
        ({"name": "../up"}, "name"),
        ({"thresholds": []}, "thresholds"),
        ({"surprise": 1}, "surprise"),
        ({"liveness": [{"file": "else.onnx", "colour": "bgr", "size": 80, "crop": 2.7}]}, r"else\.onnx"),
    ],
)
def test_a_manifest_that_says_what_is_not_known_is_refused(
    tmp_path: Path, changes: dict[str, object], said: str
):
    folder = write_pack(tmp_path / "tiny", changes=changes)
    with pytest.raises(Fault, match=said):
        open_pack(folder)


def test_the_id_changes_with_the_recipe_and_not_with_what_only_describes(tmp_path: Path):
    folder = write_pack(tmp_path / "tiny")
    first = open_pack(folder).id
    write_manifest(folder, changes={"summary": "Other words."})
    assert open_pack(folder).id == first
    text = (folder / "manifest.toml").read_text("utf-8")
    (folder / "manifest.toml").write_text(
        text.replace('kind = "plain"', 'kind = "plain"\nscale = 128.0'), "utf-8"
    )
    assert open_pack(folder).id != first
