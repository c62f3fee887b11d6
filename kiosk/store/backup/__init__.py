"""Sealed copies of the register: made, checked by restoring them, and put back."""
