"""How the program becomes a package: the bundle, and what installs it."""
