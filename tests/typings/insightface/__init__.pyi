"""The part of InsightFace that the product uses; the package ships no types."""

__version__: str
