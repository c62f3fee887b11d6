"""Frames from webcams, films, folders and streams, and what can be wrong with them."""
