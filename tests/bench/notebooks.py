"""What a notebook's client costs: its import, and a warm request, each against httpx2 by itself."""

import subprocess
import sys
import time
from collections.abc import Iterator
from statistics import median

import httpx2

from desktop_app.context import AppContext
from desktop_app.notebook import clients, opening
from desktop_app.notebook.desk import Desk
from tests.bench.measure import Row, alternate, process_seconds
from tests.helpers.processes import ended, read_line
from tests.helpers.program import Program

_WARM, _IMPORTS = 1000, 15
_TOKEN = "a-token-that-nobody-checks"


def notebook_rows(program: Program) -> Iterator[Row]:
    """A warm `api.get` against a kept-alive client with the token written into it, and the import."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.probes.server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with ended(server):
        address = read_line(server, seconds=20)
        program.run("profiles", "add", "plain", "--api", address, "--set", "grant=manual").done()
        program.run("signin", "plain", "--token-stdin", text=_TOKEN).done()
        ours, theirs = _warm(program, address)
        extra = (ours - theirs) * 1e3
        yield Row(
            "a warm api.get", ours * 1e3, "ms", theirs * 1e3, "httpx2", f"+0.5 ms (is +{extra:.2f})", extra <= 0.5
        )
    ours, theirs = alternate(
        _IMPORTS,
        lambda: process_seconds([sys.executable, "-c", "import desktop_app.notebook"], program.environment),
        lambda: process_seconds([sys.executable, "-c", "import httpx2"], program.environment),
    )
    yield Row("import in a fresh Python", ours * 1e3, "ms", theirs * 1e3, "httpx2", "1.5 x", ours <= 1.5 * theirs)
    ours, theirs = alternate(
        _IMPORTS,
        lambda: process_seconds([sys.executable, "-c", "import desktop_app.notebook.clients"], program.environment),
        lambda: process_seconds([sys.executable, "-c", "import httpx2"], program.environment),
    )
    yield Row("the same with its clients", ours * 1e3, "ms", theirs * 1e3, "httpx2")


def _warm(program: Program, address: str) -> tuple[float, float]:
    desk = Desk(lambda: AppContext(environ=program.environment))
    api = clients.connection(opening.session("plain", desk=desk, signin=False), 60.0)
    plain = httpx2.Client(base_url=address, headers={"Authorization": f"Bearer {_TOKEN}"})
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(_WARM + 20):
        for client, samples in zip((api, plain), taken, strict=True):
            started = time.perf_counter()
            assert client.get("/fast").status_code == 200
            if number >= 20:
                samples.append(time.perf_counter() - started)
    api.close()
    plain.close()
    desk.close()
    return median(taken[0]), median(taken[1])
