"""Starting a keeper: the short-lived process that spends a refresh token, so that killing the asker loses nothing.

Its argv names the connection. Everything secret goes through its standard input, as one JSON object: `account`,
`stale` (fingerprint of the token to replace), `vault_file`, `sealing_key` (what opens it), `environ` (variables that
hold secrets) and `scopes` (for a narrower token). It answers with one JSON object on standard output: `{}`, or
`{"error": {...}}`.
"""

import asyncio
import json
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.core import errors
from desktop_app.core.errors import NetworkProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret

PATIENCE = 90.0
"""Seconds that a keeper may take, the server's time included."""


async def run(
    command: Sequence[str],
    account: str,
    stale: str,
    vault_file: Path,
    sealing_key: Secret,
    environ: Mapping[str, str],
    secrets: Mapping[str, str],
    scopes: tuple[str, ...] = (),
) -> None:
    """Run the keeper `command` and wait for it. `environ` is its environment, `secrets` reach it over its input.

    stale: fingerprint of the access token that is to be replaced.
    scopes: ask for a token with these alone, and set it aside; () renews the token that is kept.

    Raises what happened in the keeper, or NetworkProblem `keeper_failed` when it ended without a word.
    """
    order = {
        "account": account,
        "stale": stale,
        "vault_file": str(vault_file),
        "sealing_key": sealing_key.reveal(),
        "environ": dict(secrets),
        "scopes": list(scopes),
    }
    output = await _aside(partial(_talk, list(command), json.dumps(order).encode(), dict(environ)))
    try:
        answer = json.loads(output.decode().strip().splitlines()[-1])
    except (ValueError, IndexError) as error:
        raise NetworkProblem(
            "keeper_failed",
            tr("Renewing the token did not work."),
            tr("Try again. If it comes back, run framer-desk diagnose."),
        ) from error
    if answer.get("error"):
        raise decode_error(answer["error"])


async def _aside(work: Callable[[], bytes]) -> bytes:
    """What `work` gives, from a thread that nobody has to wait for: Ctrl-C ends the program, and the keeper goes on."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[bytes] = loop.create_future()

    def settle(output: bytes) -> None:
        if not done.done():
            done.set_result(output)

    def run_work() -> None:
        output = work()
        with suppress(RuntimeError):  # the loop is closed: whoever asked has gone
            loop.call_soon_threadsafe(settle, output)

    threading.Thread(target=run_work, name="keeper", daemon=True).start()
    return await done


def _talk(command: list[str], order: bytes, environ: dict[str, str]) -> bytes:
    # A session of its own: neither Ctrl-C in the terminal nor a closing terminal reaches it.
    try:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environ,
            start_new_session=True,
        )
    except OSError:  # no memory, or no process left
        return b""
    try:
        return child.communicate(order, timeout=PATIENCE)[0]
    except subprocess.TimeoutExpired:
        return b""  # it goes on alone and stores what it gets; whoever asks next waits for its lock


def encode_error(problem: UserFacing) -> dict[str, Any]:
    """`problem` as JSON members, for the keeper's answer."""
    return {
        "kind": type(problem).__name__,
        "code": problem.code,
        "message": problem.message,
        "remedy": problem.remedy,
        "detail": problem.detail,
        "server_words": problem.server_words,
    }


def decode_error(members: Mapping[str, str]) -> UserFacing:
    """The error that `encode_error` described."""
    kind = getattr(errors, members["kind"], UserFacing)
    if not (isinstance(kind, type) and issubclass(kind, UserFacing)):
        kind = UserFacing
    return kind(
        members["code"],
        members["message"],
        members["remedy"],
        detail=members["detail"],
        server_words=members["server_words"],
    )
