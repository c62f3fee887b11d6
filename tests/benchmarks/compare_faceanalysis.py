"""Compares our engine with `insightface.app.FaceAnalysis` called on each Frame: same film, models and people.

    python -m tests.benchmarks.compare_faceanalysis FILM --people DIR --models FOLDER [--rounds 2]

DIR has one folder of photos a person; FOLDER is laid out as InsightFace lays out its packs. Both sides decode
the film themselves and know people by the same photos. FaceAnalysis decides nothing, so it is given a kind
rule: found is who is the best match of five faces of the film, each at or over the threshold. The kiosk
follows faces: it detects them in at most 15 Frames a second of film and embeds the undecided ones.
FILM.json beside the film, where there is one, tells who is in it.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click
import cv2
import numpy as np
from insightface.app import FaceAnalysis
from numpy.typing import NDArray

from kiosk.domain.work import Work
from kiosk.engine.packs.files import FolderFiles
from kiosk.engine.packs.importing import install, recognise
from kiosk.engine.packs.pack import ModelPack, open_pack
from kiosk.engine.packs.store import PackStore
from kiosk.exchange.photos import PersonPhotos, load_photo, people_folders
from kiosk.paths import RESOURCES

_LOOKS = 5


@dataclass(frozen=True, slots=True)
class Run:
    """One side's pass over the film."""

    side: str
    frames_per_second: float
    found: tuple[str, ...]
    right: int
    wrong: int


@click.command()
@click.argument("film", type=click.Path(exists=True, path_type=Path))
@click.option("--people", "folder", required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--models", required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--rounds", default=2, show_default=True)
@click.option("--json", "json_file", type=click.Path(path_type=Path))
def compare(film: Path, folder: Path, models: Path, rounds: int, json_file: Path | None) -> None:
    """Run both sides over FILM in turns, and print the best round of each."""
    people = people_folders(folder).people
    truth = _truth(film)
    with tempfile.TemporaryDirectory() as temporary:
        pack = _install(models, Path(temporary))
        runs: list[Run] = []
        for number in range(rounds):
            click.echo(f"Round {number + 1} of {rounds}", err=True)
            peer = _peer(models, Path(temporary) / str(number))
            runs.append(_theirs(film, people, peer, pack, truth))
            runs.append(_ours(film, folder, pack, truth))
    best = [_best(runs, side) for side in ("FaceAnalysis", "kiosk")]
    for run in best:
        click.echo(
            f"{run.side:>13}: {run.frames_per_second:6.1f} Frames a second, {len(run.found)} people found"
            f" ({run.right} rightly, {run.wrong} wrongly)"
        )
    times = best[1].frames_per_second / best[0].frames_per_second
    click.echo(f"{times:.2f} times as fast")
    if json_file:
        json_file.write_text(json.dumps({"times": times, "runs": [asdict(run) for run in runs]}, indent=2))


def _best(runs: Sequence[Run], side: str) -> Run:
    return max((run for run in runs if run.side == side), key=lambda run: run.frames_per_second)


def _truth(film: Path) -> frozenset[str] | None:
    beside = film.with_suffix(film.suffix + ".json")
    if not beside.is_file():
        return None
    return frozenset(each["person"] for each in json.loads(beside.read_text())["walkups"] if each["person"])


def _run(side: str, frames: int, seconds: float, found: set[str], truth: frozenset[str] | None) -> Run:
    right = len(found & truth) if truth is not None else len(found)
    return Run(side, frames / seconds, tuple(sorted(found)), right, len(found) - right)


def _install(models: Path, folder: Path) -> ModelPack:
    store = PackStore(folder / "packs", shipped=RESOURCES / "packs")
    files, work = FolderFiles(models), Work()
    pack = install(files, recognise(files, shipped=store.shipped_manifests(), work=work), store, work=work)
    return open_pack(pack.folder)


def _ours(film: Path, folder: Path, pack: ModelPack, truth: frozenset[str] | None) -> Run:
    """The replay command, in a process of its own as a person starts it."""
    arguments = ("replay", film, "--people", folder, "--pack", pack.folder, "--every-frame", "--json", "-")
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *(str(argument) for argument in arguments)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        cwd=RESOURCES.parent,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    found = {str(row["person"]) for row in told["register"] if row["state"] != "not-yet"}
    return _run("kiosk", told["frames"], told["seconds"], found, truth)


def _peer(models: Path, root: Path) -> FaceAnalysis:
    (root / "models").mkdir(parents=True)
    (root / "models" / "compared").symlink_to(models.resolve())
    peer = FaceAnalysis(name="compared", root=str(root), providers=["CPUExecutionProvider"])
    peer.prepare(ctx_id=-1, det_size=(640, 640))
    return peer


def _theirs(
    film: Path,
    people: Sequence[PersonPhotos],
    peer: FaceAnalysis,
    pack: ModelPack,
    truth: frozenset[str] | None,
) -> Run:
    known = _their_people(peer, people)
    accept = pack.thresholds.at(len(people)).accept
    votes: Counter[str] = Counter()
    frames = 0
    capture = cv2.VideoCapture(str(film))
    begun = time.perf_counter()
    while (read := capture.read())[0]:
        frames += 1
        for face in peer.get(np.asarray(read[1], np.uint8)):
            scores = known @ face.normed_embedding
            best = int(np.argmax(scores))
            if scores[best] >= accept:
                votes[people[best].name] += 1
    seconds = time.perf_counter() - begun
    capture.release()
    found = {person for person, count in votes.items() if count >= _LOOKS}
    return _run("FaceAnalysis", frames, seconds, found, truth)


def _their_people(peer: FaceAnalysis, people: Sequence[PersonPhotos]) -> NDArray[np.float32]:
    """(people, dimension): the mean of the largest face of each photo, of unit length."""
    rows: list[NDArray[np.float32]] = []
    for person in people:
        found = [peer.get(load_photo(photo)) for photo in person.photos]
        largest = [
            max(faces, key=lambda face: float(face.bbox[3] - face.bbox[1])).normed_embedding
            for faces in found
            if faces
        ]
        mean = np.sum(largest, axis=0)
        rows.append(mean / np.linalg.norm(mean))
    return np.asarray(rows, np.float32)


if __name__ == "__main__":
    compare()
