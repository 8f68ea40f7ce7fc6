"""`python -m t2i_desktop` opens the window."""

import sys

from t2i_desktop.app.main import main

if __name__ == "__main__":
    sys.exit(main())
