"""Lists that are put into a folder: taken in once, between lessons, never when somebody should look first."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.app.roster_folder import RosterFolder, take_in
from kiosk.app.roster_lists import RosterLists
from kiosk.domain.faults import Fault
from kiosk.domain.list_preview import ListChoice
from kiosk.domain.staff import Actor, Role
from kiosk.domain.work import Cancelled, Work
from kiosk.paths import AppPaths
from kiosk.store.database import open_database
from kiosk.store.people import People

HEADER = "Id;Given name;Family name;Class"
ADA, BILAL, CHIDI = "1;Ada;Lovelace;9B", "2;Bilal;Rahman;9B", "3;Chidi;Okafor;9B"


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths.under(tmp_path / "profile")


@pytest.fixture
def lists(paths: AppPaths) -> RosterLists:
    return RosterLists(paths, lambda: Actor("Ms Shah", Role.ADMIN))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "lists"
    made.mkdir()
    return made


@pytest.fixture
def known_columns(lists: RosterLists, tmp_path: Path) -> None:
    """Ada is on the list, by a list whose columns somebody has told."""
    by_hand = put(tmp_path, ADA)
    sample = lists.look_at(ListChoice(by_hand))
    assert sample is not None
    lists.take_in(lists.preview(ListChoice(by_hand, sample.mapping), Work()), confirmed=None, work=Work())


def put(folder: Path, *lines: str, name: str = "people.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([HEADER, *lines, ""]))
    return path


def names(paths: AppPaths) -> list[str]:
    with open_database(paths.database) as database:
        return sorted(person.given_name for person in People(database).everyone())


@pytest.mark.usefixtures("known_columns")
def test_a_list_is_taken_in_once_and_not_again_after_it_was_taken_back(
    lists: RosterLists, paths: AppPaths, folder: Path
) -> None:
    path = put(folder, ADA, BILAL)
    taken = take_in(lists, path, Work())
    assert taken is not None
    assert (taken.people_new, taken.file, names(paths)) == (1, "people.csv", ["Ada", "Bilal"])
    assert take_in(lists, path, Work()) is None
    lists.undo(taken.id, Work())
    assert take_in(lists, path, Work()) is None
    assert names(paths) == ["Ada"]
    put(folder, ADA, BILAL, CHIDI)
    assert take_in(lists, path, Work()) is not None
    assert names(paths) == ["Ada", "Bilal", "Chidi"]


@pytest.mark.usefixtures("known_columns")
def test_a_list_that_says_nothing_new_leaves_no_line_in_the_history(lists: RosterLists, folder: Path) -> None:
    path = put(folder, ADA, "")
    assert take_in(lists, path, Work()) is None
    assert len(lists.history()) == 1


def test_unknown_columns_are_left_to_somebody_who_knows_them(
    lists: RosterLists, paths: AppPaths, folder: Path
) -> None:
    with pytest.raises(Fault, match=r"people\.csv mean is not known yet"):
        take_in(lists, put(folder, ADA), Work())
    assert names(paths) == []


@pytest.mark.usefixtures("known_columns")
def test_a_list_that_would_rename_everybody_is_left_alone(
    lists: RosterLists, paths: AppPaths, folder: Path
) -> None:
    with pytest.raises(Fault, match="0 of 1 people would leave and 1 get other names, so it was left alone"):
        take_in(lists, put(folder, "1;Somebody;Else;9B"), Work())
    assert names(paths) == ["Ada"]


@pytest.mark.usefixtures("known_columns")
def test_given_up_it_has_written_nothing(lists: RosterLists, paths: AppPaths, folder: Path) -> None:
    with pytest.raises(Cancelled):
        take_in(lists, put(folder, ADA, BILAL), Work(stop=lambda: True))
    assert names(paths) == ["Ada"]


class Watched:
    """A RosterFolder that is made to look, and what it told."""

    def __init__(self, paths: AppPaths, folder: Path, owner: QObject, qtbot: QtBot) -> None:
        self.told: list[str] = []
        self.faults: list[Fault] = []
        self.is_free = True
        self._qtbot = qtbot
        self.folder = RosterFolder(paths, str(folder), is_free=lambda: self.is_free, parent=owner)
        self.folder.taken_in.connect(self.told.append)
        self.folder.failed.connect(self.faults.append)

    def looks(self, times: int) -> None:
        for _ in range(times):
            chore = self.folder._chore
            ended = chore.done if Path(self.folder._folder).is_dir() else chore.failed
            with self._qtbot.waitSignal(ended, timeout=5000):
                chore.look()


@pytest.fixture
def watched(paths: AppPaths, folder: Path, qtbot: QtBot) -> Iterator[Callable[[], Watched]]:
    owner = QObject()
    made: list[Watched] = []

    def make() -> Watched:
        made.append(Watched(paths, folder, owner, qtbot))
        return made[-1]

    yield make
    for each in made:
        each.folder.stop()


@pytest.mark.usefixtures("known_columns")
def test_the_newest_list_that_nobody_is_writing_any_more_is_taken_in_between_lessons(
    watched: Callable[[], Watched], paths: AppPaths, folder: Path
) -> None:
    school = watched()
    school.looks(2)
    path = put(folder, ADA, BILAL)
    put(folder, ADA, CHIDI, name="~$people.csv")  # of a program that has it open
    (folder / "notes.pdf").write_text("no list")
    school.looks(1)
    assert not school.told
    path.write_text(path.read_text() + CHIDI + "\n")  # it was still being written
    school.looks(1)
    assert not school.told
    school.is_free = False
    school.looks(2)
    assert not school.told
    school.is_free = True
    school.looks(2)
    assert school.told == ["The list people.csv was taken in: 2 people new, 0 changed, 0 leaving."]
    assert names(paths) == ["Ada", "Bilal", "Chidi"]
    after_a_restart = watched()
    after_a_restart.looks(3)
    assert not after_a_restart.told
    assert not after_a_restart.faults


def test_a_folder_that_is_gone_is_told_once(watched: Callable[[], Watched], folder: Path) -> None:
    folder.rmdir()
    school = watched()
    school.looks(2)
    assert [fault.sentence.split(" ", 4)[:4] for fault in school.faults] == [
        ["The", "folder", "for", "lists"]
    ]
    folder.mkdir()
    school.looks(1)
    folder.rmdir()
    school.looks(1)
    assert len(school.faults) == 2


def test_without_a_folder_nothing_is_done(paths: AppPaths) -> None:
    owner = QObject()
    nowhere = RosterFolder(paths, "", is_free=lambda: True, parent=owner)
    nowhere.start()
    nowhere.stop()
    assert not paths.database.exists()
