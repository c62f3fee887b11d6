"""The papers of a bundle: everybody's licences in full, and a list of all parts as CycloneDX."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6

from installer.bundle.contents import RESOURCES, Entry
from installer.bundle.parts import Part, interpreter, models, python_packages, system_libraries
from kiosk import __version__

LICENCES, BOM = "licences", "sbom.cdx.json"
_STARTER = RESOURCES / "packs" / "starter" / "manifest.toml"


def papers(entries: Iterable[Entry], into: Path) -> list[Entry]:
    """Write the papers of these files into the folder `into`; they as entries, for the bundle."""
    parts = parts_of(entries)
    shutil.rmtree(into, ignore_errors=True)
    write_licences(parts, into / LICENCES)
    write_bom(parts, into / BOM)
    return [(str(path.relative_to(into)), str(path), "DATA") for path in into.rglob("*") if path.is_file()]


def parts_of(entries: Iterable[Entry]) -> tuple[Part, ...]:
    """All whose work these files are, and the models."""
    sources = {name: Path(source) for name, source, _ in entries if Path(source).is_absolute()}
    loose = (path for name, path in sources.items() if "/" not in name and ".so" in name)
    return (
        interpreter(),
        *python_packages(sources.values()),
        *system_libraries(loose),
        *models(_STARTER),
    )


def write_licences(parts: Iterable[Part], folder: Path) -> None:
    """One folder a part, and beside them what is stated of those that bring no text along."""
    stated: list[str] = []
    for part in parts:
        stated.append(f"{part.name} {part.version}: {part.licence or 'not stated'}\n")
        own = folder / f"{part.name}-{part.version}".replace(":", "_")
        for text in part.texts:
            own.mkdir(parents=True, exist_ok=True)
            name = text.name if not (own / text.name).exists() else f"{text.parent.name}-{text.name}"
            shutil.copyfile(text, own / name)
    for text in RESOURCES.rglob("LICENCE*.txt"):
        shutil.copyfile(text, folder / f"{text.parent.name}-{text.name}")
    (folder / "README.txt").write_text(
        "What this program is made of, and the licence that each part states for itself.\n"
        "The full texts lie in the folders beside this file.\n\n" + "".join(sorted(stated, key=str.lower)),
        "utf-8",
    )


def write_bom(parts: Iterable[Part], file: Path) -> None:
    """Write the list of parts as CycloneDX 1.6."""
    bom = Bom()
    bom.metadata.component = Component(
        name="kiosk", version=__version__, type=ComponentType.APPLICATION, bom_ref=f"kiosk@{__version__}"
    )
    for part in parts:
        bom.components.add(_component(part))
    bom.register_dependency(bom.metadata.component, bom.components)
    file.write_text(JsonV1Dot6(bom).output_as_string(indent=1), "utf-8")


def _component(part: Part) -> Component:
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType(part.kind),
        purl=part.purl,
        bom_ref=str(part.purl or f"{part.name}@{part.version}"),
        licenses=[DisjunctiveLicense(name=part.licence)] if part.licence else (),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.sha256)] if part.sha256 else (),
    )
