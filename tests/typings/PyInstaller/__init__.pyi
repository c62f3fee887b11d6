"""What we use of PyInstaller, which has no types of its own."""
