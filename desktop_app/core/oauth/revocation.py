"""Revocation (RFC 7009): telling the server that a token is not wanted any more."""

from typing import Literal

from desktop_app.core.errors import ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import catalogue
from desktop_app.core.oauth.client import Client
from desktop_app.core.oauth.problems import OAuthError
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.redact import Secret
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.route import Route

TokenHint = Literal["access_token", "refresh_token"]


async def revoke(
    transport: Transport, metadata: ServerMetadata, client: Client, route: Route, token: Secret, hint: TokenHint
) -> None:
    """Revoke `token`. An already invalid token counts as revoked (section 2.2).

    Raises NetworkProblem without an answer, ProtocolProblem `revocation_refused` when the server refuses.
    """
    headers, form = client.authenticate({"token": token.reveal(), "token_type_hint": hint})
    url = metadata.require("revocation_endpoint")
    answer = await transport.fetch("POST", url, route=route, headers=headers, data=form)
    if answer.status not in (200, 204):
        error = OAuthError.parse(answer.json_object() or {})
        by_hand = tr("Revoke it in your account's pages at the provider.")
        known = catalogue.words(error.code) if error else None
        message, remedy = known or (
            tr("The server did not revoke the token ({status}).", status=answer.status),
            by_hand,
        )
        raise ProtocolProblem("revocation_refused", message, remedy, server_words=error.server_words if error else "")
