"""Where tokens are kept: in the vault, filed under (profile, issuer, client, account), never shown for another."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace

from desktop_app.core import logs
from desktop_app.core.errors import ProfileProblem, SignInNeeded, VaultProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault.base import SecretId, Vault

KIND = "tokens"
CURRENT = "current_account"
ASIDE = "narrow_tokens"
COOKIES = "cookies"
"""What APIs asked an account to be remembered by; it goes with the account's tokens."""


class TokenStore:
    """Tokens of all connections. `vault` is asked for lazily: opening it may load a keyring."""

    def __init__(self, vault: Callable[[], Vault], environ: Mapping[str, str]) -> None:
        self._vault = vault
        self._environ = environ
        self._seen: dict[tuple[str, str], tuple[object, ProviderProfile, TokenSet | None]] = {}

    async def current(self, profile: ProviderProfile, account: str = "") -> TokenSet | None:
        """Tokens of `account`, or of the account in use; None when there are none. Raises VaultProblem."""
        # Most looks find nothing new, and a thread takes as long as half a request.
        revision, key = self._vault().revision, (profile.name, account)
        if revision is not None and (seen := self._seen.get(key)) and seen[:2] == (revision, profile):
            return seen[2]
        tokens = await asyncio.to_thread(self._current, profile, account)
        self._seen[key] = (revision, profile, tokens)  # of before the look: a change during it is seen next time
        return tokens

    async def save(self, tokens: TokenSet) -> None:
        """Keep `tokens` and make their account the one in use. Raises VaultProblem, then nothing was changed."""
        await asyncio.to_thread(self._save, tokens)

    async def set_aside(self, tokens: TokenSet) -> None:
        """Leave tokens for the program that asked for them, beside those that are kept. Raises VaultProblem."""
        _known(tokens)
        await asyncio.to_thread(lambda: self._vault().put(replace(_token_id(tokens), kind=ASIDE), tokens.seal()))

    async def take_aside(self, kept: TokenSet) -> TokenSet | None:
        """What was set aside for the account of `kept`; it is gone then. Raises VaultProblem."""
        return await asyncio.to_thread(self._take_aside, replace(_token_id(kept), kind=ASIDE), kept.profile)

    def _take_aside(self, filed: SecretId, profile: str) -> TokenSet | None:
        vault = self._vault()
        with vault.transaction():
            sealed = vault.get(filed)
            vault.delete(filed)
        return _unseal(sealed, profile) if sealed else None

    async def delete(self, tokens: TokenSet) -> None:
        """Forget the tokens of one account."""
        await asyncio.to_thread(self._delete, _token_id(tokens))

    async def forget(self, name: str) -> int:
        """Forget the tokens and keys of the connection called `name`; gives how many tokens. Raises VaultProblem."""
        return await asyncio.to_thread(self._forget, name)

    async def accounts(self, profile: ProviderProfile) -> list[str]:
        """Names of the accounts that `profile` holds tokens of."""
        return await asyncio.to_thread(lambda: [found.account for found in self._matching(profile)])

    async def held(self, profile: ProviderProfile) -> list[TokenSet]:
        """The kept tokens of every account of `profile`, the most recent of an account that has several clients.

        Raises VaultProblem.
        """
        return await asyncio.to_thread(self._held, profile)

    async def switch(self, profile: ProviderProfile, name: str) -> TokenSet:
        """Make the account called `name` (its subject, email address or name) the one in use; gives its tokens.

        Raises ProfileProblem `account_unknown`, VaultProblem.
        """
        held = await self.held(profile)
        for tokens in held:
            if name in (tokens.account, tokens.email, tokens.name):
                await asyncio.to_thread(self._use, profile.name, tokens.account)
                return tokens
        known = ", ".join(tokens.email or tokens.account for tokens in held)
        raise ProfileProblem(
            "account_unknown",
            tr("{profile} has no account {name}.", profile=profile.display_name, name=repr(name)),
            tr("It has: {known}", known=known) if known else tr("framer-desk signin {profile}", profile=profile.name),
        )

    def _delete(self, filed: SecretId) -> None:
        with self._vault().transaction():
            self._vault().delete(filed)
            self._vault().delete(replace(filed, kind=COOKIES))

    def _use(self, profile: str, account: str) -> None:
        self._vault().put(_current_id(profile), Secret(account))

    def _held(self, profile: ProviderProfile) -> list[TokenSet]:
        found = [_unseal(sealed, profile.name) for one in self._matching(profile) if (sealed := self._vault().get(one))]
        newest: dict[tuple[str, str], TokenSet] = {}
        for tokens in sorted(found, key=lambda one: one.issued_at):
            newest[tokens.issuer, tokens.account] = tokens
        return sorted(newest.values(), key=lambda one: (one.account, one.issuer))

    def _matching(self, profile: ProviderProfile) -> list[SecretId]:
        return [
            found
            for found in self._vault().find(profile=profile.name, kind=KIND)
            if profile.issuer.rstrip("/") in ("", found.issuer.rstrip("/")) and profile.client_id in ("", found.client)
        ]

    def _current(self, profile: ProviderProfile, account: str) -> TokenSet | None:
        vault = self._vault()
        if given := self._given(vault, profile):
            return given
        found = self._matching(profile)
        if account:
            found = [one for one in found if one.account == account]
        if len(found) > 1:
            in_use = vault.get(_current_id(profile.name))
            found = [one for one in found if in_use and one.account == in_use.reveal()] or found[:1]
        sealed = vault.get(found[0]) if found else None
        return _unseal(sealed, profile.name) if sealed else None

    def _given(self, vault: Vault, profile: ProviderProfile) -> TokenSet | None:
        """A token or API key that the environment holds for `profile`; it wins over what is kept."""
        for kind, grant in (("access_token", "manual"), ("api_key", "api_key")):
            for found in vault.find(profile=profile.name, kind=kind):
                if value := vault.get(found):
                    return _from_environment(value, profile, grant)
        if profile.api_key_env and (key := self._environ.get(profile.api_key_env)):
            return _from_environment(Secret(key), profile, "api_key")
        return None

    def _forget(self, name: str) -> int:
        from desktop_app.core.oauth import dpop, signing_keys  # here: a request needs neither

        vault = self._vault()
        with vault.transaction():
            vault.delete(_current_id(name))
            for kind in (dpop.KIND, signing_keys.KIND, COOKIES):
                for key in vault.find(profile=name, kind=kind):
                    vault.delete(key)
            return sum(vault.delete(found) for found in vault.find(profile=name, kind=KIND))

    def _save(self, tokens: TokenSet) -> None:
        vault = self._vault()
        _known(tokens)
        with vault.transaction():
            vault.put(_token_id(tokens), tokens.seal())
            vault.put(_current_id(tokens.profile), Secret(tokens.account))


def _from_environment(value: Secret, profile: ProviderProfile, grant: str) -> TokenSet:
    from desktop_app.core.tokens import received

    return received.pasted(value, profile, account="environment", now=0.0, grant=grant)


def _known(tokens: TokenSet) -> TokenSet:
    """`tokens`, whose values the log masks from now on, whatever they look like."""
    for value in (tokens.access_token, tokens.refresh_token, tokens.id_token, tokens.nonce):
        if value:
            logs.know(value)
    return tokens


def _token_id(tokens: TokenSet) -> SecretId:
    return SecretId(tokens.profile, tokens.issuer, tokens.client_id, tokens.account, KIND)


def _current_id(profile: str) -> SecretId:
    return SecretId(profile, "", "", "", CURRENT)


def not_signed_in(profile: ProviderProfile) -> SignInNeeded:
    """The error for a connection without tokens. Gives it; the caller raises it."""
    return SignInNeeded(
        "not_signed_in",
        tr("You are not signed in to {name}.", name=profile.display_name),
        tr("framer-desk signin {profile}", profile=profile.name),
    )


def _unseal(sealed: Secret, profile: str) -> TokenSet:
    try:
        return _known(TokenSet.unseal(sealed))
    except (ValueError, TypeError, KeyError) as error:
        raise VaultProblem(
            "token_entry_unreadable",
            tr("The kept token of {profile} can't be read by this version.", profile=profile),
            tr("Sign in again: framer-desk signin {profile}", profile=profile),
        ) from error
