"""Registers out: tables by templates, workbooks and printed registers."""
