"""Many kernels at once on one sign-in: `python -m tests.soak.kernels [--kernels N] [--requests N]`.

Ten real kernels with 200 requests each, on tokens that live 3 s and a server with rotation: no request may fail, no
family of tokens may be revoked, and every request has to be in the usage log. Exit status 1 otherwise.
"""

import argparse
import json
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx2

from tests.helpers.notebooks import Notebooks
from tests.helpers.processes import ended
from tests.helpers.program import Program, installed

LIFETIME = 3
"""Seconds that a token lives."""
_TOGETHER = """
import collections, json, pathlib, time
from desktop_app.notebook import connect
api = connect('sandbox')
pathlib.Path('ready-{number}').touch()
while not pathlib.Path('go').exists():
    time.sleep(0.01)
statuses = collections.Counter()
for _ in range({requests}):
    try:
        statuses[str(api.get('/v1/me').status_code)] += 1
    except Exception as error:
        statuses[repr(error)] += 1
    time.sleep(0.03)
print(json.dumps(statuses))
"""


@dataclass(frozen=True)
class Crowd:
    """What came of it. statuses: how often each was answered. logged: successful requests in the usage log.

    stats: what the server counted.
    """

    statuses: dict[str, int]
    logged: int
    stats: dict[str, int]
    seconds: float


def crowd(program: Program, notebooks: Notebooks, *, kernels: int, requests: int) -> Crowd:
    """Sign in, let `kernels` kernels begin at the same moment, and count."""
    with program.sandbox("--token-lifetime", str(LIFETIME), "--rate", "5000") as issuer:
        program.signin("sandbox")
        with ExitStack() as stack:
            running = [
                stack.enter_context(
                    ended(notebooks.start(f"kernel-{number}", _TOGETHER.format(number=number, requests=requests)))
                )
                for number in range(kernels)
            ]
            while len(list(notebooks.folder.glob("ready-*"))) < kernels:
                assert not [process for process in running if process.poll()], "a kernel ended before it began"
                time.sleep(0.05)
            started = time.monotonic()
            (notebooks.folder / "go").touch()
            told = [json.loads(notebooks.finish(process).texts[0]) for process in running]
        seconds = time.monotonic() - started
        statuses: dict[str, int] = {}
        for each in told:
            for status, count in each.items():
                statuses[status] = statuses.get(status, 0) + count
        lines = program.run("usage", "sandbox", "--json", "--since", "1h").done().out.splitlines()
        uses = [json.loads(line) for line in lines]
        logged = [use for use in uses if use["status"] == 200 and use["path"] == "/v1/me"]
        stats = httpx2.get(f"{issuer}/sandbox/stats").raise_for_status().json()
        program.run("call", "sandbox", "GET", "/v1/me").done()
        program.learn()
        return Crowd(statuses, len(logged), stats, seconds)


def main(arguments: list[str]) -> int:
    """Print what came of it; 0 when it was as it has to be."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.kernels")
    parser.add_argument("--kernels", type=int, default=10)
    parser.add_argument("--requests", type=int, default=200)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="kernels-") as name:
        folder = Path(name)
        with installed(folder, folder / "home") as program:
            notebooks = Notebooks(folder / "notebooks", program.environment)
            found = crowd(program, notebooks, kernels=given.kernels, requests=given.requests)
            program.hunter.assert_no_leaks(notebooks.folder)
    wanted = given.kernels * given.requests
    print(f"answers: {found.statuses}; in the usage log: {found.logged} of {wanted}; {found.seconds:.1f} s")
    print(f"the server counted: {found.stats}")
    good = found.statuses == {"200": wanted} and found.logged == wanted and not found.stats["reuse_detected"]
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
