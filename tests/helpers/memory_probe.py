"""How much memory a sign-in to a hostile server takes: a process of its own, which has signed in to a good one before.

python -m tests.helpers.memory_probe GOOD HOSTILE    # two issuers; prints {"code", "grown", "seconds"}, grown in bytes
"""

import asyncio
import json
import os
import sys
import time
from pathlib import Path

from desktop_app.context import AppContext
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.steps import Failed
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import CLIENT, sign_in

_STATUS = Path("/proc/self/status")


def peak() -> int:
    """The most memory that this process had in bytes since `forget_peak`."""
    return next(int(line.split()[1]) << 10 for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM"))


def forget_peak() -> None:
    """Let the peak begin anew with what there is now (proc(5), clear_refs)."""
    Path("/proc/self/clear_refs").write_text("5")


async def probe(good: str, hostile: str) -> dict[str, object]:
    """Sign in to both; how the second sign-in ended, and what it took beyond the first."""
    context = AppContext(environ=os.environ, vault=MemoryVault())
    try:
        assert (await sign_in(context, _profile("good", good))).tokens
        forget_peak()
        idle, began = peak(), time.monotonic()
        last = (await sign_in(context, _profile("hostile", hostile))).steps[-1]
        code = last.error.code if isinstance(last, Failed) else ""
        return {"code": code, "grown": peak() - idle, "seconds": time.monotonic() - began}
    finally:
        await context.aclose()


def _profile(name: str, issuer: str) -> ProviderProfile:
    return ProviderProfile(name=name, issuer=issuer, client_id=CLIENT, scopes=("openid", "read"))


if __name__ == "__main__":
    print(json.dumps(asyncio.run(probe(*sys.argv[1:3]))))
