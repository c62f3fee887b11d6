"""The composition root of the desktop program: the only place that knows every part."""
