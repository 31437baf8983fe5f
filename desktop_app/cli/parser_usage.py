"""The words of the commands about the usage log: usage, alerts. Imports argparse alone."""

import argparse
import re
from typing import Any

from desktop_app.cli.durations import several
from desktop_app.cli.parser_connections import AddCommand
from desktop_app.core.i18n import tr

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}


def add(commands: Any, command: AddCommand) -> None:
    """Add them."""
    _usage(command(commands, "usage", tr("list the requests of window, command line and notebooks")))
    _alerts(command(commands, "alerts", tr("list what looks suspicious, and why")))


def _usage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("profile", metavar="PROFILE", nargs="?", default="", help=tr("name of the connection"))
    parser.add_argument("--search", metavar="TEXT", default="", help=tr("those with these words in path or source"))
    parser.add_argument("--since", metavar="WHEN", type=since, default=0.0,
                        help=tr("from then on: 30m, 2h, 7d, 2026-11-01 or 2026-11-01T08:00"))  # fmt: skip
    parser.add_argument("--limit", metavar="N", type=several, help=tr("at most so many; without it, 100 in the table"))
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help=tr("as JSON, an object a line"))
    how.add_argument("--csv", action="store_true", help=tr("as CSV"))
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--follow", action="store_true", help=tr("go on with those that come, until Ctrl-C"))
    what.add_argument("--clear", action="store_true", help=tr("forget all, or those of PROFILE, with their alerts"))


def _alerts(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("profile", metavar="PROFILE", nargs="?", default="", help=tr("name of the connection"))
    parser.add_argument("--all", action="store_true", help=tr("also those that were you, and those resolved"))
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--json", action="store_true", help=tr("as JSON"))
    what.add_argument("--mine", metavar="ID", type=int, help=tr("it was me: stay quiet about this cause"))
    what.add_argument("--resolve", metavar="ID", type=int, help=tr("it is dealt with"))


def since(text: str) -> float:
    """A moment, in seconds since 1970: so long ago, or a local date or time. Raises argparse's own error."""
    import time
    from datetime import datetime

    if found := re.fullmatch(r"(\d{1,6})([smhdw])", text.strip().lower()):
        return time.time() - int(found[1]) * _UNITS[found[2]]
    try:
        return datetime.fromisoformat(text.strip()).astimezone().timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(
            tr("{text} is not a time such as 2h or 2026-11-01", text=repr(text))
        ) from error
