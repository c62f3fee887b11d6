"""ONNX Runtime and what it runs on: the only door to it."""
