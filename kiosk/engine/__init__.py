"""From the camera to the decision: Frames, models, Tracks, the loop."""
