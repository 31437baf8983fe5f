"""Registering this app: what it says of itself, what it makes of any answer, and that once is enough."""

import json
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.context import AppContext
from desktop_app.core.errors import ProfileProblem, UserFacing
from desktop_app.core.oauth.registration import DEVICE_GRANT, Registration, client_metadata
from desktop_app.core.oauth.registration_endpoint import RegistrationEndpoint
from desktop_app.core.providers.by_hand import guide, redirect_addresses
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.route import DIRECT
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import Asked, Reply, sign_in
from tests.helpers.pages import Pages, start_pages
from tests.helpers.words import assert_speaks

OAUTH = "/.well-known/oauth-authorization-server"
SERVER = {
    "issuer": "@",
    "authorization_endpoint": "@/authorize",
    "token_endpoint": "@/token",
    "registration_endpoint": "@/register",
    "token_endpoint_auth_methods_supported": ["client_secret_post", "none"],
    "scopes_supported": ["openid", "read"],
}
PLAIN = ServerMetadata(issuer="https://id.example.com", registration_endpoint="https://id.example.com/register")


@pytest.fixture
async def site() -> AsyncIterator[Pages]:
    async with start_pages() as running:
        running.pages = {OAUTH: SERVER, "/register": registers}
        yield running


def registers(asked: Asked) -> Reply:
    """A server that takes everybody."""
    described = json.loads(asked.body)
    given = {"client_id": "app-1", "registration_access_token": "manage-secret-1", "registration_client_uri": "@"}
    assert asked.method == "POST"
    return Reply(
        {**described, **given, "registration_client_uri": f"http://{asked.headers['host']}/register/app-1"}, 201
    )


def profile(site: Pages, **values: Any) -> ProviderProfile:
    return ProviderProfile(**{"name": "x", "issuer": site.address, **values})


# --- what is said ---------------------------------------------------------------------------------------------------


def test_what_this_app_says_of_itself() -> None:
    said = client_metadata(ProviderProfile(name="x", scopes=("read",)), PLAIN)
    assert said == {
        "client_name": "Framer Desk",
        "application_type": "native",
        "redirect_uris": ["http://127.0.0.1/callback", "http://[::1]/callback", "http://localhost/callback"],
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "token_endpoint_auth_method": "none",
        "scope": "read",
    }


@pytest.mark.parametrize(
    ("listed", "chosen", "grant", "method"),
    [
        (None, "", "authorization_code", "none"),
        (("client_secret_basic", "none"), "", "authorization_code", "none"),
        (("client_secret_post", "private_key_jwt"), "", "authorization_code", "client_secret_post"),
        (("private_key_jwt",), "", "authorization_code", "private_key_jwt"),
        (("tls_client_auth",), "", "authorization_code", "none"),
        (("none", "client_secret_post"), "", "client_credentials", "client_secret_post"),
        (("none",), "client_secret_basic", "authorization_code", "client_secret_basic"),
    ],
)
def test_how_it_will_prove_itself(listed: tuple[str, ...] | None, chosen: str, grant: str, method: str) -> None:
    server = replace(PLAIN, token_endpoint_auth_methods_supported=listed)
    one = ProviderProfile(name="x", grant=grant, token_endpoint_auth_method=chosen)
    assert client_metadata(one, server)["token_endpoint_auth_method"] == method


def test_grants_as_far_as_the_server_offers_them() -> None:
    device = replace(PLAIN, device_authorization_endpoint="https://id.example.com/device")
    assert DEVICE_GRANT in client_metadata(ProviderProfile(name="x"), device)["grant_types"]
    silent = replace(PLAIN, grant_types_supported=("implicit",))
    assert client_metadata(ProviderProfile(name="x"), silent)["grant_types"] == ["authorization_code"]


@pytest.mark.parametrize(
    ("redirect", "first"),
    [
        ("http://127.0.0.1:0/callback", "http://127.0.0.1/callback"),
        ("http://localhost:0/cb", "http://localhost/cb"),
        ("http://[::1]:0/cb", "http://[::1]/cb"),
        ("http://127.0.0.1:8765/cb", "http://127.0.0.1:8765/cb"),
    ],
)
def test_the_redirect_address_to_enter(redirect: str, first: str) -> None:
    one = ProviderProfile(name="x", redirect_uri=redirect, documentation="https://example.com/developers")
    assert redirect_addresses(one)[0] == first
    assert len(redirect_addresses(one)) == 3
    steps = guide(one).steps
    assert any(first in step for step in steps)
    assert "https://example.com/developers" in steps[0]


# --- once is enough -------------------------------------------------------------------------------------------------


async def test_one_registration_serves_every_connection_to_the_server(
    context: AppContext, site: Pages, vault: MemoryVault
) -> None:
    with pytest.raises(ProfileProblem) as caught:
        await context.servers.reach(profile(site))
    assert caught.value.code == "client_id_missing"
    assert "/register" not in site.paths(), "nobody is registered by looking"
    assert_speaks(caught.value)

    first = await context.servers.reach(profile(site), fresh=True, register=True)
    assert (first.client.client_id, first.client.method) == ("app-1", "none")
    again = await context.servers.reach(profile(site, name="y"), fresh=True, register=True)
    quiet = await context.servers.reach(profile(site))
    assert again.client == quiet.client == first.client
    assert site.paths().count("/register") == 1
    (filed,) = vault.find(kind="registration")
    assert (filed.issuer, filed.client) == (site.address, "app-1")
    sealed = vault.get(filed)
    assert sealed
    assert "manage-secret-1" not in repr(Registration.unseal(sealed))


async def test_what_does_not_fit_is_registered_anew(context: AppContext, site: Pages) -> None:
    for changes, count in (
        ({}, 1),
        ({"redirect_uri": "http://localhost:0/callback"}, 1),
        ({"redirect_uri": "http://127.0.0.1:7777/callback"}, 2),
        ({"token_endpoint_auth_method": "client_secret_post"}, 3),
        ({"grant": "device_code"}, 4),
        ({"grant": "device_code"}, 4),
        ({}, 4),
    ):
        await context.servers.reach(profile(site, **changes), register=True)
        assert site.paths().count("/register") == count, changes


async def test_a_server_that_spells_things_its_own_way_is_asked_once(context: AppContext, site: Pages) -> None:
    own = {"client_id": "app-2", "redirect_uris": ["http://127.0.0.1:80/callback"], "grant_types": ["code"],
           "token_endpoint_auth_method": "client_secret_basic", "client_secret": "s3cret-value"}  # fmt: skip
    site.pages["/register"] = own
    for _ in range(2):
        server = await context.servers.reach(profile(site, token_endpoint_auth_method="none"), register=True)
        assert server.client.method == "client_secret_basic", "as the server registered it"
        assert server.client.secret == Secret("s3cret-value")
    assert site.paths().count("/register") == 1


async def test_a_secret_that_is_over_is_not_used(context: AppContext, site: Pages) -> None:
    site.pages["/register"] = {"client_id": "old", "client_secret": "s", "client_secret_expires_at": 1_000_000}
    await context.servers.reach(profile(site), register=True)
    await context.servers.reach(profile(site), register=True)
    assert site.paths().count("/register") == 2


async def test_nobody_is_registered_who_cannot_be_kept(site: Pages, tmp_path: Path) -> None:
    class Full(MemoryVault):
        def probe(self) -> Any:
            return replace(super().probe(), viable=False, detail="Full.")

    context = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=Full())
    with pytest.raises(UserFacing):
        await context.servers.reach(profile(site), register=True)
    await context.aclose()
    assert "/register" not in site.paths()


async def test_a_document_that_is_the_client_id(context: AppContext, site: Pages) -> None:
    document = "https://app.example.com/client.json"
    one = profile(site, client_id_metadata_document=document)
    assert (await context.servers.reach(one, fresh=True, register=True)).client.client_id == "app-1", "not offered"
    site.pages[OAUTH] = {**SERVER, "client_id_metadata_document_supported": True}
    server = await context.servers.reach(one, fresh=True, register=True)
    assert (server.client.client_id, server.client.method) == (document, "none")


async def test_a_refused_scope_is_left_out(context: AppContext, site: Pages) -> None:
    said: list[dict[str, Any]] = []

    def picky(asked: Asked) -> Reply:
        said.append(json.loads(asked.body))
        return Reply({"error": "invalid_client_metadata"}, 400) if "scope" in said[-1] else registers(asked)

    site.pages["/register"] = picky
    await context.servers.reach(profile(site, scopes=("api:read",)), register=True)
    assert said[0]["scope"] == "openid read api:read"
    assert "scope" not in said[1]


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply({"error": "invalid_redirect_uri", "error_description": "No loopback."}, 400), "invalid_redirect_uri"),
        (Reply({"error": "access_denied"}, 403), "registration_token"),
        (Reply("", 401), "registration_token"),
        (Reply("<html>", 200), "registration_unusable"),
        (Reply({}, 201), "registration_unusable"),
        (Reply({"client_id": 7}, 201), "registration_unusable"),
        (Reply({"client_id": "a\r\nb"}, 201), "registration_unusable"),
        (Reply({"client_id": "x" * 3000}, 201), "registration_unusable"),
        (Reply(["x"], 201), "registration_unusable"),
        (Reply({"client_id": "a"}, 302, {"Location": "/elsewhere"}), "registration_unusable"),
        (Reply("", 503), "server_unavailable"),
        (Reply({"client_id": "a", "registration_access_token": "t", "registration_client_uri": "http://a.example"}),
         "not_https"),
    ],
)  # fmt: skip
async def test_a_registration_that_fails(
    context: AppContext, site: Pages, vault: MemoryVault, reply: Reply, code: str
) -> None:
    site.pages["/register"] = reply
    with pytest.raises(UserFacing) as caught:
        await context.servers.reach(profile(site), register=True)
    assert caught.value.code == code
    assert_speaks(caught.value)
    assert vault.find() == []


async def test_a_client_that_the_server_has_forgotten_is_registered_anew(
    context: AppContext, site: Pages, vault: MemoryVault
) -> None:
    site.pages["/token"] = Reply({"error": "invalid_client", "error_description": "Who?"}, 401)
    machine = profile(site, grant="client_credentials", token_endpoint_auth_method="client_secret_post")
    given = {"client_id": "app-1", "client_secret": "hush-0123456789"}
    site.pages["/register"] = Reply({**given, "token_endpoint_auth_method": "client_secret_post"}, 201)
    problem = (await sign_in(context, machine)).error
    assert (problem.code, problem.server_words) == ("client_forgotten", "Who?")
    assert "registered anew" in problem.remedy
    assert_speaks(problem)
    assert vault.find() == []
    site.pages["/token"] = {"access_token": "t", "token_type": "Bearer"}
    assert (await sign_in(context, machine)).tokens
    assert site.paths().count("/register") == 2


# --- managing it (RFC 7592) -----------------------------------------------------------------------------------------


async def test_a_registration_is_changed_with_its_own_token(context: AppContext, site: Pages) -> None:
    server, _ = await context.servers.describe(profile(site))
    kept = await context.registrations.obtain(server, profile(site))
    endpoint = context.registrations.endpoint(server, profile(site))
    site.pages["/register/app-1"] = {"client_id": "app-1", "registration_access_token": "manage-secret-2",
                                     "registration_client_uri": "@/register/app-1"}  # fmt: skip
    changed = await endpoint.update(kept, profile(site, redirect_uri="http://127.0.0.1:0/other"))
    put = site.asked[-1]
    assert (put.method, put.headers["authorization"]) == ("PUT", "Bearer manage-secret-1")
    assert json.loads(put.body)["client_id"] == "app-1"
    assert "http://127.0.0.1/other" in changed.redirect_uris
    assert changed.management_token == Secret("manage-secret-2")
    assert (await endpoint.read(changed)).redirect_uris == changed.redirect_uris
    site.pages["/register/app-1"] = Reply("", 204)
    await endpoint.delete(changed)
    site.pages["/register/app-1"] = Reply({"error": "invalid_token"}, 401)
    with pytest.raises(UserFacing) as caught:
        await endpoint.read(changed)
    assert caught.value.code == "registration_gone"
    assert_speaks(caught.value, ["manage-secret-2"])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=8,
)
MEMBERS = (
    "client_id", "client_secret", "client_secret_expires_at", "registration_client_uri", "registration_access_token",
    "token_endpoint_auth_method", "redirect_uris", "grant_types", "scope",
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(MEMBERS), JSON), st.booleans())
def test_no_answer_is_a_surprise(members: dict[str, Any], named: bool) -> None:
    context = AppContext(environ={"FRAMER_DESK_HOME": "/nowhere"}, vault=MemoryVault())
    endpoint = RegistrationEndpoint(Transport(), PLAIN, DIRECT, context.clock)
    try:
        made = endpoint._read({**members, **({"client_id": "a"} if named else {})}, {}, None)
    except UserFacing as problem:
        assert_speaks(problem)
    else:
        again = Registration.unseal(made.seal())
        assert again == made
        made.serves(ProviderProfile(name="x"))
        made.expired(0.0)


@given(JSON)
def test_what_is_kept_may_be_anything(value: Any) -> None:
    with suppress(ValueError, TypeError, KeyError, AttributeError):
        Registration.unseal(Secret(json.dumps(value)))


async def test_an_api_does_not_choose_who_gets_a_client_secret(context: AppContext, site: Pages) -> None:
    site.pages["/.well-known/oauth-protected-resource"] = {"resource": "@", "authorization_servers": ["@"]}
    profile = ProviderProfile(
        name="box", api_base_url=site.address, client_id="c", client_secret_env="BOX_SECRET"
    ).validate()
    with pytest.raises(ProfileProblem) as caught:
        await context.servers.reach(profile)
    assert caught.value.code == "issuer_needed"
    assert_speaks(caught.value)
    assert site.address in caught.value.remedy
    without = await context.servers.describe(replace(profile, client_secret_env=""))
    assert without[0].issuer == site.address
