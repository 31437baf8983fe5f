"""What counts as the genuine answer, and what a person may paste."""

from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import UserFacing
from desktop_app.core.redact import Secret
from desktop_app.core.signin.loopback.answer import query_of_pasted, read_answer

STATE = Secret("the-state-of-this-sign-in")
URI = "http://127.0.0.1:51763/callback"


def test_reads_a_code_and_an_error() -> None:
    assert read_answer("code=abc&state=the-state-of-this-sign-in&iss=https%3A%2F%2Fid", STATE) == {
        "code": "abc",
        "state": STATE.reveal(),
        "iss": "https://id",
    }
    assert read_answer("error=access_denied&state=the-state-of-this-sign-in", STATE)["error"] == "access_denied"


def test_shows_no_value() -> None:
    params = read_answer("code=SplxlOBeZQ&state=the-state-of-this-sign-in", STATE)
    assert repr(params) == str(params) == "Params(code, state)"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("", "state_mismatch"),
        ("code=abc", "state_mismatch"),
        ("code=abc&state=", "state_mismatch"),
        ("code=abc&state=another", "state_mismatch"),
        ("code=abc&state=THE-STATE-OF-THIS-SIGN-IN", "state_mismatch"),
        ("code=abc&state=the-state-of-this-sign-in&state=another", "state_mismatch"),
        ("code=abc&state=the-state-of-this-sign-in&state=the-state-of-this-sign-in", "state_mismatch"),
        ("code=abc&code=abc&state=the-state-of-this-sign-in", "answer_repeated"),
        ("code=abc&iss=a&iss=b&state=the-state-of-this-sign-in", "answer_repeated"),
        ("state=the-state-of-this-sign-in", "answer_incomplete"),
        ("code=&state=the-state-of-this-sign-in", "answer_incomplete"),
        ("&".join(f"p{n}=1" for n in range(100)) + "&code=abc&state=the-state-of-this-sign-in", "state_mismatch"),
    ],
)
def test_turns_everything_else_away(query: str, code: str) -> None:
    with pytest.raises(UserFacing) as caught:
        read_answer(query, STATE)
    assert caught.value.code == code


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=30), max_size=6))
def test_nothing_is_genuine_without_the_state(values: dict[str, str]) -> None:
    assert values.get("state") != STATE.reveal()
    with pytest.raises(UserFacing) as caught:
        read_answer(urlencode(values), STATE)
    assert caught.value.code == "state_mismatch"


@pytest.mark.parametrize(
    "pasted",
    [
        "http://127.0.0.1:51763/callback?code=abc&state=x",
        "  http://127.0.0.1:51763/callback?code=abc&state=x\n",
        "'http://127.0.0.1:51763/callback?code=abc&state=x'",
        "http://127.0.0.1:51763/callback?code=a\n  bc&state=x",
        "127.0.0.1:51763/callback?code=abc&state=x",
        "HTTP://127.0.0.1:51763/callback?code=abc&state=x#_=_",
    ],
)
def test_takes_the_address_as_people_copy_it(pasted: str) -> None:
    assert query_of_pasted(pasted, URI) == "code=abc&state=x"


def test_a_missing_scheme_is_not_mixed_up_with_an_address_in_the_query() -> None:
    assert query_of_pasted("127.0.0.1:51763/callback?iss=https://id.example.com", URI) == "iss=https://id.example.com"


@pytest.mark.parametrize(
    ("pasted", "code"),
    [
        ("", "paste_not_an_address"),
        ("hello", "paste_not_an_address"),
        ("code=abc&state=x", "paste_not_an_address"),
        ("http://[::1/callback", "paste_not_an_address"),
        ("http://127.0.0.1:51763/callback?code=" + "a" * 20_000, "paste_not_an_address"),
        ("https://id.example.com/authorize?client_id=framer-desk", "paste_other_address"),
        ("https://127.0.0.1:51763/callback?code=abc&state=x", "paste_other_address"),
        ("http://127.0.0.1:51764/callback?code=abc&state=x", "paste_other_address"),
        ("http://127.0.0.1:51763/other?code=abc&state=x", "paste_other_address"),
        ("http://someone@127.0.0.1:51763/callback?code=abc&state=x", "paste_other_address"),
    ],
)
def test_says_what_is_wrong_with_a_pasted_address(pasted: str, code: str) -> None:
    with pytest.raises(UserFacing) as caught:
        query_of_pasted(pasted, URI)
    assert caught.value.code == code
    assert URI in caught.value.remedy
