"""What a message is for, told from its address and its form: nobody who sends one has to say it."""

import json
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl

from desktop_app.core.flow.message import Kind
from desktop_app.core.transport.exchange import Exchange

NAMES: Final[Mapping[str, Kind]] = {
    "token_endpoint": "token",
    "jwks_uri": "keys",
    "userinfo_endpoint": "userinfo",
    "introspection_endpoint": "introspection",
    "revocation_endpoint": "revocation",
    "registration_endpoint": "registration",
    "device_authorization_endpoint": "device_code",
    "pushed_authorization_request_endpoint": "par",
}
_BY_GRANT: Final[Mapping[str, Kind]] = {
    "refresh_token": "renewal",
    "urn:ietf:params:oauth:grant-type:device_code": "device_poll",
}


class Endpoints:
    """The addresses of one sign-in server, as far as they are known; grows with the descriptions that are read."""

    def __init__(self, known: Mapping[str, str] | None = None) -> None:
        """known: addresses by their names in metadata (RFC 8414)."""
        self.addresses = {name: url for name, url in (known or {}).items() if name in NAMES and url}

    def learn(self, exchange: Exchange, kind: Kind) -> None:
        """Take the endpoints from `exchange` where it is a server's description."""
        if kind != "server_metadata" or exchange.status != 200:
            return
        try:
            found = json.loads(exchange.response_body.start)
        except (ValueError, RecursionError):
            return
        if not isinstance(found, dict):
            return
        aliases = found.get("mtls_endpoint_aliases")
        for document in (found, aliases if isinstance(aliases, dict) else {}):
            for name in NAMES:
                if isinstance(url := document.get(name), str):
                    self.addresses.setdefault(name if document is found else f"mtls {name}", url)

    def kind(self, exchange: Exchange) -> Kind:
        """What `exchange` is for."""
        place = exchange.url.partition("?")[0]
        if "/.well-known/oauth-protected-resource" in place:
            return "resource_metadata"
        if "/.well-known/oauth-authorization-server" in place or "/.well-known/openid-configuration" in place:
            return "server_metadata"
        form = form_of(exchange)
        if "grant_type" in form:
            return _BY_GRANT.get(form["grant_type"], "token")
        for name, url in self.addresses.items():
            if url.partition("?")[0] == place:
                return NAMES[name.removeprefix("mtls ")]
        return _guess(exchange, place.rsplit("/", 1)[-1], form)


def _guess(exchange: Exchange, last: str, form: Mapping[str, str]) -> Kind:
    if "token" in form:
        return "revocation" if "revo" in last else "introspection"
    if exchange.method == "POST" and exchange.request_body.start.startswith(b"{") and _registers(exchange):
        return "registration"
    if exchange.method == "GET" and exchange.status == 401 and not exchange.header(b"authorization"):
        return "challenge"
    return "api" if exchange.header(b"authorization") else "other"


def _registers(exchange: Exchange) -> bool:
    """Whether this is a client's registration (RFC 7591): JSON that names its redirect addresses."""
    return b'"redirect_uris"' in exchange.request_body.start


def form_of(exchange: Exchange) -> dict[str, str]:
    """The members of the form that `exchange` sent, {} where it sent none."""
    body = exchange.request_body
    if exchange.method != "POST" or body.size > len(body.start) or b"=" not in body.start[:200]:
        return {}
    if not exchange.header(b"content-type").lower().startswith(b"application/x-www-form-urlencoded"):
        return {}
    return dict(parse_qsl(body.start.decode("utf-8", "replace"), keep_blank_values=True))
