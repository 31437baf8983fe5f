"""Reading WWW-Authenticate: several schemes in one field, quoting, and whatever else servers write there."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.www_authenticate import bearer, parse


@pytest.mark.parametrize(
    ("value", "schemes", "parameters"),
    [
        ("Bearer", ["bearer"], {}),
        ('Bearer realm="a, b", error="invalid_token"', ["bearer"], {"realm": "a, b", "error": "invalid_token"}),
        ("BEARER Realm=x , scope = y", ["bearer"], {"realm": "x", "scope": "y"}),
        ('Basic realm="x", Bearer scope="a b"', ["basic", "bearer"], {"scope": "a b"}),
        ('Negotiate, Bearer error="e",DPoP algs="ES256"', ["negotiate", "bearer", "dpop"], {"error": "e"}),
        ('Bearer error_description="say \\"no\\""', ["bearer"], {"error_description": 'say "no"'}),
        ('Bearer error="first", error="second"', ["bearer"], {"error": "first"}),
        ('Bearer error="unclosed', ["bearer"], {}),
        ("Bearer ,,, error=e", ["bearer"], {"error": "e"}),
        ('Bearer resource_metadata="https://a/b?c=d,e"', ["bearer"], {"resource_metadata": "https://a/b?c=d,e"}),
    ],
)
def test_challenges(value: str, schemes: list[str], parameters: dict[str, str]) -> None:
    assert [challenge.scheme for challenge in parse([value])] == schemes
    found = bearer([value])
    assert found
    assert found.parameters == parameters


def test_what_is_no_challenge_for_a_token() -> None:
    assert bearer([]) is None
    assert bearer([""]) is None
    assert bearer(['Basic realm="Bearer"', "error=stray"]) is None


def test_several_fields_are_read_in_their_order() -> None:
    found = bearer(["Basic", 'DPoP error="use_dpop_nonce"', "Bearer"])
    assert found
    assert (found.scheme, found.error) == ("dpop", "use_dpop_nonce")


@pytest.mark.parametrize(
    ("values", "scheme"),
    [
        (['DPoP algs="ES256", Bearer error="insufficient_scope", scope="x"'], "bearer"),
        (["Bearer", 'DPoP error="invalid_token"'], "dpop"),
        (["DPoP", 'Bearer resource_metadata="https://a.example/x"'], "bearer"),
        (['Bearer realm="a"', 'DPoP realm="b"'], "bearer"),
        (['Bearer error="a"', 'DPoP error="b"'], "bearer"),
    ],
)
def test_of_two_challenges_the_one_counts_that_says_what_is_wrong(values: list[str], scheme: str) -> None:
    found = bearer(values)
    assert found
    assert found.scheme == scheme


def test_what_a_challenge_says() -> None:
    found = bearer([f'Bearer error="insufficient_scope", scope="a  b", error_description="{"x" * 1000}"'])
    assert found
    assert (found.error, found.scopes, len(found.description)) == ("insufficient_scope", ("a", "b"), 300)
    bare = bearer(["Bearer"])
    assert bare
    assert (bare.error, bare.scopes, bare.description) == ("", (), "")


@given(st.lists(st.text(st.sampled_from('Bear r,="\\;x\t=\x00é'), max_size=60) | st.text(), max_size=3))
def test_anything_can_be_read(values: list[str]) -> None:
    for challenge in parse(values):
        assert challenge.scheme == challenge.scheme.lower()
        assert all(isinstance(value, str) for value in challenge.parameters.values())


@given(st.dictionaries(st.sampled_from(["realm", "error", "scope"]), st.text(st.characters(codec="latin-1"))))
def test_what_was_quoted_comes_back(parameters: dict[str, str]) -> None:
    quoted = (name + '="' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' for name, value in parameters.items())
    found = bearer(["Bearer " + ", ".join(quoted)])
    assert found
    assert found.parameters == parameters


@pytest.mark.parametrize("text", [" " * 40_000, "," * 40_000, 'a="' * 20_000, "Bearer " + "\\" * 40_000, "a=" * 20_000])
def test_a_long_field_takes_no_more_time_than_its_length(text: str) -> None:
    def cost(sample: str) -> float:
        started = time.process_time()
        parse([sample])
        return time.process_time() - started

    short = max(min(cost(text[: len(text) // 8]) for _ in range(3)), 0.001)
    assert cost(text) < 40 * short  # eight times the length: linear is 8, quadratic 64
