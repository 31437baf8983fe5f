"""How this client proves itself at a server's endpoints (RFC 6749 section 2.3, OpenID Connect Core 9, RFC 8705)."""

import base64
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote_plus

from desktop_app.core import address
from desktop_app.core.errors import DiscoveryProblem, ProfileProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.assertions import ASSERTION_TYPE
from desktop_app.core.providers.metadata import ENDPOINTS, ServerMetadata
from desktop_app.core.redact import Secret

BY_CERTIFICATE = ("tls_client_auth", "self_signed_tls_client_auth")
METHODS = ("none", "client_secret_basic", "client_secret_post", "private_key_jwt", *BY_CERTIFICATE)


@dataclass(frozen=True, slots=True)
class Client:
    """A registered client: its ID, the method it uses, and its secret or what makes a fresh client assertion.

    With a certificate (`tls_client_auth`) the proof is in the connection itself, and the ID alone is sent.
    """

    client_id: str
    secret: Secret | None = None
    method: str = "none"
    assertion: Callable[[], Secret] | None = field(default=None, repr=False)

    def authenticate(self, form: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
        """Headers to send and the form with what the method adds to it. Each call makes a new assertion.

        The ID and secret are form-encoded before they are put into the Basic header (section 2.3.1).
        """
        if self.method == "client_secret_basic" and self.secret:
            pair = f"{quote_plus(self.client_id)}:{quote_plus(self.secret.reveal())}"
            return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}, form
        named = {**form, "client_id": self.client_id}
        if self.method == "client_secret_post" and self.secret:
            return {}, {**named, "client_secret": self.secret.reveal()}
        if self.method == "private_key_jwt" and self.assertion:
            return {}, {
                **named,
                "client_assertion_type": ASSERTION_TYPE,
                "client_assertion": self.assertion().reveal(),
            }
        return {}, named


def choose_method(
    chosen: str, metadata: ServerMetadata, has_secret: bool, *, has_key: bool = False, has_certificate: bool = False
) -> str:
    """The client authentication method: the connection's own choice, else the best that the server lists.

    Raises ProfileProblem `auth_method` for one that isn't known, or that needs what isn't there.
    """
    if chosen:
        able = {
            "none": True,
            "client_secret_basic": has_secret,
            "client_secret_post": has_secret,
            "private_key_jwt": has_key,
            **dict.fromkeys(BY_CERTIFICATE, has_certificate),
        }
        if not able.get(chosen):
            raise ProfileProblem(
                "auth_method",
                tr("This connection can't prove itself with {method}.", method=chosen),
                tr("Set private_key_file, or keep a key: framer-desk profiles edit NAME --key-stdin")
                if chosen == "private_key_jwt"
                else tr("Set {needed}, or choose one of {methods}.", needed=_needs(chosen), methods=", ".join(METHODS)),
            )
        return chosen
    listed = metadata.token_endpoint_auth_methods_supported
    if has_secret:
        taken = listed or ("client_secret_basic",)
        return next((m for m in ("client_secret_basic", "client_secret_post") if m in taken), "client_secret_basic")
    if has_key:
        return "private_key_jwt"
    if has_certificate and listed is not None and "none" not in listed:
        return next((m for m in BY_CERTIFICATE if m in listed), "none")
    return "none"


def _needs(method: str) -> str:
    return "client_cert" if method in BY_CERTIFICATE else "client_secret_env"


def with_mtls_aliases(metadata: ServerMetadata) -> ServerMetadata:
    """The metadata as a client with a certificate has to use it: the aliases of RFC 8705 section 5 in place.

    An alias that is no safe address is left out.
    """
    aliases = metadata.raw.get("mtls_endpoint_aliases")
    if not isinstance(aliases, dict):
        return metadata
    changes: dict[str, Any] = {}
    for name in set(ENDPOINTS) & aliases.keys():
        try:
            changes[name] = address.require_secure(str(aliases[name]))
        except DiscoveryProblem:
            continue
    return replace(metadata, **changes)
