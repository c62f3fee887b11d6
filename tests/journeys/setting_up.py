"""Walks through the first run as an admin does: by the buttons of its page, and by what is typed into it."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kiosk.app.options import Options
from kiosk.app.program import Program
from kiosk.paths import AppPaths
from kiosk.ui.first_run.admin import AdminStep
from kiosk.ui.first_run.page import FirstRunPage
from kiosk.ui.first_run.phrase import PhraseStep
from kiosk.ui.first_run.school import SchoolStep
from kiosk.ui.first_run.school_class import SchoolClassStep
from kiosk.ui.first_run.steps import Step
from kiosk.ui.first_run.view import StepView

Wait = Callable[[Callable[[], bool]], None]
V = TypeVar("V", bound=StepView)
SECRET = "correct horse"  # noqa: S105 - of a test


class Admin:
    """Somebody before the screen of `program`; `wait` waits until something is so."""

    def __init__(self, program: Program, wait: Wait) -> None:
        self.program, self.wait = program, wait
        self.pressed = 0

    @property
    def page(self) -> FirstRunPage:
        page = self.program.window.centralWidget()
        assert isinstance(page, FirstRunPage)
        return page

    @property
    def is_led(self) -> bool:
        return isinstance(self.program.window.centralWidget(), FirstRunPage)

    def view(self, kind: type[V]) -> V:
        view = self.page.view
        assert isinstance(view, kind)
        return view

    def wait_for(self, step: Step) -> None:
        self.wait(lambda: self.is_led and self.page.view.step is step and self.page.next.isEnabled())

    def go_on(self, to: Step) -> None:
        self.wait(self.page.next.isEnabled)
        self.pressed += 1
        self.page.next.click()
        self.wait_for(to)

    def skip(self, to: Step) -> None:
        self.pressed += 1
        self.page.skip.click()
        self.wait(lambda: self.page.view.step is to)

    def tell_school(self) -> None:
        self.view(SchoolStep).school.setText("Hillside School")
        self.go_on(Step.SCHOOL_CLASS)

    def type_class(self) -> None:
        view = self.view(SchoolClassStep)
        view.title_of_class.setText("9B")
        view.names.setPlainText("Ada Lovelace\n\nBilal Rahman\nOkafor, Chidi\n")
        self.go_on(Step.ADMIN)

    def become_admin(self) -> None:
        view = self.view(AdminStep)
        view.name.setText("Ms Shah")
        view.secret.setText(SECRET)
        view.again.setText(SECRET)
        self.go_on(Step.PHRASE)

    def write_words_down(self) -> None:
        view = self.view(PhraseStep)
        self.page.next.click()
        self.wait(lambda: bool(view.words))
        self.page.next.click()
        for answer in view.answers:
            number = int("".join(filter(str.isdigit, answer.accessibleName())))
            answer.setText(f" {view.words[number - 1].upper()} ")
        self.pressed += 2
        self.go_on(Step.READY)


def begun(app: QApplication, paths: AppPaths, *, source: str = "") -> Program:
    program = Program(app, paths, Options(source=source, measure=True, first_run="when new"), print)
    program.show()
    return program


def ended(program: Program) -> None:
    program.finish()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def die_in_the_middle(profile: str) -> None:
    """Set up as far as the class, type the admin's name, and be killed."""
    app = QApplication(sys.argv[:1])
    program = begun(app, AppPaths.under(Path(profile)))

    def wait(holds: Callable[[], bool]) -> None:
        while not holds():
            app.processEvents()

    admin = Admin(program, wait)
    admin.wait_for(Step.WELCOME)
    admin.go_on(Step.CAMERA)
    for step in (Step.CALIBRATION, Step.PACK, Step.SCHOOL):
        admin.skip(step)
    admin.tell_school()
    admin.type_class()
    admin.view(AdminStep).name.setText("Ms Shah")
    os.kill(os.getpid(), signal.SIGKILL)
