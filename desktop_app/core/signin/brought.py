"""A key or a token that the person already has: taken as it is, kept in the vault, never renewed."""

from collections.abc import AsyncIterator

from desktop_app.core.errors import SignInNeeded, UsageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin.session import SignInSession, Surroundings, Wishes
from desktop_app.core.signin.steps import Step, Stored, Validated
from desktop_app.core.tokens import noting, received


class BroughtSession(SignInSession):
    """A sign-in of a connection whose `grant` is api_key or manual.

    Without a `value` it looks whether there is one already: in a variable, or kept from before.
    """

    def __init__(
        self, around: Surroundings, profile: ProviderProfile, wishes: Wishes, value: Secret | None = None
    ) -> None:
        super().__init__(around, profile, wishes)
        self._value = value

    @property
    def grant(self) -> str:  # type: ignore[override]
        """See `SignInSession.grant`: a key where the connection knows keys, else a token."""
        return "api_key" if is_key(self.profile) else "manual"

    async def _run(self) -> AsyncIterator[Step]:
        around, where = self._around, self._around.vault()
        if self._value is None:
            kept = await around.store.current(self.profile, self._wishes.account)
            if kept is None:
                raise _nothing_there(self.profile, self.grant)
            yield Validated(tuple(await around.validator.checks(kept, None)))
            given = kept.extra.get("source") == "environment"
            yield Stored(kept, tr("the environment") if given else where.name, given or where.persistent)
            return
        account = self._wishes.account or "pasted"
        tokens = received.pasted(
            require_token(self._value, self.profile),
            self.profile,
            account=account,
            now=around.clock.now(),
            grant=self.grant,
        )
        yield Validated(tuple(await around.validator.checks(tokens, None)))
        await around.store.save(tokens)
        around.note(noting.issued(tokens, around.clock.now()))
        yield Stored(tokens, where.name, where.persistent)


def is_key(profile: ProviderProfile) -> bool:
    """Whether what a person brings to this connection is an API key rather than an access token."""
    return profile.grant == "api_key" or (profile.grant != "manual" and bool(profile.api_key_env))


def require_token(value: Secret, profile: ProviderProfile) -> Secret:
    """`value` without the space around it. Raises UsageProblem `no_token` for what can't be a token or a key."""
    text = value.reveal().strip()
    if not (text.isascii() and text.isprintable()) or len(text.split()) != 1:
        raise UsageProblem(
            "no_token",
            tr("There is no token or key in what was given."),
            tr('printf %s "$TOKEN" | framer-desk signin {profile} --token-stdin', profile=profile.name),
        )
    return Secret(text)


def _nothing_there(profile: ProviderProfile, grant: str) -> SignInNeeded:
    variable = profile.api_key_env
    return SignInNeeded(
        "key_missing" if grant == "api_key" else "token_missing_here",
        tr("{name} has no API key yet.", name=profile.display_name)
        if grant == "api_key"
        else tr("{name} has no token yet.", name=profile.display_name),
        tr("Set {variable}, or: framer-desk signin {profile} --token-stdin", variable=variable, profile=profile.name)
        if variable
        else tr("framer-desk signin {profile} --token-stdin", profile=profile.name),
    )
