"""Imports a model pack: recognises its files, copies them beside the packs, checks them, moves them in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.domain.work import Work
from kiosk.engine.packs.files import PackFiles, copy_file, hash_file, read_file
from kiosk.engine.packs.insightface_folder import find_layout
from kiosk.engine.packs.pack import MANIFEST, ModelPack, open_pack, parse_manifest, read_manifest
from kiosk.engine.packs.store import PackStore
from kiosk.engine.packs.trial import try_out

_LARGEST_MANIFEST = 1 << 20


@dataclass(frozen=True, slots=True)
class Found:
    """A pack that was recognised. `takes` names each file of the pack and what it is called where it lies.

    `licence_sentence` is empty, or must be shown and agreed to before `install`. `complete` makes the
    manifest, once the files are in a folder. `pinned`: the program itself knows the SHA-256 of each file.
    """

    title: str
    pinned: bool
    licence_sentence: str
    takes: Mapping[str, str]
    complete: Callable[[Path, Work], bytes]


def recognise(files: PackFiles, *, shipped: tuple[Path, ...], work: Work) -> Found:
    """Find out what pack the files are: by their own manifest, by their hashes, or by InsightFace's layout.

    Raises:
        Fault: they are none, or one with a file missing or changed.
    """
    if MANIFEST in files.sizes:
        return _with_own_manifest(files, shipped)
    almost = ""
    for path in shipped:
        match _with_shipped_manifest(files, path, work):
            case Found() as found:
                return found
            case sentence:
                almost = almost or sentence
    if layout := find_layout(files):
        return Found(
            title=layout.title,
            pinned=False,
            licence_sentence=layout.licence_sentence,
            takes=layout.takes,
            complete=layout.complete,
        )
    if almost:
        raise Fault(almost)
    raise Fault(
        "{where} is not a model pack that is known here: it has no {manifest}, no file of a known pack, and"
        " no detector and embedder by InsightFace's names (det_*.onnx, w*.onnx or glintr100.onnx).",
        where=files.where,
        manifest=MANIFEST,
    )


def install(
    files: PackFiles, found: Found, store: PackStore, *, replace: bool = False, work: Work
) -> ModelPack:
    """Copy, check and move in the pack that was found.

    Raises:
        Fault: it is not whole, or can't be written; nothing has changed then.
        Cancelled: the job was told to stop; nothing has changed.
    """
    needed = sum(files.sizes[name] for name in found.takes.values())
    with store.staging(2 * needed) as staged:
        pack = staged / "pack"
        pack.mkdir()  # unlike the staging folder around it, for others on this machine to read
        for target, name in found.takes.items():
            copy_file(files, name, pack / target, work)
        (pack / MANIFEST).write_bytes(found.complete(pack, work))
        work.at("Checking the pack", 1.0)
        if not found.pinned:
            try_out(open_pack(pack))
        return store.install(pack, replace=replace)


def _with_own_manifest(files: PackFiles, shipped: tuple[Path, ...]) -> Found:
    if files.sizes[MANIFEST] > _LARGEST_MANIFEST:
        raise Fault("{manifest} in {where} is too large to be one.", manifest=MANIFEST, where=files.where)
    text = read_file(files, MANIFEST)
    manifest = parse_manifest(text, where=f"{MANIFEST} in {files.where}")
    missing = [name for name in manifest.files if name not in files.sizes]
    if missing:
        raise Fault(
            "{where} lacks {missing}, which its {manifest} names.",
            where=files.where,
            missing=", ".join(missing),
            manifest=MANIFEST,
        )
    for known in map(read_manifest, shipped):
        if known.name == manifest.name and known.files != manifest.files:
            raise Fault(
                "{where} calls itself {known}, as a pack that the program knows does, and holds"
                " other files. Give it another name in its {manifest}.",
                where=files.where,
                known=known.name,
                manifest=MANIFEST,
            )
    return Found(
        title=manifest.title,
        pinned=False,
        licence_sentence=manifest.licence_sentence,
        takes={name: name for name in manifest.files},
        complete=lambda _staged, _work: text,
    )


def _with_shipped_manifest(files: PackFiles, path: Path, work: Work) -> Found | str:
    """The pack of a shipped manifest; or why it is not quite that; or nothing if it is something else."""
    manifest = read_manifest(path)
    sizes = {file.bytes for file in manifest.files.values()}
    names = {file.sha256: name for name, file in manifest.files.items()}
    takes: dict[str, str] = {}
    for name in (name for name, size in files.sizes.items() if size in sizes):
        if target := names.get(hash_file(files, name, work)):
            takes[target] = name
    missing = [name for name in manifest.files if name not in takes]
    changed = [name for name in missing if name in files.sizes]
    if changed:
        return Sentence(
            "{file} in {where} is not the file that the {pack} pack names: its SHA-256 differs. It is"
            " damaged, or another version. Fetch it again.",
            file=changed[0],
            where=files.where,
            pack=manifest.name,
        )
    if missing:
        lacks = Sentence(
            "{where} lacks {files} of the {pack} pack.",
            where=files.where,
            files=", ".join(missing),
            pack=manifest.name,
        )
        return lacks if takes else ""
    return Found(
        title=manifest.title,
        pinned=True,
        licence_sentence=manifest.licence_sentence,
        takes=takes,
        complete=lambda _staged, _work: path.read_bytes(),
    )
