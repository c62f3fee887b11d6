"""Giving memory back to the system."""

import sys

import numpy as np
import psutil
import pytest

from kiosk.engine.runtime.heap import give_back


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the C library gives back by itself")
def test_free_memory_between_blocks_in_use_goes_back():
    blocks = [np.ones(100_000, np.uint8) for _ in range(1000)]  # small enough for the heap: 100 MB
    del blocks[: len(blocks) - 1]  # the last one, on top, keeps the heap from shrinking
    kept = psutil.Process().memory_info().rss
    give_back()
    assert psutil.Process().memory_info().rss < kept - 50e6
    assert blocks[0].all()
