"""Telling what the columns of a plain list mean: a choice a field beside the top of the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.list_columns import ColumnMapping, ListField, ListSample
from kiosk.ui.components import Button, frame, label, row
from kiosk.ui.palette import SPACE, TARGET
from kiosk.ui.register.tables import fill_words, words_table
from kiosk.ui.roster_import.words import field_name
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_CHOICES = 380


class MappingView(QWidget):
    """`told` once the columns are known; `back` to choose another list."""

    told = Signal()
    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._said = label("", "faint", wraps=True)
        self.choices = {field: QComboBox() for field in ListField}
        for field, choice in self.choices.items():
            choice.setAccessibleName(field_name(field))
            choice.currentIndexChanged.connect(self._weigh)
        self.leave = QCheckBox(tr("This is everybody: whoever is not in it leaves"))
        self._table = words_table(theme, tr("The top of the list"), ())
        self.go_on = Button(
            theme, tr("Show what would change"), self.told.emit, look="primary", icon_name="check"
        )
        back = Button(theme, tr("Choose another list"), self.back.emit)
        self._lay_out(theme, back)

    def _lay_out(self, theme: Theme, back: Button) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, SPACE[2], 0)
        form.setVerticalSpacing(SPACE[1])
        form.setHorizontalSpacing(SPACE[3])
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field, choice in self.choices.items():
            name = label(field_name(field))
            name.setMinimumHeight(theme.px(TARGET))
            form.addRow(name, choice)
        fields = QWidget()
        fields.setLayout(form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(fields)
        scroll.setFixedWidth(theme.px(_CHOICES))
        card = frame("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE[0], SPACE[0], SPACE[0], SPACE[0])
        inside.addWidget(self._table)
        both = QHBoxLayout()
        both.setSpacing(SPACE[3])
        both.addWidget(scroll)
        both.addWidget(card, 1)
        buttons = row(back)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE[3])
        box.addWidget(label(tr("What do the columns mean?"), "title"))
        box.addWidget(self._said)
        box.addLayout(both, 1)
        box.addWidget(self.leave)
        box.addLayout(buttons)

    def show_sample(self, sample: ListSample) -> None:
        """Show the top of a list, and what its columns are taken for."""
        self._said.setText(
            tr("The columns are taken as they were the last time.")
            if sample.remembered
            else tr("The columns are guessed by their names. Check them; they will be remembered.")
        )
        for field, choice in self.choices.items():
            choice.blockSignals(True)
            choice.clear()
            choice.addItem(tr("– not in the list –"))  # noqa: RUF001 - a dash
            choice.addItems([title or tr("(without a name)") for title in sample.header])
            choice.setCurrentIndex(sample.mapping.columns.get(field, -1) + 1)
            choice.blockSignals(False)
        self._table.setColumnCount(len(sample.header))
        self._table.setHorizontalHeaderLabels(list(sample.header))
        fill_words(self._table, sample.rows)
        self.leave.setChecked(False)
        self._weigh()

    @property
    def mapping(self) -> ColumnMapping:
        places = {field: choice.currentIndex() - 1 for field, choice in self.choices.items()}
        return ColumnMapping({field: place for field, place in places.items() if place >= 0})

    def _weigh(self) -> None:
        enough = self.mapping.is_enough
        self.go_on.setEnabled(enough)
        self.go_on.setToolTip(
            "" if enough else tr("Choose the column with the given name or the whole name.")
        )
