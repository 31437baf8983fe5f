"""When a token should be renewed by itself: a while before its end, so that no request has to wait for that."""

from typing import Final

from desktop_app.core.tokens.token import TokenSet

SHARE: Final = 0.9
"""The part of its life after which a token is renewed."""
JITTER: Final = 0.03
"""By how much of its life that moment is moved, one way or the other, so that not everybody asks a server at once."""


def renew_at(tokens: TokenSet) -> float | None:
    """The moment (seconds since the epoch), or None for a token that has no known end or can't be renewed.

    It is drawn from the token itself: for one token always the same, for two hardly ever.
    """
    if tokens.expires_at is None or not tokens.renewable:
        return None
    chance = int(tokens.fingerprint[:8], 16) / 0xFFFF_FFFF
    life = max(0.0, tokens.expires_at - tokens.issued_at)
    return tokens.issued_at + life * (SHARE + JITTER * (2 * chance - 1))
