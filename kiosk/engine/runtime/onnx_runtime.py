"""The only door to ONNX Runtime: the provider asked for, the one that runs, and the threads."""

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.capi import _pybind_state as _native

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.engine.runtime.heap import give_back
from kiosk.engine.runtime.native_log import NativeLog, caught
from kiosk.engine.runtime.targets import ExecutionProvider, Place, Target

# The arena keeps the memory of the largest picture and batch ever seen, unless it is told to let go.
_RUNS_BETWEEN_TIDYING = 200

# DirectML's allocator is one per process, and sessions that run at once stall (microsoft/onnxruntime#20713).
_DIRECTML_TURN = Lock()

# Windows' own tracing, which no variable of the environment turns off.
onnxruntime.disable_telemetry_events()


class _OneAtATime(onnxruntime.InferenceSession):
    """A DirectML session: of all in this process one runs at a time, whoever calls it."""

    def run(
        self,
        output_names: Sequence[str] | None,
        input_feed: Mapping[str, NDArray[Any]],
        run_options: onnxruntime.RunOptions | None = None,
    ) -> list[NDArray[np.float32]]:
        with _DIRECTML_TURN:
            return super().run(output_names, input_feed, run_options)


def _session_options(target: Target) -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = target.threads
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    # Without its arena the C library's heap is left in pieces: after 888 photos were enrolled with the
    # starter pack the kiosk held 741 MB, with it 375, and was as fast.
    options.enable_cpu_mem_arena = True
    options.enable_mem_pattern = target.provider is not ExecutionProvider.DIRECTML  # it must be off there
    # Spinning pools of two models on the same cores make both slower than one thread would be.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    options.add_session_config_entry("session.force_spinning_stop", "1")
    options.log_severity_level = 3
    return options


def provider_options(target: Target) -> dict[str, str]:
    """What ONNX Runtime is told about the device, by the names of its documentation."""
    device = {"device_id": str(target.device)}
    match target.provider:
        case ExecutionProvider.CUDA:
            limit = {"gpu_mem_limit": str(target.memory_mb * 1024 * 1024)} if target.memory_mb else {}
            # The default search tries every algorithm at the first run of each shape, which takes seconds.
            search = {"cudnn_conv_algo_search": "HEURISTIC"}
            return {**device, **limit, **search, "arena_extend_strategy": "kSameAsRequested"}
        case ExecutionProvider.OPENVINO:
            threads = {"num_of_threads": str(target.threads)} if target.kind.startswith("CPU") else {}
            return {"device_type": target.kind or "GPU", **threads}
        case ExecutionProvider.DIRECTML | ExecutionProvider.MIGRAPHX | ExecutionProvider.ROCM:
            return device
        case ExecutionProvider.COREML | ExecutionProvider.CPU:
            return {}


class Graph:
    """One ONNX graph, loaded."""

    def __init__(self, path: Path, *, target: Target) -> None:
        """Load the graph.

        Raises:
            Fault: ONNX Runtime can't load the file, or not on the provider asked for.
        """
        self.requested = target.provider
        log = NativeLog()
        try:
            with nullcontext() if target.on_cpu else caught(log):
                self.session = _session(path, target)
        # For a file that it can't read, ONNX Runtime raises its own types, RuntimeError, UnicodeDecodeError.
        except Exception as error:
            raise Fault(_sentence(path, target), details=f"{error}\n{log.text}".strip()) from error
        if self.active is not target.provider:
            raise Fault(_sentence(path, target), details=log.text)
        self._input = self.session.get_inputs()[0].name
        self._runs = 0
        self._tidying = onnxruntime.RunOptions()
        if target.on_cpu:
            self._tidying.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")

    @property
    def active(self) -> ExecutionProvider:
        """What runs the graph, as ONNX Runtime reports it: it falls back to CPU without a word."""
        return ExecutionProvider(self.session.get_providers()[0])

    @property
    def outputs(self) -> tuple[str, ...]:
        return tuple(output.name for output in self.session.get_outputs())

    def run(self, tensor: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
        """Run the graph on one contiguous float32 tensor; the outputs in the graph's order."""
        self._runs += 1
        tidies = self._runs % _RUNS_BETWEEN_TIDYING == 0
        outputs = self.session.run(None, {self._input: tensor}, self._tidying if tidies else None)
        if tidies:
            give_back()
        return tuple(np.asarray(output) for output in outputs)


def _session(path: Path, target: Target) -> onnxruntime.InferenceSession:
    kind = _OneAtATime if target.provider is ExecutionProvider.DIRECTML else onnxruntime.InferenceSession
    if target.provider is ExecutionProvider.CUDA:
        # Lets it find CUDA's libraries where pip put them (site-packages/nvidia), if it did.
        onnxruntime.preload_dlls()
    return kind(
        path.read_bytes(),
        _session_options(target),
        providers=[(target.provider.value, provider_options(target))],
        enable_fallback=0,
    )


def _sentence(path: Path, target: Target) -> Sentence:
    if target.on_cpu:
        return Sentence("The model {file} can't be loaded. Import its pack again.", file=path.name)
    return Sentence(
        "{provider} can't run the model {file} on this computer.",
        provider=target.provider.label,
        file=path.name,
    )


def version() -> str:
    return onnxruntime.__version__


def offered() -> tuple[Place, ...]:
    """Every provider that ONNX Runtime was built with and the product knows, with the devices listed for it.

    It need not work: libraries and drivers are looked for only when a graph loads.
    """
    known = {provider.value for provider in ExecutionProvider}
    built = [ExecutionProvider(name) for name in onnxruntime.get_available_providers() if name in known]
    return tuple(place for provider in built for place in _devices(provider) or [Place(Target(provider))])


def _devices(provider: ExecutionProvider) -> list[Place]:
    if provider is ExecutionProvider.OPENVINO and hasattr(_native, "get_available_openvino_device_ids"):
        return [Place(Target(provider, kind=kind)) for kind in _native.get_available_openvino_device_ids()]
    found: dict[int, Place] = {}
    for device in onnxruntime.get_ep_devices():
        about = device.device.metadata
        # DirectML takes adapter 0 for one without a number, which may be another than the one named.
        number = about.get("DxgiAdapterNumber", "")
        if device.ep_name == provider.value and number.isdigit():
            place = Place(Target(provider, device=int(number)), about.get("Description", "").strip())
            found.setdefault(int(number), place)
    return list(found.values())
