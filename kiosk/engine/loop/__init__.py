"""From Frame to mark: Tracks, Decisions, enrolment, on the engine's thread."""
