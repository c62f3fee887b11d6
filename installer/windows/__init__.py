"""How the program is installed on Windows: two installers made on any system, and its policies."""
