"""What installs the bundle on Linux: a .deb, and an archive with a script."""
