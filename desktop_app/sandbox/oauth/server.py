"""Authlib's authorization server, joined to our store."""

from typing import Any

from authlib.oauth2.rfc6749 import AuthorizationServer, JsonRequest
from authlib.oauth2.rfc9207 import IssuerParameter

from desktop_app.sandbox.oauth import device, endpoints, grants, registration
from desktop_app.sandbox.oauth.dpop import Proofs
from desktop_app.sandbox.oauth.par import PushedRequests
from desktop_app.sandbox.oauth.request import OAuthRequest, Reply
from desktop_app.sandbox.oauth.tokens import TokenMaker
from desktop_app.sandbox.people import SCOPES
from desktop_app.sandbox.services import Services
from desktop_app.sandbox.store.clients import Client


class Server(AuthorizationServer):  # type: ignore[misc]
    """The protocol logic. Requests come as `OAuthRequest`, answers leave as `Reply`."""

    def __init__(self, services: Services) -> None:
        super().__init__(scopes_supported=list(SCOPES))
        self.services = services
        self.tokens = TokenMaker(services)
        self.proofs = Proofs()
        self.par = PushedRequests()
        self.register_grant(grants.CodeGrant, [grants.S256(required=True)])
        self.register_grant(grants.RefreshGrant)
        self.register_grant(grants.ClientGrant)
        self.register_grant(device.DeviceGrant)
        self.register_endpoint(endpoints.Revocation)
        self.register_endpoint(endpoints.Introspection)
        self.register_endpoint(device.DeviceEndpoint)
        self.register_endpoint(registration.Registration)
        self.register_endpoint(registration.Configuration)
        self.register_extension(_Issuer)

    def query_client(self, client_id: str) -> Client | None:
        """A registered app."""
        return self.services.clients.get(client_id)

    def save_token(self, token: dict[str, Any], request: OAuthRequest) -> None:
        """Nothing is left to do: `TokenMaker` stored the hashes, and nobody keeps the values."""

    def create_oauth2_request(self, request: OAuthRequest) -> OAuthRequest:
        """Requests are converted before they come here, because reading a body is asynchronous."""
        return request

    def create_json_request(self, request: JsonRequest) -> JsonRequest:
        """See `create_oauth2_request`."""
        return request

    def handle_response(self, status: int, body: Any, headers: list[tuple[str, str]]) -> Reply:
        """Authlib's answer as ours."""
        return Reply(status, body, dict(headers))

    def send_signal(self, name: str, *args: Any, **kwargs: Any) -> None:
        """Nobody listens."""


class _Issuer(IssuerParameter):  # type: ignore[misc]
    """`iss` in every authorization answer, errors included (RFC 9207)."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self(server)

    def get_issuer(self) -> str:
        return self._server.services.issuer
