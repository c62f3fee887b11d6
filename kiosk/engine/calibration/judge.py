"""Turns what a probe said, and how it ended, into the Result of its Target."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kiosk.domain.sentence import Sentence
from kiosk.engine.calibration.agreement import Agreement, compare_detections, compare_vectors
from kiosk.engine.calibration.endings import end
from kiosk.engine.calibration.probe import (
    Detected,
    Embedded,
    Found,
    Loaded,
    Part,
    Timed,
    Unusable,
    Used,
    Vectors,
)
from kiosk.engine.calibration.report import Figures, PartResult, Result, Timing
from kiosk.engine.calibration.trial import Ended, Failed
from kiosk.engine.runtime.targets import Place
from kiosk.engine.runtime.verdicts import Verdict, failure, wrong_numbers

_MOST_DETAILS = 4000
_ORNAMENT = re.compile(r"\x1b\[[\d;]*m|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ ")  # colours and moments


@dataclass(frozen=True, slots=True, eq=False)
class Reference:
    """What CPU answered."""

    found: Found
    vectors: Vectors


def reference_of(messages: Sequence[object]) -> Reference | None:
    """The first answers of CPU itself, None if it did not give both."""
    found = next((one.found for one in messages if isinstance(one, Detected)), None)
    vectors = next((one.vectors for one in messages if isinstance(one, Embedded)), None)
    return None if found is None or vectors is None else Reference(found, vectors)


def judge(
    place: Place,
    messages: Sequence[object],
    ended: Ended,
    *,
    reference: Reference,
    limit: float,
    seconds: float,
) -> Result:
    """The Result of a probe; a process that died or hung outweighs what it said before."""
    parts = {part: _part(place.name, part, messages, ended.log, reference) for part in Part}
    failed = [one for one in messages if isinstance(one, Failed)]
    bad = [(verdict, sentence) for _, verdict, sentence in parts.values() if verdict is not Verdict.WORKS]
    fate = end(place.name, ended, limit=limit)
    if fate is None and failed:
        fate = failure(place.name, f"{failed[0].sentence}\n{failed[0].details}\n{ended.log}")
    verdict, sentence = fate or (bad[0] if bad else (Verdict.WORKS, _well(place)))
    used = next((one.rss_mb for one in messages if isinstance(one, Used)), None)
    return Result(
        target=place.target,
        name=place.name,
        verdict=verdict,
        sentence=sentence,
        details="" if verdict is Verdict.WORKS else _details(messages, ended),
        detector=parts[Part.DETECTOR][0],
        embedder=parts[Part.EMBEDDER][0],
        timings=tuple(_timing(one) for one in messages if isinstance(one, Timed)),
        rss_mb=used,
        seconds=round(seconds, 2),
    )


def _well(place: Place) -> Sentence:
    if place.target.on_cpu:
        return Sentence("{name}: works.", name=place.name)
    return Sentence("{name}: works and gives the numbers of CPU.", name=place.name)


def _part(
    name: str, part: Part, messages: Sequence[object], log: str, reference: Reference
) -> tuple[PartResult, Verdict, str]:
    load_ms = next((one.ms for one in messages if isinstance(one, Loaded) and one.part is part), None)
    agreements = _agreements(part, messages, reference)
    lowest = min((one.lowest for one in agreements), default=None)
    wrong = next((one.wrong for one in agreements if one.wrong), "")
    unusable = next((one for one in messages if isinstance(one, Unusable) and one.part is part), None)
    if unusable is not None:
        verdict, sentence = failure(name, f"{unusable.details}\n{log}")
    elif wrong:
        verdict, sentence = wrong_numbers(name, wrong)
    else:
        verdict, sentence = Verdict.WORKS, ""
    return PartResult(verdict=verdict, load_ms=_rounded(load_ms), agreement=lowest), verdict, sentence


def _agreements(part: Part, messages: Sequence[object], reference: Reference) -> list[Agreement]:
    """One Agreement an answer; a later answer may be of some pictures only."""
    if part is Part.DETECTOR:
        return [
            compare_detections({count: reference.found[count] for count in one.found}, one.found)
            for one in messages
            if isinstance(one, Detected)
        ]
    return [
        compare_vectors({count: reference.vectors[count] for count in one.vectors}, one.vectors)
        for one in messages
        if isinstance(one, Embedded)
    ]


def _timing(timed: Timed) -> Timing:
    both = len(timed.detector) == len(timed.embedder)
    frame = tuple(sum(pair) for pair in zip(timed.detector, timed.embedder, strict=True)) if both else ()
    return Timing(
        faces=timed.faces,
        runs=max(len(timed.detector), len(timed.embedder)),
        detector=percentiles(timed.detector),
        embedder=percentiles(timed.embedder),
        frame=percentiles(frame),
    )


def percentiles(times: Sequence[float]) -> Figures | None:
    """The 50th and 95th percentile, None of nothing."""
    if not times:
        return None
    p50, p95 = (round(float(value), 3) for value in np.percentile(times, (50, 95)))
    return Figures(p50=p50, p95=p95)


def _details(messages: Sequence[object], ended: Ended) -> str:
    """Native text, each line once, without the name of whoever's home folder is in its paths."""
    said = [one.details for one in messages if isinstance(one, Unusable | Failed)]
    code = [] if ended.exit_code in {0, None} else [f"exit code {ended.exit_code}"]
    lines = [
        _ORNAMENT.sub("", line).strip() for text in (*said, ended.log, *code) for line in text.splitlines()
    ]
    text = "\n".join(line for line in dict.fromkeys(lines) if line)
    return text.replace(str(Path.home()), "~")[:_MOST_DETAILS]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
