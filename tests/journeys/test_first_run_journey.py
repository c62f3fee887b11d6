"""The first run in the real program: walked through, skipped, gone back in, killed and gone on with."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.first_run_progress import Progress, is_due, save_progress
from kiosk.app.program import Program
from kiosk.domain.roster import Person
from kiosk.domain.staff import Role
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photos import load_photo
from kiosk.paths import AppPaths
from kiosk.settings import LoadedSettings, load_settings
from kiosk.store.classes import Classes
from kiosk.store.database import keys_of, open_database
from kiosk.store.people import People
from kiosk.store.staff import Staff, sign_in
from kiosk.store.vault.phrase import key_of
from kiosk.store.vault.vault import bring_back
from kiosk.ui.first_run.admin import AdminStep
from kiosk.ui.first_run.camera import CameraStep
from kiosk.ui.first_run.phrase import PhraseStep
from kiosk.ui.first_run.school import SchoolStep
from kiosk.ui.first_run.school_class import SchoolClassStep
from kiosk.ui.first_run.steps import Step
from kiosk.ui.first_run.welcome import WelcomeStep
from kiosk.ui.staff.sign_in import SignIn
from tests.journeys.setting_up import SECRET, Admin, begun, ended

PATIENCE_MS = 100_000
STEPS = [step for step in Step if step is not Step.WELCOME]


@pytest.fixture
def no_faces(app_paths: AppPaths) -> AppPaths:
    """A new profile on a computer whose organisation allows no faces, so that no models are needed."""
    app_paths.data.mkdir(parents=True)
    app_paths.policy.write_text('face_policy = "off"\n')
    return app_paths


@pytest.fixture
def film(tmp_path: Path, six_people: Path) -> str:
    """A film of three seconds, of nobody in particular."""
    path = str(tmp_path / "film.avi")
    writer = cv2.VideoWriter(path, cv2.VideoWriter.fourcc(*"MJPG"), 10, (1280, 886))
    picture = load_photo(six_people)
    for _ in range(30):
        writer.write(picture)
    writer.release()
    return path


Start = Callable[..., Admin]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    """Starts the program on a profile; all that were started are ended in the end."""
    programs: list[Program] = []

    def made(paths: AppPaths, source: str = "") -> Admin:
        if programs:
            ended(programs.pop())
        programs.append(begun(qapp, paths, source=source))
        return Admin(programs[-1], lambda holds: qtbot.waitUntil(holds, timeout=PATIENCE_MS))

    yield made
    ended(programs.pop())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.slow
def test_walked_through_it_ends_in_the_first_lesson(
    app_paths: AppPaths, any_pack: ModelPack, film: str, start: Start
) -> None:
    shutil.copytree(any_pack.folder, app_paths.packs / any_pack.manifest.name)
    admin = start(app_paths, film)
    admin.wait_for(Step.WELCOME)
    admin.go_on(Step.CAMERA)
    admin.wait(lambda: admin.view(CameraStep).has_picture)
    assert admin.page.next.text() == "Use this camera"
    admin.go_on(Step.CALIBRATION)  # which waits for what is measured
    admin.go_on(Step.PACK)
    admin.go_on(Step.SCHOOL)
    admin.tell_school()
    admin.type_class()
    admin.become_admin()
    admin.write_words_down()
    assert admin.pressed == 10
    admin.page.next.click()
    admin.wait(lambda: admin.program.window.desk is not None)
    desk = admin.program.window.desk
    assert desk is not None
    assert desk.kiosk.top.count_text == "0 of 3"
    assert desk.lesson.session is not None
    assert desk.lesson.session.title == "9B"
    assert not desk.rail.isHidden()
    admin.wait(lambda: desk.kiosk.stage.preview.has_picture)
    assert loaded(app_paths).settings.school == "Hillside School"


def test_all_skipped_leaves_nothing_behind_and_is_not_asked_again(no_faces: AppPaths, start: Start) -> None:
    admin = start(no_faces)
    admin.wait_for(Step.WELCOME)
    admin.go_on(Step.CAMERA)
    for step in STEPS[1:]:
        admin.skip(step)
    admin.page.next.click()
    admin.wait(lambda: admin.program.window.desk is not None)
    desk = admin.program.window.desk
    assert desk is not None
    assert desk.lesson.session is None
    assert not no_faces.settings.exists()
    with open_database(no_faces.database) as database:
        assert not People(database).everyone()
        assert not Staff(database).accounts()
    admin = start(no_faces)
    admin.wait(lambda: admin.program.window.desk is not None)
    again = admin.program.window.desk
    assert again is not None
    again.diagnostics.set_up_again.click()
    admin.wait_for(Step.WELCOME)


def test_what_is_wrong_is_said_in_a_sentence_and_going_back_loses_nothing(
    no_faces: AppPaths, start: Start, tmp_path: Path
) -> None:
    admin = start(no_faces)
    admin.wait_for(Step.WELCOME)
    admin.go_on(Step.CAMERA)
    admin.wait(lambda: "camera" in admin.view(CameraStep).panel.text)
    assert admin.page.next.text() == "Go on without a camera"
    admin.go_on(Step.CALIBRATION)
    admin.go_on(Step.PACK)
    assert admin.page.next.text() == "Go on without faces"
    admin.go_on(Step.SCHOOL)
    admin.tell_school()
    _refused_class(admin)
    admin.page.back.click()
    assert admin.view(SchoolStep).school.text() == "Hillside School"
    admin.go_on(Step.SCHOOL_CLASS)
    assert admin.view(SchoolClassStep).typed == ["Mia Müller", "mia  müller"]
    admin.type_class()
    admin.page.back.click()
    assert admin.page.next.text() == "Add 3 people"
    admin.go_on(Step.ADMIN)  # the same names once more are the same people
    _refused_admin(admin)
    admin.become_admin()
    admin.page.back.click()
    assert admin.page.next.text() == "Go on"
    admin.go_on(Step.PHRASE)
    words = _refused_words(admin)
    _saved_words(admin, tmp_path, words)
    _what_is_on_disk(no_faces, words)


def _refused_class(admin: Admin) -> None:
    view, page = admin.view(SchoolClassStep), admin.page
    page.next.click()
    assert page.strip.text == "Type at least one name, or skip this step."
    view.names.setPlainText("Mia Müller\nmia  müller")
    page.next.click()
    assert page.strip.text == "Give the class a name, such as 9B."
    view.title_of_class.setText("9B")
    page.next.click()
    assert page.strip.text == "Mia Müller stands there twice. Add something that tells the two apart."


def _refused_admin(admin: Admin) -> None:
    view, page = admin.view(AdminStep), admin.page
    page.next.click()
    assert page.strip.text.startswith("Type your name")
    view.name.setText("Ms Shah")
    view.secret.setText("123456")
    page.next.click()
    assert page.strip.text.startswith("The two passwords are not the same")
    view.again.setText("123456")
    page.next.click()
    assert page.strip.text == "A PIN needs at least 6 digits that nobody would try first."


def _refused_words(admin: Admin) -> tuple[str, ...]:
    view, page = admin.view(PhraseStep), admin.page
    page.next.click()
    admin.wait(lambda: bool(view.words))
    page.next.click()
    page.next.click()
    assert "is another one" in page.strip.text
    view.look.click()
    assert page.next.text() == "I have written them down"
    return view.words


def _saved_words(admin: Admin, folder: Path, words: tuple[str, ...]) -> None:
    view = admin.view(PhraseStep)
    view.save_to(folder / "words.txt")
    admin.wait((folder / "words.txt").exists)
    numbered = (folder / "words.txt").read_text("utf-8").splitlines()[-len(words) :]
    assert key_of(" ".join(numbered)) == key_of(" ".join(words))
    view.save_to(folder / "words")
    admin.wait((folder / "words.pdf").exists)
    assert (folder / "words.pdf").read_bytes().startswith(b"%PDF")


def _what_is_on_disk(paths: AppPaths, words: tuple[str, ...]) -> None:
    with open_database(paths.database) as database:
        assert {each.full_name for each in People(database).everyone()} == {
            "Ada Lovelace",
            "Bilal Rahman",
            "Chidi Okafor",
        }
        assert [each.title for each in Classes(database).all()] == ["9B"]
        assert sign_in(Staff(database), "Ms Shah", SECRET).role is Role.ADMIN
    for key in keys_of(paths.database).glob("device-*.key"):
        key.unlink()
    bring_back(keys_of(paths.database), key_of(" ".join(words)))  # raises if they are not the words


def test_another_language_is_spoken_at_once(no_faces: AppPaths, start: Start) -> None:
    admin = start(no_faces)
    admin.wait_for(Step.WELCOME)
    language = admin.view(WelcomeStep).language
    language.setCurrentIndex(language.findData("ar"))
    language.activated.emit(language.currentIndex())
    admin.wait(lambda: admin.is_led and admin.view(WelcomeStep).language is not language)
    assert admin.page.isRightToLeft()
    assert loaded(no_faces).settings.language == "ar"
    language = admin.view(WelcomeStep).language
    language.setCurrentIndex(language.findData("en"))
    language.activated.emit(language.currentIndex())
    admin.wait(lambda: not admin.page.isRightToLeft())


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killed_in_the_middle_it_goes_on_there(no_faces: AppPaths, repository: Path, start: Start) -> None:
    code = "import sys; from tests.journeys.setting_up import die_in_the_middle as die; die(sys.argv[1])"
    died = subprocess.run(
        [sys.executable, "-c", code, str(no_faces.data)],
        cwd=repository,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr.decode()
    admin = start(no_faces)
    admin.wait_for(Step.ADMIN)
    assert admin.page.done == {Step.WELCOME, Step.SCHOOL, Step.SCHOOL_CLASS}
    admin.become_admin()
    admin.page.back.click()
    admin.page.back.click()
    assert admin.page.view.step is Step.SCHOOL_CLASS
    with open_database(no_faces.database) as database:
        assert len(People(database).everyone()) == 3


def test_where_there_is_an_admin_nobody_else_is_led_through_it(no_faces: AppPaths, start: Start) -> None:
    save_progress(no_faces.first_run, Progress(at=Step.PHRASE))
    with open_database(no_faces.database) as database:
        Staff(database).add("Ms Shah", SECRET, role=Role.ADMIN)
    admin = start(no_faces)
    admin.wait(lambda: admin.is_led and bool(admin.page.findChildren(SignIn)))
    admin.page.findChildren(SignIn)[0].reject()
    admin.wait(lambda: admin.program.window.desk is not None)
    admin = start(no_faces)
    admin.wait(lambda: admin.is_led and bool(admin.page.findChildren(SignIn)))
    dialog = admin.page.findChildren(SignIn)[0]
    dialog.secret.setText(SECRET)
    dialog.enter.click()
    admin.wait(lambda: not admin.page.findChildren(SignIn))
    admin.wait_for(Step.PHRASE)
    admin.write_words_down()
    assert admin.page.view.step is Step.READY


@pytest.mark.parametrize("chosen", ["people", "settings", "kiosk mode", "over"])
def test_what_was_set_up_already_is_not_asked_for(app_paths: AppPaths, chosen: str) -> None:
    app_paths.data.mkdir(parents=True)
    with open_database(app_paths.database) as database:
        assert is_due(app_paths.first_run, database, loaded(app_paths))
        match chosen:
            case "people":
                People(database).add(Person("1", "Ada"))
            case "settings":
                app_paths.settings.write_text('school = "Hillside School"\n')
            case "kiosk mode":
                app_paths.policy.write_text("kiosk_mode = true\n")
            case _:
                save_progress(app_paths.first_run, Progress(over=True))
        assert not is_due(app_paths.first_run, database, loaded(app_paths))


def loaded(paths: AppPaths) -> LoadedSettings:
    return load_settings(paths.settings, policy=paths.policy)
