"""Starts npm's `oidc-provider`, a certified server that others wrote, on a loopback port for one test."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.helpers import node_packages
from tests.helpers.processes import ended, read_line

HERE = Path(__file__).parent


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
    folder = node_packages.installed(HERE)
    with tempfile.NamedTemporaryFile(prefix="grants-") as grants:
        variables = {"OIDC_TOKEN_LIFETIME": str(token_lifetime), "OIDC_SECRETS_FILE": grants.name}
        with ended(node_packages.start(folder, variables)) as process:
            started: dict[str, Any] = json.loads(read_line(process, seconds=30))
            clients = {client["client_id"]: Client(**client) for client in started["clients"]}
            yield OidcProvider(started["issuer"], started["api"], clients, Path(grants.name))
