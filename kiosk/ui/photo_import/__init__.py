"""Enrolling many people from photos: choose, look at each, enrol, take back."""
