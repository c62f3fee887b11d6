"""Names that somebody typed, read as a plain list of one class."""

from collections.abc import Sequence

from kiosk.domain.list_columns import ColumnMapping, ListField
from kiosk.domain.school_list import SchoolList
from kiosk.domain.work import Work
from kiosk.exchange.roster.plain_list import read_plain
from kiosk.exchange.roster.remarks import Remarks
from kiosk.exchange.roster.text import TextRow, tidy

_COLUMNS = ColumnMapping({ListField.FULL_NAME: 0, ListField.CLASS: 1})


def read_typed(title: str, school_class: str, names: Sequence[str], *, work: Work) -> SchoolList:
    """Read whole names, one a line; blank lines are none, and nobody leaves by what is not there.

    Raises:
        Cancelled: `work` was told to stop.
    """
    lines = ((line, tidy(name)) for line, name in enumerate(names, start=1))
    rows = [TextRow(line, (name, tidy(school_class))) for line, name in lines if name]
    return read_plain(title, rows, _COLUMNS, Remarks(), complete=False, work=work)
