"""Pushed authorization requests (RFC 9126): the request is left at the server, and the browser carries a reference."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.core import address
from desktop_app.core.errors import ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import answers
from desktop_app.core.oauth.server import Server
from desktop_app.core.redact import Secret

_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class PushedRequest:
    """What the server made of the request. `expires_in`: seconds in which the browser has to go there, or None."""

    request_uri: Secret
    expires_in: float | None


def wanted(server: Server) -> bool:
    """Whether requests are pushed: the server requires it, or the connection asks for it."""
    return server.profile.par or server.metadata.require_pushed_authorization_requests


async def push(server: Server, parameters: Mapping[str, str]) -> PushedRequest:
    """Leave the authorization request `parameters` at the server (section 2.1).

    Raises DiscoveryProblem without such an endpoint, SignInFailed with the server's refusal, ProtocolProblem for an
    answer that can't be used, NetworkProblem without one.
    """
    url = server.metadata.require("pushed_authorization_request_endpoint")
    headers, form = server.client.authenticate(dict(parameters))
    headers["Accept"] = "application/json"
    answer = await server.transport.fetch("POST", url, route=server.profile.route, headers=headers, data=form)
    members = answers.members(answer, "par", sent=answers.secrets_in(form))
    return parse(members, address.authority(url))


def parse(members: Mapping[str, Any], host: str) -> PushedRequest:
    """The reference in an answer (section 2.2). Raises ProtocolProblem `par_unusable` without one."""
    uri = answers.secret(members.get("request_uri"))
    if uri is None or len(uri) > _LONGEST:
        raise ProtocolProblem(
            "par_unusable",
            tr("{host} took the request and named no reference to it.", host=host),
            tr("Report it to the provider, or turn par off for this connection."),
        )
    return PushedRequest(uri, answers.seconds(members.get("expires_in")))
