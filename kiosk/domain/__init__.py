"""Pure values and rules: no file, no camera, no database, no Qt."""
