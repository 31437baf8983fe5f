"""What a notebook's client costs: its import and a warm request, each against httpx2 by itself, and its first request
against libraries that read a session of theirs from a plain file.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

import httpx2

from desktop_app.context import AppContext
from desktop_app.notebook import clients, opening
from desktop_app.notebook.desk import Desk
from tests.bench.measure import Row, alternate, process_seconds
from tests.helpers.processes import ended, read_line
from tests.helpers.program import Program

_WARM, _IMPORTS, _FIRST = 1000, 15, 9
_PROBES = Path(__file__).parent / "probes"
_TOKEN = "a-token-that-nobody-checks"


def notebook_rows(program: Program, others: Path) -> Iterator[Row]:
    """A warm `api.get` against a kept-alive client with the token written into it, first requests, and the import.

    others: the folder of a Python that has the other libraries.
    """
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
        yield from _first_rows(program, others, f"{address}/fast")
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


def _first_rows(program: Program, others: Path, url: str) -> Iterator[Row]:
    """The first request of a fresh Python: from the end of the import, and with it."""
    python = str(others / "python")
    sides = {
        "ours": [sys.executable, str(_PROBES / "our_session.py"), "plain"],
        "google-auth-oauthlib": [python, str(_PROBES / "google_session.py"), _google(program.folder), url],
        "MSAL": [python, str(_PROBES / "msal_session.py"), _msal(program.folder), url],
    }
    runs = {name: _Run(command, program.environment) for name, command in sides.items()}
    whole = dict(zip(runs, alternate(_FIRST, *runs.values()), strict=True))
    first = {name: median(run.told[1:]) for name, run in runs.items()}
    for name in list(sides)[1:]:
        yield Row("the first request", first["ours"] * 1e3, "ms", first[name] * 1e3, name)
        yield Row("the same with its import", whole["ours"] * 1e3, "ms", whole[name] * 1e3, name)


class _Run:
    """One whole process. told: the seconds that it printed, of each run."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self._command, self._environment = command, environment
        self.told: list[float] = []

    def __call__(self) -> float:
        """How long the process took, in seconds."""
        started = time.perf_counter()
        done = subprocess.run(self._command, env=self._environment, capture_output=True, text=True, check=True)
        seconds = time.perf_counter() - started
        self.told.append(float(done.stdout))
        return seconds


def _google(folder: Path) -> str:
    """A session as `Credentials.to_json` writes it."""
    path = folder / "google.json"
    session = {
        "token": _TOKEN,
        "refresh_token": "never-used",
        "client_id": "bench",
        "client_secret": "never-used",
        "token_uri": "https://id.example/token",
        "scopes": ["read"],
        "expiry": f"{datetime.now(UTC) + timedelta(hours=1):%Y-%m-%dT%H:%M:%SZ}",
    }
    path.write_text(json.dumps(session))
    return str(path)


def _msal(folder: Path) -> str:
    """A session as `SerializableTokenCache.serialize` writes it."""
    path, now = folder / "msal.json", int(time.time())
    entry = {
        "credential_type": "AccessToken",
        "secret": _TOKEN,
        "home_account_id": "ada.bench",
        "environment": "id.example",
        "client_id": "bench",
        "realm": "bench",
        "target": "read",
        "token_type": "Bearer",
        "cached_at": str(now),
        "expires_on": str(now + 3600),
    }
    path.write_text(json.dumps({"AccessToken": {"ada.bench-id.example-accesstoken-bench-bench-read": entry}}))
    return str(path)
