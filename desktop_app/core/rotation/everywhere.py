"""Signing out everywhere: the tokens of all accounts of a connection are revoked and forgotten."""

from dataclasses import dataclass

from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.signout import SignOut, SignOutResult
from desktop_app.core.tokens.store import TokenStore, not_signed_in
from desktop_app.core.tokens.token import TokenSet


@dataclass(frozen=True, slots=True)
class Ended:
    """An account and what became of its tokens."""

    tokens: TokenSet
    result: SignOutResult


async def sign_out_everywhere(profile: ProviderProfile, store: TokenStore, sign_out: SignOut) -> list[Ended]:
    """End every sign-in of `profile`, one account after the other; gives what became of each.

    Raises SignInNeeded where there is none, VaultProblem when tokens can't be forgotten; whatever fails at the server
    is in the results.
    """
    held = await store.held(profile)
    if not held:
        raise not_signed_in(profile)
    return [Ended(tokens, await sign_out(profile, tokens)) for tokens in held]
