"""Chooses the window or the command line, and imports nothing heavy before it knows."""

import gc
import os
import signal
import sys
from types import FrameType

RUBBISH = 20_000
"""New objects after which Python looks for rubbish. Imports make very many and no rubbish: each look would be idle."""
STOPPED = 6
"""The exit status of Ctrl-C (docs/command-line.md)."""


def _stop(number: int, frame: FrameType | None) -> None:
    """End at once and without a word: Python's own answer to Ctrl-C would be a traceback."""
    os._exit(STOPPED)


def _change(before: object, after: "signal._HANDLER") -> None:
    """Let `after` take Ctrl-C instead of `before`. Where that is somebody else, such as nohup, it stays so."""
    if signal.getsignal(signal.SIGINT) is before:
        signal.signal(signal.SIGINT, after)


def main() -> int:
    """Run Framer Desk with this process's arguments; gives the exit status."""
    gc.set_threshold(RUBBISH, *gc.get_threshold()[1:])
    try:
        _change(_stop, signal.default_int_handler)
        if sys.argv[1:2] == ["format-json"]:  # our own helper process, for which somebody waits
            from desktop_app.core.api.answer import formatting

            return formatting.run(sys.argv[2:])
        from desktop_app.cli.main import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # while it is still being loaded, or once more while it ends
        return STOPPED
    finally:
        _change(signal.default_int_handler, _stop)  # while threads are waited for
        gc.freeze()  # everything was closed: the last look, which takes longer than a request, would find memory only


_change(signal.default_int_handler, _stop)  # until `main` runs

if __name__ == "__main__":
    sys.exit(main())
