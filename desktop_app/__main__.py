"""Chooses the window or the command line, and imports nothing heavy before it knows."""

import sys


def main() -> int:
    """Run Framer Desk with this process's arguments; gives the exit status."""
    from desktop_app.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
