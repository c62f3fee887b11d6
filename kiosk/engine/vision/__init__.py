"""The child process that owns the models, and its parent's side."""
