"""Chooses the window or the command line, and imports nothing heavy before it knows."""

import gc
import sys

RUBBISH = 20_000
"""New objects after which Python looks for rubbish. Imports make very many and no rubbish: each look would be idle."""


def main() -> int:
    """Run Framer Desk with this process's arguments; gives the exit status."""
    gc.set_threshold(RUBBISH, *gc.get_threshold()[1:])
    if sys.argv[1:2] == ["format-json"]:  # our own helper process, for which somebody waits
        from desktop_app.core.api.answer import formatting

        return formatting.run(sys.argv[2:])
    from desktop_app.cli.main import run

    try:
        return run(sys.argv[1:])
    finally:
        gc.freeze()  # everything was closed: the last look, which takes longer than a request, would find memory only


if __name__ == "__main__":
    sys.exit(main())
