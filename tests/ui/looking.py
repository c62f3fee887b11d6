"""What somebody would see wrong on a screen: text cut off, and parts that a screen reader can't name."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from kiosk.ui.components import ElidedLabel

_WORKED_WITH = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
)
# A path may be broken at its parts, and Chinese after any letter.
_WORDS = re.compile(r"[^\s/\u200b\u3000-\u9fff\uff00-\uffef]+")
_LEAST_TARGET = 40  # pixels: WCAG 2.2 asks for 24 (2.5.8), Qt's own frame takes some of our 44


def parts(screen: QWidget) -> Iterator[QWidget]:
    """All that is in sight of it, but for what lies in dialogs over it and what Qt makes for itself."""
    for part in screen.findChildren(QWidget):
        if part.isVisible() and part.window() is screen.window() and not _is_qts_own(part):
            yield part


def _is_qts_own(part: QWidget) -> bool:
    return part.objectName().startswith("qt_") or isinstance(part, QScrollBar | QHeaderView)


def nameless(screen: QWidget) -> list[str]:
    """What can be worked with and has no name to be called by."""
    return [
        f"{type(part).__name__} in {type(part.parent()).__name__}"
        for part in parts(screen)
        if isinstance(part, _WORKED_WITH) and not _name(part)
    ]


def _name(part: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name).strip()


def out_of_reach(screen: QWidget) -> list[str]:
    """What can be worked with by hand, and not by the keyboard; a key of one sign is typed as well."""
    return [
        _told(part)
        for part in parts(screen)
        if isinstance(part, _WORKED_WITH)
        and part.isEnabled()
        and not part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(part, QAbstractButton) and (len(part.text()) < 2 or _has_arrows(part)))
        and not isinstance(
            part.parent(), QComboBox | QAbstractSpinBox | QLineEdit | QTabBar | QAbstractItemView
        )
    ]


def _has_arrows(part: QAbstractButton) -> bool:
    """Whether arrow keys lead to it from one of its group: of those Qt lets Tab stop at one alone."""
    group = part.group()
    tab = Qt.FocusPolicy.TabFocus
    return bool(group) and any(each.isVisible() and each.focusPolicy() & tab for each in group.buttons())


def too_small(screen: QWidget) -> list[str]:
    """Buttons, and lines of lists, that a finger misses."""
    return [
        f"{_told(part)}: {part.width()} by {part.height()}"
        for part in parts(screen)
        if isinstance(part, QAbstractButton)
        and not isinstance(part.parent(), QLineEdit | QTabBar | QAbstractSpinBox)
        and (part.height() < _LEAST_TARGET or part.width() < _LEAST_TARGET)
        and not part.text()  # the label beside a box is pressed as well
    ] + [
        f"{_told(part)}: lines of {_line_of(part)}"
        for part in parts(screen)
        if isinstance(part, QListWidget) and part.count() and _line_of(part) < _LEAST_TARGET
    ]


def _line_of(part: QListWidget) -> int:
    """How high a line is, or how far it is from the next."""
    first = part.visualItemRect(part.item(0))
    if part.count() == 1:
        return first.height()
    return min(first.height(), part.visualItemRect(part.item(1)).top() - first.top())


def in_other_digits(screen: QWidget) -> list[str]:
    """Numbers in other digits than PINs and names of classes have, which stand beside them."""
    return [
        _told(part)
        for part in parts(screen)
        if isinstance(part, QLabel | QAbstractButton | QAbstractSpinBox)
        and any(sign.isdigit() and not sign.isascii() for sign in part.text())
    ]


def too_large(screen: QWidget) -> list[str]:
    """A dialog that stands out of the window behind it, as it then would of a screen of that size."""
    behind = screen.parentWidget()
    if not isinstance(screen, QDialog) or behind is None:
        return []
    has, room = screen.size(), behind.window().size()
    beyond = has.width() > room.width() or has.height() > room.height()
    return [f"{has.width()} by {has.height()}"] if beyond else []


def cut_off(screen: QWidget) -> list[str]:
    """Text that has less room than it needs, and parts that stand out of those they lie in."""
    found: list[str] = []
    for part in parts(screen):
        if isinstance(part, QLabel) and not isinstance(part, ElidedLabel) and part.text():
            found.extend(_cut_label(part))
        elif isinstance(part, QAbstractButton) and part.text() and not _icon_only(part):
            need, has = part.sizeHint().width(), part.width()
            if has + 1 < need:
                found.append(f"{_told(part)}: {has} of {need} pixels")
        elif isinstance(part, QTabBar | QTableView | QScrollArea):
            found.extend(_cut_across(part))
        if not _can_be_scrolled_to(part) and _stands_out(part):
            found.append(f"{_told(part)} stands out of {type(part.parent()).__name__}")
    return found


def _icon_only(part: QAbstractButton) -> bool:
    return isinstance(part, QToolButton) and part.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _cut_label(part: QLabel) -> Iterator[str]:
    room = part.contentsRect()
    if part.wordWrap():
        need = part.heightForWidth(part.width())
        if need > part.height() + 2:
            yield f"{_told(part)}: {part.height()} of {need} pixels high"
        words = _WORDS.findall(part.text())
        longest = max((part.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        if longest > room.width() + 1:
            yield f"{_told(part)}: {room.width()} of {longest} pixels for one word"
    else:
        need = max(part.fontMetrics().horizontalAdvance(line) for line in part.text().splitlines())
        if need > room.width() + 1:
            yield f"{_told(part)}: {room.width()} of {need} pixels"


def _cut_across(part: QTabBar | QTableView | QScrollArea) -> Iterator[str]:
    """What of tabs, of the heads of a table, or of a page that can be scrolled, is left out on one side."""
    match part:
        case QTabBar():
            if part.sizeHint().width() > part.width() + 1:
                yield f"{_told(part)}: {part.width()} of {part.sizeHint().width()} pixels"
        case QTableView():
            heads = part.horizontalHeader()
            shown = [place for place in range(heads.count()) if not heads.isSectionHidden(place)]
            for place in shown if heads.isVisible() else ():
                title = str(part.model().headerData(place, Qt.Orientation.Horizontal))
                need = max(heads.fontMetrics().horizontalAdvance(line) for line in title.split("\n"))
                if heads.sectionSize(place) < need:
                    yield f"{_told(part)}, head {title!r}: {heads.sectionSize(place)} of {need} pixels"
        case _:
            if part.horizontalScrollBar().maximum() > 0:
                yield f"{_told(part)} in {type(part.parent()).__name__} has to be scrolled sideways"


def _can_be_scrolled_to(part: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def _stands_out(part: QWidget) -> bool:
    above = part.parentWidget()
    if above is None or isinstance(part, QDialog) or isinstance(above, QAbstractScrollArea):
        return False
    within = QRect(0, 0, above.width() + 2, above.height() + 2)
    return not within.contains(part.geometry())


def _told(part: QWidget) -> str:
    text = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    return f"{type(part).__name__} {text[:60]!r}"
