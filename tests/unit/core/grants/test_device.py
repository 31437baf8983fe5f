"""The device grant (RFC 8628): what is shown, how often is asked, and that it always ends."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.context import AppContext
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import AccessDenied, ProtocolProblem, SignInTimeout
from desktop_app.core.oauth import device
from desktop_app.core.signin import qr
from desktop_app.core.signin.steps import DeviceCode, PollDelayed, Waiting
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import SILENCE, Asked, HostileProvider, Reply, sign_in
from tests.helpers.words import assert_speaks

PENDING = Reply({"error": "authorization_pending"}, 400)
SLOW = Reply({"error": "slow_down"}, 400)


def offer(provider: HostileProvider, polls: list[Reply] | Reply, **members: Any) -> None:
    """Give a code with `members`; the token endpoint answers `polls` in turn, and then as a good one."""
    good = {
        "device_code": "dev-0123456789",
        "user_code": "WDJB-MJHT",
        "verification_uri": f"{provider.issuer}/activate",
        "verification_uri_complete": f"{provider.issuer}/activate?user_code=WDJB-MJHT",
        "expires_in": 600,
        "interval": 5,
    }
    provider.replies["/device"] = Reply({k: v for k, v in {**good, **members}.items() if v is not None})

    def poll(asked: Asked) -> Reply:
        if isinstance(polls, Reply):
            return polls
        return polls.pop(0) if polls else provider.good(asked)

    provider.replies["/token"] = poll
    provider.id_claims["nonce"] = None


async def test_a_code_is_shown_and_asked_for_until_the_person_has_answered(
    context: AppContext, provider: HostileProvider, clock: FixedClock
) -> None:
    offer(provider, [PENDING, PENDING])
    began = clock.now()
    ended = await sign_in(context, provider.profile(), device=True)
    assert ended.tokens.subject == "ada"
    assert ended.tokens.grant == "device_code"
    (code,) = [step for step in ended.steps if isinstance(step, DeviceCode)]
    assert (code.user_code, code.deadline) == ("WDJB-MJHT", began + 600)
    assert [step for step in ended.steps if isinstance(step, Waiting)] == [Waiting("", began + 600)]
    assert clock.now() - began == 15, "three questions, five seconds apart"
    (first, *_) = provider.asked_at("/token")
    assert first.params["grant_type"] == "urn:ietf:params:oauth:grant-type:device_code"
    assert first.params["device_code"] == "dev-0123456789"
    assert provider.asked_at("/device")[0].params["scope"] == "openid read write"


async def test_slow_down_adds_five_seconds_each_time(
    context: AppContext, provider: HostileProvider, clock: FixedClock
) -> None:
    offer(provider, [SLOW, PENDING, SLOW])
    began = clock.now()
    ended = await sign_in(context, provider.profile(grant="device_code"))
    assert [step.interval for step in ended.steps if isinstance(step, PollDelayed)] == [10, 15]
    assert clock.now() - began == 5 + 10 + 10 + 15


@pytest.mark.parametrize("answer", [SLOW, PENDING], ids=["slow_down", "authorization_pending"])
@pytest.mark.parametrize("life", [30, 600, 10**9, None], ids=str)
async def test_a_server_that_never_decides_is_left_when_the_code_is_over(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, clock: FixedClock, answer: Reply, life: object
) -> None:
    offer(provider, answer, expires_in=life)
    began = clock.now()
    ended = await sign_in(context, provider.profile(), device=True)
    assert isinstance(ended.error, SignInTimeout)
    assert ended.error.code == "expired_token"
    assert_speaks(ended.error, ["dev-0123456789"])
    waited = min(life, device.LONGEST_LIFE) if isinstance(life, int) else device.USUAL_LIFE
    assert clock.now() - began == pytest.approx(waited)
    assert vault.find(kind="tokens") == []


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        ("access_denied", AccessDenied, "access_denied"),
        ("expired_token", SignInTimeout, "expired_token"),
    ],
)
async def test_a_decision_ends_it_at_once(
    context: AppContext, provider: HostileProvider, error: str, kind: type, code: str
) -> None:
    offer(provider, [PENDING, Reply({"error": error}, 400)])
    ended = await sign_in(context, provider.profile(), device=True)
    assert isinstance(ended.error, kind)
    assert ended.error.code == code
    assert len(provider.asked_at("/token")) == 2


async def test_a_short_failure_only_delays(context: AppContext, provider: HostileProvider) -> None:
    offer(provider, [Reply("", 503), SILENCE, PENDING])
    ended = await sign_in(context, provider.profile(), device=True)
    assert ended.tokens.subject == "ada"
    assert [step.interval for step in ended.steps if isinstance(step, PollDelayed)] == [10, 20]


async def test_a_server_that_stays_away_is_given_up(context: AppContext, provider: HostileProvider) -> None:
    offer(provider, Reply("<h1>Bad gateway</h1>", 502))
    ended = await sign_in(context, provider.profile(), device=True)
    assert ended.error.code == "token_server_error"
    assert len(provider.asked_at("/token")) == device.FAILURES


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply("<h1>Hi</h1>"), "device_not_json"),
        (Reply("", 307, {"Location": "https://elsewhere.invalid/"}), "device_redirect"),
        (Reply("", 500), "device_server_error"),
        (Reply({}, 403), "device_refused"),
        (Reply({"error": "unauthorized_client"}, 403), "unauthorized_client"),
        (Reply({"user_code": "A", "verification_uri": "https://a.example"}), "device_unusable"),
    ],
)
async def test_an_endpoint_that_gives_no_code(
    context: AppContext, provider: HostileProvider, vault: MemoryVault, reply: Reply, code: str
) -> None:
    provider.replies["/device"] = reply
    error = (await sign_in(context, provider.profile(), device=True)).error
    assert error.code == code
    assert_speaks(error)
    assert vault.find(kind="tokens") == []


async def test_a_server_without_the_grant(context: AppContext, provider: HostileProvider) -> None:
    del provider.metadata["device_authorization_endpoint"]
    error = (await sign_in(context, provider.profile(), device=True)).error
    assert error.code == "endpoint_missing"
    assert_speaks(error)


@pytest.mark.parametrize("link", ["http://phish.example/", "javascript:alert(1)", "", 7, None, "https://a\nb"])
def test_a_link_that_a_person_must_not_open(link: object) -> None:
    with pytest.raises(ProtocolProblem, match="verification_uri"):
        device.parse({"device_code": "d", "user_code": "A-B", "verification_uri": link}, "id.example.com")


@pytest.mark.parametrize("code", ["", "   ", "A" * 65, "\x1b[2J", 12345678, None])
def test_a_code_that_nobody_can_type(code: object) -> None:
    with pytest.raises(ProtocolProblem, match="user_code"):
        device.parse({"device_code": "d", "user_code": code, "verification_uri": "https://a.example"}, "a.example")


def test_the_older_name_of_the_link() -> None:
    given = device.parse({"device_code": "d", "user_code": "A-B", "verification_url": "https://a.example/d"}, "a")
    assert given.verification_uri == "https://a.example/d"
    assert (given.complete, given.expires_in, given.interval) == ("", device.USUAL_LIFE, device.USUAL_INTERVAL)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
NAMES = ("device_code", "user_code", "verification_uri", "verification_uri_complete", "expires_in", "interval")


@given(st.dictionaries(st.sampled_from(NAMES), JSON | st.just("https://a.example/x")))
def test_whatever_a_server_gives_is_bounded_or_refused(members: dict[str, Any]) -> None:
    try:
        found = device.parse(members, "a.example")
    except ProtocolProblem as problem:
        assert_speaks(problem)
    else:
        assert 0 < found.expires_in <= device.LONGEST_LIFE
        assert device.SHORTEST_INTERVAL <= found.interval <= device.LONGEST_INTERVAL
        assert found.user_code.isprintable()


def test_the_qr_code_is_what_the_library_draws() -> None:
    import segno

    link = "https://id.example.com/device?user_code=WDJB-MJHT"
    squares = qr.squares(link)
    inner = [row[qr.QUIET : -qr.QUIET] for row in squares[qr.QUIET : -qr.QUIET]]
    assert inner == [tuple(bool(x) for x in row) for row in segno.make(link, micro=False, error="m").matrix]
    assert not any(any(row) for row in (*squares[: qr.QUIET], *squares[-qr.QUIET :])), "a quiet zone all around"
    drawn = qr.lines(link)
    assert len(drawn) == (len(squares) + 1) // 2
    assert all(line.startswith("\x1b[30;107m") and line.endswith("\x1b[0m") for line in drawn)
    upper = {" ": (0, 0), "▀": (1, 0), "▄": (0, 1), "█": (1, 1)}
    rows = [[bool(upper[c][half]) for c in line[9:-4]] for line in drawn for half in (0, 1)]
    assert tuple(tuple(row) for row in rows[: len(squares)]) == squares
