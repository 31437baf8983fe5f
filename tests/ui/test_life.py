"""How a connection stands, in words and numbers."""

import pytest

from desktop_app.core.errors import SignInNeeded
from desktop_app.ui.life import Connection, Life, countdown, left_words, letter, read
from tests.ui.samples import API_SCOPES, ISSUED, NOW, tokens


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "00:00"),
        (-5, "00:00"),
        (59.9, "00:59"),
        (178, "02:58"),
        (3160, "52:40"),
        (3600, "1:00:00"),
        (7265, "2:01:05"),
    ],
)
def test_countdown(seconds: float, words: str) -> None:
    assert countdown(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "shown", "spoken"),
    [
        (40, "40 s left", "40 seconds left"),
        (3160, "52 min left", "52 minutes left"),
        (8000, "2 h left", "2 hours left"),
        (30 * 86400, "30 days left", "30 days left"),
    ],
)
def test_time_left_in_one_unit(seconds: float, shown: str, spoken: str) -> None:
    assert left_words(seconds) == shown
    assert left_words(seconds, spoken=True) == spoken


def test_a_valid_sign_in() -> None:
    reading = read(Connection("sandbox", "Sandbox", tokens()), NOW)
    assert (reading.life, reading.countdown, reading.status) == (Life.VALID, "52:40", "52 min left")
    assert reading.fraction == pytest.approx(3160 / 3600)
    assert reading.renewal == pytest.approx(0.1, abs=0.031)
    assert reading.spoken == "signed in, 52 minutes left"


def test_the_last_five_minutes_are_expiring() -> None:
    assert read(Connection("s", "S", tokens()), ISSUED + 3299).life is Life.VALID
    assert read(Connection("s", "S", tokens()), ISSUED + 3300).life is Life.EXPIRING


def test_half_of_a_short_token_is_enough_to_be_valid() -> None:
    short = tokens(expires_at=ISSUED + 60)
    assert read(Connection("s", "S", short), ISSUED + 29).life is Life.VALID
    assert read(Connection("s", "S", short), ISSUED + 31).life is Life.EXPIRING


def test_expired_signed_out_signing_in_offline() -> None:
    expired = read(Connection("s", "S", tokens()), ISSUED + 3601)
    assert (expired.life, expired.countdown, expired.fraction) == (Life.EXPIRED, "00:00", 0.0)
    assert read(Connection("s", "S"), NOW).life is Life.SIGNED_OUT
    assert read(Connection("s", "S", tokens(), signing_in=True), NOW).life is Life.SIGNING_IN
    assert read(Connection("s", "S", tokens(), offline=True), NOW).life is Life.OFFLINE


def test_an_unknown_expiry_is_never_shown_as_a_time() -> None:
    reading = read(Connection("s", "S", tokens(expires_at=None)), NOW)
    assert (reading.life, reading.countdown, reading.renewal) == (Life.VALID, "", None)


def test_without_a_refresh_token_nothing_renews_itself() -> None:
    assert read(Connection("s", "S", tokens(refresh_token=None)), NOW).renewal is None


def test_missing_scopes_are_those_asked_for_and_those_of_the_api() -> None:
    narrow = tokens(scopes=("projects:read",), scopes_requested=("projects:read", "usage:read"))
    connection = Connection("s", "S", narrow, known_scopes=API_SCOPES)
    assert connection.missing == ("usage:read", "projects:write", "ai:generate", "sites:publish", "projects:delete")
    assert Connection("s", "S", problem=SignInNeeded("x", "x")).missing == ()


def test_the_letter_in_the_ring() -> None:
    assert [letter(title) for title in ("sandbox", " übung", "")] == ["S", "Ü", "?"]
