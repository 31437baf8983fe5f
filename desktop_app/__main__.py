"""Chooses the window or the command line, and imports nothing heavy before it knows."""

import gc
import sys

RUBBISH = 20_000
"""New objects after which Python looks for rubbish. Imports make very many and no rubbish: each look would be idle."""
STOPPED = 6
"""The exit status of Ctrl-C (docs/command-line.md)."""


def main() -> int:
    """Run Framer Desk with this process's arguments; gives the exit status."""
    gc.set_threshold(RUBBISH, *gc.get_threshold()[1:])
    if sys.argv[1:2] == ["format-json"]:  # our own helper process, for which somebody waits
        from desktop_app.core.api.answer import formatting

        return formatting.run(sys.argv[2:])
    try:
        from desktop_app.cli.main import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # while it is still being loaded, or once more while it ends
        return STOPPED
    finally:
        gc.freeze()  # everything was closed: the last look, which takes longer than a request, would find memory only


if __name__ == "__main__":
    sys.exit(main())
