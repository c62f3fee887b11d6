import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession

class ArcFaceONNX:
    session: InferenceSession
    input_mean: float
    input_std: float
    input_size: tuple[int, int]
    input_shape: list[int | str | None]
    input_name: str
    output_names: list[str]
    output_shape: list[int | str | None]
    def __init__(self, model_file: str | None = None, session: InferenceSession | None = None) -> None: ...
    def prepare(self, ctx_id: int) -> None: ...
    def get_feat(self, imgs: NDArray[np.uint8] | list[NDArray[np.uint8]]) -> NDArray[np.float32]: ...
    def forward(self, batch_data: NDArray[np.float32]) -> NDArray[np.float32]: ...
