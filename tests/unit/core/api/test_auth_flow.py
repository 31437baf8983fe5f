"""The generator that puts credentials on a request: what it asks for, whoever drives it."""

from dataclasses import replace

import pytest
from joserfc.jwk import ECKey

from desktop_app.core.api.auth import Credentials, Renew, Seen, Send, Steps, flow
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import SignInNeeded
from desktop_app.core.oauth.dpop import Prover
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet

PROFILE = ProviderProfile(name="api")
TOKENS = TokenSet(
    profile="api", issuer="https://i", client_id="c", account="a", access_token=Secret("t-1"), refresh_token=Secret("r")
)
NEWER = replace(TOKENS, access_token=Secret("t-2"))
URL = "https://api.example.com/me"
ASKS = 'DPoP error="use_dpop_nonce"'


def drive(steps: Steps, answers: list[Seen], newer: TokenSet | None = NEWER) -> list[str]:
    """What the generator asked for, in short: the token of each sending, and "renew"."""
    asked: list[str] = []
    step: Send | Renew = next(steps)
    try:
        while True:
            if isinstance(step, Renew):
                asked.append("renew")
                step = steps.send(Credentials.of(PROFILE, newer) if newer else None)
            else:
                asked.append(step.credentials.tokens.access_token.reveal())
                step = steps.send(answers.pop(0))
    except StopIteration:
        assert answers == []
        return asked


def seen(status: int, challenge: str = "", nonce: str = "") -> Seen:
    return Seen(status, URL, (challenge,) if challenge else (), nonce)


def test_an_answer_is_the_answer() -> None:
    assert drive(flow(Credentials.of(PROFILE, TOKENS)), [seen(200)]) == ["t-1"]
    assert drive(flow(Credentials.of(PROFILE, TOKENS)), [seen(403)]) == ["t-1"]


def test_a_refused_token_is_renewed_once() -> None:
    assert drive(flow(Credentials.of(PROFILE, TOKENS)), [seen(401), seen(401)]) == ["t-1", "renew", "t-2"]


def test_where_nothing_newer_is_to_be_had_the_refusal_stands() -> None:
    assert drive(flow(Credentials.of(PROFILE, TOKENS)), [seen(401)], None) == ["t-1", "renew"]
    alone = replace(TOKENS, refresh_token=None)
    assert drive(flow(Credentials.of(PROFILE, alone)), [seen(401)]) == ["t-1"]


def test_another_login_is_nothing_that_a_renewal_gives() -> None:
    challenge = 'Bearer error="insufficient_user_authentication"'
    assert drive(flow(Credentials.of(PROFILE, TOKENS)), [seen(401, challenge)]) == ["t-1"]


def test_a_nonce_is_put_in_once() -> None:
    bound = replace(TOKENS, token_type="DPoP", refresh_token=None)
    prover = Prover(ECKey.generate_key("P-256").as_dict(private=True), FixedClock())
    again = [seen(401, ASKS, "n-1"), seen(401, ASKS, "n-2")]
    assert drive(flow(Credentials.of(PROFILE, bound, prover)), again) == ["t-1", "t-1"]
    without = [seen(401, ASKS)]
    assert drive(flow(Credentials.of(PROFILE, bound, prover)), without) == ["t-1"]


def test_the_nonce_of_a_success_is_used_next_time() -> None:
    bound = replace(TOKENS, token_type="DPoP")
    prover = Prover(ECKey.generate_key("P-256").as_dict(private=True), FixedClock())
    drive(flow(Credentials.of(PROFILE, bound, prover)), [seen(200, nonce="n-1")])
    assert prover._nonces == {("https", "api.example.com", 443): "n-1"}


def test_an_access_token_never_goes_where_keys_go() -> None:
    profile = replace(PROFILE, api_key_header="X-API-Key")
    assert Credentials.of(profile, TOKENS).headers("GET", URL) == {"Authorization": "Bearer t-1"}


def test_a_bound_token_without_its_key_is_not_sent_as_a_bearer_token() -> None:
    with pytest.raises(SignInNeeded):
        Credentials.of(PROFILE, replace(TOKENS, token_type="dpop"))


def test_nothing_secret_is_shown() -> None:
    assert "t-1" not in repr(Send(Credentials.of(PROFILE, TOKENS)))
