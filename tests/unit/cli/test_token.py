"""`token`, `refresh` and `signout`: what they print, and when they say that a sign-in is needed."""

import asyncio
import time
from dataclasses import replace
from email.utils import formatdate

from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider, Reply

MEMBERS = {
    "profile", "account", "subject", "scopes", "scopes_requested", "expires_at", "expires_in", "token_type",
    "refreshable", "issuer", "claims", "checks",
}  # fmt: skip


async def test_json_has_exactly_the_promised_members(desk: Desk, box: HostileProvider) -> None:
    described = (await desk.run("token", "box", "--json")).json()
    assert described.keys() == MEMBERS
    assert (described["profile"], described["issuer"], described["token_type"]) == ("box", box.issuer, "Bearer")
    assert 3000 < described["expires_in"] <= 3600
    assert described["expires_at"].endswith("Z")
    assert described["refreshable"] is True
    assert described["claims"] == {}  # this one's access token is opaque
    assert all(check.keys() == {"name", "result", "detail"} for check in described["checks"])
    assert {check["result"] for check in described["checks"]} <= {"pass", "warn", "fail", "unknown"}

    revealed = (await desk.run("token", "box", "--json", "--reveal")).json()
    tokens = await desk.context.tokens.current(box.profile(name="box"))
    assert tokens
    assert revealed.keys() == MEMBERS | {"access_token"}
    assert revealed["access_token"] == tokens.access_token.reveal()
    assert (await desk.run("token", "box", "--reveal")).out == f"{tokens.access_token.reveal()}\n".encode()


async def test_for_a_person_it_shows_no_secret_and_steers_no_terminal(desk: Desk, box: HostileProvider) -> None:
    tokens = await desk.context.tokens.current(box.profile(name="box"))
    assert tokens
    await desk.context.tokens.save(replace(tokens, name="Ada\x1b[2J", expires_at=None))
    result = await desk.run("token", "box")
    shown = result.out.decode()
    assert result.status == 0
    assert not any(secret in shown for secret in box.secrets)
    assert "\x1b" not in shown
    assert "the server does not say" in shown
    ascii_only = await desk.run("token", "box", PYTHONIOENCODING="ascii")
    assert ascii_only.status == 0
    assert ascii_only.out.isascii()


async def test_an_expired_token_is_shown_as_expired_and_is_no_error(desk: Desk, box: HostileProvider) -> None:
    tokens = await desk.context.tokens.current(box.profile(name="box"))
    assert tokens
    await desk.expire(tokens)
    described = (await desk.run("token", "box", "--json")).json()
    assert described["expires_in"] == 0
    assert {"name": "expiry", "result": "fail"}.items() <= next(
        check for check in described["checks"] if check["name"] == "expiry"
    ).items()
    assert b"expired 20" in (await desk.run("token", "box")).out
    assert box.asked_at("/token") == []  # looking renews nothing


async def test_a_script_gets_a_token_that_works(desk: Desk, box: HostileProvider) -> None:
    profile = box.profile(name="box")
    tokens = await desk.context.tokens.current(profile)
    assert tokens
    await desk.expire(tokens)
    revealed = await desk.run("token", "box", "--reveal")
    newer = await desk.context.tokens.current(profile)
    assert newer
    assert newer.fingerprint != tokens.fingerprint
    assert (revealed.status, revealed.out.decode(), revealed.err) == (0, f"{newer.access_token.reveal()}\n", "")

    await desk.context.tokens.save(replace(newer, expires_at=time.time() - 5, refresh_token=None))
    over = await desk.run("token", "box", "--reveal")
    assert (over.status, over.out) == (0, f"{newer.access_token.reveal()}\n".encode())
    assert over.err == "Your token has expired.\n"


async def test_a_server_that_is_gone_is_no_error_for_looking(desk: Desk, box: HostileProvider) -> None:
    gone = replace(box.profile(name="box"), issuer="http://127.0.0.1:9")
    tokens = await desk.context.tokens.current(box.profile(name="box"))
    assert tokens
    desk.context.profiles.save(gone)
    await desk.context.tokens.save(replace(tokens, issuer=gone.issuer))
    described = (await desk.run("token", "box", "--json")).json()
    assert next(check["result"] for check in described["checks"] if check["name"] == "signature") == "unknown"


async def test_renewing_and_signing_out(desk: Desk, box: HostileProvider) -> None:
    before = await desk.context.tokens.current(box.profile(name="box"))
    renewed = await desk.run("refresh", "box")
    assert renewed.status == 0, renewed.err
    assert renewed.out.decode().startswith("Renewed the token of box.\n")
    after = await desk.context.tokens.current(box.profile(name="box"))
    assert before
    assert after
    assert before.access_token != after.access_token
    assert not any(secret in renewed.out.decode() for secret in box.secrets)

    out = await desk.run("signout", "box")
    assert (out.status, out.out) == (0, b"")
    assert out.err.startswith("Removed from this computer. This server has no way to revoke a token.")
    assert await desk.context.tokens.current(box.profile(name="box")) is None


async def test_a_refused_refresh_ends_with_3(desk: Desk, box: HostileProvider) -> None:
    box.replies["/token"] = Reply({"error": "invalid_grant", "error_description": "\x07revoked"}, 400)
    result = await desk.run("refresh", "box")
    assert result.problem(3).startswith("Your sign-in has ended. The server no longer accepts the refresh token.")
    assert "\x07" not in result.err
    assert result.err.endswith("Try: framer-desk signin box\n")


async def test_nobody_is_signed_in(desk: Desk, provider: HostileProvider) -> None:
    desk.context.profiles.add(provider.profile(name="box", api_base_url=provider.issuer))
    commands = [
        ["token", "box"],
        ["token", "box", "--json"],
        ["refresh", "box"],
        ["signout", "box"],
        ["call", "box", "GET", "/"],
    ]
    for result in await asyncio.gather(*(desk.run(*command) for command in commands)):
        assert result.problem(3) == "You are not signed in to box."
        assert result.out == b""
    assert "There is no connection called 'bxo'." in (await desk.run("token", "bxo")).problem(1)


async def test_a_clock_that_differs_is_said(desk: Desk, box: HostileProvider) -> None:
    box.replies["/v1/me"] = Reply("{}", headers={"Date": formatdate(time.time() + 600, usegmt=True)})
    await desk.run("call", "box", "GET", "/v1/me")
    (check,) = [one for one in (await desk.run("token", "box", "--json")).json()["checks"] if one["name"] == "clock"]
    assert check["result"] == "warn"
    assert "s ahead of this computer" in check["detail"]
