"""`kiosk evaluate`: how well a pack knows people, measured on labelled photos."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import click

from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.pack_option import chosen_pack, pack_option
from kiosk.cli.progress import shown_work
from kiosk.domain.faces import Face
from kiosk.domain.faults import Fault
from kiosk.domain.quality import GOOD_ENOUGH
from kiosk.domain.roster import Person, Roster, Template
from kiosk.domain.thresholds import STRICTNESSES
from kiosk.domain.work import Work
from kiosk.engine.models.evaluation import Found, PhotoReader, Scores, at_limits, middle, trade_at
from kiosk.engine.models.recogniser import Recogniser
from kiosk.engine.packs.pack import ModelPack
from kiosk.exchange.photos import load_photo, people_folders, photos_in
from kiosk.paths import AppPaths

_FPIRS = (0.05, 0.01)

Labelled = Sequence[tuple[str | None, Path]]
Read = tuple[str | None, Face | None]


class QualityUse(StrEnum):
    """What the quality of the enrolled photos is used for."""

    NONE = "none"
    GATE = "gate"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True, eq=False)
class _Measured:
    pack: ModelPack
    roster: Roster
    enrolled: Scores
    strangers: Scores
    missed: int
    reader: PhotoReader

    def figures(self) -> dict[str, object]:
        """What `--json` writes: rates from 0 to 1, times in milliseconds."""
        trades = {str(fpir): asdict(trade_at(self.enrolled, self.strangers, fpir=fpir)) for fpir in _FPIRS}
        return {
            "pack": self.pack.id,
            "people": len(self.roster.people),
            "probes": self.enrolled.best.size,
            "unknown": self.strangers.best.size,
            "templates": int(self.roster.owners.size),
            "missed_detections": self.missed,
            "rank1": float(self.enrolled.right.mean()),
            "fnir_at_fpir": trades,
            "at_default": self._at(0),
            "at_strictness": {str(step): self._at(step) for step in STRICTNESSES},
            "embed_ms": middle(self.reader.embed_ms),
            "detect_ms": middle(self.reader.detect_ms),
        }

    def _at(self, step: int) -> dict[str, float]:
        limits = self.pack.thresholds.at_strictness(step).at(max(1, self.roster.enrolled))
        return asdict(at_limits(self.enrolled, self.strangers, limits))


@click.command()
@click.argument("faces", type=click.Path(path_type=Path, file_okay=False))
@pack_option
@click.option(
    "--plot",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Draw the scores and the trade-off into this file (PNG, SVG or PDF).",
)
@click.option(
    "--quality",
    "use",
    type=click.Choice(QualityUse, case_sensitive=False),
    default=QualityUse.WEIGHT,
    show_default=True,
    help="What the quality of a photo in enrol/ is for: nothing; leaving out the bad ones, as enrolment by "
    "camera does; or its weight among the person's, as the kiosk does.",
)
@json_option
@click.pass_obj
def evaluate(
    paths: AppPaths,
    faces: Path,
    pack: str | None,
    plot: Path | None,
    *,
    use: QualityUse,
    json_file: str | None,
) -> None:
    """Measure a pack on the photos of FACES: enrol/PERSON/*, probe/PERSON/* and unknown/*."""
    photos = {part: _labelled(faces / part) for part in ("enrol", "probe")}
    strangers = [(None, path) for path in photos_in(faces / "unknown")]
    if not strangers:
        raise Fault(f"{faces / 'unknown'} holds no photos of strangers, so nothing can be said about FPIR.")
    measured = _measure(chosen_pack(paths, pack), photos["enrol"], photos["probe"], strangers, use=use)
    figures = measured.figures()
    if plot is not None:
        # matplotlib takes a second to import, which only a plot is worth.
        from kiosk.cli.evaluate_plot import draw  # noqa: PLC0415

        draw(plot, measured.enrolled, measured.strangers, title=measured.pack.manifest.title)
    _tell(json_file, measured)
    write_json(json_file, figures)


def _labelled(folder: Path) -> Labelled:
    return [(person.name, photo) for person in people_folders(folder).people for photo in person.photos]


def _measure(
    pack: ModelPack, enrol: Labelled, probe: Labelled, unknown: Labelled, *, use: QualityUse
) -> _Measured:
    reader = PhotoReader(Recogniser(pack))
    with shown_work() as work:
        templates = _read(reader, enrol, work, "Enrolling")
        probes = _read(reader, probe, work, "Looking at enrolled people")
        strangers = _read(reader, unknown, work, "Looking at strangers")
    roster = _roster(pack, templates, use)
    missed = sum(face is None for _, face in (*templates, *probes, *strangers))
    return _Measured(
        pack,
        roster,
        Scores.of(roster, _vectors(probes)),
        Scores.of(roster, _vectors(strangers)),
        missed,
        reader,
    )


def _read(reader: PhotoReader, photos: Labelled, work: Work, step: str) -> list[Read]:
    found: list[Read] = []
    for person, path in photos:
        work.at(step, len(found) / len(photos))
        found.append((person, reader.read(load_photo(path))))
    return found


def _roster(pack: ModelPack, faces: Iterable[Read], use: QualityUse) -> Roster:
    now = datetime.now(UTC)
    everybody: dict[str, list[Face]] = {}
    for person, face in faces:
        own = everybody.setdefault(person, []) if person is not None else []
        if face is not None:
            own.append(face)
    templates = [
        Template(person, face.embedding, face.quality.overall if use is QualityUse.WEIGHT else 1.0, now)
        for person, own in everybody.items()
        for face in (_good_ones(own) if use is QualityUse.GATE else own)
    ]
    return Roster.of((Person(person, person) for person in everybody), templates, pack_id=pack.id)


def _good_ones(faces: Sequence[Face]) -> Sequence[Face]:
    """Those of enough quality, or the best one where none is."""
    good = [face for face in faces if face.quality.overall >= GOOD_ENOUGH]
    return good or sorted(faces, key=lambda face: face.quality.overall)[-1:]


def _vectors(faces: Iterable[Read]) -> list[Found]:
    return [(person, None if face is None else face.embedding.vector) for person, face in faces]


def _tell(json_file: str | None, measured: _Measured) -> None:
    people, missed = len(measured.roster.people), measured.missed
    say(json_file, f"{measured.pack.manifest.title}: {people} people, {missed} photos without a face found.")
    for fpir in _FPIRS:
        trade = trade_at(measured.enrolled, measured.strangers, fpir=fpir)
        say(
            json_file,
            f"FNIR {trade.fnir:.2%} at FPIR {fpir:.0%}, from a similarity of {trade.threshold:.3f} on.",
        )
