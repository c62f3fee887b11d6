"""The benchmark beside CPU, with a made-up adapter in a real child process."""

from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from kiosk.engine.calibration.benchmark import BenchmarkPlan, benchmark
from kiosk.engine.calibration.benchmark_worker import Bench, Faulty, Measured, Operation
from kiosk.engine.packs.pack import open_pack
from kiosk.engine.runtime.targets import ExecutionProvider
from kiosk.engine.runtime.verdicts import Verdict
from tests.engine import probe_workers
from tests.engine.tiny_packs import write_pack

PLAN = BenchmarkPlan((Operation.EMBED, Operation.MATCH), ExecutionProvider.CUDA, faces=2, iterations=4)


def twice_as_fast(pipe: Connection, plan: Bench) -> None:
    ms = 10.0 if plan.target.on_cpu else 5.0
    for operation in plan.operations:
        pipe.send(Measured(operation, (ms,) * plan.iterations, plan.iterations))


def fails_half_the_time(pipe: Connection, plan: Bench) -> None:
    for operation in plan.operations:
        if not plan.target.on_cpu:
            pipe.send(Faulty("CUDA error: out of memory"))
        pipe.send(Measured(operation, (10.0,) * (plan.iterations // 2), plan.iterations))


def test_gain_over_cpu_in_percent(tmp_path: Path):
    told: list[str] = []
    pack = open_pack(write_pack(tmp_path / "pack"))
    found = benchmark(PLAN, pack, tell=told.append, worker=twice_as_fast, looking=probe_workers.one_adapter)
    assert told == ["CPU, 1 thread", "CUDA (an adapter)"]
    assert [(row.operation, row.name, row.gain_percent) for row in found.rows] == [
        (Operation.EMBED, "CPU, 1 thread", None),
        (Operation.MATCH, "CPU, 1 thread", None),
        (Operation.EMBED, "CUDA (an adapter)", 100.0),
    ]
    assert found.rows[2].per_second == pytest.approx(400.0)


def test_runs_that_fail_count_against_success_and_are_explained(tmp_path: Path):
    pack = open_pack(write_pack(tmp_path / "pack"))
    found = benchmark(
        PLAN, pack, tell=lambda _: None, worker=fails_half_the_time, looking=probe_workers.one_adapter
    )
    assert found.rows[-1].success == 0.5
    assert [(one.name, one.verdict) for one in found.refusals] == [
        ("CUDA (an adapter)", Verdict.OUT_OF_MEMORY)
    ]
