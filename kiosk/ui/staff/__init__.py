"""Signing in at the kiosk: who of the staff works now, and who may."""
