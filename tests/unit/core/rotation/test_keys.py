"""Changing an API key: tried with a request, kept when it works, and the old one ended where that is possible."""

from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.errors import UserFacing
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet
from tests.helpers.sandbox import RunningSandbox
from tests.helpers.words import assert_speaks
from tests.unit.core.rotation.conftest import connection

ADA = "usr_01HQ4Z"


def key(sandbox: RunningSandbox, scope: str = "profile projects:read") -> Secret:
    return Secret(sandbox.services.api_keys.make(ADA, "test", scope)[1])


async def signed_in(context: AppContext, box: ProviderProfile, value: Secret) -> TokenSet:
    async for _ in context.signin.bring(box, value).steps():
        pass
    tokens = await context.tokens.current(box)
    assert tokens
    return tokens


async def failed(working: Any, code: str) -> UserFacing:
    with pytest.raises(UserFacing) as caught:
        await working
    assert caught.value.code == code
    assert_speaks(caught.value)
    return caught.value


async def kept(context: AppContext, box: ProviderProfile) -> Secret:
    tokens = await context.tokens.current(box)
    assert tokens
    return tokens.access_token


async def test_a_key_that_works_takes_the_place_of_the_old_one(context: AppContext, sandbox: RunningSandbox) -> None:
    box = connection(sandbox, grant="api_key")
    old = await signed_in(context, box, key(sandbox))
    new = key(sandbox)
    changed = await context.key_rotation.bring(box, old, new)
    assert await kept(context, box) == new
    assert "still works" in changed.left[0]
    assert sandbox.stats()["api_by_operation"] == {"readMe": 1}, "it was tried with the address that says who I am"


@pytest.mark.parametrize("path", ["", "/v1/projects"])
async def test_one_that_does_not_work_changes_nothing(context: AppContext, sandbox: RunningSandbox, path: str) -> None:
    box = connection(sandbox, grant="api_key")
    first = key(sandbox)
    old = await signed_in(context, box, first)
    await failed(context.key_rotation.bring(box, old, Secret("sbk_unknown-0123456789"), path), "new_secret_refused")
    assert await kept(context, box) == first


async def test_one_that_may_not_ask_that_is_not_known_to_work(context: AppContext, sandbox: RunningSandbox) -> None:
    box = connection(sandbox, grant="api_key")
    first = key(sandbox)
    old = await signed_in(context, box, first)
    narrow = key(sandbox, "projects:read")
    problem = await failed(context.key_rotation.bring(box, old, narrow), "new_secret_untested")
    assert "--test" in problem.remedy
    assert await kept(context, box) == first
    await context.key_rotation.bring(box, old, narrow, "/v1/projects")
    assert await kept(context, box) == narrow


async def test_without_a_description_a_path_is_needed(context: AppContext, sandbox: RunningSandbox) -> None:
    box = connection(sandbox, grant="api_key", openapi_url="")
    old = await signed_in(context, box, key(sandbox))
    await failed(context.key_rotation.bring(box, old, key(sandbox)), "new_secret_untested")
    await context.key_rotation.bring(box, old, key(sandbox), "/v1/me")


async def test_an_old_token_is_revoked_where_the_server_can(context: AppContext, sandbox: RunningSandbox) -> None:
    box = connection(sandbox, grant="manual", client_id="framer-desk")
    first, second = (Secret(sandbox.sign_in("profile")["access_token"]) for _ in range(2))
    old = await signed_in(context, box, first)
    changed = await context.key_rotation.bring(box, old, second)
    assert changed.left == ()
    assert sandbox.call(first.reveal(), "/v1/me").status_code == 401
    assert sandbox.call(second.reveal(), "/v1/me").status_code == 200


async def test_what_can_t_be_a_key_is_not_sent(context: AppContext, sandbox: RunningSandbox) -> None:
    box = connection(sandbox, grant="api_key")
    old = await signed_in(context, box, key(sandbox))
    await failed(context.key_rotation.bring(box, old, Secret("two words")), "no_token")
    assert sandbox.stats()["api_requests"] == 0
