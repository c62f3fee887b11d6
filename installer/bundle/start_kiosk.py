"""Where the bundle's `Kiosk` begins."""

import sys

from kiosk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
