"""What a graph can be asked to run on: an ExecutionProvider, a device of it, and its limits."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.sentence import Sentence


class ExecutionProvider(StrEnum):
    """A back end of ONNX Runtime, by the name it goes by there."""

    DIRECTML = "DmlExecutionProvider"
    CUDA = "CUDAExecutionProvider"
    OPENVINO = "OpenVINOExecutionProvider"
    COREML = "CoreMLExecutionProvider"
    MIGRAPHX = "MIGraphXExecutionProvider"
    ROCM = "ROCMExecutionProvider"
    CPU = "CPUExecutionProvider"

    @property
    def label(self) -> str:
        """As people write it."""
        return _LABELS[self]

    @property
    def word(self) -> str:
        """As it is typed on the command line and in the settings."""
        return self.label.lower()

    @classmethod
    def of_word(cls, word: str) -> "ExecutionProvider | None":
        return next((provider for provider in cls if provider.word == word.lower()), None)


_LABELS = {
    ExecutionProvider.DIRECTML: "DirectML",
    ExecutionProvider.CUDA: "CUDA",
    ExecutionProvider.OPENVINO: "OpenVINO",
    ExecutionProvider.COREML: "CoreML",
    ExecutionProvider.MIGRAPHX: "MIGraphX",
    ExecutionProvider.ROCM: "ROCm",
    ExecutionProvider.CPU: "CPU",
}


@dataclass(frozen=True, slots=True)
class Target:
    """An ExecutionProvider on one device.

    `device` counts from 0, as the provider counts. `kind` is OpenVINO's name of the device ("GPU", "NPU",
    "CPU"). `threads` are for one operator on CPU. `memory_mb` limits the arena of CUDA, 0 for no limit; the
    real use is higher. `batch` is the most AlignedFaces in one run, 0 for all of a Frame.
    """

    provider: ExecutionProvider = ExecutionProvider.CPU
    device: int = 0
    kind: str = ""
    threads: int = 2
    memory_mb: int = 0
    batch: int = 0

    @property
    def on_cpu(self) -> bool:
        return self.provider is ExecutionProvider.CPU

    @property
    def key(self) -> str:
        """Names the place alone, without its limits: `cpu`, `cuda:0`, `openvino:gpu`."""
        if self.on_cpu or self.provider is ExecutionProvider.COREML:
            return self.provider.word
        return f"{self.provider.word}:{self.kind.lower() or self.device}"


@dataclass(frozen=True, slots=True)
class Place:
    """A Target and the name of its adapter, empty where nobody names it."""

    target: Target
    adapter: str = ""

    @property
    def name(self) -> str:
        """As people read it: `CPU, 2 threads`, `DirectML (Intel UHD Graphics 770)`, `CUDA`."""
        target = self.target
        if target.on_cpu:
            if target.threads == 1:
                return Sentence("CPU, 1 thread")
            return Sentence("CPU, {threads} threads", threads=target.threads)
        adapter = self.adapter or target.kind or (f"device {target.device}" if target.device else "")
        return f"{target.provider.label} ({adapter})" if adapter else target.provider.label
