"""What an answer means for the sign-in: was the token refused, or its scopes (RFC 6750 section 3.1, RFC 9470)."""

from shlex import quote

from desktop_app.core import www_authenticate
from desktop_app.core.api.response import Response
from desktop_app.core.errors import RateLimited, ScopeMissing, SignInNeeded, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile


def verdict(profile: ProviderProfile, response: Response) -> UserFacing | None:
    """SignInNeeded for a 401, ScopeMissing for a 403 insufficient_scope, RateLimited for a 429; None for the rest."""
    challenges = [value for name, value in response.headers if name.lower() == "www-authenticate"]
    challenge = www_authenticate.bearer(challenges)
    said = challenge.description if challenge else ""
    if response.status == 401:
        again = tr("framer-desk signin {profile}", profile=profile.name)
        if response.renewed:
            message = tr("The API did not accept your token. It was renewed once and the answer was the same.")
        else:
            message = tr("The API did not accept your token, and it can't be renewed.")
        return SignInNeeded("token_rejected", message, again, server_words=said)
    if response.status == 403 and challenge and challenge.error == "insufficient_scope":
        scopes = challenge.scopes
        needs = ", ".join(scopes) or tr("further permissions")
        return ScopeMissing(
            "insufficient_scope",
            tr("This needs {scopes}, which your token does not allow.", scopes=needs),
            request_scopes(profile, scopes),
            scopes=scopes,
            server_words=said,
        )
    if response.status == 429:
        return RateLimited("rate_limited", tr("The API still asks to wait."), tr("Try again later."))
    return None


def request_scopes(profile: ProviderProfile, scopes: tuple[str, ...]) -> str:
    """The command that asks for `scopes` in addition."""
    # Quoted: the API chose these words, and the person may paste them into a shell.
    asked = " ".join(f"--scope {quote(scope)}" for scope in dict.fromkeys((*profile.scopes, *scopes)))
    return tr("framer-desk signin {profile} {scopes}", profile=profile.name, scopes=asked)
