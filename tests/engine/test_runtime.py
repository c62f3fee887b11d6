"""What ONNX Runtime is told, and how a provider that it can't give is told apart from one that it gives."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import numpy as np
import onnxruntime
import pytest

from kiosk.domain.faults import Fault
from kiosk.engine.runtime import onnx_runtime as runtime
from kiosk.engine.runtime.native_log import NativeLog, caught, decoded
from kiosk.engine.runtime.onnx_runtime import Graph, provider_options
from kiosk.engine.runtime.targets import ExecutionProvider, Place, Target
from tests.engine.tiny_packs import embedder


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "know.onnx"
    path.write_bytes(embedder().SerializeToString())
    return path


def test_a_provider_that_is_not_there_is_a_fault_and_never_cpu_in_silence(
    model: Path, capfd: pytest.CaptureFixture[str]
):
    absent = next(
        one for one in ExecutionProvider if one not in {p.target.provider for p in runtime.offered()}
    )
    with pytest.warns(UserWarning, match="not in available"), pytest.raises(Fault) as caught_fault:
        Graph(model, target=Target(absent))
    assert caught_fault.value.sentence == f"{absent.label} can't run the model know.onnx on this computer."
    capfd.readouterr()


def test_requested_and_active_are_told(model: Path):
    graph = Graph(model, target=Target(threads=1))
    assert (graph.requested, graph.active) == (ExecutionProvider.CPU, ExecutionProvider.CPU)


def test_a_damaged_model_is_a_fault_that_says_what_to_do(tmp_path: Path):
    (tmp_path / "know.onnx").write_bytes(b"\x08\xff")
    with pytest.raises(Fault, match="Import its pack again"):
        Graph(tmp_path / "know.onnx", target=Target())


@pytest.mark.parametrize(
    ("target", "options"),
    [
        (Target(), {}),
        (Target(ExecutionProvider.DIRECTML, 1), {"device_id": "1"}),
        (
            Target(ExecutionProvider.CUDA, memory_mb=512),
            {
                "device_id": "0",
                "gpu_mem_limit": "536870912",
                "cudnn_conv_algo_search": "HEURISTIC",
                "arena_extend_strategy": "kSameAsRequested",
            },
        ),
        (Target(ExecutionProvider.OPENVINO, kind="NPU"), {"device_type": "NPU"}),
        (
            Target(ExecutionProvider.OPENVINO, kind="CPU", threads=3),
            {"device_type": "CPU", "num_of_threads": "3"},
        ),
        (Target(ExecutionProvider.COREML), {}),
    ],
)
def test_each_provider_gets_its_own_options(target: Target, options: dict[str, str]):
    assert provider_options(target) == options


def test_directml_runs_in_sequence_without_memory_pattern():
    options = runtime._session_options(Target(ExecutionProvider.DIRECTML))
    assert not options.enable_mem_pattern
    assert options.execution_mode == onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    assert runtime._session_options(Target()).enable_mem_pattern


def test_directml_runs_one_session_at_a_time(model: Path):
    first, second = (
        runtime._OneAtATime(model.read_bytes(), providers=["CPUExecutionProvider"]) for _ in range(2)
    )
    pixels = {"data": np.zeros((1, 3, 112, 112), np.float32)}
    done = Event()
    with runtime._DIRECTML_TURN:
        other = Thread(target=lambda: (second.run(None, pixels), done.set()))
        other.start()
        assert not done.wait(0.3)
    other.join()
    assert done.is_set()
    first.run(None, pixels)


def test_no_thread_spins():
    options = runtime._session_options(Target(threads=3))
    assert options.intra_op_num_threads == 3
    assert options.get_session_config_entry("session.intra_op.allow_spinning") == "0"
    assert options.get_session_config_entry("session.force_spinning_stop") == "1"


def test_cpu_is_always_offered():
    assert ExecutionProvider.CPU in {place.target.provider for place in runtime.offered()}


@pytest.mark.parametrize(
    ("place", "key", "name"),
    [
        (Place(Target(threads=1)), "cpu", "CPU, 1 thread"),
        (Place(Target(threads=3), "Ryzen"), "cpu", "CPU, 3 threads"),
        (Place(Target(ExecutionProvider.CUDA)), "cuda:0", "CUDA"),
        (Place(Target(ExecutionProvider.CUDA, 1)), "cuda:1", "CUDA (device 1)"),
        (Place(Target(ExecutionProvider.DIRECTML), "Arc A380"), "directml:0", "DirectML (Arc A380)"),
        (Place(Target(ExecutionProvider.OPENVINO, kind="GPU.0")), "openvino:gpu.0", "OpenVINO (GPU.0)"),
        (Place(Target(ExecutionProvider.COREML)), "coreml", "CoreML"),
    ],
)
def test_targets_have_a_key_to_type_and_a_name_to_read(place: Place, key: str, name: str):
    assert (place.target.key, place.name) == (key, name)


def test_native_text_is_caught_and_passed_on(capfd: pytest.CaptureFixture[str]):
    log = NativeLog()
    with caught(log):
        os.write(2, b"said by a driver\n")
    assert log.text == "said by a driver"
    assert capfd.readouterr().err == "said by a driver\n"


def test_native_text_is_caught_also_of_what_raises(capfd: pytest.CaptureFixture[str]):
    log = NativeLog()

    def fails() -> None:
        with caught(log):
            os.write(2, b"why\n")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    assert log.text == "why"
    capfd.readouterr()


def test_wide_text_of_windows_is_read():
    assert decoded("cublas64_12.dll is missing\n".encode("utf-16-le")) == "cublas64_12.dll is missing"


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows it writes no file that could be looked for")
def test_onnx_runtime_keeps_no_identity_of_the_computer(model: Path, tmp_path: Path):
    home = tmp_path / "home"
    home.mkdir()
    code = "import sys; from pathlib import Path; from kiosk.engine.runtime.onnx_runtime import Graph; "
    code += "from kiosk.engine.runtime.targets import Target; Graph(Path(sys.argv[1]), target=Target())"
    # With next to no variables: it keeps quiet by itself where one of them says that this is a test.
    bare = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run(
        [sys.executable, "-c", code, str(model)], env=bare, check=True, cwd=Path(__file__).parents[2]
    )
    assert [*home.rglob("*")] == []
