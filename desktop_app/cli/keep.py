"""The keeper process: spends one refresh token and stores the answer. Started by us only; see core/tokens/keeper.py."""

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop_app.context import AppContext
from desktop_app.core import logs
from desktop_app.core.errors import UserFacing, internal
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.keeper import encode_error
from desktop_app.core.vault.sealed import SealedVault


def keep(arguments: Sequence[str]) -> int:
    """Do the order on standard input for the connection named in `arguments`; answer on standard output.

    Gives 2 when there is no order: somebody typed the word.
    """
    try:
        name, order = arguments[0], json.loads(sys.stdin.buffer.read())
    except (LookupError, ValueError):
        print(tr("This command is for Framer Desk itself."), file=sys.stderr)
        return 2
    answer: dict[str, Any] = {}
    try:
        asyncio.run(_spend(name, order))
    except UserFacing as problem:
        answer = {"error": encode_error(problem)}
    except Exception as bug:
        logs.logger("keeper").error("a bug ended the renewal", exc_info=bug)
        answer = {"error": encode_error(internal(bug))}
    with suppress(OSError):  # whoever asked may be gone; what was to be done is done
        print(json.dumps(answer), flush=True)
    return 0


async def _spend(profile_name: str, order: dict[str, Any]) -> None:
    os.environ.update(order["environ"])
    vault = SealedVault.with_key(Path(order["vault_file"]), Secret(order["sealing_key"]))
    context = AppContext.create(vault=vault)
    try:
        profile = await context.profile(profile_name)
        await context.renewer.spend(profile, order["account"], order["stale"], tuple(order["scopes"]))
    finally:
        await context.aclose()
