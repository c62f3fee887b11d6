"""Stands in the bundle where scikit-image would, and with it scipy: 60 MB that are imported and never run.

insightface imports skimage.transform with itself; of insightface, the product calls SCRFD and ArcFaceONNX
alone, which use nothing of it.
"""
