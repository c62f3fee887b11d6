"""The one name that insightface takes at import."""


class SimilarityTransform:
    """Says so if it is ever asked for."""

    def __init__(self) -> None:
        msg = "scikit-image is not in this bundle"
        raise NotImplementedError(msg)
