"""The one style sheet, made from the tokens."""

from kiosk.paths import RESOURCES
from kiosk.ui.palette import CARD_CORNER, CORNER, KIOSK_TARGET, TARGET, TEXT, Palette

# A style sheet can't colour a picture: this one's grey is told from both grounds.
_ARROW = (RESOURCES / "icons" / "chevron-down.svg").as_posix()

_TICKS = {ink: (RESOURCES / "icons" / f"tick-{ink}.svg").as_posix() for ink in ("light", "dark")}
_BLACK = "#000000"


def style_sheet(c: Palette, scale: float) -> str:
    """The one style sheet; widgets ask for a role by their `look` property."""
    small, _, large, title, big, _, huge = (round(size * scale) for size in TEXT)
    target, tall = round(TARGET * scale), round(KIOSK_TARGET * scale)
    box = round(20 * scale)
    dot, core = 2 * round(9 * scale), 2 * round(4 * scale)
    tick = _TICKS["dark" if c.accent.on_fill == _BLACK else "light"]
    return f"""
    QMainWindow, QDialog, QWidget[look="page"] {{ background: {c.page}; color: {c.ink}; }}
    QLabel {{ background: transparent; color: {c.ink}; }}
    QLabel[look="faint"] {{ color: {c.faint}; }}
    QLabel[look="small"] {{ color: {c.faint}; font-size: {small}px; }}
    QLabel[look="strong"] {{ font-weight: 600; }}
    QLabel[look="trouble"] {{ color: {c.trouble.ink}; font-weight: 600; }}
    QLabel[look="large"] {{ font-size: {large}px; }}
    QLabel[look="heading"] {{ font-size: {large}px; font-weight: 600; }}
    QLabel[look="title"] {{ font-size: {title}px; font-weight: 600; }}
    QLabel[look="big"] {{ font-size: {big}px; font-weight: 600; }}
    QLabel[look="calm"] {{ font-size: {title}px; color: {c.faint}; }}
    QLabel[look="huge"] {{ font-size: {huge}px; font-weight: 600; }}
    QFrame[look="card"] {{
        background: {c.surface}; border: 1px solid {c.line}; border-radius: {CARD_CORNER}px;
    }}
    QFrame[look="bar"] {{ background: {c.surface}; border: none; }}
    QFrame[look="rail"] {{ background: {c.surface}; border: none; border-right: 1px solid {c.line}; }}
    QFrame[look="rule"] {{ background: {c.line}; border: none; min-height: 1px; max-height: 1px; }}
    QAbstractButton, QComboBox, QTabBar, QSlider {{ outline: none; }}
    QPushButton {{
        background: {c.surface}; color: {c.ink}; border: 1px solid {c.line}; border-radius: {CORNER}px;
        min-height: {target - 2}px; padding: 0 16px; font-weight: 500;
    }}
    QPushButton:hover {{ background: {c.raised}; }}
    QPushButton:pressed {{ background: {c.line}; }}
    QPushButton:disabled {{ color: {c.faint}; background: {c.raised}; border-color: {c.raised}; }}
    QPushButton:focus {{ border: 2px solid {c.accent.ink}; padding: 0 15px; }}
    QPushButton[look="primary"] {{
        background: {c.accent.fill}; color: {c.accent.on_fill}; border-color: {c.accent.fill};
    }}
    QPushButton[look="primary"]:hover {{ border: 1px solid {c.ink}; }}
    QPushButton[look="primary"]:focus {{ border: 2px solid {c.ink}; }}
    QPushButton[look="primary"]:disabled {{
        background: {c.raised}; color: {c.faint}; border-color: {c.raised};
    }}
    QPushButton[look="danger"] {{
        background: {c.trouble.fill}; color: {c.trouble.on_fill}; border-color: {c.trouble.fill};
    }}
    QPushButton[look="danger"]:focus {{ border: 2px solid {c.ink}; }}
    QPushButton[look="kiosk"] {{ min-height: {tall - 2}px; font-size: {large}px; padding: 0 24px; }}
    QPushButton[look="key"] {{ min-height: {TARGET}px; font-size: {title}px; padding: 0; }}
    QPushButton[look="tab"] {{ padding: 0 16px; }}
    QPushButton[look="tab"]:checked {{
        background: {c.accent.wash}; color: {c.accent.ink}; border: 2px solid {c.accent.ink}; padding: 0 15px;
    }}
    QPushButton[look="tab"]:checked:focus {{ border-color: {c.ink}; }}
    QPushButton[look="quiet"] {{ background: transparent; border-color: transparent; color: {c.ink}; }}
    QPushButton[look="quiet"]:hover {{ background: {c.raised}; }}
    QPushButton[look="quiet"]:focus {{ border: 2px solid {c.accent.ink}; }}
    QToolButton {{
        background: transparent; border: 2px solid transparent; border-radius: {CORNER}px; color: {c.faint};
        font-size: {small}px; padding: 6px 2px;
    }}
    QToolButton:hover {{ background: {c.raised}; }}
    QToolButton:checked {{ background: {c.accent.wash}; color: {c.accent.ink}; font-weight: 600; }}
    QToolButton:focus {{ border-color: {c.accent.ink}; }}
    QLineEdit, QSpinBox, QTimeEdit {{
        background: {c.surface}; color: {c.ink}; border: 1px solid {c.line}; border-radius: {CORNER}px;
        min-height: {target - 4}px; padding: 0 12px; selection-background-color: {c.accent.fill};
        selection-color: {c.accent.on_fill};
    }}
    QLineEdit:focus, QSpinBox:focus, QTimeEdit:focus {{ border: 2px solid {c.accent.ink}; padding: 0 11px; }}
    QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {{
        width: 0; border: none;
    }}
    QSpinBox QLineEdit, QTimeEdit QLineEdit, QComboBox QLineEdit {{
        background: transparent; border: none; min-height: 0; padding: 0;
    }}
    QSpinBox QLineEdit, QTimeEdit QLineEdit {{ padding: 0 12px; }}
    QPlainTextEdit {{
        background: {c.surface}; color: {c.ink}; border: 1px solid {c.line}; border-radius: {CORNER}px;
        padding: 8px; selection-background-color: {c.accent.fill}; selection-color: {c.accent.on_fill};
    }}
    QPlainTextEdit:focus {{ border: 2px solid {c.accent.ink}; padding: 7px; }}
    QPushButton[look="square"] {{ min-width: {target - 2}px; max-width: {target - 2}px; padding: 0; }}
    QComboBox, QDateEdit {{
        background: {c.surface}; color: {c.ink}; border: 1px solid {c.line}; border-radius: {CORNER}px;
        min-height: {target - 4}px; padding: 0 12px;
    }}
    QComboBox:focus, QDateEdit:focus {{ border: 2px solid {c.accent.ink}; padding: 0 11px; }}
    QComboBox:disabled, QDateEdit:disabled {{ color: {c.faint}; background: {c.raised}; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {round(28 * scale)}px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{
        image: url("{_ARROW}"); width: {round(18 * scale)}px; height: {round(18 * scale)}px;
    }}
    QComboBox QAbstractItemView {{
        background: {c.surface}; color: {c.ink}; border: 1px solid {c.line};
        selection-background-color: {c.accent.wash}; selection-color: {c.accent.ink};
    }}
    QPushButton::menu-indicator {{
        image: url("{_ARROW}"); width: {round(18 * scale)}px; height: {round(18 * scale)}px;
        subcontrol-origin: padding; subcontrol-position: center right;
    }}
    QPushButton[look="menu"] {{ padding: 0 {round(28 * scale)}px 0 8px; }}
    QMenu {{
        background: {c.surface}; color: {c.ink}; border: 1px solid {c.line}; padding: 4px;
    }}
    QMenu::item {{ min-height: {target - 16}px; padding: 8px 16px; border-radius: {CORNER}px; }}
    QMenu::item:selected {{ background: {c.accent.wash}; color: {c.accent.ink}; }}
    QCheckBox {{ background: transparent; color: {c.ink}; spacing: 8px; min-height: {target}px; }}
    QCheckBox::indicator {{
        width: {box}px; height: {box}px; background: {c.surface};
        border: 2px solid {c.faint}; border-radius: 4px;
    }}
    QCheckBox::indicator:checked {{
        background: {c.accent.fill}; border-color: {c.accent.fill}; image: url("{tick}");
    }}
    QRadioButton {{
        background: transparent; color: {c.ink}; spacing: 8px; min-height: {target}px; font-weight: 500;
    }}
    QRadioButton::indicator {{
        width: {dot}px; height: {dot}px; background: {c.surface};
        border: 2px solid {c.faint}; border-radius: {dot // 2 + 2}px;
    }}
    QRadioButton::indicator:checked {{
        width: {core}px; height: {core}px; background: {c.surface};
        border: {2 + (dot - core) // 2}px solid {c.accent.fill};
    }}
    QRadioButton:disabled {{ color: {c.faint}; }}
    QRadioButton:focus {{ color: {c.accent.ink}; text-decoration: underline; }}
    QCheckBox::indicator:focus {{ border-color: {c.accent.ink}; }}
    QTabBar::tab {{
        background: transparent; color: {c.faint}; border: 2px solid transparent; border-radius: {CORNER}px;
        min-height: {target - 8}px; padding: 0 12px; margin-right: 4px; font-weight: 500;
    }}
    QTabBar::tab:hover {{ background: {c.raised}; }}
    QTabBar::tab:selected {{ background: {c.accent.wash}; color: {c.accent.ink}; }}
    QTabBar:focus::tab:selected {{ border-color: {c.accent.ink}; }}
    QListView, QTableView {{
        background: {c.surface}; color: {c.ink}; border: none; outline: none; gridline-color: {c.line};
    }}
    QListWidget {{ border: 1px solid {c.line}; border-radius: {CORNER}px; padding: 4px; }}
    QListWidget[look="large"] {{ font-size: {large}px; }}
    QListWidget::item {{ min-height: {target}px; padding: 0 8px; border-radius: {CORNER}px; }}
    QListWidget::item:selected {{ background: {c.accent.wash}; color: {c.accent.ink}; }}
    QTableView {{ selection-background-color: {c.accent.wash}; selection-color: {c.ink}; }}
    QTableView::item {{ padding: 0 12px; border-bottom: 1px solid {c.line}; }}
    QHeaderView {{ background: {c.surface}; border: none; }}
    QHeaderView::section {{
        background: {c.surface}; color: {c.faint}; border: none; border-bottom: 1px solid {c.line};
        padding: 0 12px; min-height: {target - 8}px; font-size: {small}px; font-weight: 600; text-align: left;
    }}
    QTableView[look="grid"] QHeaderView::section:horizontal {{ padding: 0; text-align: center; }}
    QTableCornerButton::section {{ background: {c.surface}; border: none; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
    QProgressBar {{
        background: {c.raised}; border: none; border-radius: 4px; color: transparent;
        min-height: 8px; max-height: 8px;
    }}
    QProgressBar::chunk {{ background: {c.accent.fill}; border-radius: 4px; }}
    QSlider {{ min-height: {target}px; }}
    QSlider::groove:horizontal {{ height: 6px; background: {c.line}; border-radius: 3px; }}
    QSlider::sub-page:horizontal {{ background: {c.accent.fill}; border-radius: 3px; }}
    QSlider::handle:horizontal {{
        width: {box}px; height: {box}px; margin: -{box // 2 - 1}px 0; border: 2px solid {c.accent.ink};
        border-radius: {box // 2 + 2}px; background: {c.surface};
    }}
    QSlider::handle:horizontal:focus {{ background: {c.accent.fill}; border-color: {c.ink}; }}
    QSlider::groove:horizontal:disabled, QSlider::sub-page:horizontal:disabled {{ background: {c.raised}; }}
    QSlider::handle:horizontal:disabled {{ border-color: {c.line}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
    QScrollBar::handle:vertical {{ background: {c.line}; border-radius: 4px; min-height: 44px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
    QScrollBar::handle:horizontal {{ background: {c.line}; border-radius: 4px; min-width: 44px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ background: {c.raised}; color: {c.ink}; border: 1px solid {c.line}; padding: 4px 8px; }}
    """
