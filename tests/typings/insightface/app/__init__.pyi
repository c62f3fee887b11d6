from typing import Any

import numpy as np
from numpy.typing import NDArray

class Face(dict[str, Any]):
    @property
    def bbox(self) -> NDArray[np.float32]: ...
    @property
    def kps(self) -> NDArray[np.float32]: ...
    @property
    def normed_embedding(self) -> NDArray[np.float32]: ...

class FaceAnalysis:
    def __init__(
        self,
        name: str = ...,
        root: str = ...,
        allowed_modules: list[str] | None = None,
        **kwargs: Any,  # noqa: ANN401 - handed on to ONNX Runtime
    ) -> None: ...
    def prepare(
        self, ctx_id: int, det_thresh: float = 0.5, det_size: tuple[int, int] = (640, 640)
    ) -> None: ...
    def get(self, img: NDArray[np.uint8], max_num: int = 0) -> list[Face]: ...
