"""Enrolment at the screen: where to look, what came of it, and who looks like whom."""
