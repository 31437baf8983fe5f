"""Grants without a person, and how a client proves itself (RFC 6749 section 4.4, RFC 7523, RFC 8705)."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jwt
from joserfc.jwk import ECKey, OKPKey, RSAKey

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import ProfileProblem, UserFacing
from desktop_app.core.oauth.assertions import ASSERTION_TYPE, JWT_BEARER, SigningKey
from desktop_app.core.oauth.client import choose_method, with_mtls_aliases
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import CLIENT, HostileProvider, Reply, sign_in
from tests.helpers.words import assert_speaks

MACHINE = {"grant": "client_credentials", "client_secret_env": "THE_SECRET", "scopes": ("read",)}


@pytest.fixture
def key(tmp_path: Path) -> tuple[ECKey, str]:
    """A private key, and the JWK file that it is in."""
    made = ECKey.generate_key("P-256")
    path = tmp_path / "key.json"
    path.write_text(json.dumps({**made.as_dict(private=True), "kid": "k7"}))
    return made, str(path)


@pytest.fixture
def machine(provider: HostileProvider) -> HostileProvider:
    """A provider that gives apps what it gives them: no ID token, no refresh token."""
    provider.token_members = {"id_token": None, "refresh_token": None, "scope": None}
    return provider


async def test_an_app_signs_in_by_itself(context: AppContext, machine: HostileProvider) -> None:
    tokens = (await sign_in(context, machine.profile(**MACHINE))).tokens
    (asked,) = machine.asked_at("/token")
    assert asked.params == {"grant_type": "client_credentials", "scope": "read"}
    assert asked.headers["authorization"] == "Basic dGhlLWNsaWVudDpzM2NyZXQlMkYlMkIrdmFsdWU="  # section 2.3.1
    assert (tokens.account, tokens.scopes, tokens.grant) == (CLIENT, ("read",), "client_credentials")
    assert tokens.renewable
    assert not tokens.refreshable
    assert machine.asked_at("/userinfo") == [], "there is nobody to ask about"


async def test_a_token_that_is_over_is_asked_for_again(
    context: AppContext, machine: HostileProvider, clock: FixedClock
) -> None:
    profile = machine.profile(**MACHINE, api_base_url=machine.issuer)
    machine.replies["/me"] = Reply({})
    first = (await sign_in(context, profile)).tokens
    clock.advance(3600)
    assert (await context.api.send(profile, Request("GET", "/me"))).status == 200
    second = await context.tokens.current(profile)
    assert second
    assert second.access_token != first.access_token
    assert machine.asked_at("/me")[0].headers["authorization"] == f"Bearer {second.access_token.reveal()}"
    assert len(machine.asked_at("/token")) == 2


async def test_a_token_that_the_api_refuses_is_asked_for_again_once(
    context: AppContext, machine: HostileProvider
) -> None:
    profile = machine.profile(**MACHINE, api_base_url=machine.issuer)
    await sign_in(context, profile)
    machine.replies["/me"] = Reply({}, 401)
    response = await context.api.send(profile, Request("GET", "/me"))
    assert (response.status, response.renewed) == (401, True)
    assert len(machine.asked_at("/token")) == 2


@pytest.mark.parametrize("error", ["invalid_client", "invalid_grant", "unauthorized_client"])
async def test_a_refused_app_is_told_so_and_its_old_token_stays(
    context: AppContext, machine: HostileProvider, error: str
) -> None:
    profile = machine.profile(**MACHINE)
    tokens = (await sign_in(context, profile)).tokens
    machine.replies["/token"] = Reply({"error": error}, 400)
    with pytest.raises(UserFacing) as caught:
        await context.renewer.refresh(profile, tokens)
    assert caught.value.code == error
    assert_speaks(caught.value, ["s3cret/+ value"])
    kept = await context.tokens.current(profile)
    assert kept
    assert kept.access_token == tokens.access_token


async def test_without_a_secret_nothing_is_asked(context: AppContext, machine: HostileProvider) -> None:
    ended = await sign_in(context, machine.profile(grant="client_credentials"))
    assert ended.error.code == "client_secret_missing"
    assert_speaks(ended.error)
    assert machine.asked_at("/token") == []


async def test_a_signed_assertion_proves_the_client(
    context: AppContext, machine: HostileProvider, key: tuple[ECKey, str], clock: FixedClock
) -> None:
    made, path = key
    tokens = (await sign_in(context, machine.profile(grant="client_credentials", private_key_file=path))).tokens
    await context.renewer.refresh(machine.profile(grant="client_credentials", private_key_file=path), tokens)
    jtis = set()
    for asked in machine.asked_at("/token"):
        assert asked.params["client_assertion_type"] == ASSERTION_TYPE
        assert "authorization" not in asked.headers
        token = jwt.decode(asked.params["client_assertion"], made, algorithms=["ES256"])
        assert token.header == {"alg": "ES256", "typ": "JWT", "kid": "k7"}
        assert token.claims["iss"] == token.claims["sub"] == CLIENT
        assert token.claims["aud"] == machine.issuer
        assert token.claims["iat"] == int(clock.now())
        assert 0 < token.claims["exp"] - token.claims["iat"] <= 300
        jtis.add(token.claims["jti"])
    assert len(jtis) == 2


async def test_the_code_of_a_browser_is_exchanged_with_an_assertion(
    context: AppContext, provider: HostileProvider, key: tuple[ECKey, str]
) -> None:
    await sign_in(context, provider.profile(private_key_file=key[1], token_endpoint_auth_method="private_key_jwt"))
    (asked,) = provider.asked_at("/token")
    assert asked.params["client_id"] == CLIENT
    assert jwt.decode(asked.params["client_assertion"], key[0], algorithms=["ES256"]).claims["aud"] == provider.issuer


async def test_an_assertion_is_a_grant(context: AppContext, machine: HostileProvider, key: tuple[ECKey, str]) -> None:
    profile = machine.profile(
        grant="jwt_bearer",
        private_key_file=key[1],
        assertion_subject="ada@example.com",
        assertion_audience="https://token.example.com",
        scopes=("read", "write"),
    )
    tokens = (await sign_in(context, profile)).tokens
    assert tokens.grant == "jwt_bearer"
    (asked,) = machine.asked_at("/token")
    assert asked.params["grant_type"] == JWT_BEARER
    assert "client_assertion" not in asked.params
    claims = jwt.decode(asked.params["assertion"], key[0], algorithms=["ES256"]).claims
    assert (claims["iss"], claims["sub"], claims["aud"], claims["scope"]) == (
        CLIENT, "ada@example.com", "https://token.example.com", "read write",
    )  # fmt: skip


async def test_a_refused_assertion_is_not_shown(
    context: AppContext, machine: HostileProvider, key: tuple[ECKey, str]
) -> None:
    seen: list[str] = []

    def refuse(asked: Any) -> Reply:
        seen.append(asked.params["assertion"])
        return Reply({"error": "invalid_grant", "error_description": f"Bad {seen[0]}"}, 400)

    machine.replies["/token"] = refuse
    error = (await sign_in(context, machine.profile(grant="jwt_bearer", private_key_file=key[1]))).error
    assert error.code == "invalid_grant"
    assert "assertion" in error.message
    assert_speaks(error, seen)


def pem(key: Any, password: bytes = b"") -> str:
    """A private key as PEM."""
    lock = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    return str(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock).decode())


KEYS: dict[str, Any] = {
    "RS256": rsa.generate_private_key(65537, 2048),
    "ES256": ec.generate_private_key(ec.SECP256R1()),
    "ES384": ec.generate_private_key(ec.SECP384R1()),
    "ES512": ec.generate_private_key(ec.SECP521R1()),
    "Ed25519": ed25519.Ed25519PrivateKey.generate(),
}


@pytest.mark.parametrize("algorithm", KEYS)
def test_each_kind_of_pem_signs(algorithm: str) -> None:
    key = SigningKey.parse(Secret(pem(KEYS[algorithm])), kid="mine")
    assert key.algorithm() == algorithm
    public = KEYS[algorithm].public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )  # fmt: skip
    kind: Any = {"R": RSAKey, "E": ECKey}[algorithm[0]] if algorithm != "Ed25519" else OKPKey
    signed = key.sign({"a": 1}, algorithm).reveal()
    token = jwt.decode(signed, kind.import_key(public), algorithms=[algorithm])
    assert token.claims == {"a": 1}
    assert token.header["kid"] == "mine"


def test_the_algorithm_is_one_that_the_server_lists() -> None:
    key = SigningKey.parse(Secret(pem(KEYS["RS256"])))
    assert key.algorithm(("PS256", "ES256")) == "PS256"
    assert SigningKey.parse(Secret(pem(KEYS["Ed25519"]))).algorithm(("EdDSA",)) == "EdDSA"
    with pytest.raises(ProfileProblem) as caught:
        key.algorithm(("ES256",))
    assert_speaks(caught.value)


def test_the_older_name_of_ed25519_signs_quietly() -> None:
    signed = SigningKey.parse(Secret(pem(KEYS["Ed25519"]))).sign({}, "EdDSA").reveal()
    assert signed.count(".") == 2


PRIVATE = ECKey.generate_key("P-256").as_dict(private=True)
USELESS = {
    "nothing": "",
    "no key": "hello",
    "a public key": json.dumps({k: v for k, v in PRIVATE.items() if k != "d"}),
    "a shared secret": json.dumps({"kty": "oct", "k": "c2VjcmV0", "d": "x"}),
    "an empty set": json.dumps({"keys": []}),
    "a list of texts": json.dumps({"keys": ["a"]}),
    "keys that are no list": json.dumps({"keys": 7}),
    "a curve that signs nothing here": json.dumps({"kty": "OKP", "crv": "X25519", "x": "AA", "d": "AA"}),
    "a short RSA key": pem(rsa.generate_private_key(65537, 1024)),
    "a locked key": pem(KEYS["ES256"], b"passphrase"),
    "a certificate's header": "-----BEGIN CERTIFICATE-----\nAA\n-----END CERTIFICATE-----",
    "broken JSON": '{"kty": "EC"',
    "nested without an end": '{"a":' * 5000,
}


@pytest.mark.parametrize("name", USELESS)
def test_what_is_no_key_is_said_in_words(name: str) -> None:
    with pytest.raises(ProfileProblem) as caught:
        SigningKey.parse(Secret(USELESS[name]))
    assert caught.value.code == "private_key"
    assert_speaks(caught.value, [str(PRIVATE["d"])])


MEMBERS = st.sampled_from(["kty", "crv", "x", "y", "d", "n", "e", "kid", "alg", "keys"])
VALUES = st.text() | st.integers() | st.none() | st.lists(st.none())


@given(st.text() | st.dictionaries(MEMBERS, VALUES).map(json.dumps))
def test_no_text_breaks_the_reading_of_keys(text: str) -> None:
    with pytest.raises(ProfileProblem):
        SigningKey.parse(Secret(text))


def test_a_key_is_found_in_a_set_by_its_name() -> None:
    other = ECKey.generate_key("P-256").as_dict(private=True)
    keys = json.dumps({"keys": [{**other, "kid": "a"}, {**PRIVATE, "kid": "b", "alg": "ES256"}]})
    found = SigningKey.parse(Secret(keys), kid="b")
    assert found.key.as_dict(private=True)["d"] == PRIVATE["d"]
    assert (found.kid, found.alg) == ("b", "ES256")


def test_a_missing_key_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProfileProblem, match=r"nowhere\.pem"):
        SigningKey.load(str(tmp_path / "nowhere.pem"))


METADATA = ServerMetadata(issuer="https://id.example.com")


@pytest.mark.parametrize(
    ("chosen", "listed", "has", "method"),
    [
        ("", None, {}, "none"),
        ("", None, {"has_secret": True}, "client_secret_basic"),
        ("", ("client_secret_post",), {"has_secret": True}, "client_secret_post"),
        ("", ("private_key_jwt",), {"has_key": True}, "private_key_jwt"),
        ("", ("tls_client_auth",), {"has_certificate": True}, "tls_client_auth"),
        ("", ("none", "tls_client_auth"), {"has_certificate": True}, "none"),
        ("self_signed_tls_client_auth", None, {"has_certificate": True}, "self_signed_tls_client_auth"),
        ("none", ("client_secret_basic",), {"has_secret": True}, "none"),
    ],
)
def test_the_method_is_chosen(chosen: str, listed: tuple[str, ...] | None, has: dict[str, bool], method: str) -> None:
    metadata = replace(METADATA, token_endpoint_auth_methods_supported=listed)
    assert choose_method(chosen, metadata, **{"has_secret": False, **has}) == method


@pytest.mark.parametrize("chosen", ["client_secret_basic", "private_key_jwt", "tls_client_auth", "magic"])
def test_a_method_without_what_it_needs(chosen: str) -> None:
    with pytest.raises(ProfileProblem) as caught:
        choose_method(chosen, METADATA, False)
    assert caught.value.code == "auth_method"
    assert_speaks(caught.value)


def test_a_client_with_a_certificate_goes_to_the_addresses_for_it() -> None:
    aliases = {"token_endpoint": "https://mtls.example.com/token", "jwks_uri": "http://plain.example.com", "issuer": 1}
    metadata = ServerMetadata.parse(
        {"issuer": "https://a.example", "token_endpoint": "https://a.example/token",
         "jwks_uri": "https://a.example/keys", "mtls_endpoint_aliases": aliases}
    )  # fmt: skip
    changed = with_mtls_aliases(metadata)
    assert changed.token_endpoint == "https://mtls.example.com/token"
    assert changed.jwks_uri == "https://a.example/keys", "an alias that is not encrypted is left out"
    assert with_mtls_aliases(replace(metadata, raw={"mtls_endpoint_aliases": [1]})).token_endpoint.startswith(
        "https://a"
    )


@pytest.fixture
async def by_certificate(tmp_path: Path) -> AsyncIterator[dict[str, str]]:
    """The fields of a connection to a token endpoint of a private authority that wants a client's certificate."""
    authority = trustme.CA()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    authority.configure_trust(tls)
    tls.verify_mode = ssl.CERT_OPTIONAL
    ca_file, client_cert = tmp_path / "ca.pem", tmp_path / "client.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    authority.issue_cert("app.example.com").private_key_and_cert_chain_pem.write_to_path(str(client_cert))

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        form = await reader.readexactly(int(head.partition("content-length: ")[2].split("\r\n")[0]))
        good = writer.get_extra_info("peercert") and b"client_id=the-client" in form and "authorization" not in head
        reply = (
            Reply({"access_token": "t", "token_type": "Bearer"}) if good else Reply({"error": "invalid_client"}, 401)
        )
        writer.write(reply.encoded())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=tls)
    endpoint = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/token"
    yield {"token_endpoint": endpoint, "ca_file": str(ca_file), "client_cert": str(client_cert)}
    server.close()
    await server.wait_closed()


async def test_a_certificate_proves_the_client(context: AppContext, by_certificate: dict[str, Any]) -> None:
    profile = ProviderProfile(
        name="mtls",
        grant="client_credentials",
        client_id=CLIENT,
        token_endpoint_auth_method="tls_client_auth",
        **by_certificate,
    )
    assert (await sign_in(context, profile)).tokens.access_token == Secret("t")
    with_secret = replace(
        profile, client_cert="", token_endpoint_auth_method="client_secret_post", client_secret_env="THE_SECRET"
    )
    assert (await sign_in(context, with_secret)).error.code == "invalid_client"


async def test_nothing_is_kept_after_a_failure(
    context: AppContext, machine: HostileProvider, vault: MemoryVault
) -> None:
    machine.replies["/token"] = Reply("<h1>Hello</h1>")
    assert (await sign_in(context, machine.profile(**MACHINE))).error.code == "token_not_json"
    assert vault.find() == []
