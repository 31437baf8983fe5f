"""Finding out how to sign in: from an issuer (RFC 8414, OpenID Connect), and from an API alone (RFC 9728)."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from desktop_app.core.errors import DiscoveryProblem, NetworkProblem, UserFacing
from desktop_app.core.providers.discovery import Discovery, well_known_forms
from desktop_app.core.transport.clients import Timeouts, Transport
from tests.helpers.hostile_provider import SILENCE, Asked, Reply, serve
from tests.helpers.words import assert_speaks

Site = dict[str, Any]

OAUTH = "/.well-known/oauth-authorization-server"
OPENID = "/.well-known/openid-configuration"
RESOURCE = "/.well-known/oauth-protected-resource"


@pytest.fixture
async def discovery() -> AsyncIterator[Discovery]:
    transport = Transport(Timeouts(connect=2.0, read=0.4))
    yield Discovery(transport)
    await transport.aclose()


class Pages:
    """A site whose pages are documents by path; `@` in a text stands for its own address."""

    def __init__(self) -> None:
        self.address = ""
        self.pages: dict[str, Any] = {}
        self.asked: list[str] = []

    def answer(self, asked: Asked) -> Reply:
        self.asked.append(asked.path)
        page = self.pages.get(asked.path, Reply("Not here.", 404))
        return page if isinstance(page, Reply) else Reply(self.own(page))

    def own(self, value: Any) -> Any:
        """`value` with the site's own address filled in."""
        if isinstance(value, dict):
            return {name: self.own(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.own(inner) for inner in value]
        return value.replace("@", self.address) if isinstance(value, str) else value


@pytest.fixture
async def site() -> AsyncIterator[Pages]:
    pages = Pages()
    async with serve(pages.answer) as address:
        pages.address = address
        yield pages


async def failed(working: Any) -> UserFacing:
    """The error that something ends in; it has to have words."""
    with pytest.raises(UserFacing) as caught:
        await working
    assert_speaks(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("issuer", "forms"),
    [
        (
            "https://id.example.com",
            [f"https://id.example.com{OAUTH}", f"https://id.example.com{OPENID}"],
        ),
        (
            "https://id.example.com/realms/a/",
            [
                f"https://id.example.com{OAUTH}/realms/a",
                f"https://id.example.com{OPENID}/realms/a",
                f"https://id.example.com/realms/a{OPENID}",
            ],
        ),
    ],
)
def test_where_a_description_may_be(issuer: str, forms: list[str]) -> None:
    assert list(well_known_forms(issuer)) == forms


async def test_what_one_document_lacks_another_has_and_the_first_wins(discovery: Discovery, site: Pages) -> None:
    site.pages = {
        f"{OAUTH}/realm": {"issuer": "@/realm", "token_endpoint": "@/first", "revocation_endpoint": "@/revoke"},
        f"/realm{OPENID}": {"issuer": "@/realm", "token_endpoint": "@/second", "jwks_uri": "@/keys"},
    }
    metadata = await discovery.server(f"{site.address}/realm")
    assert metadata.token_endpoint == f"{site.address}/first"
    assert metadata.revocation_endpoint == f"{site.address}/revoke"
    assert metadata.jwks_uri == f"{site.address}/keys"
    assert metadata.introspection_endpoint == ""


async def test_a_document_in_another_name_is_discarded_and_the_right_one_used(
    discovery: Discovery, site: Pages
) -> None:
    site.pages = {
        OAUTH: {"issuer": "https://elsewhere.invalid", "token_endpoint": "https://elsewhere.invalid/token"},
        OPENID: {"issuer": "@", "token_endpoint": "@/token"},
    }
    metadata = await discovery.server(site.address)
    assert metadata.token_endpoint == f"{site.address}/token"
    site.pages.pop(OPENID)
    problem = await failed(discovery.server(site.address))
    assert problem.code == "issuer_mismatch"
    assert "https://elsewhere.invalid" in problem.message


@pytest.mark.parametrize(("asked", "named"), [("", "/"), ("/", ""), ("/realm", "/realm/"), ("/realm/", "/realm")])
async def test_a_final_slash_is_no_difference_and_the_servers_own_spelling_counts(
    discovery: Discovery, site: Pages, asked: str, named: str
) -> None:
    path = named.rstrip("/")
    site.pages = {f"{OAUTH}{path}": {"issuer": f"@{named}", "token_endpoint": "@/token"}}
    assert (await discovery.server(site.address + asked)).issuer == site.address + named


@pytest.mark.parametrize("named", ["@/realm/other", "@x", "@/REALM", "", "https://id.elsewhere.invalid/realm"])
async def test_any_other_difference_is_one(discovery: Discovery, site: Pages, named: str) -> None:
    site.pages = {f"{OAUTH}/realm": {"issuer": named, "token_endpoint": "@/token"}}
    assert (await failed(discovery.server(f"{site.address}/realm"))).code in ("issuer_mismatch", "not_described")


async def test_a_redirect_within_the_rules_is_followed(discovery: Discovery, site: Pages) -> None:
    site.pages = {
        OAUTH: Reply("", 302, {"Location": "/moved"}),
        "/moved": {"issuer": "@", "token_endpoint": "@/token"},
    }
    assert (await discovery.server(site.address)).token_endpoint


async def test_one_form_in_trouble_does_not_spoil_the_others(discovery: Discovery, site: Pages) -> None:
    site.pages = {OAUTH: Reply("<p>Busy", 503), OPENID: {"issuer": "@", "token_endpoint": "@/token"}}
    assert (await discovery.server(site.address)).token_endpoint
    site.pages[OAUTH] = SILENCE
    assert (await discovery.server(site.address)).token_endpoint


@pytest.mark.parametrize(
    ("issuer", "code"),
    [
        ("http://id.example.com", "not_https"),
        ("ftp://id.example.com", "bad_address"),
        ("id.example.com", "bad_address"),
        ("https://", "bad_address"),
        ("https://id.example.com:99999", "bad_address"),
        ("https://id.example.com/a b", "bad_address"),
        ("https://id.example.com/\r\nX: y", "bad_address"),
        ("https://[::1", "bad_address"),
        ("http://127.0.0.1.example.com", "not_https"),
        ("http://localhost.example.com", "not_https"),
        ("http://0.0.0.0", "not_https"),
        ("http://127.0.0.1:9", "unreachable"),
    ],
)
async def test_addresses_that_cannot_be_asked(discovery: Discovery, issuer: str, code: str) -> None:
    with pytest.raises((DiscoveryProblem, NetworkProblem)) as caught:
        await discovery.server(issuer)
    assert caught.value.code == code
    assert caught.value.remedy


# --- from an API alone ----------------------------------------------------------------------------------------------


async def test_an_api_says_it_in_its_401(discovery: Discovery, site: Pages) -> None:
    challenge = f'Basic realm="x", Bearer error="invalid_token", resource_metadata="{site.address}/about"'
    site.pages = {
        "/v1": Reply("", 401, {"WWW-Authenticate": challenge}),
        "/about": {"resource": "@/v1", "authorization_servers": ["https://id.example.com"], "scopes_supported": ["a"]},
        f"{RESOURCE}/v1": {"resource": "@/v1", "authorization_servers": ["https://wrong.example.com"]},
    }
    found = await discovery.api(f"{site.address}/v1")
    assert found.authorization_servers == ("https://id.example.com",)
    assert (found.resource, found.scopes_supported) == (f"{site.address}/v1", ("a",))


@pytest.mark.parametrize("place", [f"{RESOURCE}/v1", RESOURCE])
async def test_an_api_says_it_at_a_well_known_place(discovery: Discovery, site: Pages, place: str) -> None:
    site.pages = {place: {"resource": "@", "authorization_servers": ["https://id.example.com", 7]}}
    found = await discovery.api(f"{site.address}/v1")
    assert found.authorization_servers == ("https://id.example.com",)


@pytest.mark.parametrize(
    "document",
    [
        {"resource": "https://elsewhere.invalid/v1", "authorization_servers": ["https://id.example.com"]},
        {"resource": "@/v10", "authorization_servers": ["https://id.example.com"]},
        {"resource": "@/v2", "authorization_servers": ["https://id.example.com"]},
        {"resource": "@/v1", "authorization_servers": []},
        {"resource": "@/v1", "authorization_servers": "https://id.example.com"},
        {"resource": "@/v1"},
        {"resource": 5, "authorization_servers": ["https://id.example.com"]},
        {"resource": "nonsense", "authorization_servers": ["https://id.example.com"]},
        {"authorization_servers": ["https://id.example.com"]},
        ["https://id.example.com"],
        Reply("<html>"),
    ],
)
async def test_a_document_about_something_else_is_not_used(discovery: Discovery, site: Pages, document: Any) -> None:
    site.pages = {f"{RESOURCE}/v1": document}
    assert (await failed(discovery.api(f"{site.address}/v1"))).code == "not_described"


@pytest.mark.parametrize(
    "place", ["http://id.example.com/about", "file:///etc/passwd", "nonsense", "/about", "https://[::1"]
)
async def test_a_401_that_leads_to_an_unsafe_place_leads_nowhere(discovery: Discovery, site: Pages, place: str) -> None:
    site.pages = {"/v1": Reply("", 401, {"WWW-Authenticate": f'Bearer resource_metadata="{place}"'})}
    assert (await failed(discovery.api(f"{site.address}/v1"))).code == "not_described"


async def test_an_api_that_is_gone(discovery: Discovery) -> None:
    assert (await failed(discovery.api("http://127.0.0.1:9/v1"))).code == "unreachable"
