"""Nothing on any screen is said past the translators: in a language of brackets, all words stand in them."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.ui.looking import parts
from tests.ui.screens import Walk
from tests.ui.test_screens import NAMES, Look, drawn, look, walk

__all__ = ["drawn", "look", "walk"]  # fixtures
pytestmark = pytest.mark.slow

_WORD = re.compile(r"[^\W\d_]{2,}")
_LINES = 20  # of a list or table, that are read
# What nobody translates: names of people, of what a school has, of what lies on a disk, and of languages.
_DATA = re.compile(
    "|".join(
        (
            NAMES.replace("\n", " ").replace(", ", "|").replace(" ", "|"),
            "Ada|Bilal|Chidi|Lovelace|Rahman|Okafor|Grace|Shah",
            r"9B|9C|Room 12|Physics|Chemistry|head|general \d|Tiny pack|MIT|Desk camera|rtsp:|Europe/",
            r"^/|^[a-z-]+: |CPU|CUDA|OpenVINO|Letter|PIN|PNG|ms\b",
            "Deutsch|English|Español|Français|العربية|简体中文",
            r"\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|day, \d",  # dates are Qt's
        )
    )
)


class _Brackets(QTranslator):
    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        del disambiguation, n
        return f"⟦{source}⟧" if context == "kiosk" else None


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[QObject]:
    """Before all others, so that whatever is made for the test speaks it."""
    made = _Brackets(qapp)
    assert qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


@pytest.mark.usefixtures("brackets")
@pytest.mark.parametrize("look", [Look()], ids=["brackets"], indirect=True)
def test_every_word_on_the_screens_is_given_to_translators(walk: Walk) -> None:
    english = {
        f"{screen.name}: {text!r}"
        for screen in walk.all()
        if screen.name != "help"  # its pages are written in English, and it says so
        for part in parts(screen.widget)
        for text in _said(part)
        if _WORD.search(text) and "⟦" not in text and not _DATA.search(text)
    }
    assert english == set()


def _said(part: QWidget) -> Iterator[str]:
    yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
    match part:
        case QLineEdit():
            yield from (part.text(), part.placeholderText())
        case QLabel() | QAbstractButton():
            yield part.text()
        case QComboBox():
            yield from (part.itemText(place) for place in range(min(part.count(), _LINES)))
        case QTabBar():
            yield from (part.tabText(place) for place in range(part.count()))
        case QTableView() | QListView():
            yield from _in_cells(part)
        case _:
            pass


def _in_cells(part: QAbstractItemView) -> Iterator[str]:
    model = part.model()
    columns = 1 if isinstance(part, QListView) else model.columnCount(QModelIndex())
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for line in range(min(model.rowCount(QModelIndex()), _LINES)):
            yield from (str(model.index(line, column).data(role) or "") for role in roles)
