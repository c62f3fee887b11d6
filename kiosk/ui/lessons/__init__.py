"""Choosing which lesson to begin."""
