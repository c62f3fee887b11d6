"""Fetches a pack from a web address into a folder: a zip, or the single files of a folder there."""

import hashlib
import http.client
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.work import Work
from kiosk.engine.packs.files import CHUNK, LARGEST_BYTES
from kiosk.engine.packs.pack import MANIFEST, parse_manifest, read_manifest

_PATIENCE_S = 30
_LARGEST_MANIFEST = 1 << 20
_NOT_FOUND = (403, 404, 410)


def is_address(text: str) -> bool:
    """Whether `text` is a web or file address, not a path."""
    return text.lower().startswith(("http://", "https://", "file://"))


def local_path(address: str) -> Path | None:
    """The path that a file address means; None for a web address."""
    parts = urllib.parse.urlsplit(address)
    return Path(urllib.request.url2pathname(parts.path)) if parts.scheme.lower() == "file" else None


def download_zip(address: str, folder: Path, work: Work, *, sha256: str | None = None) -> Path:
    """Fetch one zip into `folder` and check its SHA-256, if given.

    Raises:
        Fault: it can't be reached, is too large, or is another file.
        Cancelled: the job was told to stop.
    """
    name = Path(urllib.parse.unquote(urllib.parse.urlsplit(address).path)).name
    target = folder / (name if name.endswith(".zip") else "pack.zip")
    found = _fetch(address, target, LARGEST_BYTES, work)
    if sha256 is not None and found != sha256.lower():
        raise Fault(
            "{address} is not the file that was expected: its SHA-256 is {found}. Nothing was installed.",
            address=address,
            found=found,
        )
    return target


def download_files(address: str, folder: Path, shipped: tuple[Path, ...], work: Work) -> None:
    """Fetch the single files of a pack from an address that ends in a slash.

    They are those that a manifest.toml there names; without one, those of the first known pack that is there.

    Raises:
        Fault: it can't be reached, holds no known pack, or a file is larger than its manifest says.
        Cancelled: the job was told to stop.
    """
    own = folder / MANIFEST
    if _there(address, MANIFEST, own, _LARGEST_MANIFEST, work):
        manifest = parse_manifest(own.read_bytes(), where=urllib.parse.urljoin(address, MANIFEST))
        for name, file in manifest.files.items():
            _fetch(urllib.parse.urljoin(address, name), folder / name, file.bytes, work)
        return
    for path in shipped:
        (first, size), *others = ((name, file.bytes) for name, file in read_manifest(path).files.items())
        if _there(address, first, folder / first, size, work):
            for name, size in others:
                _fetch(urllib.parse.urljoin(address, name), folder / name, size, work)
            return
    raise Fault(
        "{address} holds no model pack that is known here. Give the address of a zip, or of a folder with"
        " a {manifest}.",
        address=address,
        manifest=MANIFEST,
    )


def _there(address: str, name: str, target: Path, largest: int, work: Work) -> bool:
    try:
        _fetch(urllib.parse.urljoin(address, name), target, largest, work)
    except _Absent:
        return False
    return True


class _Absent(Fault):
    """The server answers, but has no such file."""


def _fetch(address: str, target: Path, largest: int, work: Work) -> str:
    """Fetch `address` into `target`, at most `largest` bytes; the SHA-256."""
    digest, size = hashlib.sha256(), 0
    request = urllib.request.Request(address, headers={"User-Agent": "kiosk"})  # noqa: S310 - see is_address
    try:
        with urllib.request.urlopen(request, timeout=_PATIENCE_S) as answer, target.open("wb") as out:  # noqa: S310 - ditto
            if answer.url.startswith("http://") and not address.startswith("http://"):
                raise Fault(
                    "{address} leads to an address that is not protected. Nothing was fetched.",
                    address=address,
                )
            whole = int(answer.headers.get("Content-Length") or 0)
            while chunk := answer.read(CHUNK):
                size += len(chunk)
                if size > largest:
                    raise Fault(
                        "{address} is larger than it may be ({largest} bytes). Nothing was installed.",
                        address=address,
                        largest=largest,
                    )
                digest.update(chunk)
                out.write(chunk)
                work.at("Fetching {file}", size / whole if whole else 0.0, file=target.name)
    except urllib.error.HTTPError as error:
        kind = _Absent if error.code in _NOT_FOUND else Fault
        raise kind(f"{address} could not be fetched: the server answers {error.code}.") from error
    except (
        urllib.error.URLError,
        http.client.HTTPException,
        TimeoutError,
        ConnectionError,
        ValueError,
    ) as error:
        raise Fault(
            "{address} could not be fetched. Check the address and the network.",
            address=address,
            details=repr(error),
        ) from error
    if size < whole:
        raise Fault("{address} ended too soon. Try again.", address=address)
    return digest.hexdigest()
