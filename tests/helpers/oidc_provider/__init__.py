"""Starts npm's `oidc-provider`, a certified server that others wrote, on a loopback port for one test.

The pinned packages are installed once into a cache outside the checkout (`FRAMER_DESK_TEST_CACHE`, else
`~/.cache/framer-desk-tests`); `package-lock.json` holds their hashes. Needs `node` (20 or later) and `npm`.
"""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from filelock import FileLock

from tests.helpers.processes import ended, read_line, require_tool

HERE = Path(__file__).parent
_FILES = ("package.json", "package-lock.json", "server.mjs")


@dataclass(frozen=True)
class Client:
    """A client that is registered at the provider. `method` is its token_endpoint_auth_method."""

    client_id: str
    method: str
    client_secret: str | None = field(default=None, repr=False)
    private_key: dict[str, str] | None = field(default=None, repr=False)


@dataclass(frozen=True)
class OidcProvider:
    """A running provider: its issuer, the API with JWT access tokens behind it, and its clients by ID."""

    issuer: str
    api: str
    clients: dict[str, Client]
    grants_file: Path

    def grants(self) -> list[dict[str, str]]:
        """What went over the token endpoint so far, one mapping of secrets for each answer that was a success.

        Sent were code, code_verifier, refresh_token or client_assertion; given access_token, id_token and
        next_refresh_token. For the leak hunter's `add_found_in`.
        """
        return [json.loads(line) for line in self.grants_file.read_text().splitlines()]


@contextmanager
def start_oidc_provider(*, token_lifetime: int = 3600) -> Iterator[OidcProvider]:
    """Run the provider while the block lasts; access tokens live `token_lifetime` seconds.

    The clients are `public`, `pushed` (PAR required), `bound` (DPoP required), `basic`, `post`, `signed`
    (private_key_jwt) and `machine` (client credentials). Any login name and password is accepted: the name becomes the
    subject.
    """
    folder = _installed()
    with tempfile.NamedTemporaryFile(prefix="grants-") as grants:
        variables = {"OIDC_TOKEN_LIFETIME": str(token_lifetime), "OIDC_SECRETS_FILE": grants.name}
        with ended(_start(folder, variables)) as process:
            started: dict[str, Any] = json.loads(read_line(process, seconds=30))
            clients = {client["client_id"]: Client(**client) for client in started["clients"]}
            yield OidcProvider(started["issuer"], started["api"], clients, Path(grants.name))


def _start(folder: Path, variables: dict[str, str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [require_tool("node"), "server.mjs"],
        cwd=folder,
        env={**os.environ, **variables},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _installed() -> Path:
    """The folder with the installed packages, made the first time these exact files are asked for."""
    default = Path.home() / ".cache" / "framer-desk-tests"
    cache = Path(os.environ.get("FRAMER_DESK_TEST_CACHE") or default)
    digest = hashlib.sha256(b"".join((HERE / name).read_bytes() for name in _FILES)).hexdigest()[:16]
    folder = cache / f"oidc-provider-{digest}"
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):
        if not (folder / "installed").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            for name in _FILES:
                shutil.copy(HERE / name, folder)
            command = [require_tool("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
            subprocess.run(command, cwd=folder, check=True, timeout=300, stdout=subprocess.DEVNULL)
            (folder / "installed").touch()
    return folder
