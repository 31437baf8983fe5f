"""Introspection (RFC 7662): asking the server what it thinks of a token."""

from typing import Any

from desktop_app.core.errors import ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.client import Client
from desktop_app.core.oauth.problems import OAuthError
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.redact import Secret
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.route import Route


async def introspect(
    transport: Transport, metadata: ServerMetadata, client: Client, route: Route, token: Secret
) -> dict[str, Any]:
    """What the server says of `token`: a mapping with at least a boolean `active` (section 2.2).

    Raises NetworkProblem without an answer, ProtocolProblem `introspection_refused` when it may not be asked or the
    answer is unusable. "Could not check" is the caller's word for both, never "valid".
    """
    headers, form = client.authenticate({"token": token.reveal(), "token_type_hint": "access_token"})
    headers["Accept"] = "application/json"
    url = metadata.require("introspection_endpoint")
    answer = await transport.fetch("POST", url, route=route, headers=headers, data=form)
    value = answer.json_object() if answer.status == 200 else None
    if value is None or not isinstance(value.get("active"), bool):
        raise _refused(answer.status, OAuthError.parse(answer.json_object() or {}))
    return value


def _refused(status: int, error: OAuthError | None) -> ProtocolProblem:
    if error and error.code == "unsupported_token_type":
        remedy = tr("It introspects no tokens of this kind. framer-desk token checks a JWT by its signature.")
    else:
        remedy = tr("It may only answer confidential clients, or the API that the token is for.")
    return ProtocolProblem(
        "introspection_refused",
        tr("The server did not say whether the token is active ({status}).", status=status),
        remedy,
        server_words=error.server_words if error else "",
    )
