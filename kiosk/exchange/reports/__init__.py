"""Registers out: tables by layouts, workbooks and printed registers."""
