"""Zips and folders that packs come in: what is harmless is read, what is not is refused in a sentence."""

import zipfile
from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.domain.work import Cancelled, Work
from kiosk.engine.packs.files import FolderFiles, copy_file, open_zip
from tests.engine.tiny_packs import lying_about_size, write_pack, zip_of, zip_with

NOISE = bytes(range(256)) * 64


def _zip(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "pack.zip"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("under", ["", "buffalo_l/"])
def test_files_at_the_top_or_in_the_only_folder_are_seen(tmp_path: Path, under: str):
    pack = write_pack(tmp_path / "pack")
    with open_zip(_zip(tmp_path, zip_of(pack, under=under))) as files:
        assert set(files.sizes) == {"find.onnx", "know.onnx", "manifest.toml"}
        copy_file(files, "know.onnx", tmp_path / "out.onnx", Work())
    assert (tmp_path / "out.onnx").read_bytes() == (pack / "know.onnx").read_bytes()


def test_what_macos_adds_to_a_zip_is_overlooked(tmp_path: Path):
    path = _zip(tmp_path, zip_of(write_pack(tmp_path / "pack"), under="buffalo_l/"))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("__MACOSX/buffalo_l/._know.onnx", b"x")
        archive.writestr(".DS_Store", b"x")
    with open_zip(path) as files:
        assert set(files.sizes) == {"find.onnx", "know.onnx", "manifest.toml"}


@pytest.mark.parametrize(
    "name",
    [
        "../evil.onnx",
        "models/../../evil.onnx",
        "/etc/evil.onnx",
        "..\\evil.onnx",
        "C:\\evil.onnx",
        "C:evil.onnx",
    ],
)
def test_a_zip_that_climbs_out_of_its_folder_is_refused(tmp_path: Path, name: str):
    with (
        pytest.raises(Fault, match="points out of its folder"),
        open_zip(_zip(tmp_path, zip_with(name, NOISE))),
    ):
        pass


def test_a_zip_with_a_link_is_refused(tmp_path: Path):
    content = zip_with("det_10g.onnx", b"/etc/passwd", link=True)
    with pytest.raises(Fault, match="is a link"), open_zip(_zip(tmp_path, content)):
        pass


def test_a_zip_that_swells_a_thousandfold_is_refused(tmp_path: Path):
    content = zip_with("det_10g.onnx", bytes(50_000_000))
    with pytest.raises(Fault, match="swells"), open_zip(_zip(tmp_path, content)):
        pass


def test_a_zip_that_swells_beyond_its_declared_size_is_refused(tmp_path: Path):
    lying = lying_about_size(zip_with("det_10g.onnx", NOISE), "det_10g.onnx", 1000)
    with open_zip(_zip(tmp_path, lying)) as files, pytest.raises(Fault, match=r"larger than it says|damaged"):
        copy_file(files, "det_10g.onnx", tmp_path / "out", Work())
    assert not (tmp_path / "out").exists() or (tmp_path / "out").stat().st_size <= 1000


def test_a_zip_that_declares_more_than_it_holds_is_refused(tmp_path: Path):
    lying = lying_about_size(zip_with("det_10g.onnx", NOISE), "det_10g.onnx", 2 * len(NOISE))
    with open_zip(_zip(tmp_path, lying)) as files, pytest.raises(Fault, match=r"ends too soon|damaged"):
        copy_file(files, "det_10g.onnx", tmp_path / "out", Work())


def test_a_zip_of_too_many_files_is_refused(tmp_path: Path):
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(501):
            archive.writestr(f"{number}.onnx", b"x")
    with pytest.raises(Fault, match="more than a model pack"), open_zip(path):
        pass


def test_a_zip_with_a_flipped_byte_is_refused(tmp_path: Path):
    content = bytearray(zip_of(write_pack(tmp_path / "pack")))
    content[content.index(b"know.onnx") + 200] ^= 0xFF
    with open_zip(_zip(tmp_path, bytes(content))) as files, pytest.raises(Fault, match="damaged"):
        copy_file(files, "know.onnx", tmp_path / "out", Work())


@pytest.mark.parametrize("part", [0.0, 0.5, 0.99])
def test_a_zip_cut_short_is_refused(tmp_path: Path, part: float):
    content = zip_of(write_pack(tmp_path / "pack"))
    with (
        pytest.raises(Fault, match="not a whole zip"),
        open_zip(_zip(tmp_path, content[: int(part * len(content))])),
    ):
        pass


def test_a_locked_zip_is_refused(tmp_path: Path):
    content = bytearray(zip_with("det_10g.onnx", NOISE))
    content[6] |= 1  # the flag "encrypted" in the local header, then in the directory
    content[content.rindex(b"det_10g.onnx") - 46 + 8] |= 1
    with pytest.raises(Fault, match="password"), open_zip(_zip(tmp_path, bytes(content))):
        pass


def test_a_file_that_grew_while_it_was_copied_is_refused(tmp_path: Path):
    (tmp_path / "a.onnx").write_bytes(NOISE)
    files = FolderFiles(tmp_path)
    (tmp_path / "a.onnx").write_bytes(NOISE * 2)
    with pytest.raises(Fault, match="larger than it says"):
        copy_file(files, "a.onnx", tmp_path / "b.onnx", Work())


def test_copying_stops_when_told(tmp_path: Path):
    (tmp_path / "a.onnx").write_bytes(NOISE)
    with pytest.raises(Cancelled):
        copy_file(FolderFiles(tmp_path), "a.onnx", tmp_path / "b.onnx", Work(stop=lambda: True))
