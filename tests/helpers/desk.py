"""`framer-desk` as a script runs it: processes with one home and a vault that opens with a passphrase.

Neither a keyring nor a browser is needed, so this is what fast tests of the command line use.
"""

import asyncio
import json
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop_app.context import AppContext
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault.passphrase import PassphraseKey
from desktop_app.core.vault.sealed import SealedVault
from tests.helpers.hostile_provider import Browser, browse, sign_in

PATIENCE = 60.0  # seconds for anything that ends by itself
COMMAND = (sys.executable, "-m", "desktop_app")
_PIPE = asyncio.subprocess.PIPE


@dataclass(frozen=True)
class Result:
    """How a command ended: exit status, the bytes on standard output, the text on standard error."""

    status: int
    out: bytes
    err: str

    def json(self) -> Any:
        """Standard output of a command that must have ended well, parsed as strictly as other languages do."""
        assert self.status == 0, self.err

        def refuse(word: str) -> None:
            raise AssertionError(f"{word} is no JSON")

        return json.loads(self.out, parse_constant=refuse)

    def problem(self, status: int = 1) -> str:
        """The one line of what went wrong; the other has to be the remedy, and the exit status `status`."""
        assert self.status == status, (self.status, self.err, self.out)
        lines = self.err.splitlines()
        assert len(lines) == 2, self.err
        assert lines[1].startswith("Try: "), self.err
        assert len(lines[1]) > len("Try: "), self.err
        assert "Traceback" not in self.err
        return lines[0]


class Desk:
    """Runs commands. `context` is the same services in this process, to arrange and to look."""

    def __init__(self, home: Path, **variables: str) -> None:
        chosen = {"FRAMER_DESK_VAULT": "passphrase", "FRAMER_DESK_VAULT_PASSPHRASE": "correct horse battery"}
        self.environment = os.environ | chosen | {"FRAMER_DESK_HOME": str(home), "BROWSER": "false"} | variables
        plain = AppContext(environ=self.environment)
        cheap = PassphraseKey(self.environment, None, cost=2**12)  # the file says so, and the others follow it
        vault = SealedVault(plain.paths.passphrase_vault_file, cheap)
        self.context = AppContext(environ=self.environment, vault=vault)
        self._started: list[asyncio.subprocess.Process] = []

    async def aclose(self) -> None:
        """Close the services; what still runs, because a test failed in the middle, is killed."""
        await self.context.aclose()
        for process in self._started:
            if process.returncode is None:
                process.kill()
                await finished(process, None)

    async def signed_in(self, profile: ProviderProfile, browser: Browser = browse) -> TokenSet:
        """Add the connection and sign in to it."""
        self.context.profiles.add(profile)
        return (await sign_in(self.context, profile, browser)).tokens

    async def expire(self, tokens: TokenSet) -> TokenSet:
        """Let the access token be over."""
        over = replace(tokens, expires_at=self.context.clock.now() - 1)
        await self.context.tokens.save(over)
        return over

    async def start(self, *arguments: str, **variables: str) -> asyncio.subprocess.Process:
        """Start one command, in a session of its own as in a terminal of its own."""
        process = await asyncio.create_subprocess_exec(
            *COMMAND, *arguments,
            env=self.environment | variables, stdin=_PIPE, stdout=_PIPE, stderr=_PIPE, start_new_session=True,
        )  # fmt: skip
        self._started.append(process)
        return process

    async def run(self, *arguments: str, text: bytes = b"", **variables: str) -> Result:
        """Run one command to its end; `text` is its standard input."""
        return await finished(await self.start(*arguments, **variables), text)


async def finished(process: asyncio.subprocess.Process, text: bytes | None = b"") -> Result:
    """How a process that ends by itself ended."""
    async with asyncio.timeout(PATIENCE):
        out, err = await process.communicate(text)
    assert process.returncode is not None
    return Result(process.returncode, out, err.decode())


async def error_line(process: asyncio.subprocess.Process) -> str:
    """The next line on standard error."""
    assert process.stderr
    async with asyncio.timeout(PATIENCE):
        return (await process.stderr.readline()).decode().rstrip("\n")


async def feed(process: asyncio.subprocess.Process, data: bytes = b"x" * 200_000) -> None:
    """Write to standard input, and return once the process has read of it: `data` is more than a pipe holds."""
    assert process.stdin
    process.stdin.transport.set_write_buffer_limits(high=0)
    process.stdin.write(data)
    async with asyncio.timeout(PATIENCE):
        await process.stdin.drain()
