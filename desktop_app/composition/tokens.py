"""Tokens: signing in and out, where they are kept, their checks and their renewal."""

from __future__ import annotations

import asyncio
from functools import cached_property, partial
from typing import TYPE_CHECKING

from desktop_app.composition.oauth import OAuth
from desktop_app.core.children import own_command, scrubbed

if TYPE_CHECKING:
    from desktop_app.core.providers.profile import ProviderProfile
    from desktop_app.core.signin.service import SignInService
    from desktop_app.core.signin.signout import SignOut
    from desktop_app.core.tokens.keys import KeySets
    from desktop_app.core.tokens.rotate import Keeper, Renewer
    from desktop_app.core.tokens.signatures import Signatures
    from desktop_app.core.tokens.store import TokenStore
    from desktop_app.core.tokens.token import TokenSet
    from desktop_app.core.tokens.validate import Validator
    from desktop_app.core.vault.sealed import SealedVault

KEEP = "keep"
"""The hidden command that runs a keeper; see `core/tokens/keeper.py`."""


class Tokens(OAuth):
    """From the first sign-in to the last sign-out."""

    @cached_property
    def signin(self) -> SignInService:
        """Starts sign-ins."""
        from desktop_app.core.signin.service import SignInService

        return SignInService(
            servers=self.servers,
            store=self.tokens,
            validator=self.validator,
            vault=lambda: self.vault,
            clock=self.clock,
            open_browser=self.open_browser,
            recorder=self.recorder,
            note=self.note,
        )

    @cached_property
    def signout(self) -> SignOut:
        """Ends sign-ins."""
        from desktop_app.core.signin.signout import SignOut

        return SignOut(self.servers, self.tokens, self.clock, self.note)

    @cached_property
    def tokens(self) -> TokenStore:
        """Tokens of all connections."""
        from desktop_app.core.tokens.store import TokenStore

        return TokenStore(lambda: self.vault, self.environ)

    @cached_property
    def validator(self) -> Validator:
        """Checks tokens."""
        from desktop_app.core.tokens.validate import Validator

        return Validator(self.key_sets, self.clock)

    @cached_property
    def key_sets(self) -> KeySets:
        """The public keys of sign-in servers."""
        from desktop_app.core.tokens.keys import KeySets

        return KeySets(self.transport, self.clock)

    def _signatures(self) -> Signatures:
        from desktop_app.core.tokens.signatures import Signatures

        return Signatures(self.key_sets)

    @cached_property
    def renewer(self) -> Renewer:
        """Hands out tokens that work, renewing them when needed."""
        from desktop_app.core.tokens.rotate import Renewer

        return Renewer(self.tokens, self._reach, self.clock, self.paths.locks, self._keeper, self.note)

    def _keeper(self) -> Keeper | None:
        """A keeper where tokens are in a file that it can open too; None where they are in memory only."""
        sealed = self._sealed_vault()
        return partial(self._run_keeper, sealed) if sealed else None

    async def _run_keeper(
        self, vault: SealedVault, profile: ProviderProfile, stale: TokenSet, scopes: tuple[str, ...] = ()
    ) -> None:
        from desktop_app.core.tokens import keeper
        from desktop_app.core.tokens.store import not_signed_in

        key = await asyncio.to_thread(vault.sealing_key)
        if key is None:
            raise not_signed_in(profile)
        names = {*await self._secret_names(), profile.client_secret_env} & self.environ.keys()
        self.usage_recorder.follow()
        await keeper.run(
            [*own_command(), KEEP, profile.name],
            stale.account,
            stale.fingerprint,
            vault.file,
            key,
            scrubbed(self._inherited, names),
            {name: self.environ[name] for name in names},
            scopes,
        )
