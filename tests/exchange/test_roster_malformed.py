"""Damaged lists: each ends in a sentence or in rejected lines, and none leaves anything half taken in."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.roster_lists import RosterLists
from kiosk.domain.faults import Fault
from kiosk.domain.list_columns import ColumnMapping, ListField
from kiosk.domain.list_preview import ListChoice, ListPreview
from kiosk.domain.staff import Actor, Role
from kiosk.domain.work import Work
from kiosk.paths import AppPaths
from kiosk.store.database import open_database
from kiosk.store.school import read_school
from tests.exchange.school_lists import oneroster, sds, zipped

Damage = Callable[[random.Random, bytes], bytes]
_MAPPING = ColumnMapping(
    {ListField.ID: 0, ListField.GIVEN_NAME: 1, ListField.FAMILY_NAME: 2, ListField.CLASS: 3}
)


def cut(dice: random.Random, content: bytes) -> bytes:
    return content[: dice.randrange(len(content))]


def flip(dice: random.Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(dice.randrange(1, 40)):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def doubled(dice: random.Random, content: bytes) -> bytes:
    place = dice.randrange(len(content))
    return content[:place] + content[dice.randrange(len(content)) :] + content[place:]


def quotes(dice: random.Random, content: bytes) -> bytes:
    place = dice.randrange(len(content))
    return content[:place] + b'"' * dice.randrange(1, 4) + content[place:]


def nothing(dice: random.Random, content: bytes) -> bytes:
    del dice, content
    return b""


def noise(dice: random.Random, content: bytes) -> bytes:
    return dice.randbytes(len(content) % 5_000 + 1)


def nul(dice: random.Random, content: bytes) -> bytes:
    place = dice.randrange(len(content))
    return content[:place] + b"\0" + content[place:]


def wide(dice: random.Random, content: bytes) -> bytes:
    del dice
    return b",".join([b"x"] * 2_000) + b"\n" + content


def endless(dice: random.Random, content: bytes) -> bytes:
    place = dice.randrange(len(content))
    return content[:place] + b"a" * 200_000 + content[place:]


DAMAGES: tuple[Damage, ...] = (cut, flip, doubled, quotes, nothing, noise, nul, wide, endless)


def archive(path: Path, dice: random.Random, damage: Damage) -> ListChoice:
    """Of any standard, with one of its files damaged, or the archive itself."""
    good = dice.choice([oneroster(12, 2), oneroster(12, 2, version="1.1"), sds()])
    files: dict[str, str | bytes] = {name: text.encode() for name, text in good.items()}
    victim = dice.choice([*files, ""])
    if victim:
        files[victim] = damage(dice, good[victim].encode())
        return ListChoice(zipped(path / "list.zip", files))
    whole = zipped(path / "list.zip", files)
    whole.write_bytes(damage(dice, whole.read_bytes()))
    return ListChoice(whole)


def plain(path: Path, dice: random.Random, damage: Damage) -> ListChoice:
    rows = "".join(f"{number},Zoë{number},Novák,9b\r\n" for number in range(20))
    file = path / "list.csv"
    file.write_bytes(damage(dice, f"id,given,family,class\r\n{rows}".encode()))
    return ListChoice(file, _MAPPING)


def try_one(tmp_path: Path, number: int) -> None:
    dice = random.Random(number)
    damage = DAMAGES[number % len(DAMAGES)]
    folder = tmp_path / str(number)
    folder.mkdir()
    choice = (plain if number % 3 == 0 else archive)(folder, dice, damage)
    paths = AppPaths.under(tmp_path / "profile")
    lists = RosterLists(paths, lambda: Actor("", Role.ADMIN))
    with open_database(paths.database) as database:
        before = read_school(database)
    preview = previewed(lists, choice)
    with open_database(paths.database) as database:
        assert read_school(database) == before
    if preview is None:
        return
    assert all(each.reason.endswith(".") for each in preview.plan.rejected)
    done = lists.take_in(preview, confirmed=preview.plan.drastic, work=Work())
    again = lists.preview(choice, Work())
    assert again.plan.people == ()  # all of it was taken in, and the same list says nothing new
    if done.can_undo:
        lists.undo(done.id, Work())
    with open_database(paths.database) as database:
        assert read_school(database) == before


def previewed(lists: RosterLists, choice: ListChoice) -> ListPreview | None:
    """None where the list was refused, in one sentence."""
    try:
        return lists.preview(choice, Work())
    except Fault as fault:
        said = fault.sentence
    assert said.endswith(".")
    assert "Traceback" not in said
    assert len(said) < 300
    return None


@pytest.mark.parametrize("number", range(18))
def test_a_damaged_list_is_taken_in_whole_or_not_at_all(tmp_path: Path, number: int) -> None:
    try_one(tmp_path, number)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_two_hundred_damaged_lists_are_taken_in_whole_or_not_at_all(tmp_path: Path) -> None:
    for number in range(18, 226):
        try_one(tmp_path, number)
