"""What each error code of the standards means for a person, and what to do about it. One table a standard.

RFC 6749 sections 4.1.2.1 and 5.2, 6750 section 3.1, 7009 section 2.2.1, 7591 section 3.2.2, 8628 section 3.5, 8707
section 2, 9126 (no codes of its own), 9449 sections 5 and 8, 9470 section 3, and OpenID Connect Core 3.1.2.6.
"""

from desktop_app.core.i18n import tr

Words = tuple[str, str]
"""A message and a remedy, translated."""


def words(code: str, grant: str = "authorization_code") -> Words | None:
    """Message and remedy for the error `code`, as an answer to a request of `grant`; None for a code of no standard."""
    if found := _of_grant(grant).get(code):
        return found
    for table in (_oauth, _tokens, _registration, _device, _proofs, _openid):
        if found := table().get(code):
            return found
    return None


def _of_grant(grant: str) -> dict[str, Words]:
    """Codes that mean something else where no browser and no one-time code is involved."""
    again = tr("Start again.")
    match grant:
        case "device_code":
            return {
                "invalid_grant": (tr("The device code was not accepted. It may be used up or too old."), again),
                "unauthorized_client": (
                    tr("The sign-in server does not let this app sign in with a code on another device."),
                    tr("Allow the device grant for this client in the provider's developer pages."),
                ),
            }
        case "client_credentials":
            return {
                "unauthorized_client": (
                    tr("The sign-in server does not let this app sign in by itself."),
                    tr("Allow the client credentials grant for this client in the provider's developer pages."),
                ),
            }
        case "jwt_bearer":
            return {
                "invalid_grant": (
                    tr("The sign-in server did not accept the signed assertion."),
                    tr("Check private_key_file, assertion_subject and assertion_audience, and this computer's clock."),
                ),
                "unauthorized_client": (
                    tr("The sign-in server does not let this app sign in with a signed assertion."),
                    tr("Allow the JWT bearer grant for this client in the provider's developer pages."),
                ),
            }
    return {}


def _oauth() -> dict[str, Words]:
    return {
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
    }


def _tokens() -> dict[str, Words]:
    """Codes about a token that exists already: at the API (RFC 6750, 9470), and when it is revoked (RFC 7009)."""
    return {
        "invalid_token": (
            tr("The token is expired, revoked, or not meant for this server."),
            tr("Sign in again."),
        ),
        "insufficient_scope": (
            tr("The token does not allow this."),
            tr("Sign in again and ask for the permission that is missing."),
        ),
        "insufficient_user_authentication": (
            tr("The API wants you to prove who you are again, or in a stronger way."),
            tr("Sign in again with what it asks for: --acr VALUES or --max-age SECONDS."),
        ),
        "unsupported_token_type": (
            tr("The server can't revoke this kind of token."),
            tr("Revoke it in your account's pages at the provider."),
        ),
    }


def _registration() -> dict[str, Words]:
    by_hand = tr("Register an app in the provider's developer pages, then set client_id for this connection.")
    return {
        "invalid_redirect_uri": (
            tr("The sign-in server does not accept this redirect address."),
            tr("Add the redirect address of the connection to the app's allowed redirects at the provider."),
        ),
        "invalid_client_metadata": (
            tr("The sign-in server did not accept this app's description of itself."),
            by_hand,
        ),
        "invalid_software_statement": (tr("The sign-in server did not accept the software statement."), by_hand),
        "unapproved_software_statement": (tr("The sign-in server has not approved this app."), by_hand),
    }


def _device() -> dict[str, Words]:
    """`authorization_pending` and `slow_down` end no sign-in, except when a server answers them where it must not."""
    untimely = tr("Start again. If it comes back, report it to the provider.")
    return {
        "expired_token": (tr("Nobody entered the code in time. It no longer works."), tr("Start again.")),
        "authorization_pending": (tr("The sign-in server still waits for an answer that nobody gives."), untimely),
        "slow_down": (tr("The sign-in server asks to be asked less often."), untimely),
    }


def _proofs() -> dict[str, Words]:
    return {
        "invalid_dpop_proof": (
            tr("The sign-in server did not accept the proof that ties the token to this computer."),
            tr("Check this computer's clock. If it comes back, turn dpop off for this connection."),
        ),
        "use_dpop_nonce": (
            tr("The sign-in server asks for a value in the proof again, though it was in it."),
            tr("Try again. If it comes back, report it to the provider, or turn dpop off for this connection."),
        ),
    }


def _openid() -> dict[str, Words]:
    again = tr("Sign in again.")
    plain = tr("Leave out the parameter in this connection's params.")
    return {
        "login_required": (tr("The sign-in server wants you to log in first."), again),
        "interaction_required": (tr("The sign-in server wants to ask you something."), again),
        "consent_required": (tr("The sign-in server needs your consent."), again),
        "account_selection_required": (tr("The sign-in server wants to know which account."), again),
        "unmet_authentication_requirements": (
            tr("The sign-in server can't prove who you are in the way that was asked for."),
            tr("Set up what it needs in your account there, such as a second factor, or ask for less with --acr."),
        ),
        "invalid_request_uri": (
            tr("The sign-in server no longer knows the request that was left there."),
            tr("Sign in again, and answer within a minute. If it comes back, turn par off for this connection."),
        ),
        "invalid_request_object": (tr("The sign-in server can't read the request object."), plain),
        "request_not_supported": (tr("The sign-in server takes no request objects."), plain),
        "request_uri_not_supported": (
            tr("The sign-in server takes no requests by reference."),
            tr("Turn par off for this connection."),
        ),
        "registration_not_supported": (tr("The sign-in server does not register apps this way."), plain),
    }
