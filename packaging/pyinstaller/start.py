"""Where both built programs begin: called `t2i` it is the terminal's, by any other name the window."""

import sys
from multiprocessing import freeze_support
from pathlib import Path

if __name__ == "__main__":
    freeze_support()  # portraits are drawn by processes of this very program
    if Path(sys.executable).stem.lower() == "t2i":
        from t2i_desktop.cli.main import main
    else:
        from t2i_desktop.app.main import main
    sys.exit(main())
