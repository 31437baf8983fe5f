"""The program itself, started as its command starts it. Prints when its first paint began, then ends."""

import sys
import time

from desktop_app.__main__ import main

sys.argv = ["framer-desk"]


def _watch() -> None:
    """Take the moment at which the program itself says that its first frame is painted."""
    from desktop_app.ui import app
    from desktop_app.ui.main_window import MainWindow

    painted = app._painted

    async def told(window: MainWindow) -> None:
        await painted(window)
        print(time.monotonic(), flush=True)
        window.closed.emit()

    app._painted = told


_watch()
sys.exit(main())
