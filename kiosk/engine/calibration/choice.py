"""Which Target is used: the fastest that works, and a GPU only where it beats CPU clearly."""

from collections.abc import Sequence

from kiosk.domain.sentence import Sentence
from kiosk.engine.calibration.probe import Part
from kiosk.engine.calibration.report import Choice, Figures, Result
from kiosk.engine.runtime.verdicts import Verdict

CLEARLY = 0.8  # of CPU's 95th percentile: a GPU brings drivers that may fail, so a tie goes to CPU

# What one part did there says that the other can't be trusted either.
_UNTRUSTED = frozenset({Verdict.CRASHED, Verdict.TIMED_OUT, Verdict.WRONG_NUMBERS})


def choose(results: Sequence[Result]) -> Choice:
    """Detector and embedder each get what is fastest at the 95th percentile of a Frame with one face.

    Of CPU, the thread count is chosen by detector and embedder together. `results` hold CPU, working.
    """
    cpu = best_cpu(results)
    detector = _fastest(results, cpu, Part.DETECTOR)
    embedder = _fastest(results, cpu, Part.EMBEDDER)
    return Choice(
        detector=detector.target,
        embedder=embedder.target,
        cpu=cpu.target,
        sentence=_sentence(cpu, detector, embedder),
    )


def override(results: Sequence[Result], key: str) -> Choice | None:
    """Both parts on the Target with that key, None unless it was found to give right numbers."""
    cpu = best_cpu(results)
    wanted = cpu if key == cpu.target.key else next((one for one in results if one.target.key == key), None)
    if wanted is None or wanted.verdict not in {Verdict.WORKS, Verdict.SLOWER}:
        return None
    return Choice(
        detector=wanted.target,
        embedder=wanted.target,
        cpu=cpu.target,
        sentence=Sentence(
            "You chose {name}: {ms} ms a Frame with one face.", name=wanted.name, ms=_ms(wanted)
        ),
    )


def told(results: Sequence[Result], choice: Choice) -> tuple[Result, ...]:
    """Say of each Target that works why it was not chosen, and of each that failed what is used instead."""
    used = {choice.detector, choice.embedder}
    cpu = best_cpu(results)
    instead = " and ".join(dict.fromkeys(one.name for one in results if one.target in used - {cpu.target}))
    judged = (
        one
        if one.verdict is not Verdict.WORKS or one.target in used or one.target.on_cpu
        else _beaten(one, cpu)
        for one in results
    )
    return tuple(
        one.model_copy(update={"sentence": _using(one.sentence, instead)}) if instead else one
        for one in judged
    )


def _using(said: str, instead: str) -> str:
    if isinstance(said, Sentence) and "instead" in said.values:
        return Sentence(said.template, **{**said.values, "instead": instead})
    return said


def best_cpu(results: Sequence[Result]) -> Result:
    """CPU with the thread count that is fastest."""
    working = [one for one in results if one.target.on_cpu and one.verdict is Verdict.WORKS]
    return min(working, key=lambda one: figures(one, None).p95)


def _fastest(results: Sequence[Result], cpu: Result, part: Part) -> Result:
    least = figures(cpu, part).p95 * CLEARLY
    clear = [
        one
        for one in results
        if not one.target.on_cpu and part_works(one, part) and figures(one, part).p95 <= least
    ]
    return min(clear, key=lambda one: figures(one, part).p95, default=cpu)


def part_works(one: Result, part: Part) -> bool:
    """Whether the part may run there, fast or not."""
    if one.verdict in _UNTRUSTED:
        return False
    found = one.detector if part is Part.DETECTOR else one.embedder
    return found is not None and found.verdict is Verdict.WORKS


def figures(one: Result, part: Part | None) -> Figures:
    """Times at one face of a part, or of a whole Frame; without end where there are none."""
    timing = one.timing(1)
    found = None if timing is None else getattr(timing, part.value if part else "frame")
    return found if isinstance(found, Figures) else Figures(p50=float("inf"), p95=float("inf"))


def _beaten(one: Result, cpu: Result) -> Result:
    ours, theirs = figures(cpu, None).p95, figures(one, None).p95
    if theirs >= ours:
        said = Sentence(
            "{name}: slower than CPU ({theirs} ms a Frame against {ours}), using {instead}.",
            name=one.name,
            theirs=round(theirs, 1),
            ours=round(ours, 1),
            instead="CPU",
        )
        return one.model_copy(update={"verdict": Verdict.SLOWER, "sentence": said})
    said = Sentence(
        "{name}: works, but not clearly faster than CPU ({theirs} ms a Frame against {ours}).",
        name=one.name,
        theirs=round(theirs, 1),
        ours=round(ours, 1),
    )
    if theirs <= ours * CLEARLY:
        said = Sentence("{name}: works, but another is faster.", name=one.name)
    return one.model_copy(update={"sentence": said})


def _sentence(cpu: Result, detector: Result, embedder: Result) -> Sentence:
    if detector.target == embedder.target:
        if detector.target.on_cpu:
            return Sentence("{name} is used: {ms} ms a Frame with one face.", name=cpu.name, ms=_ms(cpu))
        times = figures(cpu, None).p95 / figures(detector, None).p95
        return Sentence(
            "{name} is used: {ms} ms a Frame with one face, {times} times as fast as CPU.",
            name=detector.name,
            ms=_ms(detector),
            times=round(times, 1),
        )
    return Sentence(
        "Faces are found on {detector} and told apart on {embedder}.",
        detector=detector.name,
        embedder=embedder.name,
    )


def _ms(one: Result) -> float:
    return round(figures(one, None).p95, 1)
