"""Lists of a school's people, in and out."""
