"""What the inspector says of a message."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.flow import words
from desktop_app.core.flow.message import Message, Part


def described(document: Any) -> str:
    """What is said of a server's description."""
    part = Part(body=json.dumps(document), media_type="application/json")
    return words.explanation(Message(kind="server_metadata", at=1.0, status=200, response=part))


@pytest.mark.parametrize(
    ("endpoints", "said"),
    [
        ({"token_endpoint": "https://id.example.com/token"}, ""),
        ({"token_endpoint": "https://oauth2.example.net/token"}, "oauth2.example.net"),
        ({"jwks_uri": "https://www.example.net/k", "authorization_endpoint": "https://a.example/"},
         "a.example, www.example.net"),
    ],
)  # fmt: skip
def test_endpoints_on_other_hosts_are_said_and_are_no_fault(endpoints: dict[str, str], said: str) -> None:
    text = described({"issuer": "https://id.example.com", **endpoints})
    assert (f"on other hosts: {said}. That is usual" in text) == bool(said)


ODD = st.text(max_size=20) | st.sampled_from(["http://[", "https://a.example"]) | st.integers()


@given(st.dictionaries(st.sampled_from(["issuer", "token_endpoint", "jwks_uri"]), ODD))
def test_any_description_has_words(document: dict[str, Any]) -> None:
    assert described(document)
