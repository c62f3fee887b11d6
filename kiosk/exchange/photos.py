"""Photo files in: each one checked before it is decoded, turned upright, and small enough for a detector."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.domain.faults import Fault

MAX_BYTES = 20_000_000
MAX_PIXELS = 25_000_000
LONG_SIDE = 2_000  # a face that fills a tenth of it is still larger than any embedder's input

_FORMATS = ("JPEG", "PNG", "WEBP")
_HEIC_SUFFIXES = (".heic", ".heif")
PHOTO_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", *_HEIC_SUFFIXES)


@dataclass(frozen=True, slots=True)
class PersonPhotos:
    """The photos of one Person, by the name of their folder."""

    name: str
    photos: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class PhotoFolders:
    """What a folder of people holds; `ignored` are the files and folders that gave no photo."""

    people: tuple[PersonPhotos, ...]
    ignored: tuple[Path, ...]


def load_photo(path: Path) -> NDArray[np.uint8]:
    """Read JPEG, PNG, WebP or HEIC as (height, width, 3) BGR, upright by its EXIF, at most 2,000 px long.

    Raises:
        Fault: it is missing, over 20 MB or 25 megapixels, cut short, or not such a picture.
    """
    try:
        size = path.stat().st_size
        stream = path.open("rb")
    except OSError as error:
        raise Fault("{file} can't be read. Check its name.", file=path.name, details=str(error)) from error
    with stream:
        if size > MAX_BYTES:
            raise too_big(path.name)
        return read_photo(stream, path.name)


def read_photo(stream: BinaryIO, name: str) -> NDArray[np.uint8]:
    """As `load_photo`, from an open file of at most 20 MB that is called `name`.

    Raises:
        Fault: see `load_photo`.
    """
    try:
        with _opened(stream, name) as picture:
            return _decode(name, picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large(name) from error
    except UnidentifiedImageError as error:
        raise Fault(
            "{name} is not a picture that can be read. Use JPEG, PNG, WebP or HEIC.", name=name
        ) from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:  # what Pillow raises at damaged files
        raise Fault(
            "{name} is damaged or cut short. Take or export the photo again.", name=name, details=str(error)
        ) from error


def people_folders(folder: Path) -> PhotoFolders:
    """Find one folder of photos a person, in the order of their names; hidden files are passed over.

    Raises:
        Fault: the folder is missing, or has no person's folder with a photo in it.
    """
    people: list[PersonPhotos] = []
    ignored: list[Path] = []
    for entry in _entries(folder):
        photos = photos_in(entry) if entry.is_dir() else ()
        if photos:
            people.append(PersonPhotos(entry.name, photos))
            ignored.extend(other for other in _entries(entry) if other not in photos)
        else:
            ignored.append(entry)
    if not people:
        raise Fault(
            "{folder} holds no photos. Make one folder a person in it, named like them.", folder=folder
        )
    return PhotoFolders(tuple(people), tuple(ignored))


def photos_in(folder: Path) -> tuple[Path, ...]:
    """The photo files straight inside the folder, by name.

    Raises:
        Fault: the folder can't be read.
    """
    return tuple(
        entry for entry in _entries(folder) if entry.suffix.lower() in PHOTO_SUFFIXES and entry.is_file()
    )


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
    except OSError as error:
        raise Fault(
            "The folder {folder} can't be read. Check its name.", folder=folder, details=str(error)
        ) from error


def too_big(name: str) -> Fault:
    return Fault(
        "{name} is larger than {limit} MB. Save it smaller.", name=name, limit=MAX_BYTES // 1_000_000
    )


def _too_large(name: str) -> Fault:
    return Fault(
        "{name} has more than {limit} megapixels. Save it smaller.",
        name=name,
        limit=MAX_PIXELS // 1_000_000,
    )


def _opened(stream: BinaryIO, name: str) -> Image.Image:
    """The picture with its header read, and no pixel decoded yet."""
    if not name.lower().endswith(_HEIC_SUFFIXES):
        return Image.open(stream, formats=_FORMATS)
    from pi_heif import open_heif  # pyright: ignore[reportUnknownVariableType, reportMissingTypeStubs]  # noqa: PLC0415 - a library of megabytes that few photos need

    heic = open_heif(stream, convert_hdr_to_8bit=True)  # pyright: ignore[reportUnknownVariableType] - bare parameters
    if heic.size[0] * heic.size[1] > MAX_PIXELS:
        raise _too_large(name)
    return heic.to_pillow()


def _decode(name: str, picture: Image.Image) -> NDArray[np.uint8]:
    if picture.width * picture.height > MAX_PIXELS:  # known from the header, before a pixel is decoded
        raise _too_large(name)
    picture.draft("RGB", (LONG_SIDE, LONG_SIDE))  # JPEG alone: decodes at a half or less where that is enough
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((LONG_SIDE, LONG_SIDE))
    rgb = np.asarray(_opaque(_of_8_bits(upright)), np.uint8)
    return np.ascontiguousarray(rgb[:, :, ::-1])


def _of_8_bits(picture: Image.Image) -> Image.Image:
    """Grey of 16 bits, which Pillow would cut off at 255 instead of scaling it."""
    if not picture.mode.startswith("I"):
        return picture
    deep = np.asarray(picture).astype(np.int64)
    shades = deep >> 8 if deep.max() > 255 else deep  # noqa: PLR2004 - some write 8 bits into 16
    return Image.fromarray(np.clip(shades, 0, 255).astype(np.uint8))


def _opaque(picture: Image.Image) -> Image.Image:
    """RGB, on white where the picture is transparent."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    coloured = picture.convert("RGBA")
    white = Image.new("RGBA", coloured.size, "white")
    return Image.alpha_composite(white, coloured).convert("RGB")
