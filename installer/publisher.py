"""Who publishes the packages that are built: whoever the environment names, else nobody in particular."""

import os

PUBLISHER = os.environ.get("KIOSK_PUBLISHER", "Kiosk")
CONTACT = os.environ.get("KIOSK_CONTACT", "kiosk@localhost")
