"""The only door to ONNX Runtime: the provider asked for, the one that runs, and the threads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from kiosk.domain.faults import Fault


class ExecutionProvider(StrEnum):
    """A back end of ONNX Runtime, by the name it goes by there."""

    DIRECTML = "DmlExecutionProvider"
    CUDA = "CUDAExecutionProvider"
    OPENVINO = "OpenVINOExecutionProvider"
    COREML = "CoreMLExecutionProvider"
    CPU = "CPUExecutionProvider"


@dataclass(frozen=True, slots=True)
class Backend:
    """What a graph is asked to run on. `threads` are for one operator; `options` are the provider's own."""

    provider: ExecutionProvider = ExecutionProvider.CPU
    threads: int = 2
    options: Mapping[str, str] = field(default_factory=dict[str, str])


def _session_options(threads: int) -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    # The arena keeps the largest batch ever seen for good (141 MB after 32 faces) and is no faster here.
    options.enable_cpu_mem_arena = False
    # Spinning pools of two models on the same cores make both slower than one thread would be.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    options.add_session_config_entry("session.force_spinning_stop", "1")
    options.log_severity_level = 3
    return options


class Graph:
    """One ONNX graph, loaded."""

    def __init__(self, path: Path, *, backend: Backend) -> None:
        """Load the graph.

        Raises:
            Fault: ONNX Runtime can't load the file, or not on the provider asked for.
        """
        self.requested = backend.provider
        try:
            self.session = onnxruntime.InferenceSession(
                path.read_bytes(),
                _session_options(backend.threads),
                providers=[(backend.provider.value, dict(backend.options))],
                enable_fallback=0,
            )
        # For a file that it can't read, ONNX Runtime raises its own types, RuntimeError, UnicodeDecodeError.
        except Exception as error:
            raise Fault(
                f"The model {path.name} can't be loaded. Import its pack again.", details=str(error)
            ) from error
        self._input = self.session.get_inputs()[0].name

    @property
    def active(self) -> ExecutionProvider:
        """What runs the graph, as ONNX Runtime reports it: it falls back to CPU without a word."""
        return ExecutionProvider(self.session.get_providers()[0])

    @property
    def outputs(self) -> tuple[str, ...]:
        return tuple(output.name for output in self.session.get_outputs())

    def run(self, tensor: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
        """Run the graph on one contiguous float32 tensor; the outputs in the graph's order."""
        return tuple(np.asarray(output) for output in self.session.run(None, {self._input: tensor}))
