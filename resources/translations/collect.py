"""Collects all that the program can say into the .ts files beside this one, and makes the .qm of each.

Run it by `python3 dev.py words`. What is translated stays; what is new is marked as unfinished; what the
program no longer says is dropped. Qt's own lupdate can't do it: most sentences are said below Qt.
"""

import ast
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FORMS = {"de": 2, "es": 2, "fr": 2, "ar": 6, "zh_CN": 1}  # of a number, by Qt's rules
CONTEXT = "kiosk"

# Which arguments of a call people read: by place, and by name.
_SPOKEN: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "tr": ((0,), ()),
    "counted": ((0, 1), ()),
    "Sentence": ((0,), ()),
    "Fault": ((0,), ()),
    "NoAnswer": ((0,), ()),
    "WrongNumbers": ((0,), ()),
    "Broken": ((0,), ()),
    "Wording": ((1, 2), ("staff", "pupil")),
    "About": ((0, 1), ("title", "sentence", "unit", "choices", "empty")),
    "Field": ((), ("description",)),
    "at": ((0,), ()),
}
_TITLES = {"section_title"}
# What people read of the files below resources, by the names that it has in them.
_FILES = {"codes/*.toml": ("title",), "exports/*.toml": ("title",), "packs/*/manifest.toml": ("summary",)}
_SCREENS, _DOOR = ("kiosk/ui/", "kiosk/app/"), "kiosk/ui/wording.py"
# What tr() may be given beside a literal: the words of a setting, which are collected where they stand.
_OF_SETTINGS = re.compile(r"(about\.(title|sentence|unit|empty|choices\[\w+\])|section_title|must_be)$")


class Unspeakable(Exception):  # noqa: N818 - a word of ours
    """A text that no translator can be given, for it is put together while the program runs."""


@dataclass(frozen=True, slots=True)
class Message:
    """`source` in English; `counted`: whether it has a form for each kind of number; `file`: where it is."""

    source: str
    counted: bool
    file: str


def collected(root: Path = ROOT) -> dict[str, Message]:
    """Every message by its source, in the order of the files; commands typed by IT stay English.

    Raises:
        Unspeakable: a text is put together in place of a template with values.
    """
    found: dict[str, Message] = {}
    for path in sorted((root / "kiosk").rglob("*.py")):
        place = path.relative_to(root)
        if place.parts[1] == "cli":
            continue
        for source, number in _said_in(ast.parse(path.read_text(encoding="utf-8")), place.as_posix()):
            known = found.setdefault(source, Message(source, number, place.as_posix()))
            if known.counted != number:
                raise Unspeakable(f"{place} and {known.file} disagree on whether this is counted: {source}")
    for source, place in _said_in_files(root):
        found.setdefault(source, Message(source, counted=False, file=place))
    return found


def _said_in_files(root: Path) -> Iterator[tuple[str, str]]:
    for pattern, names in _FILES.items():
        for path in sorted((root / "resources").glob(pattern)):
            told = tomllib.loads(path.read_text(encoding="utf-8"))
            yield from ((told[name], path.relative_to(root).as_posix()) for name in names)


def _said_in(tree: ast.Module, place: str) -> Iterator[tuple[str, bool]]:
    constants = _constants(tree)
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if name in _TITLES:
                yield from ((text, False) for text in _texts(value, constants, place))
            case ast.Call():
                yield from _said_by(node, constants, place)
            case _:
                pass


def _said_by(call: ast.Call, constants: dict[str, ast.expr], place: str) -> Iterator[tuple[str, bool]]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    positions, keywords = _SPOKEN.get(name, ((), ()))
    if name in {"tr", "counted"} and place.startswith(_SCREENS) and place != _DOOR:
        _refuse_unknown(call, positions, place)
    if name == "counted" and ast.dump(call.args[0]) == ast.dump(call.args[1]):
        positions = (1,)  # one text for all numbers
    for position in positions:
        if position < len(call.args):
            number = (name == "counted" and position == 1) or (name == "tr" and len(call.args) > 1)
            for text in _texts(call.args[position], constants, place):
                yield text, number
    for keyword in call.keywords:
        if keyword.arg in keywords:
            for text in _texts(keyword.value, constants, place):
                yield text, False


def _refuse_unknown(call: ast.Call, positions: tuple[int, ...], place: str) -> None:
    for text in (call.args[position] for position in positions):
        if not isinstance(text, ast.Constant) and not _OF_SETTINGS.search(ast.unparse(text)):
            raise Unspeakable(f"{place}:{call.lineno} says what is only known while the program runs.")


def _texts(value: ast.expr, constants: dict[str, ast.expr], place: str) -> Iterator[str]:
    match value:
        case ast.Constant(value=str(text)):
            if any(sign.isalpha() for sign in text):
                yield text
        case ast.Name(id=name) if name in constants:
            yield from _texts(constants[name], {}, place)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _texts(body, constants, place)
            yield from _texts(orelse, constants, place)
        case ast.Dict(values=values):
            for each in values:
                yield from _texts(each, constants, place)
        case ast.JoinedStr() | ast.BinOp():
            raise Unspeakable(f"{place}:{value.lineno} puts a text together. Give a template and its values.")
        case _:
            pass  # made elsewhere, where it is collected


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    return {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


@dataclass(frozen=True, slots=True)
class Translation:
    """`forms`: the text, or one text a kind of number."""

    forms: tuple[str, ...]
    finished: bool


def read(path: Path) -> dict[str, Translation]:
    """What a .ts file has, by the English source."""
    if not path.exists():
        return {}
    found: dict[str, Translation] = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - a file of our own
        said = message.find("translation")
        if said is None:
            continue
        forms = tuple(form.text or "" for form in said.findall("numerusform")) or (said.text or "",)
        found[message.findtext("source", "")] = Translation(forms, said.get("type") is None)
    return found


def write(path: Path, code: str, messages: dict[str, Message], known: dict[str, Translation]) -> int:
    """Write the .ts file of a language; returns how many messages are unfinished."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    unfinished = 0
    for message in messages.values():
        count = FORMS[code] if message.counted else 1
        said = known.get(message.source)
        if said is None or len(said.forms) != count:
            said = Translation(("",) * count, finished=False)
        unfinished += not said.finished
        context.append(_element(message, said))
    ET.indent(root, "  ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8", newline="\n")
    return unfinished


def _element(message: Message, said: Translation) -> ET.Element:
    element = ET.Element("message", {"numerus": "yes"} if message.counted else {})
    ET.SubElement(element, "location", filename=f"../../{message.file}")
    ET.SubElement(element, "source").text = message.source
    translation = ET.SubElement(element, "translation", {} if said.finished else {"type": "unfinished"})
    if message.counted:
        for form in said.forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = said.forms[0]
    return element


def release(source: Path, target: Path) -> None:
    """Make the .qm that the program reads of a .ts."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True)  # noqa: S603 - our own files


def main() -> int:
    try:
        messages = collected()
    except Unspeakable as wrong:
        print(wrong, file=sys.stderr)  # noqa: T201 - a script
        return 1
    for code in FORMS:
        path = HERE / f"kiosk_{code}.ts"
        unfinished = write(path, code, messages, read(path))
        release(path, path.with_suffix(".qm"))
        print(f"{path.name}: {len(messages)} messages, {unfinished} unfinished")  # noqa: T201 - a script
    return 0


if __name__ == "__main__":
    sys.exit(main())
