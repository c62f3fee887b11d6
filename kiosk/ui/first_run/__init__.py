"""The first run: an admin sets the kiosk up, one step after another."""
