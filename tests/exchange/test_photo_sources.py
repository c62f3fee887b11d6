"""Photos of many people from folders, zip files and lists: found, or told why not, whatever lies there."""

import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk.domain.faults import Fault
from kiosk.exchange.photo_sources import PhotoSource, open_photos


def photo(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.full((20, 30, 3), 90, np.uint8)).save(path)
    return path


def keys(source: PhotoSource) -> dict[str, str]:
    return {str(entry.path): entry.key for entry in source.entries}


def reasons(source: PhotoSource) -> str:
    return " ".join(each.reason for each in source.passed_over)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "photos"
    for name in ("Ada Lovelace/1.jpg", "Ada Lovelace/2.png", "4711.webp"):
        photo(root / name)
    (root / "notes.docx").write_bytes(b"x")
    (root / ".hidden").write_bytes(b"x")
    (root / "Thumbs.db").write_bytes(b"x")
    return root


FOUND = {
    str(Path("Ada Lovelace/1.jpg")): "Ada Lovelace",
    str(Path("Ada Lovelace/2.png")): "Ada Lovelace",
    "4711.webp": "4711",
}


def test_a_folder_names_people_by_folders_or_files(folder: Path):
    found = open_photos(folder)
    assert keys(found) == FOUND
    assert reasons(found) == "notes.docx is not a JPEG, PNG, WebP or HEIC file."
    assert found.load(Path("4711.webp")).shape == (20, 30, 3)


def test_a_zip_file_is_read_as_a_folder_is_and_unpacked_nowhere(folder: Path, tmp_path: Path):
    packed = tmp_path / "photos.zip"
    with zipfile.ZipFile(packed, "w") as opened:
        for file in folder.rglob("*.*"):
            opened.write(file, file.relative_to(folder))
        opened.writestr("__MACOSX/Ada Lovelace/._1.jpg", b"x")
        opened.writestr("../outside.jpg", b"x")
        opened.writestr("bomb.png", bytes(30_000_000), zipfile.ZIP_DEFLATED)
    before = set(tmp_path.rglob("*"))
    found = open_photos(packed)
    with found.holding:
        assert keys(found) == FOUND | {"bomb.png": "bomb"}
        assert found.load(Path("Ada Lovelace/1.jpg")).shape == (20, 30, 3)
        with pytest.raises(Fault, match="larger than 20 MB"):
            found.load(Path("bomb.png"))
    assert set(tmp_path.rglob("*")) == before


def test_a_member_that_lies_about_its_size_is_not_unpacked_whole(tmp_path: Path):
    packed = tmp_path / "photos.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("a.png", bytes(30_000_000))
    data = bytearray(packed.read_bytes())
    size = (30_000_000).to_bytes(4, "little")
    while (place := data.find(size)) >= 0:
        data[place : place + 4] = (1000).to_bytes(4, "little")
    packed.write_bytes(data)
    found = open_photos(packed)
    with found.holding, pytest.raises(Fault, match=r"a\.png"):
        found.load(Path("a.png"))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("id,file\n4711,4711.webp\nAda Lovelace,Ada Lovelace/1.jpg\n", "utf-8"),
        ("﻿File;Student ID\n4711.webp;4711\nAda Lovelace/1.jpg;Ada Lovelace\n", "utf-8"),
        ("Photo\tName\tClass\n4711.webp\t4711\t9B\nAda Lovelace/1.jpg\tAda Lovelace\t9B\n", "utf-16"),
    ],
)
def test_a_list_names_the_files(folder: Path, text: str, encoding: str):
    (folder / "list.csv").write_text(text, encoding)
    found = open_photos(folder / "list.csv")
    assert keys(found) == {"4711.webp": "4711", str(Path("Ada Lovelace/1.jpg")): "Ada Lovelace"}
    assert found.load(Path("4711.webp")).shape == (20, 30, 3)


def test_a_bad_line_is_told_with_its_number_and_the_rest_goes_on(folder: Path):
    (folder / "list.csv").write_text(
        "id,file\n1,gone.jpg\n,4711.webp\n3,\n\n4,../../etc/passwd\n4711,4711.webp\n5\n", "utf-8"
    )
    found = open_photos(folder / "list.csv")
    assert keys(found) == {"4711.webp": "4711"}
    assert reasons(found) == (
        "Line 2 of list.csv names a file that is not there. Line 3 of list.csv names no person."
        " Line 4 of list.csv names no file. Line 6 of list.csv names a file outside the folder of the list."
        " Line 8 of list.csv names no file."
    )


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("list.csv", b"who,what\n1,2\n", "must name a column file"),
        ("list.csv", b"", "list.csv is empty"),
        ("list.csv", b"\x00\x01\x02\xff" * 50, "list.csv is not text"),
        ("list.csv", b"id,file\n", "holds no photos"),
        ("photos.zip", b"PK\x03\x04 half", "not a zip file that can be read"),
        ("photos.pdf", b"%PDF", "not a folder, a zip file or a CSV file"),
    ],
)
def test_what_gives_no_photos_is_refused(tmp_path: Path, name: str, content: bytes, why: str):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Fault, match=why):
        open_photos(tmp_path / name)


def test_nothing_there_and_nothing_in_it_are_said(tmp_path: Path):
    with pytest.raises(Fault, match="There is no"):
        open_photos(tmp_path / "gone")
    with pytest.raises(Fault, match="holds no photos"):
        open_photos(tmp_path)
