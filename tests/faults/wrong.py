"""Trials of wrong numbers: people walk by while a provider takes each for somebody who is not there."""

import random
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.engine.runtime.targets import ExecutionProvider
from tests.faults import drawn
from tests.faults.faulty import Failure, drawn_people
from tests.faults.lesson import Lesson, Stage, ids

KINDS = ("from the start", "later", "stale")
WALKERS, ENROLLED = 12, 36


def try_once(stage: Stage, register: Path, kind: str, seed: int) -> tuple[int, int]:
    """How many of those were marked that were not there, and how many of those that were."""
    dice = random.Random(seed)
    absent = list(range(WALKERS, ENROLLED))
    swaps = tuple((number, dice.choice(absent)) for number in range(WALKERS))
    after = 0 if kind == KINDS[0] else dice.randrange(1, 40)
    failure = Failure("stale" if kind == KINDS[2] else "wrong", after, swaps)
    worker = partial(drawn_people, failure=failure)
    with Lesson(stage, register, worker=worker, provider=ExecutionProvider.CUDA) as lesson:
        lesson.play()
        lesson.play()  # who was looked at with wrong numbers is looked at anew
        marked = set(ids(lesson.marks()))
    there = {drawn.person(number).id for number in range(WALKERS)}
    return len(marked - there), len(marked & there)


def try_often(times: str, kind: str, pack: str, film: str, scratch: str) -> dict[str, Any]:
    """What so many trials of a kind came to."""
    stage = Stage(Path(pack), Path(film), ENROLLED)
    found = [try_once(stage, Path(scratch) / f"{seed}.db", kind, 100 + seed) for seed in range(int(times))]
    return {
        "kind": kind,
        "trials": len(found),
        "wrong_accepts": sum(wrong for wrong, _ in found),
        "unmarked": sum(WALKERS - right for _, right in found),
    }
