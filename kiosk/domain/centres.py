"""The mean Template of a Person: weighed by quality, without those that are of somebody else."""

import numpy as np
from numpy.typing import NDArray

# The idea and its first two figures are Frigate's, for its face recognition: below five samples nothing is
# dropped, and at least 70 % are kept. Its bound, a cosine of 0.30 to the mean, holds for one family of
# models; here it is the middle between strangers and the Person's own, which the open pack puts near 0.3 too.
_LEAST, _KEPT = 5, 0.7
_LIGHTEST = 0.01  # what a Template of no quality at all still weighs

Vectors = NDArray[np.float32]


def centre(vectors: Vectors, weights: NDArray[np.float32], *, strangers: float) -> Vectors:
    """The unit vector (dimension,) of unit rows (n, dimension) with their qualities (n,), 0 to 1.

    `strangers` is the usual cosine of two different People.
    """
    heavy = np.maximum(weights, np.float32(_LIGHTEST))[:, None] * vectors
    kept = _kept(vectors, heavy, strangers)
    total = heavy[kept].sum(axis=0)
    return np.asarray(total / np.linalg.norm(total), np.float32)


def _kept(vectors: Vectors, heavy: Vectors, strangers: float) -> NDArray[np.bool_]:
    count = vectors.shape[0]
    kept = np.ones(count, np.bool_)
    if count < _LEAST:
        return kept
    others = heavy.sum(axis=0) - heavy  # for each row the rest, lest a wrong one speak for itself
    likeness = np.einsum("nd,nd->n", vectors, others) / np.linalg.norm(others, axis=1)
    bound = (strangers + float(np.median(likeness))) / 2
    worst = np.argsort(likeness)[: count - int(np.ceil(_KEPT * count))]
    kept[worst[likeness[worst] < bound]] = False
    return kept
