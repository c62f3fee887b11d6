"""Photo files: upright and in the right colours, or refused in a sentence."""

import random
import zlib
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from kiosk.domain.faults import Fault
from kiosk.exchange.photos import LONG_SIDE, load_photo, people_folders

RED, GREEN, BLUE = (250, 10, 10), (10, 250, 10), (10, 10, 250)
ORIENTATION = 0x0112


def picture(size: tuple[int, int] = (64, 32)) -> Image.Image:
    """Red above, blue below, and green in the top left corner."""
    drawn = Image.new("RGB", size, RED)
    drawn.paste(BLUE, (0, size[1] // 2, *size))
    drawn.paste(GREEN, (0, 0, size[0] // 4, size[1] // 4))
    return drawn


def colour_at(pixels: np.ndarray, across: float, down: float) -> str:
    blue, green, red = pixels[int(down * pixels.shape[0]), int(across * pixels.shape[1])]
    return {0: "blue", 1: "green", 2: "red"}[int(np.argmax((blue, green, red)))]


@pytest.mark.parametrize("suffix", [".jpg", ".jpeg", ".png", ".webp"])
def test_a_photo_is_blue_green_red_in_rows(tmp_path: Path, suffix: str):
    picture().save(tmp_path / f"a{suffix}")
    pixels = load_photo(tmp_path / f"a{suffix}")
    assert pixels.shape == (32, 64, 3)
    assert pixels.dtype == np.uint8
    assert pixels.flags.c_contiguous
    assert [colour_at(pixels, 0.1, 0.1), colour_at(pixels, 0.9, 0.1), colour_at(pixels, 0.5, 0.9)] == [
        "green",
        "red",
        "blue",
    ]


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
@pytest.mark.parametrize("turn", range(1, 9))
def test_a_phones_orientation_is_followed(tmp_path: Path, suffix: str, turn: int):
    how = Image.Transpose
    stored = {  # how the upright picture lies in the file, by the meaning of the tag in EXIF 2.3
        1: None,
        2: how.FLIP_LEFT_RIGHT,
        3: how.ROTATE_180,
        4: how.FLIP_TOP_BOTTOM,
        5: how.TRANSPOSE,
        6: how.ROTATE_90,
        7: how.TRANSVERSE,
        8: how.ROTATE_270,
    }[turn]
    exif = Image.Exif()
    exif[ORIENTATION] = turn
    (picture() if stored is None else picture().transpose(stored)).save(tmp_path / f"a{suffix}", exif=exif)
    pixels = load_photo(tmp_path / f"a{suffix}")
    assert pixels.shape == (32, 64, 3)
    assert colour_at(pixels, 0.1, 0.1) == "green"
    assert colour_at(pixels, 0.5, 0.9) == "blue"


@pytest.mark.parametrize("mode", ["L", "1", "P", "RGBA", "LA", "CMYK", "I;16"])
def test_other_kinds_of_pixels_become_colour(tmp_path: Path, mode: str):
    kept = tmp_path / ("a.jpg" if mode == "CMYK" else "a.png")
    grey = Image.new("L", (40, 20), 200)
    (grey.convert("I").convert("I;16") if mode == "I;16" else grey.convert("RGB").convert(mode)).save(kept)
    pixels = load_photo(kept)
    assert pixels.shape == (20, 40, 3)
    assert pixels.mean() > 120


def test_what_is_transparent_is_white(tmp_path: Path):
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(tmp_path / "a.png")
    assert (load_photo(tmp_path / "a.png") == 255).all()


def test_a_very_large_photo_is_made_smaller_in_proportion(tmp_path: Path):
    picture((5000, 2500)).save(tmp_path / "a.jpg")
    pixels = load_photo(tmp_path / "a.jpg")
    assert pixels.shape == (LONG_SIDE // 2, LONG_SIDE, 3)
    assert colour_at(pixels, 0.1, 0.1) == "green"


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that says it is huge."""

    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 2, 0, 0, 0])
    rows = zlib.compress(b"\0" * 4096)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("side", [5_001, 12_000, 60_000, 2_000_000_000])
def test_a_bomb_is_refused_by_its_header(tmp_path: Path, side: int):
    (tmp_path / "bomb.png").write_bytes(bomb(side, side))
    with pytest.raises(Fault, match=r"bomb\.png has more than 25 megapixels"):
        load_photo(tmp_path / "bomb.png")


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path):
    with (tmp_path / "a.jpg").open("wb") as sparse:
        sparse.truncate(20_000_001)
    with pytest.raises(Fault, match=r"a\.jpg is larger than 20 MB"):
        load_photo(tmp_path / "a.jpg")


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"%PDF-1.4 ...", b"GIF89a" + b"\0" * 50, b"<svg xmlns='x'/>"]
)
def test_what_is_no_photo_is_refused(tmp_path: Path, content: bytes):
    (tmp_path / "a.jpg").write_bytes(content)
    with pytest.raises(Fault, match=r"a\.jpg is not a picture that can be read"):
        load_photo(tmp_path / "a.jpg")


def test_a_heic_photo_is_read_and_half_of_one_refused(tmp_path: Path):
    path = tmp_path / "IMG_1.HEIC"
    pillow_heif.from_pillow(picture((128, 64))).save(path, quality=95)
    pixels = load_photo(path)
    assert pixels.shape == (64, 128, 3)
    assert [colour_at(pixels, 0.9, 0.1), colour_at(pixels, 0.5, 0.9)] == ["red", "blue"]
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(Fault, match=r"IMG_1\.HEIC is damaged"):
        load_photo(path)


def test_grey_of_16_bits_keeps_its_shades(tmp_path: Path):
    shades = np.linspace(0, 65535, 64 * 64).reshape(64, 64).astype(np.uint16)
    Image.fromarray(shades).save(tmp_path / "scan.png")
    grey = load_photo(tmp_path / "scan.png")[:, 0, 0]
    assert np.abs(grey.astype(int) - (shades[:, 0] >> 8)).max() <= 1


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_a_photo_cut_short_is_refused(tmp_path: Path, suffix: str):
    picture((400, 300)).save(tmp_path / f"a{suffix}")
    whole = (tmp_path / f"a{suffix}").read_bytes()
    (tmp_path / f"a{suffix}").write_bytes(whole[: int(len(whole) * 0.6)])
    with pytest.raises(Fault, match="is damaged or cut short"):
        load_photo(tmp_path / f"a{suffix}")


@pytest.mark.filterwarnings("ignore:.*:UserWarning")
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_changed_bytes_never_raise_anything_but_a_fault(tmp_path: Path):
    dice, refused = random.Random(5), 0
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    for suffix in (".jpg", ".png", ".webp"):
        file = tmp_path / f"a{suffix}"
        picture().save(file, exif=exif)
        whole = file.read_bytes()
        for _ in range(150):
            damaged = bytearray(whole)
            for _ in range(dice.randint(1, 8)):
                damaged[dice.randrange(len(damaged))] = dice.randrange(256)
            file.write_bytes(damaged)
            try:
                load_photo(file)
            except Fault:
                refused += 1
    assert refused > 100


@pytest.mark.parametrize("name", ["missing.jpg", "folder.jpg"])
def test_what_can_not_be_read_is_said(tmp_path: Path, name: str):
    (tmp_path / "folder.jpg").mkdir()
    with pytest.raises(Fault, match=name):
        load_photo(tmp_path / name)


def test_one_folder_a_person(tmp_path: Path):
    for file in ("Ada L/2.JPG", "Ada L/1.png", "Ada L/notes.txt", "Ada L/.DS_Store", "Bilal/a.webp"):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_bytes(b"")
    (tmp_path / "list.csv").write_bytes(b"")
    (tmp_path / "Empty").mkdir()
    (tmp_path / ".hidden").mkdir()
    found = people_folders(tmp_path)
    assert [(person.name, [photo.name for photo in person.photos]) for person in found.people] == [
        ("Ada L", ["1.png", "2.JPG"]),
        ("Bilal", ["a.webp"]),
    ]
    assert [file.name for file in found.ignored] == ["notes.txt", "Empty", "list.csv"]


def test_a_folder_without_people_is_said(tmp_path: Path):
    (tmp_path / "a.jpg").write_bytes(b"")
    with pytest.raises(Fault, match="one folder a person"):
        people_folders(tmp_path)
    with pytest.raises(Fault, match="can't be read"):
        people_folders(tmp_path / "missing")
