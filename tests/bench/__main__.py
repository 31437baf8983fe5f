"""Runs every measurement, or those named on the command line: window, start, limit, usage, call, signin, notebook,
answers, history, activity."""

import os
import shlex
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from tests.bench.activities import activity_rows
from tests.bench.answers import answer_rows
from tests.bench.calls import call_rows
from tests.bench.environment import others
from tests.bench.histories import history_rows
from tests.bench.limits import limit_rows
from tests.bench.measure import Row, table
from tests.bench.notebooks import notebook_rows
from tests.bench.signins import signin_rows
from tests.bench.starts import start_rows
from tests.bench.usages import usage_rows
from tests.bench.windows import window_rows
from tests.helpers.program import Program, installed

_ROBOT = Path(__file__).parent / "probes" / "robot_browser.py"
PARTS: dict[str, Callable[[Program], Iterator[Row]]] = {
    "window": window_rows,
    "start": start_rows,
    "limit": limit_rows,
    "usage": usage_rows,
    "call": lambda program: call_rows(program, others()),
    "signin": lambda program: signin_rows(program, others()),
    "notebook": lambda program: notebook_rows(program, others()),
    "answers": answer_rows,
    "history": history_rows,
    "activity": activity_rows,
}


def main(wanted: list[str]) -> int:
    """Print the table; status 1 when a goal was missed, 2 for an unknown part."""
    if unknown := set(wanted) - PARTS.keys():
        print(f"unknown: {', '.join(unknown)}; there are {', '.join(PARTS)}", file=sys.stderr)
        return 2
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled; a checkout has to be too
    rows: list[Row] = []
    for name in wanted or PARTS:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder, _program(Path(folder)) as program:
            os.environ.update(program.environment)  # some parts measure inside this process
            for row in PARTS[name](program):
                rows.append(row)
                print(f"{row.what} ...", file=sys.stderr)
    print(table(rows))
    return 1 if any(row.met is False for row in rows) else 0


def _program(folder: Path) -> AbstractContextManager[Program]:
    browser = f"{shlex.quote(sys.executable)} {shlex.quote(str(_ROBOT))} %s &"
    return installed(folder, folder / "home", watching=False, BROWSER=browser, PYTHONPATH=str(_ROBOT.parents[3]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
