"""The kiosk without a face: PIN pad, names, badges."""
