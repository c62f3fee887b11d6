"""Consent on screen: who said what about whose face."""
