"""Takes camera noise off an AlignedFace: in poor light it costs the embedder more than lost detail does."""

import cv2
import numpy as np
from numpy.typing import NDArray

_REACH, _REACH_SIGMA = 5, 2.0  # pixels over which the bilateral filter averages
_NOISY = (
    2.0  # grey levels; 2 % of good photos have more, a third of the looks in poor light (docs/accuracy.md)
)

# Immerkær, Fast noise variance estimation (1996): blind to edges and slopes. The median instead of his mean
# leaves hair out, too; 0.6745 is the median of a normal distribution's magnitude.
_KERNEL = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
_KERNEL_GAIN, _MEDIAN_GAIN = 6.0, 0.6745


def noise_of(crop: NDArray[np.uint8]) -> float:
    """Standard deviation of the noise of a BGR crop at half its size, in grey levels."""
    grey = cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY)
    # Cameras smooth and faces are scaled up: at half size neighbouring pixels are independent again.
    small = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    answer = cv2.filter2D(small, cv2.CV_32F, _KERNEL)
    return float(np.median(np.abs(answer))) / _KERNEL_GAIN / _MEDIAN_GAIN


def denoised(crop: NDArray[np.uint8], *, strength: float) -> NDArray[np.uint8]:
    """The crop through a bilateral filter of range `strength` (grey levels), a noisy one twice."""
    passes = 2 if noise_of(crop) > _NOISY else 1
    for _ in range(passes):
        crop = np.asarray(cv2.bilateralFilter(crop, _REACH, strength, _REACH_SIGMA), np.uint8)
    return crop
