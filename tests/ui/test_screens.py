"""Every screen, in other languages, sizes and looks: nothing cut off, nameless or out of reach."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.faces import Frame
from kiosk.domain.roster import Person
from kiosk.engine.demo.portraits import crowd
from kiosk.engine.messages import Recorded
from kiosk.store.people import People
from kiosk.ui.desk import Desk
from kiosk.ui.language import use_language
from kiosk.ui.palette import CONTRAST, DARK, LIGHT, Palette
from kiosk.ui.style import Theme
from tests.ui.conftest import Outside
from tests.ui.looking import cut_off, in_other_digits, nameless, out_of_reach, too_large, too_small
from tests.ui.screens import Screen, Walk

pytestmark = pytest.mark.slow

NAMES = """Dilnoza Karimova, Emre Tekin, Fatima El Idrissi, Hugo Martin, Ines Silva, Jonas Weber, Kofi Mensah,
Lina Haddad, Mateo García, Noor Khan, Oskar Nowak, Priya Nair"""


@dataclass(frozen=True, slots=True)
class Look:
    """How the program is dressed; `size` is that of the window in pixels, `scale` that of text."""

    language: str = "en"
    palette: Palette = LIGHT
    size: tuple[int, int] = (1280, 720)
    scale: float = 1.0


LOOKS = {
    "english": Look(),
    "german-small": Look(language="de", size=(1024, 768)),
    "arabic-dark": Look(language="ar", palette=DARK),
    "large-text": Look(scale=2.0, palette=CONTRAST),
    "full-hd": Look(size=(1920, 1080), palette=DARK),
    "chinese": Look(language="zh_CN"),
    "spanish-large": Look(language="es", palette=DARK, scale=2.0),
}


@pytest.fixture(scope="module")
def drawn() -> Frame:
    """People who are not there, for no photo of anybody is in the repository."""
    return Frame(0, 0.0, crowd(8))


@pytest.fixture
def look(request: pytest.FixtureRequest, qapp: QApplication, theme: Theme) -> Iterator[Look]:
    chosen: Look = request.param
    use_language(qapp, chosen.language)
    if chosen.language == "en":
        QLocale.setDefault(QLocale("en_GB"))  # dates as in a school, whatever this machine is set to
    theme.use(chosen.palette, scale=chosen.scale)
    yield chosen
    use_language(qapp, "en")


@pytest.fixture
def walk(  # noqa: PLR0917 - fixtures
    look: Look,
    desk: Desk,
    outside: Outside,
    qtbot: QtBot,
    recorded: Callable[[Person], Recorded],
    drawn: Frame,
) -> Walk:
    for number, name in enumerate(NAMES.split(","), 10):
        given, family = name.strip().split(" ", 1)
        People(outside.database).add(Person(str(number), given, family))
    desk.window().resize(*look.size)
    desk.refresh_people()
    return Walk(desk, qtbot, outside, recorded, drawn)


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS, indirect=True)
def test_every_screen_can_be_read_and_reached(
    walk: Walk, repository: Path, request: pytest.FixtureRequest
) -> None:
    into = request.config.getoption("--pictures")
    folder = Path(into) / request.node.callspec.id if into else None
    wrong: list[str] = []
    shown = (repository / "docs" / "screens.md").read_text("utf-8")
    for screen in walk.all():
        if folder is not None:
            _keep(screen, folder)
        assert f"/{screen.name}.png)" in shown, f"docs/screens.md does not show {screen.name}"
        for find in (cut_off, nameless, out_of_reach, too_small, too_large, in_other_digits):
            wrong += [f"{screen.name}, {find.__name__}: {each}" for each in find(screen.widget)]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def _keep(screen: Screen, folder: Path) -> None:
    """In the 256 colours that it has most of, which takes a third of the room."""
    shown = screen.widget.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.width(), 4)
    folder.mkdir(parents=True, exist_ok=True)
    few = Image.fromarray(pixels[:, :, :3]).quantize(256, dither=Image.Dither.NONE)
    few.save(folder / f"{screen.name}.png", optimize=True)
