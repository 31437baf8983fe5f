"""Registering apps: dynamically (RFC 7591), managing that registration (RFC 7592), and by hand on the console."""

import json
import secrets
import time
from typing import Any

from authlib.oauth2.rfc6749 import InvalidRequestError, JsonPayload, JsonRequest, OAuth2Error
from authlib.oauth2.rfc7591 import (
    ClientMetadataClaims,
    ClientRegistrationEndpoint,
    InvalidClientMetadataError,
    InvalidRedirectURIError,
)
from authlib.oauth2.rfc7592 import ClientConfigurationEndpoint
from authlib.oidc.registration import ClientMetadataClaims as OpenIDMetadataClaims
from joserfc.errors import JoseError
from starlette.requests import Request

from desktop_app.sandbox.oauth.metadata import authorization_server
from desktop_app.sandbox.opaque import digest, new_value, same
from desktop_app.sandbox.services import Services
from desktop_app.sandbox.store.clients import BUILT_IN, Client, acceptable_redirect_uri

MEMBERS = {*ClientMetadataClaims.REGISTERED_CLAIMS, *OpenIDMetadataClaims.REGISTERED_CLAIMS} - {"jwks"}
"""The metadata we understand. Keys of apps are not among it, because nothing here is encrypted to or signed by them."""
LISTS = frozenset({"redirect_uris", "grant_types", "response_types", "contacts", "default_acr_values", "request_uris"})
OTHERS = {"default_max_age": int, "require_auth_time": bool}
MAX_LIST = 20
MAX_TEXT = 2000


class Metadata(ClientMetadataClaims):  # type: ignore[misc]
    """RFC 7591 metadata; private-use URI schemes (RFC 8252 section 7.1) are welcome as well."""

    def validate_redirect_uris(self) -> None:
        """Each must be one we would send an answer to."""
        for uri in self.get("redirect_uris") or []:
            if not acceptable_redirect_uri(uri):
                raise InvalidRedirectURIError("A redirect URI must be https, http on loopback, or a private scheme.")


def checked(services: Services, data: dict[str, Any]) -> dict[str, Any]:
    """The metadata we keep of what an app says about itself. OAuth2Error when some of it can't be accepted."""
    known = _known(data)
    kept: dict[str, Any] = {}
    server_metadata = authorization_server(services)
    for kind in (Metadata, OpenIDMetadataClaims):
        claims = kind(dict(known), {}, kind.get_claims_options(server_metadata), server_metadata)
        try:
            claims.validate()
        except JoseError as error:
            raise InvalidClientMetadataError("A value is not supported here.") from error
        kept |= claims.get_registered_claims()
    kept.setdefault("grant_types", ["authorization_code"])
    if "authorization_code" in kept["grant_types"]:
        kept.setdefault("response_types", ["code"])
        if not kept.get("redirect_uris"):
            raise InvalidRedirectURIError("An app that uses the code grant needs a redirect URI.")
    if "client_credentials" in kept["grant_types"] and kept["token_endpoint_auth_method"] == "none":
        raise InvalidClientMetadataError("client_credentials is for apps with a secret.")
    return kept


def _known(data: dict[str, Any]) -> dict[str, Any]:
    """The members we understand, each of the right type; others are ignored (RFC 7591 section 2)."""
    known = {name: value for name, value in data.items() if name in MEMBERS}
    for name, value in known.items():
        if name in LISTS:
            good = isinstance(value, list) and len(value) <= MAX_LIST and all(_short(entry) for entry in value)
        elif name in OTHERS:
            good = type(value) is OTHERS[name]
        else:
            good = _short(value)
        if not good:
            raise InvalidClientMetadataError("A value has the wrong type or is too long.")
    return known


def _short(value: object) -> bool:
    return isinstance(value, str) and len(value) <= MAX_TEXT


def new_client(services: Services, metadata: dict[str, Any], owner: str | None) -> tuple[Client, str | None]:
    """Make and store a client from checked metadata; with its secret, if it has one, which nobody will see again."""
    secret = None if metadata["token_endpoint_auth_method"] == "none" else new_value("sbs_")
    client = Client(
        "app_" + secrets.token_hex(8), metadata, digest(secret) if secret else None, None, owner, services.clock.now()
    )
    services.clients.save(client)
    return client, secret


async def json_request(request: Request) -> JsonRequest:
    """Read a JSON body for Authlib. InvalidRequestError when it is no object of reasonable size."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > 64 * 1024:
            raise InvalidRequestError("The request is too large.", status_code=413)
    made = JsonRequest(request.method, str(request.url), request.headers)
    made.payload = _Body()
    if request.method in ("POST", "PUT"):
        try:
            value = json.loads(body)
        except (ValueError, RecursionError) as error:
            raise InvalidRequestError("The body is not valid JSON.") from error
        if not isinstance(value, dict):
            raise InvalidRequestError("The body must be a JSON object.")
        made.payload.values = value
    return made


class _Body(JsonPayload):  # type: ignore[misc]
    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    @property
    def data(self) -> dict[str, Any]:
        return self.values


class Registration(ClientRegistrationEndpoint):  # type: ignore[misc]
    """POST /register: anybody may, as this is a place to try things."""

    def authenticate_token(self, request: JsonRequest) -> object:
        """No initial access token is asked for (RFC 7591 section 3)."""
        return self

    def extract_client_metadata(self, request: JsonRequest) -> dict[str, Any]:
        """What the app says, checked."""
        return checked(self.server.services, request.payload.data)

    def generate_client_info(self, request: JsonRequest) -> dict[str, Any]:
        """The identifier and, unless the app is public, the secret are made in `save_client`."""
        return {}

    def save_client(self, client_info: dict[str, Any], client_metadata: dict[str, Any], request: JsonRequest) -> Client:
        """Store it, and hold the secret back for the answer."""
        services: Services = self.server.services
        client, request.client_secret = new_client(services, client_metadata, None)
        services.counters.registrations += 1
        return client

    def generate_client_registration_info(self, client: Client, request: JsonRequest) -> dict[str, Any]:
        """What the answer says besides the metadata (RFC 7591 section 3.2.1, RFC 7592 section 3)."""
        token = new_value("sbm_")
        services: Services = self.server.services
        services.clients.save(
            Client(client.client_id, client.metadata, client.secret_hash, digest(token), None, client.created_at)
        )
        information = {**_issued(client), **_management(services, client, token)}
        if request.client_secret:
            information |= {"client_secret": request.client_secret, "client_secret_expires_at": 0}
        return information


class Configuration(ClientConfigurationEndpoint):  # type: ignore[misc]
    """GET, PUT, DELETE /register/{client_id}, with the registration access token."""

    def authenticate_token(self, request: JsonRequest) -> "_Held":
        """The token is compared with the client's in `_Held.check_client`."""
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        client = self.authenticate_client(request)
        if scheme.lower() != "bearer" or client is None or not _Held(value).check_client(client):
            raise WrongTokenError("The registration access token is wrong.", status_code=401)
        return _Held(value)

    def authenticate_client(self, request: JsonRequest) -> Client | None:
        """The client that the address names."""
        client_id = request.uri.partition("?")[0].rpartition("/")[2]
        found: Client | None = self.server.services.clients.get(client_id)
        return None if found is None or found.client_id == BUILT_IN else found

    def check_permission(self, client: Client, request: JsonRequest) -> bool:
        """Who has the token may."""
        return True

    def extract_client_metadata(self, request: JsonRequest) -> dict[str, Any]:
        """What the app says now, checked."""
        held = ("client_id", "client_secret")
        return checked(self.server.services, {k: v for k, v in request.payload.data.items() if k not in held})

    def introspect_client(self, client: Client) -> dict[str, Any]:
        """Its registration; the secret is not kept, so it can't be shown."""
        return {**client.metadata, **_issued(client)}

    def generate_client_registration_info(self, client: Client, request: JsonRequest) -> dict[str, Any]:
        """The same address and token as before, or the new ones where the secret was exchanged."""
        token, secret = getattr(request, "renewed", (request.headers["authorization"].partition(" ")[2], None))
        information = _management(self.server.services, client, token)
        return {**information, "client_secret": secret, "client_secret_expires_at": 0} if secret else information

    def update_client(self, client: Client, client_metadata: dict[str, Any], request: JsonRequest) -> Client:
        """Replace the registration (RFC 7592 section 2.2). The way to authenticate stays.

        An app that leaves out its secret gets another one and another registration access token; the old ones end.
        """
        if client_metadata["token_endpoint_auth_method"] != client.auth_method:
            raise InvalidClientMetadataError("token_endpoint_auth_method can not change.")
        secret_hash, registration_hash = client.secret_hash, client.registration_hash
        if secret_hash and "client_secret" not in request.payload.data:
            request.renewed = new_value("sbm_"), new_value("sbs_")
            registration_hash, secret_hash = (digest(one) for one in request.renewed)
        changed = Client(client.client_id, client_metadata, secret_hash, registration_hash, None, client.created_at)
        saved: Client = self.server.services.clients.save(changed)
        return saved

    def delete_client(self, client: Client, request: JsonRequest) -> None:
        """Forget it; its grants end."""
        services: Services = self.server.services
        services.grants.end_of_client(client.client_id)
        services.clients.remove(client.client_id)


class WrongTokenError(OAuth2Error):  # type: ignore[misc]
    """A registration access token that is missing or not this client's (RFC 7592 section 2)."""

    error = "invalid_token"

    def get_headers(self) -> list[tuple[str, str]]:
        """With the challenge of RFC 6750."""
        return [*super().get_headers(), ("WWW-Authenticate", f'Bearer realm="sandbox", error="{self.error}"')]


class _Held:
    """A registration access token that somebody showed."""

    def __init__(self, value: str) -> None:
        self._hash = digest(value)

    def check_client(self, client: Client) -> bool:
        return client.registration_hash is not None and same(client.registration_hash, self._hash)


def _issued(client: Client) -> dict[str, Any]:
    return {"client_id": client.client_id, "client_id_issued_at": int(client.created_at or time.time())}


def _management(services: Services, client: Client, token: str) -> dict[str, Any]:
    address = f"{services.issuer}/register/{client.client_id}"
    return {"registration_client_uri": address, "registration_access_token": token}
