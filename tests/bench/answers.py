"""What a very large answer costs in the console: time to its first screen, delays of the loop, memory."""

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from tests.bench.measure import Row
from tests.helpers.processes import ended, read_line
from tests.helpers.program import Program
from tests.helpers.xvfb import start_xvfb

_ROUNDS = 3
_LARGE, _HUGE = 50, 500  # megabytes


def answer_rows(program: Program) -> Iterator[Row]:
    """50 MB of JSON against plain httpx2 in the same process, then 500 MB."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.probes.large_server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    with ended(server), start_xvfb(1600, 1000) as screen:
        address = read_line(server, seconds=20)
        program.run("profiles", "add", "plain", "--api", address, "--set", "grant=manual").done()
        environment = program.environment | screen.environment | {"FRAMER_DESK_VAULT": "memory"}
        rounds = [_received(environment, address, _LARGE) for _ in range(_ROUNDS)]
        best = {name: sorted(each[name] for each in rounds)[_ROUNDS // 2] for name in rounds[0]}
        first, floor = best["first"], best["floor"]
        yield Row("50 MB of JSON: first screen", first * 1e3, "ms", floor * 1e3, "httpx2, received",
                  "1.1 x", first <= 1.1 * floor)  # fmt: skip
        yield Row("50 MB of JSON: all of it, formatted", best["whole"] * 1e3, "ms", floor * 1e3, "httpx2, received")
        yield Row("50 MB of JSON: delay of the loop, p99", best["p99"] * 1e3, "ms", None, "",
                  "under 16 ms", best["p99"] < 0.016)  # fmt: skip
        over = best["peak"] - best["idle"]
        yield Row("50 MB of JSON: memory over idle, at the most", over, "MB", None, "", "100 MB", over <= 100)
        huge = _received(environment, address, _HUGE)
        yield Row("500 MB of JSON: first screen", huge["first"] * 1e3, "ms")
        yield Row("500 MB of JSON: delay of the loop, p99", huge["p99"] * 1e3, "ms")
        yield Row("500 MB of JSON: memory over idle, at the most", huge["peak"] - huge["idle"], "MB")


def _received(environment: dict[str, str], address: str, megabytes: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.probes.large_answer", address, str(megabytes)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    measured: dict[str, Any] = json.loads(done.stdout)
    return measured
