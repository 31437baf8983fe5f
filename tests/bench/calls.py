"""What a request costs: on a warm client, and as a whole process."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from statistics import median

import httpx2

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.redact import Secret
from desktop_app.core.tokens import received
from tests.bench.measure import Row, alternate, process_seconds
from tests.helpers.processes import ended, read_line
from tests.helpers.program import COMMAND, Program

_WARM, _WHOLE = 500, 15
_TOKEN = "a-token-that-nobody-checks"


def call_rows(program: Program, others: Path) -> Iterator[Row]:
    """Requests on a warm client, then whole `call` processes, each against the plainest thing that does the job."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.probes.server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with ended(server):
        address = read_line(server, seconds=20)
        program.run("profiles", "add", "plain", "--api", address, "--set", "grant=manual").done()
        program.run("signin", "plain", "--token-stdin", text=_TOKEN).done()
        ours, theirs = asyncio.run(_warm(program, f"{address}/fast"))
        extra = (ours - theirs) * 1e3
        yield Row("a warm request", ours * 1e3, "ms", theirs * 1e3, "httpx2",
                  f"+0.5 ms (is +{extra:.2f})", extra <= 0.5)  # fmt: skip
        ours, theirs = asyncio.run(_warm(program, f"{address}/5ms"))
        yield Row("a warm request that takes 5 ms", ours * 1e3, "ms", theirs * 1e3, "httpx2",
                  "1.15 x", ours <= 1.15 * theirs)  # fmt: skip
        yield _whole_process(program, others, f"{address}/fast")


async def _warm(program: Program, url: str) -> tuple[float, float]:
    context = AppContext(environ=program.environment)
    profile = await context.profile("plain")
    await context.tokens.save(received.pasted(Secret(_TOKEN), profile, account="pasted", now=context.clock.now()))
    _age(program.home)
    request = Request("GET", url, headers=(("Accept", "application/json"),))
    async with httpx2.AsyncClient(headers={"Authorization": f"Bearer {_TOKEN}", "Accept": "application/json"}) as plain:

        async def our_way() -> None:
            response = await context.api.send(profile, request)
            assert response.status == 200

        async def their_way() -> None:
            assert (await plain.get(url)).status_code == 200

        result = await _alternate(our_way, their_way)
    await context.aclose()
    return result


def _age(home: Path) -> None:
    """Make every file as old as if the sign-in were a while ago: one just written is looked into at each request."""
    then = time.time() - 60
    for file in home.rglob("*"):
        os.utime(file, (then, then))


async def _alternate(ours: Callable[[], Awaitable[None]], theirs: Callable[[], Awaitable[None]]) -> tuple[float, float]:
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(_WARM + 20):
        for side, samples in zip((ours, theirs), taken, strict=True):
            started = time.perf_counter()
            await side()
            if number >= 20:
                samples.append(time.perf_counter() - started)
    return median(taken[0]), median(taken[1])


def _whole_process(program: Program, others: Path, url: str) -> Row:
    environment = program.environment
    bearer = f"Authorization:Bearer {_TOKEN}"
    ours, theirs = alternate(
        _WHOLE,
        lambda: process_seconds([COMMAND, "call", "plain", "GET", url], environment),
        lambda: process_seconds([str(others / "http"), "--ignore-stdin", "GET", url, bearer], environment),
    )
    return Row("a whole `call`", ours * 1e3, "ms", theirs * 1e3, "HTTPie", "1.0 x", ours <= theirs)
