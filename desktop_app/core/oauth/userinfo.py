"""Who signed in, from the userinfo endpoint (OpenID Connect Core section 5.3), for servers that say it nowhere else."""

from typing import Any

from desktop_app.core.errors import ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import dpop
from desktop_app.core.oauth.server import Server
from desktop_app.core.redact import Secret
from desktop_app.core.transport.answer import Answer


async def fetch(server: Server, access_token: Secret, token_type: str = "Bearer") -> dict[str, Any]:
    """The claims about the account. Raises NetworkProblem, or ProtocolProblem `userinfo_refused`."""
    url = server.metadata.require("userinfo_endpoint")

    async def send(headers: dict[str, str]) -> Answer:
        headers = headers or {"Authorization": f"Bearer {access_token.reveal()}"}
        headers["Accept"] = "application/json"
        return await server.transport.fetch("GET", url, route=server.profile.route, headers=headers)

    bound = token_type.lower() == "dpop"
    answer = await dpop.proven(
        server.prover if bound else None, url, send, lambda prover: prover.headers("GET", url, access_token)
    )
    value = answer.json_object() if answer.status == 200 else None
    if value is None:
        raise ProtocolProblem(
            "userinfo_refused",
            tr("The server did not say who you are ({status}).", status=answer.status),
            tr("Ask for the scope openid or profile, or leave out userinfo_endpoint."),
        )
    return value
