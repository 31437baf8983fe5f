"""`framer-desk rotate`: a new secret from standard input, signing out everywhere, and after a leak."""

import asyncio
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop_app.core.clock import FixedClock
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.sandbox import robot
from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider, Reply, sign_in
from tests.helpers.sandbox import RunningSandbox, start_sandbox

PLAYS = "import sys; from desktop_app.sandbox import robot; robot.play(sys.argv[1], deliver=True)"


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[RunningSandbox]:
    with start_sandbox(tmp_path) as running:
        yield running


def connection(sandbox: RunningSandbox) -> ProviderProfile:
    at = sandbox.issuer
    return ProviderProfile(name="box", issuer=at, client_id="framer-desk", api_base_url=at)


async def signed_in(desk: Desk, box: ProviderProfile, *people: str) -> list[str]:
    """The access tokens of these people, all of them signed in."""
    desk.context.profiles.add(box)
    found = []
    for person in people:
        browser = partial(_play, person=person)
        ended = await sign_in(desk.context, box, browser, scopes=("openid", "profile"))
        found.append(ended.tokens.access_token.reveal())
    return found


async def _play(url: str, person: str) -> str:
    return await asyncio.to_thread(robot.play, url, person=person, deliver=True)


async def test_everywhere_ends_the_sign_ins_of_all_accounts(desk: Desk, sandbox: RunningSandbox) -> None:
    tokens = await signed_in(desk, connection(sandbox), "ada", "bob")
    assert [sandbox.call(token, "/v1/me").status_code for token in tokens] == [200, 200]
    ended = await desk.run("rotate", "box", "--everywhere")
    assert (ended.status, len(ended.out.splitlines())) == (0, 2), ended.err
    assert [sandbox.call(token, "/v1/me").status_code for token in tokens] == [401, 401]
    assert "not signed in" in (await desk.run("rotate", "box", "--everywhere")).problem(3)


async def test_everywhere_says_where_the_server_could_not(desk: Desk, box: HostileProvider) -> None:
    ended = await desk.run("rotate", "box", "--everywhere")
    assert ended.problem(1) == "1 of 1 sign-ins could not be ended at the server."
    assert b"no way to revoke" in ended.out
    assert (await desk.run("token", "box")).status == 3


async def test_after_a_leak_all_is_revoked_and_somebody_signs_in_again(desk: Desk, sandbox: RunningSandbox) -> None:
    [old] = await signed_in(desk, connection(sandbox), "ada")
    ended = await desk.run("rotate", "box", "--leaked", BROWSER=f"{sys.executable} -c '{PLAYS}' %s")
    assert ended.status == 0, ended.err
    assert sandbox.call(old, "/v1/me").status_code == 401
    shown = (await desk.run("token", "box", "--reveal")).out.decode().strip()
    assert shown != old
    assert sandbox.call(shown, "/v1/me").status_code == 200


async def test_a_key_from_standard_input(desk: Desk, provider: HostileProvider) -> None:
    desk.context.profiles.add(ProviderProfile(name="keyed", grant="api_key", api_base_url=provider.issuer))
    provider.replies["/who"] = Reply({})
    await desk.run("signin", "keyed", "--token-stdin", text=b"old-key-0123456789")
    assert "The one it has is from 20" in (await desk.run("rotate", "keyed")).problem(2)
    changed = await desk.run("rotate", "keyed", "--secret-stdin", "--test", "/who", text=b"new-key-0123456789\n")
    assert (changed.status, changed.out) == (0, b"The new one works, and is in the vault now.\n")
    assert (await desk.run("token", "keyed", "--reveal")).out == b"new-key-0123456789\n"
    assert provider.asked_at("/who")[0].headers["authorization"] == "Bearer new-key-0123456789"
    provider.replies["/who"] = Reply({}, 401)
    refused = await desk.run("rotate", "keyed", "--secret-stdin", "--test", "/who", text=b"bad-key-0123456789")
    assert "the old one stays" in refused.problem(1)
    assert (await desk.run("token", "keyed", "--reveal")).out == b"new-key-0123456789\n"


async def test_a_public_client_has_no_secret(desk: Desk, box: HostileProvider) -> None:
    assert "no secret and no key" in (await desk.run("rotate", "box")).problem(1)
    await desk.run("profiles", "edit", "box", "--set", "token_endpoint_auth_method=private_key_jwt")
    assert "proves itself with a key" in (await desk.run("rotate", "box")).problem(1)


async def test_an_old_secret_is_shown_with_the_token(desk: Desk, provider: HostileProvider) -> None:
    box = provider.profile(name="box", token_endpoint_auth_method="client_secret_basic")
    await desk.context.client_secrets.keep(box, Secret("secret-0123456789"))
    await desk.signed_in(box)
    checks = (await desk.run("token", "box", "--json")).json()["checks"]
    assert [check["result"] for check in checks if check["name"] == "age"] == ["pass"]
    desk.context.client_secrets._clock = FixedClock(desk.context.clock.now() - 91 * 86_400)
    await desk.context.client_secrets.keep(box, Secret("secret-0123456789"))
    checks = (await desk.run("token", "box", "--json")).json()["checks"]
    [age] = [check for check in checks if check["name"] == "age"]
    assert (age["result"], "91 days old" in age["detail"]) == ("warn", True)
    off = (await desk.run("token", "box", "--json", FRAMER_DESK_ROTATION_DAYS="0")).json()["checks"]
    assert [check["result"] for check in off if check["name"] == "age"] == ["pass"]
