"""What goes into the bundle that PyInstaller makes from build.spec, and the papers that go with it."""
