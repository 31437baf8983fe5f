"""Window, command line and two notebooks, each a process of its own, that send requests as one account at once.

`python -m tests.helpers.crowd KIND COUNT PATH` is one of them: it says that it is ready, waits for a line on standard
input, sends, and prints what came back.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PROFILE = "box"
TOGETHER = 8
"""Requests that a window or an asynchronous notebook has under way at once."""


@dataclass(frozen=True)
class Crowd:
    """What came of it: the status of each answer, and the seconds from the word to go to the last one."""

    statuses: list[int]
    seconds: float


async def send_all(environment: Mapping[str, str], folder: Path, count: int, path: str = "/v1/me") -> Crowd:
    """Have them send `count` requests together; their connection is called `PROFILE` and signed in."""
    share, rest = divmod(count, 4)
    file = folder / "many.http"
    file.write_text("\n###\n".join([f"GET {path}\n"] * (share + rest)))
    own = [
        await _start(environment, "tests.helpers.crowd", kind, str(share), path)
        for kind in ("window", "notebook", "anotebook")
    ]
    for process in own:
        assert process.stdout
        assert await process.stdout.readline() == b"ready\n"
    started = time.time()
    command = await _start(environment, "desktop_app", "run", str(file), "--profile", PROFILE, "--json")
    results = await asyncio.gather(*(process.communicate(b"go\n") for process in own), command.communicate())
    seconds = time.time() - started
    statuses: list[int] = []
    for out, err in results[:3]:
        assert not err, err.decode()
        given = json.loads(out)
        statuses += given["statuses"]
    lines = results[3][0].decode().splitlines()
    assert command.returncode == 0, results[3][1].decode()
    statuses += [json.loads(line)["status"] for line in lines]
    return Crowd(statuses, seconds)


async def _start(environment: Mapping[str, str], module: str, *arguments: str) -> asyncio.subprocess.Process:
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, *arguments, env=dict(environment), stdin=pipe, stdout=pipe, stderr=pipe
    )


def _ready() -> None:
    print("ready", flush=True)
    sys.stdin.readline()


async def _window(count: int, path: str) -> list[int]:
    from desktop_app.context import AppContext
    from desktop_app.core.api.request import Request

    context = AppContext.create()
    profile = await context.profile(PROFILE)
    await context.renewer.fresh(profile)
    room = asyncio.Semaphore(TOGETHER)

    async def one() -> int:
        async with room:
            response = await context.api.send(profile, Request("GET", path, source="window"), max_wait=float("inf"))
            return response.status

    _ready()
    statuses = await asyncio.gather(*(one() for _ in range(count)))
    await context.aclose()
    return statuses


def _notebook(count: int, path: str) -> list[int]:
    from desktop_app.notebook import connect

    with connect(PROFILE, signin=False) as api:
        _ready()
        return [api.get(path).status_code for _ in range(count)]


async def _anotebook(count: int, path: str) -> list[int]:
    from desktop_app.notebook import aconnect

    room = asyncio.Semaphore(TOGETHER)
    async with aconnect(PROFILE, signin=False) as api:

        async def one() -> int:
            async with room:
                return int((await api.get(path)).status_code)

        _ready()
        return await asyncio.gather(*(one() for _ in range(count)))


def main(kind: str, count: int, path: str) -> int:
    """Be one of them."""
    match kind:
        case "window":
            statuses = asyncio.run(_window(count, path))
        case "notebook":
            statuses = _notebook(count, path)
        case _:
            statuses = asyncio.run(_anotebook(count, path))
    print(json.dumps({"statuses": statuses}), flush=True)
    os._exit(0)  # how long a process takes to end is not what is measured


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
