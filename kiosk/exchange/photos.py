"""Photo files in: each one checked before it is decoded, turned upright, and small enough for a detector."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.domain.faults import Fault

MAX_BYTES = 20_000_000
MAX_PIXELS = 25_000_000
LONG_SIDE = 2_000  # a face that fills a tenth of it is still larger than any embedder's input

_FORMATS = ("JPEG", "PNG", "WEBP")
PHOTO_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
_HEIC_SUFFIXES = (".heic", ".heif")


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
    """Read a JPEG, PNG or WebP file as (height, width, 3) BGR, upright by its EXIF, at most 2,000 px long.

    Raises:
        Fault: it is missing, over 20 MB or 25 megapixels, cut short, or not such a picture.
    """
    _check_size(path)
    try:
        with Image.open(path, formats=_FORMATS) as picture:
            return _decode(path, picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large(path) from error
    except UnidentifiedImageError as error:
        raise Fault(f"{path.name} is not a picture that can be read. Use JPEG, PNG or WebP.") from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:  # what Pillow raises at damaged files
        sentence = f"{path.name} is damaged or cut short. Take or export the photo again."
        raise Fault(sentence, details=str(error)) from error


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
        raise Fault(f"{folder} holds no photos. Make one folder a person in it, named like them.")
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
        raise Fault(f"The folder {folder} can't be read. Check its name.", details=str(error)) from error


def _check_size(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise Fault(f"{path.name} can't be read. Check its name.", details=str(error)) from error
    if size > MAX_BYTES:
        raise Fault(f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB. Save it smaller.")
    if path.suffix.lower() in _HEIC_SUFFIXES:
        raise Fault(f"{path.name} is a HEIC picture. Save it as JPEG.")


def _too_large(path: Path) -> Fault:
    return Fault(f"{path.name} has more than {MAX_PIXELS // 1_000_000} megapixels. Save it smaller.")


def _decode(path: Path, picture: Image.Image) -> NDArray[np.uint8]:
    if picture.width * picture.height > MAX_PIXELS:  # known from the header, before a pixel is decoded
        raise _too_large(path)
    picture.draft("RGB", (LONG_SIDE, LONG_SIDE))  # JPEG alone: decodes at a half or less where that is enough
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((LONG_SIDE, LONG_SIDE))
    rgb = np.asarray(_opaque(upright), np.uint8)
    return np.ascontiguousarray(rgb[:, :, ::-1])


def _opaque(picture: Image.Image) -> Image.Image:
    """RGB, on white where the picture is transparent."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    coloured = picture.convert("RGBA")
    white = Image.new("RGBA", coloured.size, "white")
    return Image.alpha_composite(white, coloured).convert("RGB")
