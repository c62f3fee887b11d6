"""Site reports out: what recognition comes to at one school, as a page to read or to print."""
