"""The settings on screen: sections made from the table, with a part of its own where a picture tells more."""
