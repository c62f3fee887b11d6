import numpy as np
from numpy.typing import NDArray

def linear_sum_assignment(
    cost_matrix: NDArray[np.floating], maximize: bool = False
) -> tuple[NDArray[np.intp], NDArray[np.intp]]: ...
