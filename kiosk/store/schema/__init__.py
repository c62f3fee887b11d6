"""The steps by which the register's tables came to be: one module each, never edited after a release."""
