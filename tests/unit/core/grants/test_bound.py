"""Tokens tied to a key (RFC 9449) and pushed requests (RFC 9126): what goes out, and what a server may do to it."""

import asyncio
import base64
import hashlib
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jws, jwt
from joserfc.jwk import ECKey, import_key

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import ProtocolProblem, SignInNeeded
from desktop_app.core.oauth import par
from desktop_app.core.oauth.dpop import KIND, Prover, wants_nonce
from desktop_app.core.redact import Secret
from desktop_app.core.signin.known_browsers import BrowserChoice
from desktop_app.core.signin.steps import BrowserOpened, Pushed, Stored, Validated
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import Asked, HostileProvider, Reply, browse, sign_in
from tests.helpers.words import assert_speaks

PUSHED = "urn:ietf:params:oauth:request_uri:abc"


def read(proof: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims of a proof whose own key signed it."""
    header = dict(jws.extract_compact(proof.encode()).headers())
    assert "d" not in header["jwk"], "a public key"
    key = import_key(header["jwk"])
    return {**header, "jkt": key.thumbprint()}, dict(jwt.decode(proof, key, algorithms=["ES256"]).claims)


def token_endpoint(provider: HostileProvider, nonces: list[str], **members: Any) -> None:
    """A token endpoint that gives bound tokens, and wants the last of `nonces` in the proof."""
    provider.token_members = {"token_type": "DPoP", **members}

    def answer(asked: Asked) -> Reply:
        if nonces and read(asked.headers["dpop"])[1].get("nonce") != nonces[-1]:
            return Reply({"error": "use_dpop_nonce"}, 400, {"DPoP-Nonce": nonces[-1]})
        good = provider.good(asked)
        assert isinstance(good, Reply)
        return good

    provider.replies["/token"] = answer


async def test_a_sign_in_is_proved_and_the_code_is_bound(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, clock: FixedClock
) -> None:
    token_endpoint(provider, [])
    ended = await sign_in(context, provider.profile(dpop=True))
    assert ended.tokens.bound
    (asked,) = provider.asked_at("/token")
    header, claims = read(asked.headers["dpop"])
    assert (header["typ"], header["alg"]) == ("dpop+jwt", "ES256")
    assert (claims["htm"], claims["htu"], claims["iat"]) == ("POST", f"{provider.issuer}/token", int(clock.now()))
    assert "ath" not in claims
    assert provider.asked_at("/authorize")[0].params["dpop_jkt"] == header["jkt"]
    assert len(vault.find(kind=KIND)) == 1


async def test_one_key_serves_every_sign_in_of_a_connection(context: AppContext, provider: HostileProvider) -> None:
    token_endpoint(provider, [])
    for _ in range(2):
        await sign_in(context, provider.profile(dpop=True))
    first, second = (read(asked.headers["dpop"]) for asked in provider.asked_at("/token"))
    assert first[0]["jkt"] == second[0]["jkt"]
    assert first[1]["jti"] != second[1]["jti"]


async def test_the_nonce_of_the_token_endpoint_is_put_in_once(context: AppContext, provider: HostileProvider) -> None:
    token_endpoint(provider, ["n-1"])
    profile = provider.profile(dpop=True)
    tokens = (await sign_in(context, profile)).tokens
    assert [read(a.headers["dpop"])[1].get("nonce") for a in provider.asked_at("/token")] == [None, "n-1"]
    await context.renewer.refresh(profile, tokens)
    assert len(provider.asked_at("/token")) == 3, "the nonce is remembered"


async def test_a_server_that_always_wants_another_nonce(
    context: AppContext, provider: HostileProvider, vault: MemoryVault
) -> None:
    counted = iter(range(100))
    provider.replies["/token"] = lambda _: Reply({"error": "use_dpop_nonce"}, 400, {"DPoP-Nonce": f"n-{next(counted)}"})
    error = (await sign_in(context, provider.profile(dpop=True))).error
    assert error.code == "use_dpop_nonce"
    assert_speaks(error)
    assert len(provider.asked_at("/token")) == 2
    assert vault.find(kind="tokens") == []


async def test_a_nonce_that_no_proof_can_hold(context: AppContext, provider: HostileProvider) -> None:
    provider.replies["/token"] = Reply({"error": "use_dpop_nonce"}, 400, {"DPoP-Nonce": "a b" + "x" * 600})
    assert (await sign_in(context, provider.profile(dpop=True))).error.code == "use_dpop_nonce"
    assert len(provider.asked_at("/token")) == 1


@pytest.mark.parametrize(("token_type", "word"), [("Bearer", "Not bound"), ("DPoP", "Tied to a key")])
async def test_what_the_server_made_of_the_key_is_shown(
    context: AppContext, provider: HostileProvider, token_type: str, word: str
) -> None:
    token_endpoint(provider, [], token_type=token_type)
    ended = await sign_in(context, provider.profile(dpop=True))
    (validated,) = [step for step in ended.steps if isinstance(step, Validated)]
    (binding,) = [check for check in validated.checks if check.name == "binding"]
    assert word in binding.detail
    assert binding.result == ("pass" if token_type == "DPoP" else "warn")


async def test_a_token_that_is_tied_to_another_key_is_no_good(context: AppContext, provider: HostileProvider) -> None:
    stranger = provider.signed({"alg": "ES256", "kid": "k1"}, {"cnf": {"jkt": "x" * 43}})
    token_endpoint(provider, [], access_token=stranger)
    ended = await sign_in(context, provider.profile(dpop=True))
    (validated,) = [step for step in ended.steps if isinstance(step, Validated)]
    assert {check.name: check.result for check in validated.checks}["binding"] == "fail"


async def test_a_server_whose_proofs_are_none_of_ours(context: AppContext, provider: HostileProvider) -> None:
    provider.metadata["dpop_signing_alg_values_supported"] = ["RS256"]
    error = (await sign_in(context, provider.profile(dpop=True))).error
    assert error.code == "dpop_unsupported"
    assert_speaks(error)


async def test_each_request_to_the_api_has_a_proof_of_its_own(context: AppContext, provider: HostileProvider) -> None:
    token_endpoint(provider, [])
    profile = provider.profile(dpop=True, api_base_url=provider.issuer)
    tokens = (await sign_in(context, profile)).tokens
    provider.replies["/old"] = Reply("", 307, {"Location": "/new?x=1"})
    provider.replies["/new"] = Reply({})
    assert (await context.api.send(profile, Request("GET", "/old", (("page", "2"),)))).status == 200
    ((first,), (second,)) = provider.asked_at("/old"), provider.asked_at("/new")
    digest = hashlib.sha256(tokens.access_token.reveal().encode()).digest()
    for asked, path in ((first, "/old"), (second, "/new")):
        assert asked.headers["authorization"] == f"DPoP {tokens.access_token.reveal()}"
        claims = read(asked.headers["dpop"])[1]
        assert (claims["htm"], claims["htu"]) == ("GET", f"{provider.issuer}{path}")
        assert claims["ath"] == base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


async def test_the_nonce_of_the_api_is_put_in_once(context: AppContext, provider: HostileProvider) -> None:
    token_endpoint(provider, [])
    profile = provider.profile(dpop=True, api_base_url=provider.issuer)
    await sign_in(context, profile)
    challenge = 'DPoP error="use_dpop_nonce", error_description="Please"'

    def picky(asked: Asked) -> Reply:
        if read(asked.headers["dpop"])[1].get("nonce") != "api-1":
            return Reply({}, 401, {"WWW-Authenticate": challenge, "DPoP-Nonce": "api-1"})
        return Reply({"ok": True})

    provider.replies["/me"] = picky
    response = await context.api.send(profile, Request("GET", "/me"))
    assert (response.status, response.renewed) == (200, False)
    assert len(provider.asked_at("/me")) == 2
    provider.replies["/me"] = Reply({}, 401, {"WWW-Authenticate": challenge, "DPoP-Nonce": "api-2"})
    assert (await context.api.send(profile, Request("GET", "/me"))).status == 401
    assert len(provider.asked_at("/me")) == 2 + 3, "once more with the nonce, once more renewed, and no more"


async def test_bound_tokens_are_renewed_with_their_key_whatever_the_connection_says(
    context: AppContext, provider: HostileProvider
) -> None:
    token_endpoint(provider, ["n-1"])
    profile = provider.profile(dpop=True)
    tokens = (await sign_in(context, profile)).tokens
    renewed = await context.renewer.refresh(replace(profile, dpop=False), tokens)
    assert renewed.bound
    jkts = {read(asked.headers["dpop"])[0]["jkt"] for asked in provider.asked_at("/token")}
    assert len(jkts) == 1


async def test_without_the_key_a_bound_token_is_of_no_use(
    context: AppContext, provider: HostileProvider, vault: MemoryVault
) -> None:
    token_endpoint(provider, [])
    profile = provider.profile(dpop=True, api_base_url=provider.issuer)
    await sign_in(context, profile)
    for filed in vault.find(kind=KIND):
        vault.delete(filed)
    with pytest.raises(SignInNeeded) as caught:
        await context.api.send(profile, Request("GET", "/me"))
    assert caught.value.code == "dpop_key_missing"
    assert_speaks(caught.value)
    assert provider.asked_at("/me") == []


async def test_removing_a_connection_removes_its_key(
    context: AppContext, provider: HostileProvider, vault: MemoryVault
) -> None:
    token_endpoint(provider, [])
    await sign_in(context, provider.profile(dpop=True))
    assert await context.tokens.forget("hostile") == 1
    assert vault.find() == []


@pytest.mark.parametrize("jwk", [{}, {"kty": "EC"}, ECKey.generate_key("P-384").as_dict(private=True),
                                 ECKey.generate_key("P-256").as_dict(private=False)])  # fmt: skip
def test_only_a_private_p256_key_makes_proofs(jwk: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="P-256"):
        Prover(jwk, FixedClock())


@given(st.text(max_size=600), st.sampled_from([200, 400, 401, 403]))
def test_no_header_of_a_server_breaks_the_proofs(text: str, status: int) -> None:
    prover = Prover(ECKey.generate_key("P-256").as_dict(private=True), FixedClock())
    used = prover.hear("https://a.example/x", text)
    claims = read(prover.proof("GET", "https://a.example/y", Secret("t")))[1]
    assert claims.get("nonce") == (text if used else None)
    assert "nonce" not in read(prover.proof("GET", "https://b.example/y"))[1], "a nonce belongs to its origin"
    assert isinstance(wants_nonce(status, text), bool)


# --- pushed authorization requests


def taking(provider: HostileProvider, pushed: list[Asked]) -> None:
    """Take pushed requests, and answer the browser by them."""

    def push(asked: Asked) -> Reply:
        pushed.append(asked)
        return Reply({"request_uri": f"{PUSHED}{len(pushed)}", "expires_in": 60}, 201)

    def authorize(asked: Asked) -> Reply:
        assert dict(asked.params) == {"client_id": "the-client", "request_uri": f"{PUSHED}{len(pushed)}"}
        good = provider.good(replace(asked, params=pushed[-1].params))
        assert isinstance(good, Reply)
        return good

    provider.replies |= {"/par": push, "/authorize": authorize}


@pytest.mark.parametrize("by_server", [True, False], ids=["required", "wished for"])
async def test_the_browser_carries_only_a_reference(
    context: AppContext, provider: HostileProvider, by_server: bool
) -> None:
    pushed: list[Asked] = []
    taking(provider, pushed)
    provider.metadata["require_pushed_authorization_requests"] = by_server
    profile = provider.profile(par=not by_server, client_secret_env="THE_SECRET", params={"audience": "x"})
    ended = await sign_in(context, profile)
    assert ended.tokens.subject == "ada"
    (asked,) = pushed
    assert asked.params["code_challenge_method"] == "S256"
    assert asked.params["audience"] == "x"
    assert asked.headers["authorization"].startswith("Basic "), "the client proves itself here as well"
    assert [step for step in ended.steps if isinstance(step, Pushed)] == [Pushed(60)]
    (opened,) = [step for step in ended.steps if isinstance(step, BrowserOpened)]
    assert parse_qs(urlsplit(opened.authorization_url).query).keys() == {"client_id", "request_uri"}


async def test_opening_the_browser_again_pushes_again(context: AppContext, provider: HostileProvider) -> None:
    pushed: list[Asked] = []
    taking(provider, pushed)
    opened: list[str] = []
    chosen: list[BrowserChoice] = []

    async def open_browser(url: str, choice: BrowserChoice) -> bool:
        opened.append(url)
        chosen.append(choice)
        return True

    context.signin._around = replace(context.signin._around, open_browser=open_browser)
    session = context.signin.start(provider.profile(par=True, browser="firefox"))
    async with asyncio.TaskGroup() as browsing:
        async for step in session.steps():
            if isinstance(step, BrowserOpened):
                assert await session.reopen_browser(private=True)
                browsing.create_task(browse(opened[1]))
    assert isinstance(step, Stored)
    assert len(pushed) == 2
    assert chosen == [BrowserChoice("firefox"), BrowserChoice("firefox", private=True)]
    assert opened[1].endswith(f"{PUSHED}2".replace(":", "%3A"))


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply({"error": "invalid_redirect_uri"}, 400), "invalid_redirect_uri"),
        (Reply({"error": "invalid_request", "error_description": "No."}, 403), "invalid_request"),
        (Reply("<h1>No</h1>", 404), "par_not_json"),
        (Reply("", 500), "par_server_error"),
        (Reply({}, 201), "par_unusable"),
        (Reply({"request_uri": 7}, 201), "par_unusable"),
        (Reply({"request_uri": "x" * 3000}, 201), "par_unusable"),
        (Reply("", 307, {"Location": "https://elsewhere.invalid/"}), "par_redirect"),
    ],
)
async def test_a_request_that_is_not_taken(
    context: AppContext, provider: HostileProvider, reply: Reply, code: str
) -> None:
    provider.replies["/par"] = reply
    ended = await sign_in(context, provider.profile(par=True))
    assert ended.error.code == code
    assert_speaks(ended.error, provider.secrets)
    assert provider.asked_at("/authorize") == [], "nobody was sent to the browser"


@given(st.dictionaries(st.sampled_from(["request_uri", "expires_in"]),
                       st.none() | st.text() | st.integers() | st.floats() | st.lists(st.none())))  # fmt: skip
def test_any_reference_is_usable_or_refused(members: dict[str, Any]) -> None:
    try:
        found = par.parse(members, "a.example")
    except ProtocolProblem as problem:
        assert_speaks(problem)
    else:
        assert found.request_uri.reveal().isprintable()


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://API.example", "https://api.example/"),
        ("https://api.example:443/v1/%41?a=b#c", "https://api.example/v1/%41"),
        ("http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ("http://[::1]:80", "http://[::1]/"),
    ],
)
def test_a_proof_names_its_target_as_servers_compare_it(clock: FixedClock, url: str, target: str) -> None:
    prover = Prover(ECKey.generate_key("P-256").as_dict(private=True), clock)
    assert read(prover.proof("GET", url))[1]["htu"] == target
