"""Changing what a client proves itself with: nothing that works is given up before its successor does."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.errors import SignInFailed, UserFacing
from desktop_app.core.oauth import client_secrets
from desktop_app.core.oauth.registration import Registration
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from tests.helpers.hostile_provider import Asked, HostileProvider, Reply, sign_in, start_hostile_provider
from tests.helpers.sandbox import RunningSandbox
from tests.helpers.words import assert_speaks
from tests.unit.core.rotation.conftest import connection

MACHINE = {"grant": "client_credentials", "scopes": ("projects:read",)}
APP = {"client_name": "Robot", "grant_types": ["client_credentials"], "redirect_uris": [], "response_types": [],
       "token_endpoint_auth_method": "client_secret_basic", "scope": "projects:read"}  # fmt: skip


async def failed(working: Any, code: str) -> UserFacing:
    with pytest.raises(UserFacing) as caught:
        await working
    assert caught.value.code == code
    assert_speaks(caught.value)
    return caught.value


def app(sandbox: RunningSandbox) -> tuple[str, Secret]:
    """An app of the sandbox that has a secret."""
    made = sandbox.http.post("/register", json=APP).json()
    return made["client_id"], Secret(made["client_secret"])


# --- a secret that a person brings ----------------------------------------------------------------------------------


async def test_a_secret_is_kept_once_it_works(context: AppContext, sandbox: RunningSandbox) -> None:
    client_id, secret = app(sandbox)
    box = connection(sandbox, client_id=client_id, **MACHINE)
    context.profiles.add(box)
    await failed(context.client_rotation.bring(box, Secret("sbs_wrong")), "new_secret_refused")
    assert await context.client_secrets.find(replace(box, token_endpoint_auth_method="client_secret_basic")) is None
    changed = await context.client_rotation.bring(box, secret)
    assert len(changed.left) == 1
    box = context.profiles.get("box")
    assert client_secrets.in_vault(box)
    assert await context.client_secrets.find(box) == secret
    assert await context.client_secrets.since(box) == pytest.approx(context.clock.now(), abs=60)
    assert (await sign_in(context, box)).tokens.scopes == ("projects:read",)
    await failed(context.client_rotation.bring(box, Secret("sbs_wrong")), "new_secret_refused")
    assert await context.client_secrets.find(box) == secret
    await context.forget("box")
    assert await context.client_secrets.find(box) is None


async def test_a_secret_from_a_variable_is_tried_and_not_kept(context: AppContext, sandbox: RunningSandbox) -> None:
    client_id, secret = app(sandbox)
    box = connection(sandbox, client_id=client_id, client_secret_env="THE_SECRET", **MACHINE)
    changed = await context.client_rotation.bring(box, secret)
    assert "Set THE_SECRET to it." in changed.left
    assert not client_secrets.in_vault(box)


@pytest.fixture
async def provider() -> AsyncIterator[HostileProvider]:
    async with start_hostile_provider() as running:
        yield running


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Reply({"error": "invalid_grant"}, 400), ""),
        (Reply({"error": "invalid_client"}, 401), "new_secret_refused"),
        (Reply({"error": "invalid_client"}, 400), "new_secret_refused"),
        (Reply({"error": "invalid_request"}, 400), "new_secret_untested"),
        (Reply({"error": "server_error"}, 400), "new_secret_untested"),
    ],
)
async def test_what_the_token_endpoint_says_of_a_client(
    context: AppContext, provider: HostileProvider, answer: Reply, code: str
) -> None:
    """Nothing is spent for it: the refresh token that is offered never existed."""
    box = provider.profile(name="box")
    context.profiles.add(box)
    provider.replies["/token"] = answer
    if code:
        await failed(context.client_rotation.bring(box, Secret("new-secret-0123456789")), code)
    else:
        await context.client_rotation.bring(box, Secret("new-secret-0123456789"))
    [asked] = provider.asked_at("/token")
    assert asked.params["grant_type"] == "refresh_token"
    assert asked.headers["authorization"].startswith("Basic ")


async def test_an_api_can_t_choose_who_is_handed_the_secret(context: AppContext, provider: HostileProvider) -> None:
    box = ProviderProfile(name="box", client_id="x", api_base_url=provider.issuer,
                          token_endpoint_auth_method="client_secret_basic")  # fmt: skip
    provider.replies["/"] = Reply({}, 401, {"www-authenticate": f'Bearer resource_metadata="{provider.issuer}/meta"'})
    provider.replies["/meta"] = Reply({"resource": provider.issuer, "authorization_servers": [provider.issuer]})
    await failed(context.servers.reach(box), "issuer_needed")


# --- a client that was registered -----------------------------------------------------------------------------------


async def registered(context: AppContext, box: ProviderProfile) -> Registration:
    metadata, _ = await context.servers.describe(box)
    return await context.registrations.obtain(metadata, box)


async def test_the_sandbox_gives_another_secret(context: AppContext, sandbox: RunningSandbox) -> None:
    box = connection(sandbox, **MACHINE)
    old = await registered(context, box)
    assert old.secret
    await context.client_rotation.renew(box)
    new = await context.registrations.find(sandbox.issuer, box)
    assert new
    assert (new.client_id, new.method, new.at) == (old.client_id, old.method, old.at)
    assert new.secret != old.secret
    assert new.management_token != old.management_token
    assert new.secret_since == pytest.approx(context.clock.now(), abs=60)
    assert (await sign_in(context, box)).tokens.client_id == old.client_id
    gone = sandbox.http.post("/token", data={"grant_type": "client_credentials"},
                             auth=(old.client_id, old.secret.reveal()))  # fmt: skip
    assert gone.status_code == 401
    await context.client_rotation.renew(box)  # with the new management token


async def test_a_public_client_has_nothing_to_change(context: AppContext, sandbox: RunningSandbox) -> None:
    box = connection(sandbox)
    await failed(context.client_rotation.renew(box), "not_registered")
    await registered(context, box)
    await failed(context.client_rotation.renew(box), "nothing_to_rotate")


class Registrar:
    """Registers with `secrets`, one after the other, and takes those in `good` at the token endpoint."""

    def __init__(self, provider: HostileProvider, *secrets: str, good: tuple[str, ...]) -> None:
        self.secrets, self.good, self.provider = list(secrets), good, provider
        provider.metadata |= {"registration_endpoint": f"{provider.issuer}/register",
                              "token_endpoint_auth_methods_supported": ["client_secret_post"]}  # fmt: skip
        provider.replies["/register"] = provider.replies["/register/app"] = self.register
        provider.replies["/token"] = self.token

    def register(self, asked: Asked) -> Reply:
        secret = self.secrets.pop(0) if len(self.secrets) > 1 else self.secrets[0]
        management = {"registration_client_uri": f"{self.provider.issuer}/register/app",
                      "registration_access_token": "manage-0123456789"}  # fmt: skip
        return Reply({**json.loads(asked.body), "client_id": "app", "client_secret": secret, **management}, 201)

    def token(self, asked: Asked) -> Reply:
        known = asked.params["client_secret"] in self.good
        return Reply({"error": "invalid_grant"}, 400) if known else Reply({"error": "invalid_client"}, 401)


async def secret_after(context: AppContext, box: ProviderProfile, code: str) -> str:
    """The secret that is kept after a renewal that ends so."""
    if code:
        await failed(context.client_rotation.renew(box), code)
    else:
        await context.client_rotation.renew(box)
    kept = await context.registrations.newest(box.issuer)
    assert kept
    assert kept.secret
    return kept.secret.reveal()


@pytest.mark.parametrize(
    ("second", "good", "code", "kept"),
    [
        ("two-0123456789", ("two-0123456789",), "", "two-0123456789"),
        ("one-0123456789", ("one-0123456789",), "same_secret", "one-0123456789"),
        ("two-0123456789", ("one-0123456789",), "new_secret_refused", "one-0123456789"),
        ("two-0123456789", (), "registration_lost", "two-0123456789"),
    ],
)
async def test_whichever_secret_works_is_the_one_that_is_kept(
    context: AppContext, provider: HostileProvider, second: str, good: tuple[str, ...], code: str, kept: str
) -> None:
    box = provider.profile(name="box", client_id="")
    Registrar(provider, "one-0123456789", second, good=good)
    await registered(context, box)
    assert await secret_after(context, box, code) == kept


async def test_a_new_secret_is_kept_before_anything_else_can_fail(
    context: AppContext, provider: HostileProvider
) -> None:
    box = provider.profile(name="box", client_id="")
    Registrar(provider, "one-0123456789", "two-0123456789", good=())
    await registered(context, box)
    provider.replies["/token"] = Reply("broken", 500)
    assert await secret_after(context, box, "") == "two-0123456789"


async def test_a_refused_renewal_leaves_all_as_it_was(context: AppContext, provider: HostileProvider) -> None:
    box = provider.profile(name="box", client_id="")
    Registrar(provider, "one-0123456789", good=())
    await registered(context, box)
    provider.replies["/register/app"] = Reply({"error": "invalid_token"}, 401)
    with pytest.raises(SignInFailed):
        await context.client_rotation.renew(box)
    kept = await context.registrations.newest(box.issuer)
    assert kept
    assert kept.secret == Secret("one-0123456789")
    provider.replies["/register/app"] = Reply({}, 200)
    with pytest.raises(UserFacing):
        await context.client_rotation.renew(box)


async def test_a_registration_that_can_t_be_managed(context: AppContext, provider: HostileProvider) -> None:
    box = provider.profile(name="box", client_id="")
    Registrar(provider, "one-0123456789", good=())
    made = await registered(context, box)
    await context.registrations.save(replace(made, management_uri="", management_token=None))
    await failed(context.client_rotation.renew(box), "registration_unmanaged")
