"""What may be stored: secrets become labels, the same one each time, and everything else stays readable."""

import base64
import json
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.flow.labels import LABEL, Labels, digest, name_of, readable
from desktop_app.core.flow.masking import FORM, Masker
from desktop_app.core.flow.message import Kind, Part
from desktop_app.core.transport.exchange import KEPT_BYTES, Body
from tests.helpers.leak_hunter import LeakHunter

SECRET = "Zx9-Qm9vbTEyMzQ1Njc4OTAx_~.MjM0NTY3ODkw"
JWT = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJlLXRoYXQtbXVzdC1ub3QtbGVhaw"
JSON = "application/json"


@pytest.fixture
def masker() -> Masker:
    return Masker(Labels(b"k" * 32))


def part(masker: Masker, body: Any, media_type: str = JSON, kind: Kind = "token", **headers: str) -> Part:
    data = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
    fields = [("Content-Type", media_type), *((name.replace("_", "-"), value) for name, value in headers.items())]
    return masker.part([(n.encode(), v.encode("latin-1")) for n, v in fields], Body.of(data), kind)


def header(made: Part, name: str) -> str:
    return next(value for key, value in made.headers if key == name)


def test_a_form_keeps_what_is_no_secret(masker: Masker) -> None:
    body = part(masker, f"grant_type=authorization_code&code={quote(SECRET)}&client_id=me&scope=a+b", FORM).body
    assert body == f"grant_type=authorization_code&code=‹C1:{len(SECRET)}›&client_id=me&scope=a+b"


def test_an_address_keeps_what_is_no_secret(masker: Masker) -> None:
    asked = f"https://u:p@id.example/authorize?state={SECRET}&redirect_uri=http%3A%2F%2F127.0.0.1%3A5%2Fcb&x=a%26b"
    masked = masker.address(asked)
    assert urlsplit(masked).netloc == "id.example"
    assert dict(parse_qsl(urlsplit(masked).query)) == {
        "state": f"‹S1:{len(SECRET)}›",
        "redirect_uri": "http://127.0.0.1:5/cb",
        "x": "a&b",
    }


def test_json_stays_json(masker: Masker) -> None:
    made = part(masker, {"access_token": SECRET, "expires_in": 3600, "scope": "a b", "more": [{"id_token": JWT}]})
    found = json.loads(made.body)
    assert (found["expires_in"], found["scope"]) == (3600, "a b")
    assert name_of(found["access_token"]) == "A1"
    assert name_of(found["more"][0]["id_token"]) == "I1"


def test_the_same_secret_has_the_same_label(masker: Masker) -> None:
    asked = part(masker, f"state={SECRET}", FORM).body
    assert name_of(asked.partition("=")[2]) == "S1"
    assert masker.address(f"http://127.0.0.1/cb?code=x&state={SECRET}").endswith(f"state=‹S1:{len(SECRET)}›")
    assert name_of(json.loads(part(masker, {"access_token": SECRET}).body)["access_token"]) == "S1"
    assert name_of(json.loads(part(masker, {"access_token": SECRET + "2"}).body)["access_token"]) == "A1"


def test_a_known_secret_is_found_anywhere(masker: Masker) -> None:
    part(masker, {"access_token": SECRET})
    for text in (f"no token {SECRET} here", f"<p>{SECRET}</p>", quote(SECRET, safe="")):
        assert SECRET not in masker.text(text)
        assert "‹A1:" in masker.text(text)


def test_a_secret_is_found_before_it_is_named(masker: Masker) -> None:
    given = {"verification_uri_complete": "https://id.example/d?c=BDWP-HQPK", "user_code": "BDWP-HQPK"}
    assert "BDWP-HQPK" not in part(masker, given).body


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("Authorization", f"Bearer {SECRET}", f"Bearer ‹A1:{len(SECRET)}›"),
        ("Authorization", f"DPoP {SECRET}", f"DPoP ‹A1:{len(SECRET)}›"),
        ("Authorization", SECRET, f"‹A1:{len(SECRET)}›"),
        ("X-Api-Key", SECRET, f"‹X1:{len(SECRET)}›"),
        ("DPoP", JWT, f"‹P1:{len(JWT)}›"),
        ("Set-Cookie", f"sid={SECRET}; Path=/; HttpOnly", f"sid=‹X1:{len(SECRET)}›; Path=/; HttpOnly"),
        ("Location", f"https://a.example/cb?code={SECRET}", f"https://a.example/cb?code=‹C1:{len(SECRET)}›"),
        ("Accept", "application/json", "application/json"),
        ("Cache-Control", "no-store", "no-store"),
    ],
)
def test_header_fields(masker: Masker, name: str, value: str, shown: str) -> None:
    made = masker.part([(name.encode(), value.encode())], Body(), "token")
    assert made.headers == ((name, shown),)


def test_a_client_secret_is_one_secret_however_it_is_sent(masker: Masker) -> None:
    pair = base64.b64encode(b"me:s%2Bcret-value-of-mine").decode()
    sent = masker.part([(b"Authorization", f"Basic {pair}".encode())], Body(), "token")
    assert header(sent, "Authorization") == "Basic me:‹K1:20›"
    assert name_of(json.loads(part(masker, {"client_secret": "s+cret-value-of-mine"}).body)["client_secret"]) == "K1"
    assert pair not in masker.text(f"you sent {pair}")


def test_an_api_key_in_a_header_of_any_name() -> None:
    labels = Labels(b"k" * 32)
    labels.label("H", SECRET)
    made = Masker(labels).part([(b"X-Orchard", f"Key {SECRET}".encode())], Body(), "api")
    assert made.headers == (("X-Orchard", f"Key ‹H1:{len(SECRET)}›"),)


def test_everyday_words_of_an_api_are_no_secrets(masker: Masker) -> None:
    answer = {"code": "not_found", "state": "active", "key": "title", "token": SECRET}
    found = json.loads(part(masker, answer, kind="api").body)
    assert {name: found[name] for name in ("code", "state", "key")} == {
        "code": "not_found", "state": "active", "key": "title"
    }  # fmt: skip
    assert LABEL.fullmatch(found["token"])


def test_public_things_stay(masker: Masker) -> None:
    key = {"kty": "RSA", "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc"}
    assert json.loads(part(masker, {"keys": [key]}, kind="keys").body) == {"keys": [key]}
    long_name = {"authorization_response_iss_parameter_supported": True, "issuer": "https://id.example"}
    assert json.loads(part(masker, long_name).body) == long_name
    challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    assert masker.address(f"https://a.example/?code_challenge={challenge}").endswith(challenge)


def test_a_long_body_is_cut_without_half_a_secret(masker: Masker) -> None:
    part(masker, {"access_token": SECRET})
    start = "<p>word " * (KEPT_BYTES // 8 - 2)
    body = start + "x" * (KEPT_BYTES - len(start) - 10) + SECRET + " more"
    made = part(masker, body, "text/html")
    assert made.cut
    assert made.size == len(body)
    assert SECRET[:8] not in made.body
    assert made.body.endswith("word ")


@pytest.mark.parametrize("body", [b"\x89PNG\0\x1f", "token=x".encode("utf-16")])
def test_what_is_no_text_is_not_kept(masker: Masker, body: bytes) -> None:
    made = part(masker, body, "image/png")
    assert (made.body, made.cut, made.size) == ("", True, len(body))


def test_utf_16_by_its_own_word_is_not_kept(masker: Masker) -> None:
    assert part(masker, SECRET.encode("utf-16-be"), "text/plain; charset=UTF-16BE").body == ""


def test_nobody_can_forge_a_label(masker: Masker) -> None:
    assert masker.text("‹A1:40›") == "<A1:40>"
    assert masker.address("http://127.0.0.1/cb?state=‹S1:43›").startswith("http://127.0.0.1/cb?state=‹S1:7")
    assert "‹A1:40›" not in part(masker, {"note": "‹A1:40›"}).body
    assert "‹" not in part(masker, f"note={quote('‹A1:40›')}&b=‹A1:40›", FORM).body


def test_json_as_deep_as_it_likes(masker: Masker) -> None:
    deep = "[" * 60 + json.dumps({"access_token": SECRET}) + "]" * 60
    assert SECRET not in part(masker, deep).body
    assert SECRET not in part(masker, "[" * 30_000 + json.dumps({"access_token": SECRET})).body


def test_labels_in_words() -> None:
    assert readable("Bearer ‹A1:43›, ‹Z2:5›") == "Bearer ‹access token A1, 43 characters›, ‹secret Z2, 5 characters›"
    assert readable("nothing") == "nothing"


def test_a_digest_tells_a_long_secret_again_and_no_short_one() -> None:
    key = b"k" * 32
    assert digest(key, "x" * 20) == digest(key, "x" * 20) != digest(b"l" * 32, "x" * 20)
    assert digest(key, "x" * 19) == b""
    first = Labels(key)
    first.label("A", SECRET)
    first.label("K", "a-client-secret-of-twenty")
    later = Labels(key, first.take_new())
    assert later.knows(SECRET)
    assert not later.knows("a-client-secret-of-twenty"), "a secret that a person may have made up has no digest"
    assert name_of(later.label("X", SECRET)) == "A1"
    assert name_of(later.label("A", "another-token-of-20-characters")) == "A2"


# Whatever a server says, and wherever it repeats our secrets

secrets = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~+/=", min_size=16, max_size=60)
names = st.sampled_from(["access_token", "refresh_token", "code", "client_secret", "id_token", "device_code"])
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)


@given(secret=secrets, name=names, around=anything, repeated=st.text(max_size=10))
def test_no_secret_that_was_named_is_kept(secret: str, name: str, around: Any, repeated: str) -> None:
    masker = Masker(Labels(b"k" * 32))
    answer = {"echo": f"{repeated}{secret}{repeated}", "around": around, name: secret, "list": [secret]}
    hunter = LeakHunter()
    hunter.add(secret, "the secret")
    hunter.see("JSON", part(masker, answer).body)
    hunter.see("a form", part(masker, f"{name}={quote(secret, safe='')}&x={quote(secret, safe='')}", FORM).body)
    hunter.see("a page", part(masker, f"<p>{secret}</p> {repeated}{secret}", "text/html").body)
    hunter.see("an address", masker.address(f"https://a.example/{quote(secret, safe='')}?{name}={secret}#{secret}"))
    hunter.assert_no_leaks()


@given(st.binary(max_size=400), st.sampled_from([JSON, FORM, "text/html", ""]))
def test_any_bytes_can_be_masked(data: bytes, media_type: str) -> None:
    made = part(Masker(Labels(b"k" * 32)), data, media_type)
    assert made.size == len(data)
