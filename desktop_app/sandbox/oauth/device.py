"""The device grant (RFC 8628): the endpoint a device asks, and the grant it polls for."""

from typing import Any

from authlib.oauth2.rfc6749 import InvalidGrantError, InvalidScopeError, UnauthorizedClientError
from authlib.oauth2.rfc8628 import DeviceAuthorizationEndpoint, DeviceCodeGrant

from desktop_app.sandbox import people
from desktop_app.sandbox.oauth import resources
from desktop_app.sandbox.oauth.grants import AUTH_METHODS, Issuing
from desktop_app.sandbox.oauth.request import OAuthRequest
from desktop_app.sandbox.store.clients import DEVICE_GRANT
from desktop_app.sandbox.store.devices import LIFETIME, Device


class DeviceEndpoint(DeviceAuthorizationEndpoint):  # type: ignore[misc]
    """POST /device_authorization."""

    CLIENT_AUTH_METHODS = AUTH_METHODS
    EXPIRES_IN = LIFETIME

    def create_endpoint_response(self, request: OAuthRequest) -> tuple[int, dict[str, Any], list[tuple[str, str]]]:
        """Check what Authlib leaves to us, then make the codes."""
        services = self.server.services
        client = self.authenticate_client(request)
        if not client.check_grant_type(DEVICE_GRANT):
            raise UnauthorizedClientError("The client is not registered for the device grant.")
        self.server.validate_requested_scope(request.payload.scope)
        request.scope = client.get_allowed_scope(request.payload.scope)
        if not request.scope:
            raise InvalidScopeError()
        resources.check_known(services, request)
        self.INTERVAL = services.options.device_interval
        self._request = request
        answer: tuple[int, dict[str, Any], list[tuple[str, str]]] = super().create_endpoint_response(request)
        return answer

    def get_verification_uri(self) -> str:
        """Where the person goes."""
        return f"{self.server.services.issuer}/device"

    def save_device_credential(self, client_id: str, scope: str, data: dict[str, Any]) -> None:
        """Keep it. The scope to keep is the one that the client may have."""
        request = self._request
        self.server.services.devices.add(
            data["device_code"],
            data["user_code"],
            client_id,
            request.scope,
            request.payload.datalist.get("resource", []),
            data["interval"],
        )


class DeviceGrant(Issuing, DeviceCodeGrant):  # type: ignore[misc]
    """What the device polls for."""

    TOKEN_ENDPOINT_AUTH_METHODS = AUTH_METHODS

    def query_device_credential(self, device_code: str) -> Device:
        """The device authorization; an unknown or spent code is an invalid grant (RFC 6749 section 5.2)."""
        device: Device | None = self.services.devices.by_code(device_code)
        if device is None:
            raise InvalidGrantError("The device_code is unknown or was used.")
        self._device = device
        return device

    def query_user_grant(self, user_code: str) -> tuple[people.Person | None, bool] | None:
        """The person and whether they allowed it; None while they have not answered."""
        if self._device.denied:
            return None, False
        grant = self.services.grants.get(self._device.grant_id) if self._device.grant_id else None
        if grant is None:
            return None
        self.request.grant = grant
        return people.by_id(grant.subject), not grant.ended

    def should_slow_down(self, credential: Device) -> bool:
        """Whether the device polls too fast."""
        return self.services.devices.too_fast(credential)

    def generate_token(self, **options: Any) -> dict[str, Any]:
        """For the scopes that were granted, which may be fewer than the device asked for."""
        assert self.request.grant is not None
        token = super().generate_token(**{**options, "scope": self.request.grant.scope})
        self.services.devices.spend(self._device)
        return token
