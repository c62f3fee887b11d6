"""The settings, a module a section of the dialog: each field with its type, bounds, default and words.

A field's description ends the sentence "… must be".
"""
