"""Help inside the program, from the same Markdown as the docs."""
