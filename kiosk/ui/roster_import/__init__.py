"""Bringing in a school's list: choose, tell the columns, look at what would change, take in, take back."""
