"""Looking an address up: every way to its sign-in server, and that nothing hostile on it costs more than its part."""

import asyncio
import gzip
import json
import resource
from collections.abc import AsyncIterator
from typing import Any

import pytest

from desktop_app.core.errors import DiscoveryProblem
from desktop_app.core.providers import lookup
from desktop_app.core.providers.description import Descriptions
from desktop_app.core.providers.discovery import Discovery
from desktop_app.core.providers.found import Found
from desktop_app.core.providers.lookup import Lookups, LookupStep, Outcome, Part, issuer_of, whole_address
from desktop_app.core.transport.clients import Timeouts, Transport
from tests.helpers.hostile_provider import SILENCE, Reply
from tests.helpers.pages import Pages, start_pages
from tests.helpers.words import assert_speaks

OAUTH = "/.well-known/oauth-authorization-server"
OPENID = "/.well-known/openid-configuration"
RESOURCE = "/.well-known/oauth-protected-resource"
SERVER = {
    "issuer": "@",
    "authorization_endpoint": "@/authorize",
    "token_endpoint": "@/token",
    "code_challenge_methods_supported": ["S256"],
    "scopes_supported": ["openid", "offline_access", "x:write"],
}
OPENAPI = {"openapi": "3.1.0", "info": {"title": "Orchard", "version": "2"}, "servers": [{"url": "/v1"}], "paths": {}}


@pytest.fixture
async def site() -> AsyncIterator[Pages]:
    async with start_pages() as running:
        yield running


@pytest.fixture
async def lookups() -> AsyncIterator[Lookups]:
    transport = Transport(Timeouts(connect=2.0, read=0.5))
    yield Lookups(Discovery(transport), Descriptions(transport))
    await transport.aclose()


class Result:
    """The steps of one lookup and what was found."""

    def __init__(self, values: list[LookupStep | Found]) -> None:
        steps = [value for value in values if isinstance(value, LookupStep)]
        last = values[-1]
        assert isinstance(last, Found)
        self.found = last
        assert len(steps) == len(values) - 1
        self.over = {step.part: step for step in steps if step.outcome is not Outcome.ASKING}
        assert list(self.over) == list(Part), "every part ends, in its order"
        for step in self.over.values():
            assert step.question
            assert step.result
            assert step.milliseconds is not None
            assert (step.outcome is Outcome.FAILED) <= (step.problem is not None)
            if step.problem:
                assert_speaks(step.problem)

    def outcomes(self) -> list[str]:
        """How each part ended."""
        return [step.outcome.value for step in self.over.values()]


async def run(lookups: Lookups, url: str, **options: Any) -> Result:
    return Result([value async for value in lookups.look_up(url, **options)])


async def test_everything_from_one_address(lookups: Lookups, site: Pages) -> None:
    site.pages = {
        "/v1": Reply("", 401, {"WWW-Authenticate": f'Bearer resource_metadata="{site.address}/about", scope="a b"'}),
        "/about": {"resource": "@/v1", "authorization_servers": ["@"], "resource_name": "Orchard API",
                   "scopes_supported": ["a", "b", "c"]},
        OAUTH: {**SERVER, "registration_endpoint": "@/register"},
        "/openapi.json": OPENAPI,
    }  # fmt: skip
    result = await run(lookups, f"{site.address}/v1")
    assert result.outcomes() == ["found", "found", "found", "found"]
    found = result.found
    assert (found.title, found.registration, found.missing) == ("Orchard API", "dynamic", ())
    assert found.scopes_offered == ("openid", "offline_access", "a", "b", "c")
    profile = found.profile("orchard")
    assert profile.scopes == ("openid", "offline_access", "a", "b"), "what the challenge names"
    assert profile.issuer == site.address
    assert profile.resource == f"{site.address}/v1"
    assert profile.api_base_url == f"{site.address}/v1", "as the description says"
    assert profile.openapi_url == f"{site.address}/openapi.json"
    assert profile.client_id == ""


async def test_a_sign_in_servers_own_address(lookups: Lookups, site: Pages) -> None:
    site.pages = {f"/realm{OPENID}": {**SERVER, "issuer": "@/realm", "prompt_values_supported": ["none"]}}
    for address in (f"{site.address}/realm/", f"{site.address}/realm{OPENID}"):
        result = await run(lookups, address)
        assert result.outcomes() == ["absent", "found", "absent", "choice"]
        assert result.found.metadata
        assert result.found.missing == ("client_id",)
        profile = result.found.profile("realm", client_id="mine")
        assert (profile.client_id, profile.issuer, profile.api_base_url) == ("mine", f"{site.address}/realm", "")


async def test_an_api_on_its_sign_in_servers_host(lookups: Lookups, site: Pages) -> None:
    site.pages = {OAUTH: SERVER}
    result = await run(lookups, f"{site.address}/api/v2")
    assert result.found.profile("x", client_id="c").api_base_url == f"{site.address}/api/v2"
    assert result.outcomes()[1] == "found"


async def test_several_servers_are_the_persons_choice(lookups: Lookups, site: Pages) -> None:
    site.pages = {
        RESOURCE: {"resource": "@", "authorization_servers": ["@", "@/other"]},
        f"{OAUTH}/other": {**SERVER, "issuer": "@/other"},
    }
    result = await run(lookups, site.address)
    assert result.outcomes() == ["found", "choice", "absent", "absent"]
    assert result.found.missing == ("issuer",)
    assert result.found.issuers == (site.address, f"{site.address}/other")
    chosen = await run(lookups, site.address, issuer=f"{site.address}/other")
    assert chosen.found.profile("x", client_id="c").issuer == f"{site.address}/other"


async def test_a_description_that_says_how_to_sign_in(lookups: Lookups, site: Pages) -> None:
    flow = {"authorizationUrl": "/oauth/go", "tokenUrl": "/oauth/token", "scopes": {"read": "", "write": ""}}
    schemes: dict[str, Any] = {"o": {"type": "oauth2", "flows": {"authorizationCode": flow}}}
    site.pages = {"/openapi.json": {**OPENAPI, "components": {"securitySchemes": schemes}}}
    result = await run(lookups, site.address)
    profile = result.found.profile("x", client_id="c")
    assert profile.authorization_endpoint == f"{site.address}/oauth/go"
    assert profile.token_endpoint == f"{site.address}/oauth/token"
    assert profile.scopes == ("read",)
    assert result.found.missing == ("client_id",)

    schemes["i"] = {"type": "openIdConnect", "openIdConnectUrl": f"/realm{OPENID}"}
    site.pages["/openapi.json"] = {**OPENAPI, "components": {"securitySchemes": schemes}}
    site.pages[f"/realm{OPENID}"] = {**SERVER, "issuer": "@/realm"}
    values = [value async for value in lookups.look_up(site.address)]
    assert isinstance(values[-1], Found)
    assert values[-1].profile("x").issuer == f"{site.address}/realm"


async def test_a_description_by_hand(lookups: Lookups, site: Pages) -> None:
    site.pages = {OAUTH: SERVER, "/deep/api.json": OPENAPI}
    for given in ("/deep/api.json", "deep/api.json", f"{site.address}/deep/api.json"):
        result = await run(lookups, site.address, openapi=given)
        assert result.found.description
        assert result.found.description.url == f"{site.address}/deep/api.json"
    result = await run(lookups, site.address, openapi="/nowhere")
    assert result.over[Part.DESCRIPTION].problem
    assert result.outcomes()[1] == "found", "the rest goes on"


async def test_nothing_there(lookups: Lookups, site: Pages) -> None:
    result = await run(lookups, site.address)
    assert result.outcomes() == ["absent", "absent", "absent", "absent"]
    assert result.found.missing == ("issuer",)
    nobody = await run(lookups, "http://127.0.0.1:9")
    assert nobody.outcomes()[:2] == ["failed", "failed"]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" api.example.com/v1 ", "https://api.example.com/v1"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("localhost/x", "http://localhost/x"),
        ("[::1]:8080", "http://[::1]:8080"),
        ("https://api.example.com", "https://api.example.com"),
    ],
)
def test_what_a_person_means(text: str, address: str) -> None:
    assert whole_address(text) == address


@pytest.mark.parametrize("text", ["", "  ", "http://api.example.com", "ftp://x", "https://", "https://[", "a b", "::",
                                  "https://ada:pass@api.example.com", "ada@api.example.com"])  # fmt: skip
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(DiscoveryProblem):
        whole_address(text)


@pytest.mark.parametrize(
    ("url", "issuer"),
    [
        (f"https://a.example{OPENID}", "https://a.example"),
        (f"https://a.example/r{OPENID}", "https://a.example/r"),
        (f"https://a.example{OAUTH}/r/s", "https://a.example/r/s"),
        (f"https://a.example/x{OAUTH}/y", f"https://a.example/x{OAUTH}/y"),
        ("https://a.example/r", "https://a.example/r"),
    ],
)
def test_a_document_leads_to_its_issuer(url: str, issuer: str) -> None:
    assert issuer_of(url) == issuer


# --- hostile sites ----------------------------------------------------------------------------------------------------

BOMB = gzip.compress(b" " * (200 << 20), 9)
EVERYWHERE = [
    OAUTH,
    OPENID,
    RESOURCE,
    "/openapi.json",
    "/openapi.yaml",
    "/swagger.json",
    "/.well-known/api-catalog",
    "/",
]
HOSTILE = {
    "silence": SILENCE,
    "a bomb": Reply(BOMB, 200, {"Content-Encoding": "gzip", "Content-Type": "application/json"}),
    "circles": Reply("", 302, {"Location": OAUTH}),
    "nested": Reply(b'{"a":' * 100_000),
    "many lists": Reply(b'{"linkset":[' + b"[]," * 160_000 + b"[]]}"),
    "another coding": Reply(b"x" * 100, 200, {"Content-Encoding": "br"}),
    "damaged": Reply(BOMB[1000:5000], 200, {"Content-Encoding": "gzip"}),
    "a number": Reply(b'{"issuer": ' + b"9" * 5000 + b"}"),
    "no text": Reply(b'{"issuer": "\xff\xfe"}'),
    "html": Reply("<html>" * 1000),
    "broken": Reply("", 503),
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_site_is_bounded(
    lookups: Lookups, site: Pages, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "PATIENCE", 2.0)
    site.pages = dict.fromkeys(EVERYWHERE, HOSTILE[name])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    async with asyncio.timeout(10):
        result = await run(lookups, site.address)
    assert result.found.missing == ("issuer",)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 50 << 10, f"{grown >> 10} MB"


async def test_a_document_without_an_end(lookups: Lookups) -> None:
    """Not one large answer but one that goes on and on: cut off by size, whatever its length would be."""
    sent = 0

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{")
        try:
            while sent < 100 << 20:
                writer.write(b'"a":1,' * 10_000)
                sent += 60_000
                await writer.drain()
        except ConnectionError:
            pass
        writer.close()

    async with await asyncio.start_server(talk, "127.0.0.1", 0) as server:
        result = await run(lookups, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    assert result.found.missing == ("issuer",)
    assert sent < 60 << 20


async def test_a_site_of_the_network_cannot_send_us_to_this_computer(site: Pages) -> None:
    """The address of the site is told as one of the network; what it names on loopback is not asked."""
    from desktop_app.core.providers import places

    for inside in (site.address, "http://[::1]:80", "https://localhost"):
        with pytest.raises(DiscoveryProblem) as caught:
            places.named_by("https://api.example.com", inside)
        assert caught.value.code == "leads_inside"
        assert_speaks(caught.value)
    assert places.named_by(site.address, site.address) == site.address


def test_parts_and_outcomes_are_plain_words() -> None:
    """Parts and outcomes are written into scripts."""
    assert json.dumps([*Part, *Outcome]) == json.dumps(
        ["api", "server", "description", "client", "asking", "found", "absent", "choice", "failed"]
    )
