"""Asking for more (RFC 6750, RFC 9470), for less (RFC 6749 section 6), and for a certain account."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.context import AppContext
from desktop_app.core import www_authenticate
from desktop_app.core.api.request import Request
from desktop_app.core.api.verdict import step_up, verdict
from desktop_app.core.errors import ProtocolProblem, ScopeMissing, SignInNeeded
from desktop_app.core.signin.step_up import StepUp, union
from desktop_app.core.signin.steps import Validated
from desktop_app.core.tokens.store import ASIDE
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import HostileProvider, Reply, sign_in
from tests.helpers.words import assert_speaks

OTHER_LOGIN = 'Bearer error="insufficient_user_authentication", acr_values="urn:mfa  urn:key", max_age="60"'


@pytest.mark.parametrize("status", [401, 403])
async def test_another_login_is_named_and_not_answered_by_a_renewal(
    context: AppContext, provider: HostileProvider, status: int
) -> None:
    profile = provider.profile(api_base_url=provider.issuer)
    await sign_in(context, profile)
    provider.replies["/me"] = Reply({}, status, {"WWW-Authenticate": OTHER_LOGIN})
    response = await context.api.send(profile, Request("GET", "/me"))
    assert len(provider.asked_at("/me")) == 1
    assert step_up(profile, response) == StepUp((), "urn:mfa urn:key", 60)
    problem = verdict(profile, response)
    assert isinstance(problem, SignInNeeded)
    assert problem.remedy == "framer-desk signin hostile --acr 'urn:mfa urn:key' --max-age 60"
    assert_speaks(problem)


async def test_a_missing_scope_is_asked_for_beside_those_that_were_granted(
    context: AppContext, provider: HostileProvider
) -> None:
    profile = provider.profile(api_base_url=provider.issuer)
    provider.token_members = {"scope": "read write"}
    await sign_in(context, profile)
    challenge = 'Bearer error="insufficient_scope", scope="write; rm admin"'
    provider.replies["/me"] = Reply({}, 403, {"WWW-Authenticate": challenge})
    response = await context.api.send(profile, Request("GET", "/me"))
    assert step_up(profile, response) == StepUp(("read", "write", "write;", "rm", "admin"))
    problem = verdict(profile, response)
    assert isinstance(problem, ScopeMissing)
    assert "--scope read --scope write --scope 'write;' --scope rm --scope admin" in problem.remedy


def test_the_union_keeps_the_order_and_names_each_once() -> None:
    assert union(("b", "a"), ("c", "a")) == ("b", "a", "c")


@given(st.text(), st.text())
def test_no_challenge_breaks_the_reading(acr: str, age: str) -> None:
    challenge = www_authenticate.Challenge(
        "bearer", {"error": "insufficient_user_authentication", "acr_values": acr, "max_age": age}
    )
    found = StepUp.of(challenge)
    assert found
    assert len(found.acr_values) <= 300
    assert found.max_age is None or 0 <= found.max_age < 10**9


async def test_the_login_that_was_asked_for_goes_out_and_is_looked_at(
    context: AppContext, provider: HostileProvider
) -> None:
    profile = provider.profile()
    for acr, result in (("urn:mfa", "pass"), ("urn:password", "warn"), (None, "unknown")):
        provider.id_claims = {"acr": acr, "auth_time": int(context.clock.now())}
        ended = await sign_in(context, profile, acr_values="urn:mfa", max_age=60)
        (validated,) = [step for step in ended.steps if isinstance(step, Validated)]
        assert {check.name: check.result for check in validated.checks}["authentication"] == result
    asked = provider.asked_at("/authorize")[0].params
    assert (asked["acr_values"], asked["max_age"]) == ("urn:mfa", "60")


@pytest.mark.parametrize("age", [None, 4000, "yesterday"])
async def test_a_login_that_is_too_old_is_refused(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, age: Any
) -> None:
    provider.id_claims = {"auth_time": int(context.clock.now()) - age if isinstance(age, int) else age}
    ended = await sign_in(context, provider.profile(), max_age=60)
    assert ended.error.code == "login_too_old"
    assert_speaks(ended.error, provider.secrets)
    assert vault.find() == []


async def test_another_account_than_the_one_wished_for_is_not_kept(
    context: AppContext, provider: HostileProvider
) -> None:
    provider.replies["/revoke"] = Reply("", 200)
    provider.id_claims = {"sub": "ada", "email": "ada@example.com"}
    ada = (await sign_in(context, provider.profile())).tokens
    provider.id_claims = {"sub": "bob", "email": "bob@example.com"}
    ended = await sign_in(context, provider.profile(), account="ada@example.com")
    assert ended.error.code == "other_account"
    assert_speaks(ended.error, provider.secrets)
    assert provider.asked_at("/authorize")[1].params["login_hint"] == "ada@example.com"
    assert len(provider.asked_at("/revoke")) == 2, "the token that nobody keeps is given back"
    kept = await context.tokens.current(provider.profile())
    assert kept
    assert kept.access_token == ada.access_token
    provider.id_claims["sub"] = "ada"
    assert (await sign_in(context, provider.profile(), account="ada")).tokens.account == "ada"


async def test_a_new_account_is_added_beside_the_other(context: AppContext, provider: HostileProvider) -> None:
    await sign_in(context, provider.profile())
    provider.id_claims = {"sub": "bob"}
    assert (await sign_in(context, provider.profile(), account="bob")).tokens.account == "bob"
    assert await context.tokens.accounts(provider.profile()) == ["ada", "bob"]


async def test_a_server_that_names_nobody_has_the_token_filed_under_the_name_given(
    context: AppContext, provider: HostileProvider
) -> None:
    provider.token_members = {"id_token": None}
    provider.metadata["userinfo_endpoint"] = None
    assert (await sign_in(context, provider.profile(), account="work")).tokens.account == "work"


# --- narrower tokens


async def test_a_narrower_token_is_handed_out_and_the_wide_one_stays(
    context: AppContext, provider: HostileProvider, vault: MemoryVault
) -> None:
    profile = provider.profile()
    wide = (await sign_in(context, profile)).tokens
    provider.token_members = {"scope": "read", "id_token": None}
    narrow = await context.renewer.narrowed(profile, ("read",))
    assert provider.asked_at("/token")[-1].params["scope"] == "read"
    assert (narrow.scopes, narrow.renewable) == (("read",), False)
    kept = await context.tokens.current(profile)
    assert kept
    assert kept.access_token == wide.access_token
    assert kept.scopes == wide.scopes
    assert kept.refresh_token != wide.refresh_token, "the new one, or the next renewal would end the family"
    assert vault.find(kind=ASIDE) == []


@pytest.mark.parametrize("said", [{"scope": "read write"}, {"scope": "read", "access_token": "jwt"}], ids=str)
async def test_a_token_that_is_not_narrower_is_refused_and_the_rotation_kept(
    context: AppContext, provider: HostileProvider, said: dict[str, str]
) -> None:
    profile = provider.profile()
    wide = (await sign_in(context, profile)).tokens
    if "access_token" in said:
        said = {**said, "access_token": provider.signed({"alg": "ES256"}, {"scope": "read write"})}
    provider.token_members = {**said, "id_token": None}
    with pytest.raises(ProtocolProblem) as caught:
        await context.renewer.narrowed(profile, ("read",))
    assert caught.value.code == "not_narrowed"
    assert_speaks(caught.value, provider.secrets)
    kept = await context.tokens.current(profile)
    assert kept
    assert kept.refresh_token not in (None, wide.refresh_token)


async def test_more_than_was_granted_is_not_even_asked(context: AppContext, provider: HostileProvider) -> None:
    await sign_in(context, provider.profile())
    with pytest.raises(ScopeMissing) as caught:
        await context.renewer.narrowed(provider.profile(), ("read", "admin"))
    assert_speaks(caught.value)
    assert len(provider.asked_at("/token")) == 1


async def test_a_token_that_allows_just_that_is_handed_out_as_it_is(
    context: AppContext, provider: HostileProvider
) -> None:
    provider.token_members = {"scope": "read", "id_token": None, "refresh_token": None}
    tokens = (await sign_in(context, provider.profile())).tokens
    narrow = await context.renewer.narrowed(provider.profile(), ("read",))
    assert (narrow.access_token, narrow.scopes, narrow.renewable) == (tokens.access_token, ("read",), False)
    assert len(provider.asked_at("/token")) == 1


async def test_what_a_keeper_sets_aside_is_taken_once(context: AppContext, provider: HostileProvider) -> None:
    tokens = (await sign_in(context, provider.profile())).tokens
    narrow = replace(tokens, scopes=("read",))
    await context.tokens.set_aside(narrow)
    assert await context.tokens.take_aside(tokens) == narrow
    assert await context.tokens.take_aside(tokens) is None
