"""What the usage log costs: a screen of it with a million requests, a request's recording, and what a kill may lose."""

import asyncio
import queue
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.clock import SystemClock, uptime
from desktop_app.core.redact import Secret
from desktop_app.core.settings import Settings
from desktop_app.core.tokens import received
from desktop_app.core.usage.entry import COMMAND_LINE, NOTEBOOK, WINDOW, Filter, Source, Use
from desktop_app.core.usage.queries import Width
from desktop_app.core.usage.recorder import UsageRecorder
from desktop_app.core.usage.store import UsageStore
from tests.bench.measure import Row
from tests.helpers.processes import ended, read_line
from tests.helpers.program import Program

_MANY, _FEW, _BATCH = 1_000_000, 1_000, 5_000
_DAYS = 30 * 86_400
_BLOCKS, _WARM, _RECORDED = 20, 50, 60
_TOKEN = "a-token-that-nobody-checks"
_SOURCES = (Source(WINDOW), Source(COMMAND_LINE), *(Source(NOTEBOOK, f"{name}.ipynb") for name in "abcdefgh"))


def usage_rows(program: Program) -> Iterator[Row]:
    """A million requests against a thousand; a request with and without its recording; from sent to written."""
    many, few = Path(program.folder) / "many.sqlite3", Path(program.folder) / "few.sqlite3"
    fill(many, _MANY)
    fill(few, _FEW)
    now = time.time()
    periods: tuple[tuple[str, Width, int], ...] = (
        ("an hour", "minute", 3600), ("a day", "hour", 86_400), ("a month", "day", _DAYS)
    )  # fmt: skip
    for what, width, since in periods:
        wanted = Filter(since=now - since)
        for name, look in _looks(width, wanted).items():
            taken, little = _seconds(many, look), _seconds(few, look)
            yield Row(f"{name} of {what}, of {_MANY:,}", taken * 1e3, "ms", little * 1e3, f"of {_FEW:,}",
                      "50 ms", taken <= 0.05)  # fmt: skip
    with_log, without = _requests(program)
    extra = (with_log - without) * 1e3
    yield Row("a warm request with its recording", with_log * 1e3, "ms", without * 1e3, "not recorded",
              f"+0.3 ms (is +{extra:.2f})", extra <= 0.3)  # fmt: skip
    usual, worst = _until_written(Path(program.folder) / "written.sqlite3")
    yield Row("from sent to written", usual * 1e3, "ms")
    yield Row("the same, at worst", worst * 1e3, "ms")


def _looks(width: Width, wanted: Filter) -> dict[str, Callable[[UsageStore], object]]:
    return {
        "opening and the first page": lambda store: store.page(wanted),
        "opening and counts": lambda store: store.counts(wanted),
        "opening and the chart": lambda store: store.buckets(width, wanted),
        "opening and the top operations": lambda store: store.operations(wanted),
        "opening and the sources": lambda store: store.sources(),
        "opening and what is kept": lambda store: store.kept(),
    }


def _seconds(path: Path, look: Callable[[UsageStore], object]) -> float:
    """The least of several times: what else the machine does can only add to it."""
    taken = []
    for _ in range(7):
        store = UsageStore(path)
        started = time.perf_counter()
        look(store)
        taken.append(time.perf_counter() - started)
        store.close()
    return min(taken)


def fill(path: Path, count: int) -> None:
    """Make a log of `count` requests in the last month."""
    chance, now, store = random.Random(7), time.time(), UsageStore(path)
    for first in range(0, count, _BATCH):
        store.add(
            [_use(chance, now - _DAYS * (1 - number / count)) for number in range(first, min(first + _BATCH, count))]
        )
    store.close()


def _use(chance: random.Random, at: float) -> Use:
    status = chance.choices((200, 401, 404, 503, 0), (92, 3, 2, 2, 1))[0]
    path = chance.choice(("/v1/me", "/v1/projects", f"/v1/projects/prj_{chance.randrange(20_000)}", "/v1/usage"))
    return Use(
        at, chance.choice(("sandbox", "orchard", "harbor")), "ada", chance.choice(("GET", "POST")), "api.example.com",
        path, source=chance.choice(_SOURCES), process=77, status=status, duration=0.02, size=900,
        token=f"{at // 3600}".encode(),
    )  # fmt: skip


def _requests(program: Program) -> tuple[float, float]:
    """The median of a request in seconds, recorded and not."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.probes.server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with ended(server):
        address = read_line(server, seconds=20)
        program.run("profiles", "add", "plain", "--api", address, "--set", "grant=manual").done()
        return asyncio.run(_in_turn(program, f"{address}/fast"))


async def _in_turn(program: Program, url: str) -> tuple[float, float]:
    """Blocks of requests in turn: one by one, the writing of a recorded one would fall into one that is not."""
    contexts = [AppContext(environ={**program.environment, "FRAMER_DESK_USAGE_DAYS": days}) for days in ("30", "0")]
    profile = await contexts[0].profile("plain")
    tokens = received.pasted(Secret(_TOKEN), profile, account="pasted", now=time.time())
    await contexts[0].tokens.save(tokens)
    taken: list[list[float]] = [[], []]
    for block in range(_BLOCKS + 1):
        for context, samples in zip(contexts, taken, strict=True):
            for _ in range(_WARM):
                started = time.perf_counter()
                await context.api.send(profile, Request("GET", url))
                if block:
                    samples.append(time.perf_counter() - started)
            await asyncio.to_thread(context.usage_recorder.flush)
    for context in contexts:
        await context.aclose()
    return median(taken[0]), median(taken[1])


def _until_written(path: Path) -> tuple[float, float]:
    """From the end of a request until its row is in the file: the median and the longest, in seconds."""
    recorder = UsageRecorder(
        UsageStore(path), SystemClock(), fingerprint=lambda secret: b"", days=30,
        thresholds=Settings().alert_thresholds, uptime=uptime,
    )  # fmt: skip
    written: queue.SimpleQueue[float] = queue.SimpleQueue()
    recorder.subscribe(lambda: written.put(time.perf_counter()))
    chance, taken = random.Random(7), []
    for _ in range(_RECORDED):
        use = _use(chance, time.time())
        started = time.perf_counter()
        recorder.record(lambda _, use=use: use)  # type: ignore[misc]
        taken.append(written.get() - started)
    recorder.close()
    return median(taken), max(taken)
