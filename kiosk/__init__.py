"""Attendance for classrooms: by face, PIN, badge or a teacher's tap, on one PC, offline."""

import os

# Must stand before the first `import numpy`: with more, BLAS threads fight ONNX Runtime's (p95 of a match 75 times worse).
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

__version__ = "0.1.0"
