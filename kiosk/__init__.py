"""Attendance for classrooms: by face, PIN, badge or a teacher's tap, on one PC, offline."""

import os

# Must stand before the first `import numpy`: more BLAS threads fight ONNX Runtime's (p95 of a match 75 times
# worse).
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
# Must stand before the first `import cv2`: with it, Media Foundation takes up to 20 s to open a camera.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
# A camera that can't be opened is told as a Notice and tried again for hours: OpenCV need not print it too.
os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
# Must stand before the first `import onnxruntime`: it would keep an id of this PC, and tell Microsoft what it
# runs.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"
