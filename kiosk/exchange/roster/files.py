"""The files of a standard list, read one after another, with progress."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.sentence import Sentence
from kiosk.domain.work import Work
from kiosk.exchange.roster.columns import ListRow, list_rows
from kiosk.exchange.roster.manifest import Manifest
from kiosk.exchange.roster.members import Member
from kiosk.exchange.roster.remarks import Remarks

_ROWS_AT_ONCE = 500  # between two looks at whether to stop
GONE = "tobedeleted"


@dataclass(frozen=True, slots=True)
class Files:
    manifest: Manifest
    members: Mapping[str, Member]
    remarks: Remarks
    work: Work
    encoding: str

    def rows(self, name: str) -> Iterator[ListRow]:
        """The lines of `name`.csv; none if it is not there.

        Raises:
            Fault: it can't be read.
            Cancelled: the work was told to stop.
        """
        file = f"{name}.csv"
        standard = self.manifest.standard.files.get(file)
        if standard is None or file not in self.members:
            return
        step = f"Reading {file}"
        part = list(self.manifest.standard.files).index(file) / len(self.manifest.standard.files)
        self.work.at(step, part)
        with list_rows(self.members[file], standard, self.remarks, encoding=self.encoding) as rows:
            for count, row in enumerate(rows):
                if count % _ROWS_AT_ONCE == 0:
                    self.work.at(step, part)
                self._check_state(file, row)
                yield row

    def is_whole(self, name: str) -> bool:
        """Whether the file is there and tells of all that there is."""
        file = f"{name}.csv"
        return file in self.members and file not in self.manifest.deltas

    def _check_state(self, file: str, row: ListRow) -> None:
        if not self.manifest.standard.has_manifest:
            return
        is_delta, told = file in self.manifest.deltas, row["status"]
        if is_delta and not told:
            self.remarks.deviates(row.origin, Sentence("status is blank in a delta file; taken as active."))
        elif told and not is_delta:
            self.remarks.deviates(row.origin, Sentence("status is told in a bulk file."))
        elif told and told not in ("active", GONE):
            said = Sentence("status says {told}, and neither active nor {gone}.", told=told, gone=GONE)
            self.remarks.deviates(row.origin, said)


def is_gone(row: ListRow) -> bool:
    return row["status"].casefold() == GONE
