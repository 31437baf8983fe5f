"""What a sign-in costs: from the browser's answer to the token, and as a whole process."""

import asyncio
import shlex
import sys
import time
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path
from statistics import median

import httpx2

from desktop_app.context import AppContext
from desktop_app.core.signin.steps import BrowserOpened, Failed, Stored
from desktop_app.sandbox import robot
from tests.bench.measure import Row, alternate, process_seconds
from tests.helpers.program import COMMAND, Program

_PROBES = Path(__file__).parent / "probes"
_ROOT = Path(__file__).resolve().parents[2]
_SCOPES = ("openid", "profile", "projects:read")
_RUNS = 9


def signin_rows(program: Program, others: Path) -> Iterator[Row]:
    """From the callback to the stored token; then whole `signin` processes with a scripted browser."""
    with program.sandbox("--rate", "100000") as issuer:
        seconds = asyncio.run(_after_callback(program))
        yield Row("callback to token: exchanged, checked, stored", seconds * 1e3, "ms")
        yield _whole_process(program, others, issuer)


async def _after_callback(program: Program) -> float:
    context = AppContext(environ=program.environment)
    taken = [await _one_signin(context) for _ in range(_RUNS + 1)]
    await context.aclose()
    return median(taken[1:])


async def _one_signin(context: AppContext) -> float:
    session = context.signin.start(await context.profile("sandbox"), scopes=_SCOPES, open_browser=False)
    came, delivery = 0.0, None
    async with aclosing(session.steps()) as steps:
        async for step in steps:
            if isinstance(step, Failed):
                raise step.error
            if isinstance(step, BrowserOpened):
                player = robot.Robot()
                answer = await asyncio.to_thread(player.visit, step.authorization_url)
                came = time.perf_counter()
                delivery = asyncio.create_task(asyncio.to_thread(player.deliver, answer))
            if isinstance(step, Stored):
                took = time.perf_counter() - came
    if delivery:
        await delivery
    return took


def _whole_process(program: Program, others: Path, issuer: str) -> Row:
    registered = httpx2.post(
        f"{issuer}/register",
        json={
            "client_name": "bench",
            "redirect_uris": ["http://127.0.0.1/callback", "http://127.0.0.1"],
            "token_endpoint_auth_method": "client_secret_basic",
            "grant_types": ["authorization_code"],
            "scope": " ".join(_SCOPES),
        },
    )
    client = registered.raise_for_status().json()
    arguments = ["--issuer", issuer, "--client-id", client["client_id"], "--client-secret-env", "BENCH_SECRET"]
    scopes = [word for scope in _SCOPES for word in ("--scope", scope)]
    program.run("profiles", "add", "bench", *arguments, *scopes).done()
    browser = f"{shlex.quote(sys.executable)} {shlex.quote(str(_PROBES / 'robot_browser.py'))} %s &"
    environment = program.environment | {
        "BENCH_SECRET": client["client_secret"], "BROWSER": browser, "PYTHONPATH": str(_ROOT),
    }  # fmt: skip
    google = [str(others / "python"), str(_PROBES / "google_signin.py"), issuer, client["client_id"]]
    ours, theirs = alternate(
        _RUNS,
        lambda: process_seconds([COMMAND, "signin", "bench"], environment),
        lambda: process_seconds([*google, client["client_secret"], *_SCOPES], environment),
    )
    return Row("a whole `signin`", ours * 1e3, "ms", theirs * 1e3, "google-auth-oauthlib", "1.0 x", ours <= theirs)
