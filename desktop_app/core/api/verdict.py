"""What an answer means for the sign-in: was the token refused, or its scopes (RFC 6750 section 3.1, RFC 9470)."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING

from desktop_app.core import www_authenticate
from desktop_app.core.api.response import Response
from desktop_app.core.errors import RateLimited, ScopeMissing, SignInNeeded, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile

if TYPE_CHECKING:
    from desktop_app.core.signin.step_up import StepUp


def challenge_of(response: Response) -> www_authenticate.Challenge | None:
    """The Bearer or DPoP challenge of an answer, or None."""
    return www_authenticate.bearer([value for name, value in response.headers if name.lower() == "www-authenticate"])


def step_up(profile: ProviderProfile, response: Response) -> StepUp | None:
    """What to sign in with so that the API allows it, or None when another sign-in would not help."""
    if response.status not in (401, 403):
        return None
    from desktop_app.core.signin.step_up import StepUp  # here: most answers are not about the sign-in

    return StepUp.of(challenge_of(response), response.granted or profile.scopes)


def verdict(profile: ProviderProfile, response: Response) -> UserFacing | None:
    """SignInNeeded for a 401, ScopeMissing for a 403 insufficient_scope, RateLimited for a 429; None for the rest.

    An API that wants another login (RFC 9470) may say so with either status: SignInNeeded.
    """
    challenge, more = challenge_of(response), step_up(profile, response)
    said = challenge.description if challenge else ""
    if more is not None and challenge is not None and challenge.error == "insufficient_user_authentication":
        from desktop_app.core.oauth import catalogue

        message = (catalogue.words("insufficient_user_authentication") or ("", ""))[0]
        return SignInNeeded("insufficient_user_authentication", message, command(profile, more), server_words=said)
    if response.status == 401:
        if profile.grant in ("api_key", "manual"):
            return SignInNeeded(
                "token_rejected",
                tr("The API did not accept your key or token."),
                tr("framer-desk signin {profile} --token-stdin, with one that is good", profile=profile.name),
                server_words=said,
            )
        if response.renewed:
            message = tr("The API did not accept your token. It was renewed once and the answer was the same.")
        else:
            message = tr("The API did not accept your token, and it can't be renewed.")
        return SignInNeeded("token_rejected", message, command(profile), server_words=said)
    if response.status == 403 and challenge and more is not None:
        needs = ", ".join(challenge.scopes) or tr("further permissions")
        return ScopeMissing(
            "insufficient_scope",
            tr("This needs {scopes}, which your token does not allow.", scopes=needs),
            command(profile, more),
            scopes=challenge.scopes,
            server_words=said,
        )
    if response.status == 429:
        return RateLimited("rate_limited", tr("The API still asks to wait."), tr("Try again later."))
    return None


def command(profile: ProviderProfile, more: StepUp | None = None) -> str:
    """The command that signs in, with what is needed."""
    # Quoted: the API chose these words, and the person may paste them into a shell.
    words = [f"--scope {quote(scope)}" for scope in more.scopes] if more else []
    if more and more.acr_values:
        words.append(f"--acr {quote(more.acr_values)}")
    if more and more.max_age is not None:
        words.append(f"--max-age {more.max_age}")
    return tr("framer-desk signin {profile} {words}", profile=profile.name, words=" ".join(words)).strip()
