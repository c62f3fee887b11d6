"""Keys: where this computer keeps its own, what is sealed with it, and the words that bring it back."""
