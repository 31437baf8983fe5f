"""Who signed in, from the userinfo endpoint (OpenID Connect Core section 5.3), for servers that say it nowhere else."""

from typing import Any

from desktop_app.core.errors import ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.server import Server
from desktop_app.core.redact import Secret


async def fetch(server: Server, access_token: Secret) -> dict[str, Any]:
    """The claims about the account. Raises NetworkProblem, or ProtocolProblem `userinfo_refused`."""
    answer = await server.transport.fetch(
        "GET",
        server.metadata.require("userinfo_endpoint"),
        route=server.profile.route,
        headers={"Authorization": f"Bearer {access_token.reveal()}", "Accept": "application/json"},
    )
    value = answer.json_object() if answer.status == 200 else None
    if value is None:
        raise ProtocolProblem(
            "userinfo_refused",
            tr("The server did not say who you are ({status}).", status=answer.status),
            tr("Ask for the scope openid or profile, or leave out userinfo_endpoint."),
        )
    return value
