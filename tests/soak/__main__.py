"""Two hours of use in ten minutes: `python -m tests.soak [--through-proxy] [--rounds N]`.

The real window (drawn without a screen) with the real services and a sandbox in a process of its own: in each of 50
rounds a sign-in, 4 renewals, 30 requests, 10 tabs with another few, and a look at every page. Memory at the end may be
10 % more than after the first tenth, and nothing else more than it was. --through-proxy puts a bad network between:
100 ms, and for one request in a hundred its connection is reset, before the request arrived, before the answer did, or
within it. Prints what it measured; exit status 1 where a limit was passed.
"""

import argparse
import asyncio
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any
from unittest.mock import patch

from tests.bench.measure import resident_megabytes
from tests.helpers.processes import ended, read_line
from tests.soak.counting import Holdings, holdings
from tests.soak.person import PATHS, SANDBOX, Done, Person, until

_ROOT = Path(__file__).resolve().parents[2]
_ROBOT = _ROOT / "tests" / "bench" / "probes" / "robot_browser.py"
_ALLOWED = 1.10
Marks = dict[str, Holdings]


def main(arguments: list[str]) -> int:
    """Run it; 0 when nothing piled up."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--through-proxy", action="store_true", help="with a bad network between")
    parser.add_argument("--rounds", type=int, default=50, help="50 are two hours of use")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        _set_environment(Path(folder))
        with _provider(Path(folder) / "home", relayed=options.through_proxy):
            return _soak(options.rounds, tolerant=options.through_proxy)


def _set_environment(folder: Path) -> None:
    for name in [name for name in os.environ if name.startswith("FRAMER_")]:
        del os.environ[name]
    os.environ |= {
        "FRAMER_DESK_HOME": str(folder / "home"),
        "FRAMER_DESK_VAULT": "passphrase",  # renewals go through a keeper process, as with a keyring
        "FRAMER_DESK_VAULT_PASSPHRASE": "correct horse battery",
        "BROWSER": f"{shlex.quote(sys.executable)} {shlex.quote(str(_ROBOT))} %s &",
        "PYTHONPATH": str(_ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_API": "pyside6",
    }


@contextmanager
def _provider(home: Path, *, relayed: bool) -> Iterator[None]:
    from desktop_app.core.paths import Paths

    folder = Paths.from_environment({"FRAMER_DESK_HOME": str(home)}).sandbox
    folder.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.soak.provider", str(folder)]
    process = subprocess.Popen(
        [*command, "--through-relay"] if relayed else command, stdout=subprocess.PIPE, text=True, cwd=_ROOT
    )
    with ended(process):
        read_line(process, seconds=20)
        yield


def _soak(rounds: int, *, tolerant: bool) -> int:
    from desktop_app.ui import app, live
    from desktop_app.ui.shell.main_window import MainWindow
    from desktop_app.ui.top_level import TopLevel

    marks: Marks = {}
    done: list[Done] = []
    begun = time.monotonic()
    really_live = live.live

    async def accompanied(window: TopLevel, *rest: Any) -> int:
        marks["start"] = holdings()
        staying = asyncio.create_task(really_live(window, *rest))
        await until("the window is filled", lambda: (main := window.findChild(MainWindow)) and main.page)
        content = window.findChild(MainWindow)
        assert content is not None
        person = Person(content, tolerant=tolerant)
        done.append(person.done)
        try:
            await _use(person, rounds, marks)
        finally:
            window.close()
            status = await staying
        marks["closed"] = holdings()
        return status

    with patch.object(live, "live", accompanied):
        app.run({})
    seconds = time.monotonic() - begun
    return _report(marks, done[0], seconds)


async def _use(person: Person, rounds: int, marks: Marks) -> None:
    for number in range(1, rounds + 1):
        await person.sign_in()
        await person.to_console()
        for turn in range(4):
            for each in range(7 + (turn < 2)):
                await person.request(PATHS[(turn + each) % len(PATHS)])
            await person.refresh()
        for tab in range(10):
            await person.tab(tab)
        for each in range(7):
            await person.request(PATHS[each % len(PATHS)])
        await person.look_around(number)
        if number == max(1, rounds // 10):
            marks["tenth"] = await _mark(person)
        print(f"round {number}: {resident_megabytes(os.getpid()):.0f} MB", file=sys.stderr, flush=True)
    marks["end"] = await _mark(person)


async def _mark(person: Person) -> Holdings:
    """What is held at rest: at home, with everything written that is written later."""
    person.window.show_home()
    await asyncio.sleep(1.5)  # browsers and keepers end, and the later savings of tabs are over
    found = holdings()
    person.window.open_view(SANDBOX, "console")
    await person.to_console()
    return found


def _report(marks: Marks, done: Done, seconds: float) -> int:
    tenth, end, closed = marks["tenth"], marks["end"], marks["closed"]
    print(f"In {seconds:.0f} s: {done.sign_ins} sign-ins, {done.refreshes} refreshes, {done.requests} requests, "
          f"{done.tabs} tabs, {done.pages} pages. Troubles: {done.troubles or 'none'}.")  # fmt: skip
    print(f"{'':12}{'start':>10}{'tenth':>10}{'end':>10}{'closed':>10}")
    shown = (marks["start"], tenth, end, closed)
    for each in (field.name for field in fields(Holdings)):
        print(f"{each:12}" + "".join(f"{round(getattr(mark, each), 1):>10}" for mark in shown))
    ratio = end.memory / tenth.memory
    print(f"Memory: {ratio:.3f} x that after the first tenth (allowed {_ALLOWED:.2f} x).")
    more = end.more_than(tenth)
    for name, (before, now) in more.items():
        print(f"More {name}: {before} after the first tenth, {now} at the end.")
    left = closed.more_than(marks["start"], slack=0)
    left.pop("threads", None)  # the pool of the event loop keeps its threads for the next blocking call
    for name, (before, now) in left.items():
        print(f"Left over after the window was closed: {now} {name}, {before} before it was filled.")
    return 1 if ratio > _ALLOWED or more or left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
