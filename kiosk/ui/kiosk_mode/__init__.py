"""The program as a kiosk: held by itself while pupils are before it, at rest while nobody is."""
