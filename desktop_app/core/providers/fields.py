"""The fields of a connection: name, kind, default and meaning. `profiles fields`, forms and files derive from it."""

from dataclasses import dataclass
from typing import Any, Literal

from desktop_app.core.errors import ProfileProblem
from desktop_app.core.i18n import marked, tr

Kind = Literal["text", "address", "list", "flag"]
BROWSER_NAMES = ("firefox", "chrome", "chromium", "edge", "brave", "vivaldi", "opera", "safari")
"""Browsers that a connection can name. Never a command: its file may come from somebody else."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `kind` list: texts, written space separated on the command line; flag: true or false."""

    name: str
    kind: Kind
    default: Any
    meaning: str

    def parse(self, text: str) -> Any:
        """The value that `text` from a command line means. Raises ProfileProblem `profile_value`."""
        if self.kind == "list":
            return tuple(text.split())
        if self.kind == "flag":
            lowered = text.strip().lower()
            if lowered not in ("true", "false", "yes", "no", "1", "0"):
                raise self._wrong(text)
            return lowered in ("true", "yes", "1")
        return text.strip()

    def check(self, value: Any, *, profile: str) -> Any:
        """The value that a TOML document holds, with its type checked. Raises ProfileProblem `profile_value`."""
        if self.kind == "list":
            if isinstance(value, str):
                return tuple(value.split())
            if isinstance(value, list) and all(isinstance(item, str) for item in value):
                return tuple(value)
            raise self._wrong(value, profile)
        expected = bool if self.kind == "flag" else str
        if not isinstance(value, expected):
            raise self._wrong(value, profile)
        return value

    def _wrong(self, value: object, profile: str = "") -> ProfileProblem:
        expected = {"list": tr("a list of texts"), "flag": tr("true or false")}.get(self.kind, tr("a text"))
        where = f" ({profile})" if profile else ""
        return ProfileProblem(
            "profile_value",
            tr("{field}{where} can't be {value}.", field=self.name, where=where, value=repr(value)[:80]),
            tr("It takes {expected}.", expected=expected),
        )


FIELDS: tuple[Field, ...] = (
    Field("title", "text", "", marked("Name shown in the window")),
    Field("documentation", "address", "", marked("Page of the provider that these values come from")),
    Field("issuer", "address", "", marked("Sign-in server; its metadata fills in the endpoints (RFC 8414)")),
    Field(
        "authorization_endpoint",
        "address",
        "",
        marked("Where the browser goes to ask for consent (RFC 6749 section 3.1)"),
    ),
    Field("token_endpoint", "address", "", marked("Where codes become tokens (RFC 6749 section 3.2)")),
    Field("revocation_endpoint", "address", "", marked("Where tokens are revoked (RFC 7009)")),
    Field("introspection_endpoint", "address", "", marked("Where a token's state is asked (RFC 7662)")),
    Field("device_authorization_endpoint", "address", "", marked("Where a device code is asked for (RFC 8628)")),
    Field("pushed_authorization_request_endpoint", "address", "", marked("Where a request is left first (RFC 9126)")),
    Field("userinfo_endpoint", "address", "", marked("Who the account is (OpenID Connect Core 5.3)")),
    Field("jwks_uri", "address", "", marked("Public keys of the sign-in server (RFC 7517)")),
    Field(
        "token_endpoint_auth_method", "text", "", marked("How this app proves itself: none, client_secret_basic, ...")
    ),
    Field("client_id", "text", "", marked("The app's name at the sign-in server")),
    Field(
        "client_id_metadata_document",
        "address",
        "",
        marked("Page that describes this app, used as its client ID if allowed"),
    ),
    Field("client_secret_env", "text", "", marked("Environment variable that holds the client secret")),
    Field("scopes", "list", (), marked("Permissions to ask for, space separated")),
    Field(
        "redirect_uri",
        "address",
        "http://127.0.0.1:0/callback",
        marked("Where the answer comes in; port 0 = any free one"),
    ),
    Field("resource", "address", "", marked("The API the token is for (RFC 8707)")),
    Field("api_base_url", "address", "", marked("Address that request paths are appended to")),
    Field("openapi_url", "address", "", marked("The API's OpenAPI document")),
    Field("allowed_hosts", "list", (), marked("Further origins that may receive the token, space separated")),
    Field("ca_file", "text", "", marked("Extra certificate authority (PEM file)")),
    Field("client_cert", "text", "", marked("Client certificate (PEM file with certificate and key)")),
    Field("proxy", "text", "", marked("Proxy for every call of this connection")),
    Field("cookies", "flag", False, marked("Keep the API's cookies until the sign-out, in the vault (RFC 6265)")),
    Field("http2", "flag", False, marked("Offer HTTP/2 to its servers (RFC 9113)")),
    Field("grant", "text", "authorization_code", marked("Way to sign in: authorization_code, device_code, ...")),
    Field("pkce", "text", "S256", marked("Proof key method, always S256 (RFC 7636)")),
    Field("par", "flag", False, marked("Push the authorization request first (RFC 9126)")),
    Field("dpop", "flag", False, marked("Tie tokens to a key of this computer (RFC 9449)")),
    Field(
        "private_key_file",
        "text",
        "",
        marked("Private key for signed assertions (PEM or JWK file); else that in the vault"),
    ),
    Field("private_key_id", "text", "", marked("The key's name at the provider (kid), where the file does not say it")),
    Field(
        "assertion_subject", "text", "", marked("Whom an assertion speaks for (jwt_bearer); the client ID unless set")
    ),
    Field("assertion_audience", "text", "", marked("Whom an assertion is for (jwt_bearer); the issuer unless set")),
    Field("requests_per_second", "text", "", marked("Requests a second, at the most; what the API says unless set")),
    Field("burst", "text", "", marked("Requests that may go at once after a pause; as many as in a second unless set")),
    Field("requests_at_once", "text", "", marked("Requests on their way at the same time, at the most")),
    Field("introspect", "flag", False, marked("Ask whether the token is still active, once a minute, before requests")),
    Field("browser", "text", "", marked("Browser to sign in with: firefox, chrome, ...; your own unless set")),
    Field("browser_private", "flag", False, marked("Sign in in a private window, where nobody is signed in yet")),
    Field("api_key_env", "text", "", marked("Environment variable that holds an API key")),
    Field("api_key_header", "text", "", marked("Header that carries the API key; Authorization unless set")),
    Field(
        "api_key_prefix",
        "text",
        "",
        marked("Word before the API key: Bearer in Authorization unless set; none for no word"),
    ),
)
_BY_NAME = {spec.name: spec for spec in FIELDS}


def field_named(name: str, *, profile: str = "") -> Field:
    """The field called `name`. Raises ProfileProblem `profile_unknown_key` with the nearest name."""
    if spec := _BY_NAME.get(name):
        return spec
    from difflib import get_close_matches  # here: it takes as long to load as all of this

    nearest = get_close_matches(name, _BY_NAME, 1)
    where = tr("The connection {name}", name=profile) if profile else tr("A connection")
    raise ProfileProblem(
        "profile_unknown_key",
        tr("{where} has no field {field}.", where=where, field=repr(name)),
        tr("Did you mean {nearest}?", nearest=nearest[0]) if nearest else tr("framer-desk profiles fields lists them."),
    )
