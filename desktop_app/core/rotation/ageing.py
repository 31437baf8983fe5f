"""Access tokens of connections in use are renewed before they are over, so that no request has to wait for that."""

import random
from collections.abc import Callable
from typing import Final

from desktop_app.core.clock import Clock
from desktop_app.core.logs import logger
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.rotate import Renewer
from desktop_app.core.tokens.store import TokenStore
from desktop_app.core.tokens.token import TokenSet

SHARE: Final = 0.9
"""The part of its life after which a token is renewed."""
JITTER: Final = 0.03
"""By how much of its life that moment is moved, one way or the other, so that programs don't ask all at once."""
IDLE: Final = 600.0
"""Seconds until a connection is looked at again whose token needs no renewal, or can't have one."""


class TokenAgeing:
    """Renews one connection's token when its time has come. Several programs may: `Renewer` lets one of them ask."""

    def __init__(
        self, store: TokenStore, renewer: Renewer, clock: Clock, chance: Callable[[], float] = random.random
    ) -> None:
        """chance: a number from 0 to 1, another one each time."""
        self._store = store
        self._renewer = renewer
        self._clock = clock
        self._chance = chance
        self._moments: dict[str, tuple[str, float]] = {}

    async def attend(self, profile: ProviderProfile) -> float:
        """Renew the token of the account in use if it is due; gives the seconds until it will be.

        Raises as `Renewer.refresh`: SignInNeeded when it can't be renewed any more, others for what may pass.
        """
        tokens = await self._store.current(profile)
        if tokens is None or not tokens.renewable or tokens.expires_at is None:
            return IDLE
        if self._left(profile.name, tokens) > 0:
            return self._left(profile.name, tokens)
        renewed = await self._renewer.refresh(profile, tokens)
        logger("upkeep").info("renewed the token of %s before its end", profile.name)
        return max(self._left(profile.name, renewed), 1.0) if renewed.expires_at is not None else IDLE

    def _left(self, name: str, tokens: TokenSet) -> float:
        """Seconds until `tokens` should be renewed. The moment is drawn once for each token."""
        assert tokens.expires_at is not None
        kept = self._moments.get(name)
        if kept is None or kept[0] != tokens.fingerprint:
            life = max(0.0, tokens.expires_at - tokens.issued_at)
            moment = tokens.issued_at + life * (SHARE + JITTER * (2 * self._chance() - 1))
            kept = self._moments[name] = (tokens.fingerprint, moment)
        return kept[1] - self._clock.now()
