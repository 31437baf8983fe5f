"""Words for the error codes that OAuth servers answer with (RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect 3.1.2.6).

The code decides the words. The server's own `error_description` is added as the server's words, never as ours.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.errors import AccessDenied, SignInFailed
from desktop_app.core.i18n import tr
from desktop_app.core.redact import mask_text

_CODE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]{1,80}")
"""What an error code may be made of (RFC 6749 appendix A.7), without the space that it may hold and never does."""


@dataclass(frozen=True, slots=True)
class OAuthError:
    """The members of an error answer, as texts of bounded length.

    `code` is the server's word, or "unreadable" for something that is no error code.
    """

    code: str
    description: str = ""
    uri: str = ""

    @classmethod
    def parse(cls, members: Mapping[str, object]) -> "OAuthError | None":
        """The error in `members`, or None when there is none. Members of the wrong type count as empty.

        Some servers send an empty `error` along with a success; that is none.
        """
        code = members.get("error")
        if not code:
            return None
        well_formed = isinstance(code, str) and _CODE.fullmatch(code)
        description = mask_text(" ".join(_text(members, "error_description").split()))
        return cls(str(code) if well_formed else "unreadable", description[:300], _text(members, "error_uri")[:300])


def _text(members: Mapping[str, object], name: str) -> str:
    value = members.get(name)
    return value[:2000] if isinstance(value, str) else ""


def _words(code: str) -> tuple[str, str] | None:
    table = {
        "access_denied": (
            tr("You did not allow access. Nothing was shared."),
            tr("Try again, or ask for fewer permissions."),
        ),
        "invalid_request": (
            tr("The sign-in server did not understand the request."),
            tr("Check the connection's fields against the provider's documentation."),
        ),
        "unauthorized_client": (
            tr("The sign-in server does not let this app sign in this way."),
            tr("Allow the authorization code grant for this client in the provider's developer pages."),
        ),
        "unsupported_response_type": (
            tr("The sign-in server does not offer the authorization code grant."),
            tr("Ask the provider which grant it offers."),
        ),
        "invalid_scope": (
            tr("The sign-in server does not know one of the permissions asked for."),
            tr("Ask for other scopes with --scope, or change them in the connection."),
        ),
        "server_error": (tr("The sign-in server had a problem."), tr("Try again in a moment.")),
        "temporarily_unavailable": (tr("The sign-in server is overloaded."), tr("Try again in a few minutes.")),
        "login_required": (tr("The sign-in server wants you to log in first."), tr("Sign in again.")),
        "interaction_required": (tr("The sign-in server wants to ask you something."), tr("Sign in again.")),
        "consent_required": (tr("The sign-in server needs your consent."), tr("Sign in again.")),
        "account_selection_required": (tr("The sign-in server wants to know which account."), tr("Sign in again.")),
        "invalid_client": (
            tr("The sign-in server does not know this client ID, or its secret is wrong."),
            tr("Check client_id and the client secret; create one in the provider's developer pages if there is none."),
        ),
        "invalid_grant": (
            tr("The one-time code was not accepted. It may be used up or too old."),
            tr("Sign in again."),
        ),
        "unsupported_grant_type": (
            tr("The sign-in server does not offer this grant."),
            tr("Ask the provider which grant it offers."),
        ),
        "invalid_target": (
            tr("The sign-in server gives no tokens for this API."),
            tr("Check the connection's resource."),
        ),
        "invalid_redirect_uri": (
            tr("The sign-in server does not accept this redirect address."),
            tr("Add the redirect address of the connection to the app's allowed redirects at the provider."),
        ),
    }
    return table.get(code)


def sign_in_failed(error: OAuthError) -> SignInFailed:
    """The error for a person whose sign-in was refused with `error`. `access_denied` becomes AccessDenied.

    A code of no standard gets the code `refused`: ours are for scripts, and no server may choose them.
    """
    detail = f"error={error.code} error_uri={error.uri}"
    if words := _words(error.code):
        kind = AccessDenied if error.code == "access_denied" else SignInFailed
        return kind(error.code, *words, detail=detail, server_words=error.description)
    return SignInFailed(
        "refused",
        tr("The sign-in server refused with the code {code}.", code=error.code),
        tr("The provider's documentation explains the code."),
        detail=detail,
        server_words=error.description,
    )
