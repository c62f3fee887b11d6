"""A bundle that has what the installers look for, and next to nothing in it."""

from collections.abc import Mapping
from pathlib import Path

RUNTIME = ("msvcp140.dll", "msvcp140_1.dll", "vcruntime140.dll", "vcruntime140_1.dll")


def make_bundle(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in {**{f"_internal/{name}": "" for name in RUNTIME}, **files}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder
