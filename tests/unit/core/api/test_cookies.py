"""What an API asks to be remembered by: kept for connections that say so, sent to its own origin alone, a secret."""

import json

import pytest

from desktop_app.core.api.cookies import CookieJars
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.store import COOKIES
from desktop_app.core.vault.base import SecretId
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import Reply, start_hostile_provider
from tests.unit.core.api.conftest import Api, with_profile

HTTPS = "https://api.example.com"


def setting(line: str) -> Reply:
    """An answer that sets a cookie."""
    return Reply({"ok": True}, headers={"Set-Cookie": line})


@pytest.fixture
def keeping(api: Api) -> Api:
    """A connection that keeps cookies; /set answers with one."""
    api.replies["/base/set"] = setting("id=7; Path=/base; HttpOnly")
    return with_profile(api, cookies=True)


async def cookie_sent(api: Api, path: str = "/ok") -> str:
    await api.send(path)
    return api.asked(f"/base{path}")[-1].headers.get("cookie", "")


async def test_a_connection_that_does_not_say_so_keeps_none(api: Api) -> None:
    api.replies["/base/set"] = setting("id=7")
    await api.send("/set")
    assert await cookie_sent(api) == ""


async def test_a_cookie_comes_back_with_the_next_request(keeping: Api) -> None:
    assert await cookie_sent(keeping, "/set") == ""
    assert await cookie_sent(keeping) == "id=7"
    keeping.replies["/base/set"] = setting("id=8; Path=/base")
    await keeping.send("/set")
    assert await cookie_sent(keeping) == "id=8"
    keeping.replies["/base/set"] = setting("id=; Path=/base; Max-Age=0")
    await keeping.send("/set")
    assert await cookie_sent(keeping) == ""


async def test_a_cookie_that_the_person_wrote_is_left_alone(keeping: Api) -> None:
    await keeping.send("/set")
    await keeping.send("/ok", headers=(("Cookie", "own=1"),))
    assert keeping.asked("/base/ok")[-1].headers["cookie"] == "own=1"


async def test_a_redirect_on_the_same_origin_takes_cookies_along(keeping: Api) -> None:
    keeping.replies["/base/login"] = Reply("", 302, {"Location": "/base/ok", "Set-Cookie": "id=9; Path=/"})
    await keeping.send("/login")
    assert keeping.asked("/base/ok")[-1].headers["cookie"] == "id=9"


async def test_another_origin_neither_gets_cookies_nor_sets_them(keeping: Api) -> None:
    await keeping.send("/set")
    async with start_hostile_provider() as other:
        other.replies["/base/ok"] = setting("id=stolen; Path=/base")
        keeping.replies["/base/away"] = Reply("", 302, {"Location": f"{other.issuer}/base/ok"})
        await keeping.send("/away")
        (asked,) = other.asked_at("/base/ok")
    assert "cookie" not in asked.headers
    assert await cookie_sent(keeping) == "id=7"


async def test_they_are_a_secret_of_the_account_and_go_at_the_sign_out(keeping: Api) -> None:
    await keeping.send("/set")
    tokens = await keeping.tokens()
    filed = SecretId("api", tokens.issuer, tokens.client_id, tokens.account, COOKIES)
    vault = keeping.context.vault
    kept = vault.get(filed)
    assert kept is not None
    assert "7" in kept.reveal()
    await keeping.context.tokens.delete(tokens)
    assert vault.get(filed) is None


async def test_they_go_with_the_connection(keeping: Api) -> None:
    await keeping.send("/set")
    await keeping.context.tokens.forget("api")
    assert keeping.context.vault.find(kind=COOKIES) == []


async def jar(*lines: str, url: str = f"{HTTPS}/a/b") -> tuple[CookieJars, MemoryVault, SecretId]:
    """A jar that took these fields of an answer of `url`."""
    vault, filed = MemoryVault(), SecretId("p", "", "", "me", COOKIES)
    jars = CookieJars(lambda: vault)
    jars.add(filed, url, lines)
    return jars, vault, filed


@pytest.mark.parametrize(
    ("line", "url", "expected"),
    [
        ("a=1", f"{HTTPS}/a/c", "a=1"),
        ("a=1", f"{HTTPS}/other", ""),  # its path is that of the request
        ("a=1; Path=/", f"{HTTPS}/other", "a=1"),
        ("a=1; Secure; Path=/", f"{HTTPS}/", "a=1"),
        ("a=1; Domain=example.com; Path=/", "https://www.example.com/", ""),
        ("a=1; Domain=example.com; Path=/", f"{HTTPS}/", "a=1"),
        ("a=1; Domain=evil.com; Path=/", f"{HTTPS}/", ""),
        ("a=1; Path=/", f"{HTTPS}:8443/", ""),
        ("a=1; Path=/", "http://api.example.com/", ""),
        ("a=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT", f"{HTTPS}/", ""),
        (f"a={'x' * 5000}; Path=/", f"{HTTPS}/", ""),
        ("a=1\x01; Path=/", f"{HTTPS}/", ""),
        ("", f"{HTTPS}/", ""),
    ],
)
async def test_where_a_cookie_goes(line: str, url: str, expected: str) -> None:
    jars, _, filed = await jar(line)
    assert (await jars.jar(filed)).header(url) == expected


async def test_no_more_than_an_origin_may_have() -> None:
    _, vault, filed = await jar(*(f"c{number}=1; Path=/" for number in range(200)))
    kept = vault.get(filed)
    assert kept is not None
    assert len(json.loads(kept.reveal())[f"{HTTPS}:443"]) == 50


async def test_what_can_not_be_read_is_no_loss() -> None:
    jars, vault, filed = await jar("a=1; Path=/")
    for broken in ("no json", "[]", '{"https://api.example.com:443": [{"name": 1}]}'):
        vault.put(filed, Secret(broken))
        assert (await jars.jar(filed)).header(f"{HTTPS}/") == ""
    jars.add(filed, f"{HTTPS}/", ["b=2"])
    assert (await jars.jar(filed)).header(f"{HTTPS}/") == "b=2"
