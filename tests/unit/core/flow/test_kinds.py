"""What a message is for, told from its address and its form."""

import pytest

from desktop_app.core.flow.kinds import Endpoints
from desktop_app.core.flow.message import Kind
from tests.unit.core.flow.made import ISSUER, TOKEN, exchange

DESCRIBED = {
    "issuer": ISSUER,
    "token_endpoint": f"{ISSUER}/t?tenant=1",
    "jwks_uri": f"{ISSUER}/k",
    "userinfo_endpoint": f"{ISSUER}/me",
    "introspection_endpoint": f"{ISSUER}/look",
    "revocation_endpoint": f"{ISSUER}/end",
    "registration_endpoint": f"{ISSUER}/new",
    "device_authorization_endpoint": f"{ISSUER}/dev",
    "pushed_authorization_request_endpoint": f"{ISSUER}/push",
    "mtls_endpoint_aliases": {"token_endpoint": "https://mtls.example.com/t"},
}


@pytest.fixture
def endpoints() -> Endpoints:
    made = Endpoints({"jwks_uri": ""})
    described = exchange(f"{ISSUER}/.well-known/openid-configuration", answer=DESCRIBED)
    made.learn(described, made.kind(described))
    return made


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/k", "keys"),
        ("/me", "userinfo"),
        ("/look", "introspection"),
        ("/end", "revocation"),
        ("/new", "registration"),
        ("/dev", "device_code"),
        ("/push", "par"),
        ("/t", "token"),
        ("/.well-known/oauth-authorization-server/tenant", "server_metadata"),
        ("/tenant/.well-known/openid-configuration", "server_metadata"),
        ("/.well-known/oauth-protected-resource/v1", "resource_metadata"),
        ("/anything", "other"),
    ],
)
def test_by_its_address(endpoints: Endpoints, path: str, kind: Kind) -> None:
    assert endpoints.kind(exchange(ISSUER + path)) == kind


def test_an_alias_for_certificates(endpoints: Endpoints) -> None:
    assert endpoints.kind(exchange("https://mtls.example.com/t", method="POST")) == "token"


@pytest.mark.parametrize(
    ("grant", "kind"),
    [
        ("authorization_code", "token"),
        ("client_credentials", "token"),
        ("refresh_token", "renewal"),
        ("urn:ietf:params:oauth:grant-type:device_code", "device_poll"),
    ],
)
def test_by_its_grant(grant: str, kind: Kind) -> None:
    assert Endpoints().kind(exchange("https://any.example/where", form={"grant_type": grant})) == kind


def test_without_knowing_the_server() -> None:
    kind = Endpoints().kind
    assert kind(exchange("https://a.example/introspect", form={"token": TOKEN})) == "introspection"
    assert kind(exchange("https://a.example/revoke", form={"token": TOKEN})) == "revocation"
    assert kind(exchange("https://a.example/c", json_body={"redirect_uris": ["http://127.0.0.1/"]})) == "registration"
    assert kind(exchange("https://a.example/v1", status=401)) == "challenge"
    called = exchange("https://a.example/v1", status=401, headers={"Authorization": f"Bearer {TOKEN}"})
    assert kind(called) == "api"


@pytest.mark.parametrize("answer", ["[1]", "nothing", "[" * 90_000, '{"token_endpoint": 5}'])
def test_a_description_that_says_nothing(answer: str) -> None:
    made = Endpoints()
    made.learn(exchange(f"{ISSUER}/.well-known/openid-configuration", answer=answer), "server_metadata")
    assert made.addresses == {}
