"""Which fields a connection's page shows, in which sections, and in which words. No widgets.

The names are those of `core.providers.fields`; a field that has no words of its own here is listed at the end with
the meaning that core gives it, so none is ever out of reach.
"""

from dataclasses import dataclass
from typing import Final, Literal

from desktop_app.core.i18n import tr
from desktop_app.core.oauth.client import METHODS
from desktop_app.core.providers.fields import BROWSER_NAMES, FIELDS

Kind = Literal["text", "choice", "flag", "params"]
PARAMS: Final = "params"
"""The extra parameters: not one field, but NAME=VALUE pairs in one text."""
_BROWSER: Final = ("authorization_code",)
_INTERACTIVE: Final = ("authorization_code", "device_code")
_WITH_SERVER: Final = ("authorization_code", "device_code", "client_credentials", "jwt_bearer")
_KEYED: Final = ("api_key", "manual")


@dataclass(frozen=True)
class Entry:
    """One row: the field's name, its label, a hint below it, and the grants that it matters for (() for all).

    action: what a button beside the field says, "" for no button.
    """

    name: str
    label: str
    hint: str = ""
    kind: Kind = "text"
    placeholder: str = ""
    grants: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    code: bool = True
    action: str = ""


@dataclass(frozen=True)
class Section:
    """Rows that belong together."""

    key: str
    title: str
    entries: tuple[Entry, ...]


def sections() -> tuple[Section, ...]:
    """All sections with all rows, in the order of the page."""
    made = (
        Section("general", tr("General"), _general()),
        Section("signin", tr("Sign-in"), _sign_in()),
        Section("permissions", tr("Permissions"), _permissions()),
        Section("key", tr("API key"), _key()),
        Section("limits", tr("Limits"), _limits()),
        Section("endpoints", tr("Endpoints"), _endpoints()),
        Section("network", tr("Network"), _network()),
    )
    named = {entry.name for section in made for entry in section.entries} | {"pkce"}  # always S256
    rest = tuple(Entry(spec.name, spec.name, tr(spec.meaning)) for spec in FIELDS if spec.name not in named)
    return (*made, Section("more", tr("More"), rest)) if rest else made


def _general() -> tuple[Entry, ...]:
    return (
        Entry("title", tr("Name"), code=False),
        Entry("api_base_url", tr("API address"), tr("Paths in the console are added to it."),
              placeholder="https://api.example.com/v1"),
        Entry("openapi_url", tr("API description"), tr("The OpenAPI document that lists its operations."),
              placeholder="https://api.example.com/openapi.json"),
        Entry("documentation", tr("Documentation"), placeholder="https://example.com/developers"),
    )  # fmt: skip


def _sign_in() -> tuple[Entry, ...]:
    grants = (
        ("authorization_code", tr("Browser, with PKCE (recommended)")),
        ("device_code", tr("A code on another device")),
        ("client_credentials", tr("As the app itself, nobody signs in")),
        ("jwt_bearer", tr("A signed assertion")),
        ("api_key", tr("An API key")),
        ("manual", tr("A token pasted by hand")),
    )
    methods = (("", tr("As the server prefers")), *((method, _method_words(method)) for method in METHODS))
    return (
        Entry("issuer", tr("Sign-in server"), tr("Where you sign in. Its description fills in the rest."),
              placeholder="https://id.example.com", grants=_WITH_SERVER),
        Entry("grant", tr("How to sign in"), kind="choice", choices=grants, code=False),
        Entry("client_id", tr("Client ID"), grants=_WITH_SERVER),
        Entry("client_id_metadata_document", tr("Client document"),
              tr("A page that describes this app, where the server takes it as client ID."), grants=_WITH_SERVER),
        Entry("client_secret_env", tr("Client secret"),
              tr("Name of the environment variable that holds it. It is read when needed, and never saved."),
              placeholder="MY_API_CLIENT_SECRET", grants=_WITH_SERVER),
        Entry("token_endpoint_auth_method", tr("Proof of the app"), kind="choice", choices=methods, grants=_WITH_SERVER,
              code=False),
        Entry("redirect_uri", tr("Return address"), tr("Port 0 means any free one. Some servers need a fixed port."),
              placeholder="http://127.0.0.1:0/callback", grants=_BROWSER),
        Entry("browser", tr("Browser"), tr("Your own unless you choose."), kind="choice", grants=_INTERACTIVE,
              code=False, choices=(("", tr("The computer's own")), *_browsers())),
        Entry("browser_private", tr("Private window"), tr("Nobody is signed in there yet: for another account"),
              kind="flag", grants=_INTERACTIVE),
        Entry("private_key_file", tr("Private key"), tr("A PEM or JWK file, for signed assertions."),
              grants=_WITH_SERVER, action=tr("Keep a key in the vault…")),
        Entry("private_key_id", tr("Key ID"), tr("Only where the file does not say it."), grants=_WITH_SERVER),
        Entry("assertion_subject", tr("Speaks for"), tr("The client ID unless set."), grants=("jwt_bearer",)),
        Entry("assertion_audience", tr("Meant for"), tr("The sign-in server unless set."), grants=("jwt_bearer",)),
        Entry("dpop", tr("Tie tokens to me"), tr("DPoP: a copied token will not work elsewhere"), kind="flag",
              grants=_WITH_SERVER),
        Entry("par", tr("Push requests"), tr("PAR: the browser's link holds no details"), kind="flag",
              grants=_BROWSER),
        Entry("introspect", tr("Ask the server"),
              tr("Ask whether the token is still active, once a minute, before requests"), kind="flag",
              grants=_WITH_SERVER),
    )  # fmt: skip


def _method_words(method: str) -> str:
    """What a method of client authentication means, with the name that a server's pages call it."""
    said = {
        "none": tr("None"),
        "client_secret_basic": tr("The client secret, in a header"),
        "client_secret_post": tr("The client secret, in the form"),
        "private_key_jwt": tr("A signed assertion"),
        "tls_client_auth": tr("A certificate"),
        "self_signed_tls_client_auth": tr("A certificate made by oneself"),
    }.get(method)
    return f"{said} ({method})" if said else method


def _browsers() -> tuple[tuple[str, str], ...]:
    titles = {"chrome": "Google Chrome", "edge": "Microsoft Edge"}
    return tuple((name, titles.get(name, name.capitalize())) for name in BROWSER_NAMES)


def _permissions() -> tuple[Entry, ...]:
    return (
        Entry("scopes", tr("Ask for"), tr("Scopes, separated by spaces."), placeholder="openid profile notes:read",
              grants=_WITH_SERVER),
        Entry("resource", tr("For this API"), tr("The token is asked for this API alone (RFC 8707)."),
              grants=_WITH_SERVER),
        Entry(PARAMS, tr("Extra parameters"), tr("NAME=VALUE, separated by spaces; sent when the browser opens."),
              kind="params", placeholder="audience=https://api.example.com", grants=_WITH_SERVER),
        Entry("allowed_hosts", tr("Also send to"), tr("Other addresses that may get the token too.")),
    )  # fmt: skip


def _key() -> tuple[Entry, ...]:
    return (
        Entry("api_key_env", tr("Variable"), tr("Environment variable with the key. Else it is kept in the vault."),
              placeholder="MY_API_KEY", grants=_KEYED),
        Entry("api_key_header", tr("Header"), tr("Authorization unless set."), placeholder="X-API-Key", grants=_KEYED),
        Entry("api_key_prefix", tr("Word before it"), tr("Bearer in Authorization unless set; none for no word."),
              grants=_KEYED),
    )  # fmt: skip


def _limits() -> tuple[Entry, ...]:
    return (
        Entry("requests_per_second", tr("Send at most"),
              tr("Requests a second, at the most; what the API says unless set")),
        Entry("burst", tr("After a pause"),
              tr("Requests that may go at once after a pause; as many as in a second unless set")),
        Entry("requests_at_once", tr("At the same time"),
              tr("Requests on their way at the same time, at the most")),
    )  # fmt: skip


def _endpoints() -> tuple[Entry, ...]:
    words = (
        ("authorization_endpoint", tr("Authorization")),
        ("token_endpoint", tr("Token")),
        ("revocation_endpoint", tr("Revocation")),
        ("introspection_endpoint", tr("Introspection")),
        ("device_authorization_endpoint", tr("Device")),
        ("pushed_authorization_request_endpoint", tr("Pushed request")),
        ("userinfo_endpoint", tr("User info")),
        ("jwks_uri", tr("Keys")),
    )
    return tuple(Entry(name, label, grants=_WITH_SERVER) for name, label in words)


def _network() -> tuple[Entry, ...]:
    return (
        Entry("ca_file", tr("Extra authority"), tr("A PEM file, where the certificate is not a public one.")),
        Entry("client_cert", tr("Client certificate"), tr("A PEM file with certificate and key.")),
        Entry("proxy", tr("Proxy"), tr("The computer's unless set. A password goes into a variable."),
              placeholder="http://ada:${PROXY_PASSWORD}@proxy.example:3128"),
        Entry("http2", tr("Offer HTTP/2"), tr("Many requests share one connection, where the server knows it"),
              kind="flag"),
        Entry("cookies", tr("Keep cookies"), tr("What the API sets, in the vault, until you sign out"), kind="flag"),
    )  # fmt: skip
