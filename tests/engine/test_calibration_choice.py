"""What is chosen of what was measured."""

import pytest

from kiosk.engine.calibration.choice import choose, override, told
from kiosk.engine.calibration.report import Figures, PartResult, Result, Timing
from kiosk.engine.runtime.targets import ExecutionProvider, Place, Target
from kiosk.engine.runtime.verdicts import Verdict


def result(
    target: Target,
    detector_ms: float,
    embedder_ms: float,
    verdict: Verdict = Verdict.WORKS,
    *,
    embedder: Verdict = Verdict.WORKS,
) -> Result:
    detect, embed, frame = (
        Figures(p50=ms / 2, p95=ms) for ms in (detector_ms, embedder_ms, detector_ms + embedder_ms)
    )
    return Result(
        target=target,
        name=Place(target).name,
        verdict=verdict,
        sentence="",
        detector=PartResult(verdict=Verdict.WORKS),
        embedder=PartResult(verdict=embedder),
        timings=(Timing(faces=1, runs=10, detector=detect, embedder=embed, frame=frame),),
    )


CUDA = Target(ExecutionProvider.CUDA)
SECOND = Target(ExecutionProvider.CUDA, device=1)
ONE, TWO = Target(threads=1), Target(threads=2)
CPU = result(ONE, 10, 10)


@pytest.mark.parametrize(
    ("others", "detector", "embedder"),
    [
        ([], ONE, ONE),
        ([result(TWO, 9, 9)], TWO, TWO),
        ([result(TWO, 5, 16)], ONE, ONE),  # threads are chosen by the whole Frame
        ([result(CUDA, 10, 10)], ONE, ONE),  # ties go to CPU
        ([result(CUDA, 8.1, 8.1)], ONE, ONE),
        ([result(CUDA, 8, 8)], CUDA, CUDA),
        ([result(CUDA, 12, 2)], ONE, CUDA),
        ([result(CUDA, 2, 12)], CUDA, ONE),
        ([result(CUDA, 2, 2), result(SECOND, 1, 1)], SECOND, SECOND),
        ([result(CUDA, 1, 4), result(SECOND, 2, 2)], CUDA, SECOND),
        ([result(CUDA, 1, 1, Verdict.CRASHED)], ONE, ONE),
        ([result(CUDA, 1, 1, Verdict.TIMED_OUT)], ONE, ONE),
        ([result(CUDA, 1, 1, Verdict.WRONG_NUMBERS, embedder=Verdict.WRONG_NUMBERS)], ONE, ONE),
        ([result(CUDA, 1, 1, Verdict.OUT_OF_MEMORY, embedder=Verdict.OUT_OF_MEMORY)], CUDA, ONE),
    ],
)
def test_the_fastest_that_works_and_a_gpu_only_if_clearly_faster(
    others: list[Result], detector: Target, embedder: Target
):
    choice = choose([CPU, *others])
    assert (choice.detector, choice.embedder) == (detector, embedder)
    assert choice.cpu.on_cpu


def test_confirming_runs_on_the_best_thread_count():
    assert choose([CPU, result(TWO, 9, 9), result(CUDA, 1, 1)]).cpu == TWO


@pytest.mark.parametrize(
    ("results", "sentence"),
    [
        ([CPU], "CPU, 1 thread is used: 20.0 ms a Frame with one face."),
        ([CPU, result(CUDA, 5, 5)], "CUDA is used: 10.0 ms a Frame with one face, 2.0 times as fast as CPU."),
        ([CPU, result(CUDA, 12, 2)], "Faces are found on CPU, 1 thread and told apart on CUDA."),
    ],
)
def test_the_choice_is_one_sentence(results: list[Result], sentence: str):
    assert choose(results).sentence == sentence


def test_what_works_and_is_not_used_says_why():
    results = [
        CPU,
        result(CUDA, 2, 2),
        result(SECOND, 1, 1),
        result(Target(ExecutionProvider.DIRECTML), 10, 10),
    ]
    said = {one.name: (one.verdict, one.sentence) for one in told(results, choose(results))}
    assert said["CUDA"] == (Verdict.WORKS, "CUDA: works, but another is faster.")
    assert said["CUDA (device 1)"][1] == ""
    assert said["DirectML"] == (
        Verdict.SLOWER,
        "DirectML: slower than CPU (20.0 ms a Frame against 20.0), using CUDA (device 1).",
    )


def test_a_person_may_choose_what_is_slower_but_not_what_is_wrong():
    results = [CPU, result(CUDA, 30, 30, Verdict.SLOWER), result(SECOND, 1, 1, Verdict.WRONG_NUMBERS)]
    chosen = override(results, "cuda:0")
    assert chosen is not None
    assert (chosen.detector, chosen.embedder, chosen.cpu) == (CUDA, CUDA, ONE)
    assert override(results, "cuda:1") is None
    assert override(results, "directml:0") is None
    back = override(results, "cpu")
    assert back is not None
    assert back.embedder == ONE
