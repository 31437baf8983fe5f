"""Changing secrets and keys at a certified provider that others wrote."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.errors import ProfileProblem
from desktop_app.core.oauth.registration import Registration
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from tests.helpers.desk import Desk
from tests.helpers.oidc_provider import OidcProvider

pytestmark = pytest.mark.interop


@pytest.fixture
async def context(home: Path) -> AsyncIterator[AppContext]:
    desk = Desk(home)
    yield desk.context
    await desk.aclose()


async def registered(context: AppContext, profile: ProviderProfile) -> Registration:
    metadata, _ = await context.servers.describe(profile)
    return await context.registrations.obtain(metadata, profile)


@pytest.mark.parametrize("client", ["basic", "post", "machine"])
async def test_a_secret_that_is_brought(context: AppContext, provider: OidcProvider, client: str) -> None:
    secret = provider.clients[client].client_secret
    assert secret
    grant = "client_credentials" if client == "machine" else "authorization_code"
    method = "client_secret_post" if client == "post" else ""
    op = ProviderProfile(name="op", issuer=provider.issuer, client_id=client, grant=grant,
                         token_endpoint_auth_method=method)  # fmt: skip
    context.profiles.add(op)
    with pytest.raises(ProfileProblem) as caught:
        await context.client_rotation.bring(op, Secret("not-the-secret"))
    assert caught.value.code == "new_secret_refused"
    await context.client_rotation.bring(op, Secret(secret))
    kept = context.profiles.get("op")
    assert kept.token_endpoint_auth_method == (method or "client_secret_basic")
    assert await context.client_secrets.find(kept) == Secret(secret)


async def test_a_key_is_exchanged_for_another(context: AppContext, provider: OidcProvider) -> None:
    op = ProviderProfile(name="op", issuer=provider.issuer, token_endpoint_auth_method="private_key_jwt")
    old = await registered(context, op)
    for _ in range(2):  # the registration access token is another one each time
        await context.client_rotation.renew(op)
    new = await context.registrations.find(provider.issuer, op)
    assert new
    assert new.client_id == old.client_id
    assert new.key != old.key
    assert new.management_token != old.management_token
    # The old key is known no longer.
    await context.registrations.save(replace(new, key=old.key))
    server = await context.servers.reach(op)
    with pytest.raises(Exception, match="client"):
        await server.token_endpoint.refresh(Secret("never-existed"))


async def test_a_server_that_gives_no_other_secret(context: AppContext, provider: OidcProvider) -> None:
    op = ProviderProfile(name="op", issuer=provider.issuer, token_endpoint_auth_method="client_secret_basic")
    old = await registered(context, op)
    for _ in range(2):
        with pytest.raises(ProfileProblem) as caught:
            await context.client_rotation.renew(op)
        assert caught.value.code == "same_secret"
    kept = await context.registrations.find(provider.issuer, op)
    assert kept
    assert kept.secret == old.secret
    assert kept.management_token != old.management_token, "what the server gave with its answer is kept"
