"""Servers of a private certificate authority, and such as demand a client certificate; straight and through a proxy.

Every command reaches its servers the same way: discovery, registration, token, revocation and introspection endpoints,
keys, and the API. Behind the proxy they have names that nobody else knows, so nothing can have gone past it.
"""

import os
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import trustme

from desktop_app.core.providers.profile import ProviderProfile
from tests.helpers import loopback_client
from tests.helpers.connect_proxy import ConnectProxy, start_connect_proxy
from tests.helpers.desk import Desk, error_line, finished
from tests.helpers.hostile_provider import Asked, HostileProvider, Reply, start_hostile_provider

NAME = "id.example.test"
PASSWORD = "a-password-of-the-proxy"
PATHS = {
    DISCOVERED := "/.well-known/openid-configuration",
    RESOURCE := "/.well-known/oauth-protected-resource/v1",
    "/register", "/token", "/keys", "/userinfo", "/v1/me", "/introspect", "/revoke",
}  # fmt: skip
"""What is asked on the way from an address to the end of a sign-in."""


@dataclass
class Place:
    """A provider with an API, reached by https: the options and variables that lead there."""

    provider: HostileProvider
    ca_file: Path
    client_cert: Path
    proxy: ConnectProxy | None
    demands_certificate: bool
    by_variable: bool

    @property
    def options(self) -> list[str]:
        """What `discover` has to be told."""
        told = ["--ca-file", str(self.ca_file)]
        told += ["--client-cert", str(self.client_cert)] if self.demands_certificate else []
        return told + (
            ["--proxy", self.with_password("${PROXY_PASSWORD}")] if self.proxy and not self.by_variable else []
        )

    @property
    def variables(self) -> dict[str, Any]:
        """What the environment says."""
        if self.proxy is None:
            return {}
        return {"HTTPS_PROXY": self.with_password(PASSWORD)} if self.by_variable else {"PROXY_PASSWORD": PASSWORD}

    def with_password(self, password: str) -> str:
        """The proxy's address, with what it wants to be told."""
        assert self.proxy
        return self.proxy.address.replace("://", f"://ada:{password}@")


def _tls(authority: trustme.CA, name: str, *, demands: bool) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED if demands else ssl.CERT_NONE
    return context


def _complete(provider: HostileProvider) -> None:
    """Give it an API that says where to sign in, and every endpoint that a connection uses."""
    at = provider.issuer
    for name, path in (("registration", "register"), ("introspection", "introspect"), ("revocation", "revoke")):
        provider.metadata[f"{name}_endpoint"] = f"{at}/{path}"
    challenge = {"WWW-Authenticate": f'Bearer resource_metadata="{at}{RESOURCE}"'}
    provider.replies |= {
        "/v1": Reply({}, 401, challenge),
        RESOURCE: Reply({"resource": f"{at}/v1", "authorization_servers": [at]}),
        "/register": Reply({"client_id": "the-client", "token_endpoint_auth_method": "none"}, 201),
        "/v1/me": lambda asked: Reply({"name": "Ada"} if "authorization" in asked.headers else {}),
        "/introspect": Reply({"active": True}),
        "/revoke": Reply("", 200),
    }


@pytest.fixture(
    params=[
        ("private authority", "straight"),
        ("private authority", "proxy of the environment"),
        ("client certificate", "straight"),
        ("client certificate", "proxy of the connection"),
    ],
    ids=", ".join,
)
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Place]:
    wanted, way = request.param
    demands, authority = wanted == "client certificate", trustme.CA()
    ca_file, client_cert = tmp_path / "ca.pem", tmp_path / "client.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    authority.issue_cert("app.example.com").private_key_and_cert_chain_pem.write_to_path(str(client_cert))
    name = "127.0.0.1" if way == "straight" else NAME
    tls = _tls(authority, name, demands=demands)
    async with start_connect_proxy() as proxy, start_hostile_provider(tls, name) as provider:
        _complete(provider)
        proxy.credentials = f"ada:{PASSWORD}"
        used = None if way == "straight" else proxy
        yield Place(provider, ca_file, client_cert, used, demands, way == "proxy of the environment")


async def person(provider: HostileProvider, link: str) -> None:
    """Consent at the provider, with a browser that has its own ways to trust it, and bring the code back."""
    params = dict(parse_qsl(urlsplit(link).query))
    reply = provider.answer(Asked("GET", "/authorize", params, {}))
    assert isinstance(reply, Reply)
    back = reply.headers["Location"]
    await loopback_client.fetch(back, urlsplit(back).query)


async def test_from_the_address_to_the_end(desk: Desk, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    provider, variables = place.provider, place.variables
    url = f"{provider.issuer}/v1"
    found = (await desk.run("discover", url, "--add", "box", *place.options, "--json", **variables)).json()
    assert found["found"]["issuer"] == provider.issuer
    process = await desk.start("signin", "box", "--no-open", **variables)
    await person(provider, await error_line(process))
    assert (await finished(process)).status == 0
    for command in ("call box GET /me", "refresh box"):
        result = await desk.run(*command.split(), **variables)
        assert (result.status, result.err) == (0, ""), command
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    profile = desk.context.profiles.get("box").resolve(os.environ)
    tokens = await desk.context.tokens.current(profile)
    assert tokens
    server = await desk.context.servers.reach(profile)
    assert (await server.introspect(tokens.access_token))["active"]
    assert (await desk.context.signout(profile, tokens)).remote == "revoked"
    assert {asked.path for asked in provider.asked} >= PATHS
    assert not [
        path
        for path in desk.context.paths.data.parent.rglob("*")
        if path.is_file() and PASSWORD.encode() in path.read_bytes()
    ]
    if place.proxy:
        assert set(place.proxy.asked) == {urlsplit(provider.issuer).netloc}


async def test_what_is_missing_is_named(desk: Desk, place: Place) -> None:
    """Without the authority's certificate, and without the client's, the remedy says which field is to be set."""
    around = place.variables | ({"HTTPS_PROXY": place.with_password(PASSWORD)} if place.proxy else {})
    desk.context.profiles.add(ProviderProfile(name="box", issuer=place.provider.issuer, client_id="the-client"))
    result = await desk.run("signin", "box", "--no-open", **around)
    assert "is not trusted" in result.problem()
    assert "ca_file" in result.err
    if place.demands_certificate:
        desk.context.profiles.edit("box", {"ca_file": str(place.ca_file)})
        result = await desk.run("signin", "box", "--no-open", **around)
        result.problem()
        assert "client_cert" in result.err
    assert place.provider.asked == []
    if place.proxy:
        result = await desk.run("signin", "box", "--no-open", HTTPS_PROXY=place.proxy.address)
        assert "The proxy wants a name and a password" in result.problem()
