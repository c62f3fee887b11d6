"""The Register page: lessons of any day, worked by keyboard, corrected, looked at over weeks and terms."""
