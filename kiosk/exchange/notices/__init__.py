"""Consent notices: read from text files, written as pages to print."""
