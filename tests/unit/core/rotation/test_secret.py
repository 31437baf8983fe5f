"""How another secret comes, for each kind of connection."""

from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.errors import UserFacing
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from tests.helpers.sandbox import RunningSandbox
from tests.unit.core.rotation.conftest import connection
from tests.unit.core.rotation.test_clients import MACHINE, registered


@pytest.mark.parametrize(
    ("settings", "way", "code"),
    [
        ({"client_id": "x"}, "none", "nothing_to_rotate"),
        ({"client_id": "x", "client_secret_env": "THE_SECRET"}, "bring", "no_new_secret"),
        ({"client_id": "x", "token_endpoint_auth_method": "private_key_jwt"}, "by_hand", "key_by_hand"),
    ],
)
async def test_clients_that_are_known(context: AppContext, settings: dict[str, Any], way: str, code: str) -> None:
    box = ProviderProfile(name="box", **settings)
    assert await context.rotation.way(box) == way
    with pytest.raises(UserFacing) as caught:
        await context.rotation.change(box)
    assert caught.value.code == code


async def test_a_client_secret_in_the_vault_has_to_be_brought(context: AppContext) -> None:
    box = ProviderProfile(name="box", client_id="x", token_endpoint_auth_method="client_secret_basic")
    assert await context.rotation.way(box) == "none"
    await context.client_secrets.keep(box, Secret("secret-0123456789"))
    assert await context.rotation.way(box) == "bring"


async def test_the_server_gives_a_registered_client_its_secret(context: AppContext, sandbox: RunningSandbox) -> None:
    machine = connection(sandbox, **MACHINE)
    assert await context.rotation.way(machine) == "none"
    old = await registered(context, machine)
    assert await context.rotation.way(machine) == "renew"
    await context.rotation.change(machine)
    new = await context.registrations.find(sandbox.issuer, machine)
    assert new is not None
    assert new.secret != old.secret


async def test_a_key_has_to_be_brought_once_there_is_one(context: AppContext, sandbox: RunningSandbox) -> None:
    keyed = connection(sandbox, name="keyed", grant="api_key")
    with pytest.raises(UserFacing) as caught:
        await context.rotation.change(keyed)
    assert caught.value.code == "not_signed_in"
    async for _ in context.signin.bring(keyed, Secret("key-0123456789")).steps():
        pass
    assert await context.rotation.way(keyed) == "bring"
