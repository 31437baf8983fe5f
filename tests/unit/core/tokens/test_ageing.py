"""When a token is renewed by itself."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.redact import Secret
from desktop_app.core.tokens.ageing import JITTER, SHARE, renew_at
from desktop_app.core.tokens.token import TokenSet

TOKENS = TokenSet(profile="box", issuer="https://id.example", client_id="x", account="ada", access_token=Secret("a"),
                  refresh_token=Secret("r"), issued_at=1000.0, expires_at=2000.0)  # fmt: skip


@given(st.text(min_size=1), st.floats(1, 1e9))
def test_at_nine_tenths_of_its_life_give_or_take(token: str, life: float) -> None:
    tokens = replace(TOKENS, access_token=Secret(token), expires_at=TOKENS.issued_at + life)
    moment = renew_at(tokens)
    assert moment is not None
    assert abs((moment - tokens.issued_at) / life - SHARE) <= JITTER + 1e-6
    assert renew_at(tokens) == moment, "it does not move while one waits for it"


def test_not_everybody_at_once() -> None:
    moments = {renew_at(replace(TOKENS, access_token=Secret(f"token-{number}"))) for number in range(200)}
    assert len(moments) == 200


@pytest.mark.parametrize(
    ("tokens", "renewed"),
    [
        (replace(TOKENS, expires_at=None), False),
        (replace(TOKENS, refresh_token=None), False),
        (replace(TOKENS, refresh_token=None, grant="client_credentials"), True),
        (replace(TOKENS, expires_at=500.0), True),
    ],
)
def test_which_are_renewed(tokens: TokenSet, renewed: bool) -> None:
    assert (renew_at(tokens) is not None) is renewed
