"""A test for each attack that a sign-in server or an API can try: refused by its own name, in bounded time and memory.

What each of them costs at the most: 30 s, and 50 MB over what the program has while it does nothing.
"""

import asyncio
import gzip
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import SignInTimeout
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import (
    Ended,
    HostileProvider,
    Reply,
    sign_in,
    signed_with_public_key,
    start_hostile_provider,
    unsigned,
)
from tests.helpers.services import wait_on
from tests.helpers.words import assert_speaks

SECONDS = 30
MEGABYTES = 50
DESCRIBED = "/.well-known/openid-configuration"
FORMS = ("/.well-known/oauth-authorization-server", DESCRIBED)


@pytest.fixture
async def other() -> AsyncIterator[HostileProvider]:
    async with start_hostile_provider() as running:
        yield running


@pytest.fixture
async def context(tmp_path: Path, vault: MemoryVault, clock: FixedClock) -> AsyncIterator[AppContext]:
    """The program's services; waiting between two questions takes no time."""
    made = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=vault, clock=clock)
    yield wait_on(clock, made)
    await made.aclose()


Refuse = Callable[..., Awaitable[Ended]]


@pytest.fixture
def refused(context: AppContext, provider: HostileProvider, vault: MemoryVault) -> Refuse:
    """Signs in to `provider` and demands that it fails with this code, in words, in time, and with nothing kept."""

    async def demand(code: str, **values: Any) -> Ended:
        async with asyncio.timeout(SECONDS):
            ended = await sign_in(context, provider.profile(**values))
        assert ended.error.code == code
        assert_speaks(ended.error, provider.secrets)
        assert vault.find(kind="tokens") == []
        return ended

    return demand


# --- who answers ----------------------------------------------------------------------------------------------------


async def test_a_mix_up_of_two_issuers(refused: Refuse, provider: HostileProvider, other: HostileProvider) -> None:
    """The server that was asked sends the browser to an honest one, to be brought its code (RFC 9700 section 4.4)."""
    provider.replies["/authorize"] = lambda asked: Reply(
        "", 302, {"Location": f"{other.issuer}/authorize?{urlencode(asked.params)}"}
    )
    await refused("issuer_mixed_up")
    assert other.asked_at("/authorize"), "the person consented at the honest server"
    assert provider.asked_at("/token") == [], "its code went nowhere"


async def test_the_metadata_of_another_issuer(
    refused: Refuse, provider: HostileProvider, other: HostileProvider
) -> None:
    provider.metadata = dict(other.metadata)
    await refused("issuer_mismatch")
    assert other.asked == []


@pytest.mark.parametrize("endpoint", ["authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint"])
async def test_an_http_endpoint_inside_https_metadata(
    refused: Refuse, provider: HostileProvider, endpoint: str
) -> None:
    provider.metadata[endpoint] = "http://id.example.com/there"
    ended = await refused("not_https")
    assert endpoint in ended.error.message
    assert provider.asked_at("/authorize") == []


# --- where it sends us ----------------------------------------------------------------------------------------------


async def test_a_307_at_the_token_endpoint(refused: Refuse, provider: HostileProvider, other: HostileProvider) -> None:
    provider.replies["/token"] = Reply("", 307, {"Location": f"{other.issuer}/token"})
    await refused("token_redirect")
    assert other.asked == [], "neither the code nor its verifier went on"


async def test_redirects_in_circles(refused: Refuse, provider: HostileProvider) -> None:
    for path in FORMS:
        provider.replies[path] = Reply("", 302, {"Location": path})
    await refused("too_many_redirects")
    assert len(provider.asked) == 2 * 4


# --- how much it sends ----------------------------------------------------------------------------------------------

BOMB = Reply(gzip.compress(b" " * (200 << 20), 9), headers={"Content-Encoding": "gzip"})
MANY_KEYS = [{"kty": "RSA", "use": "sig", "kid": f"key-{n}", "e": "AQAB", "n": "x" * 342} for n in range(10_000)]
TINY = b"[]," * 170_000
LARGE = {
    "endless metadata": ({path: Reply('{"a": "', endless=b"x" * 65536) for path in FORMS}, "answer_too_large"),
    "metadata that is a compressed bomb": (dict.fromkeys(FORMS, BOMB), "answer_too_large"),
    "metadata of many small values": (dict.fromkeys(FORMS, Reply(b'{"a": [' + TINY + b"[]]}")), "not_described"),
    "an endless token answer": ({"/token": Reply("{", endless=b'"a":1,' * 9000)}, "answer_too_large"),
    "a token answer that is a bomb": ({"/token": BOMB}, "answer_too_large"),
    "a token answer of small values": ({"/token": Reply(b'{"a": [' + TINY + b"[]]}")}, "token_missing"),
    "ten thousand keys": ({"/keys": Reply({"keys": MANY_KEYS})}, "keys_too_many"),
    "keys that are a compressed bomb": ({"/keys": BOMB}, "keys_too_many"),
    "keys of no substance": ({"/keys": Reply(b'{"keys": [' + b"{}," * 170_000 + b"{}]}")}, "id_token_signature"),
    "an endless answer about the person": ({"/userinfo": Reply("{", endless=b'"a":1,' * 9000)}, ""),
}


@pytest.mark.parametrize("name", LARGE)
async def test_memory(provider: HostileProvider, other: HostileProvider, tmp_path: Path, name: str) -> None:
    """In a process of its own, for a peak of memory can be told of a whole process alone."""
    replies, code = LARGE[name]
    provider.replies = dict(replies)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.helpers.memory_probe", other.issuer, provider.issuer,
        env={"FRAMER_DESK_HOME": str(tmp_path / "home"), "PATH": "/usr/bin"}, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, _ = await process.communicate()
    found = json.loads(out)
    assert found["code"] == code
    assert found["grown"] < MEGABYTES << 20, f"{found['grown'] >> 20} MB"
    assert found["seconds"] < SECONDS


# --- what it signs and asks -----------------------------------------------------------------------------------------


async def test_a_token_without_a_signature(refused: Refuse, provider: HostileProvider) -> None:
    provider.signing = unsigned
    await refused("algorithm_refused")


@pytest.mark.parametrize("form", ["pem", "jwk"])
async def test_a_public_key_as_a_shared_secret(refused: Refuse, provider: HostileProvider, form: str) -> None:
    """The confusion of algorithms (RFC 8725 section 2.1)."""
    public = provider.key.as_pem(private=False) if form == "pem" else json.dumps(provider.public_key()).encode()
    provider.signing = signed_with_public_key(public)
    await refused("algorithm_refused")


async def test_a_nonce_for_proofs_that_is_never_the_right_one(refused: Refuse, provider: HostileProvider) -> None:
    """The same nonce is asked for again and again, though the proof has it (RFC 9449 section 8)."""
    provider.replies["/token"] = Reply({"error": "use_dpop_nonce"}, 400, {"DPoP-Nonce": "the-same"})
    await refused("use_dpop_nonce", dpop=True)
    assert len(provider.asked_at("/token")) == 2


async def test_an_api_whose_nonce_is_never_the_right_one(context: AppContext, provider: HostileProvider) -> None:
    provider.token_members["token_type"] = "DPoP"
    challenge = {"WWW-Authenticate": 'DPoP error="use_dpop_nonce"', "DPoP-Nonce": "the-same"}
    provider.replies["/v1/me"] = Reply("", 401, challenge)
    profile = provider.profile(dpop=True, api_base_url=provider.issuer)
    assert (await sign_in(context, profile)).tokens
    async with asyncio.timeout(SECONDS):
        response = await context.api.send(profile, Request("GET", "/v1/me"))
    assert response.status == 401
    assert len(provider.asked_at("/v1/me")) <= 4, "once more for the nonce, before and after one renewal"


async def test_slow_down_for_ever(refused: Refuse, provider: HostileProvider, clock: FixedClock) -> None:
    """Each `slow_down` makes the next question later; the end of the code ends it all (RFC 8628 section 3.5)."""
    provider.metadata["device_authorization_endpoint"] = f"{provider.issuer}/device"
    given = {"device_code": "dev-0123456789", "user_code": "AB-CD", "verification_uri": f"{provider.issuer}/enter"}
    provider.replies["/device"] = Reply({**given, "expires_in": 10**9})
    provider.replies["/token"] = Reply({"error": "slow_down"}, 400)
    began = clock.now()
    ended = await refused("expired_token", grant="device_code")
    assert isinstance(ended.error, SignInTimeout)
    assert clock.now() - began == pytest.approx(3600)
    assert len(provider.asked_at("/token")) < 40
