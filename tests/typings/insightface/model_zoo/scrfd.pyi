from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession

class SCRFD:
    session: InferenceSession
    nms_thresh: float
    det_thresh: float
    use_kps: bool
    input_size: tuple[int, int] | None
    input_mean: float
    input_std: float
    def __init__(
        self,
        model_file: str | None = None,
        session: InferenceSession | None = None,
        resolution_session_factory: Callable[..., Any] | None = None,
        static_shape_sessions: bool = True,
    ) -> None: ...
    def prepare(
        self,
        ctx_id: int,
        *,
        nms_thresh: float = ...,
        det_thresh: float = ...,
        input_size: tuple[int, int] = ...,
    ) -> None: ...
    def detect(
        self,
        img: NDArray[np.uint8],
        input_size: tuple[int, int] | None = None,
        max_num: int = 0,
        metric: str = "default",
        det_thresh: float | None = None,
    ) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]: ...
    def forward(
        self, img: NDArray[np.uint8], threshold: float
    ) -> tuple[list[NDArray[np.float32]], list[NDArray[np.float32]], list[NDArray[np.float32]]]: ...
