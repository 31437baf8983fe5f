"""`ProviderProfile`: one connection, as addresses and choices. It holds no secret, so its file can be shared."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from desktop_app.core import address
from desktop_app.core.errors import DiscoveryProblem, ProfileProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.fields import BROWSER_NAMES, FIELDS, Field, field_named
from desktop_app.core.transport.route import Route

FORMAT = 1
DEFAULT_REDIRECT = "http://127.0.0.1:0/callback"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
GRANTS = ("authorization_code", "device_code", "client_credentials", "jwt_bearer", "api_key", "manual")
UNATTENDED = ("client_credentials", "jwt_bearer")
"""Grants that need nobody: their tokens are simply asked for again when they are over."""
OWNED_PARAMETERS = frozenset(
    {
        "response_type", "client_id", "redirect_uri", "scope", "state", "nonce", "code_challenge",
        "code_challenge_method", "code", "code_verifier", "grant_type", "client_secret", "refresh_token", "request",
        "request_uri", "response_mode", "resource", "dpop_jkt", "client_assertion", "client_assertion_type",
    }
)  # fmt: skip
"""Names the flow itself fills in; they can't be set as extra parameters (standards: RFC 8707 row)."""

HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,80}")
"""RFC 9110 section 5.6.2."""
STEERING_HEADERS = frozenset(
    {"host", "content-length", "content-type", "transfer-encoding", "connection", "te", "upgrade", "dpop"}
)
"""Header fields that say where a message goes and ends, or what it is; none of them can carry an API key."""

_WITHOUT = {"issuer": "?#", **dict.fromkeys(("authorization_endpoint", "token_endpoint", "resource"), "#")}
"""What an address must not have: RFC 8414 section 2, RFC 6749 sections 3.1 and 3.2, RFC 8707 section 2."""
_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")
_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_VARIABLE_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_OTHER_URI = re.compile(r"(?!https?:)[A-Za-z][A-Za-z0-9+.-]*:[!-~]+", re.IGNORECASE)
"""An absolute URI (RFC 3986 section 4.3) that is no web address, such as urn:example:api."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderProfile:
    """A connection. Field names are those of the metadata documents (RFC 8414) and of OAuth; see `fields.FIELDS`.

    Values may hold `${VARIABLE}`; `resolve` fills them in. `redirect_uri` with port 0 means the OS chooses the port.
    """

    name: str
    title: str = ""
    issuer: str = ""
    authorization_endpoint: str = ""
    token_endpoint: str = ""
    revocation_endpoint: str = ""
    introspection_endpoint: str = ""
    device_authorization_endpoint: str = ""
    pushed_authorization_request_endpoint: str = ""
    userinfo_endpoint: str = ""
    jwks_uri: str = ""
    token_endpoint_auth_method: str = ""
    client_id: str = ""
    client_secret_env: str = ""
    scopes: tuple[str, ...] = ()
    redirect_uri: str = DEFAULT_REDIRECT
    resource: str = ""
    api_base_url: str = ""
    openapi_url: str = ""
    allowed_hosts: tuple[str, ...] = ()
    ca_file: str = ""
    client_cert: str = ""
    proxy: str = ""
    cookies: bool = False
    http2: bool = False
    grant: str = "authorization_code"
    pkce: str = "S256"
    par: bool = False
    dpop: bool = False
    params: Mapping[str, str] = field(default_factory=dict)
    built_in: bool = False
    documentation: str = ""
    private_key_file: str = ""
    private_key_id: str = ""
    assertion_subject: str = ""
    assertion_audience: str = ""
    api_key_env: str = ""
    api_key_header: str = ""
    api_key_prefix: str = ""
    client_id_metadata_document: str = ""
    requests_per_second: str = ""
    burst: str = ""
    requests_at_once: str = ""
    introspect: bool = False
    browser: str = ""
    browser_private: bool = False

    @property
    def route(self) -> Route:
        """How its servers are reached; the same for discovery, the token endpoint and the API."""
        return Route(ca_file=self.ca_file, client_cert=self.client_cert, proxy=self.proxy, http2=self.http2)

    @property
    def display_name(self) -> str:
        """The title a person gave, or the name."""
        return self.title or self.name

    def validate(self) -> Self:
        """Check every value; returns itself. Raises ProfileProblem with the field and the remedy."""
        if not NAME.fullmatch(self.name):
            raise ProfileProblem(
                "profile_name",
                tr("{name} can't be the name of a connection.", name=repr(self.name)),
                tr("Use letters, digits, dots, dashes and underscores, at most 64, starting with a letter or digit."),
            )
        for spec in FIELDS:
            value = getattr(self, spec.name)
            if spec.kind == "address" and value and not _VARIABLE.search(value):
                self._check_address(spec, value)
        for name in ("client_secret_env", "api_key_env"):
            if (variable := getattr(self, name)) and not _VARIABLE_NAME.fullmatch(variable):
                raise ProfileProblem(  # without the value: it may be the secret, by mistake
                    "variable_name",
                    tr("{field} of {profile} is no name of an environment variable.", field=name, profile=self.name),
                    tr("Name a variable, such as CLIENT_SECRET; the secret itself is never written into a connection."),
                )
        if self.grant not in GRANTS:
            raise self._bad("grant", tr("one of {choices}", choices=", ".join(GRANTS)))
        if self.pkce != "S256":
            raise self._bad("pkce", tr("S256; Framer Desk uses no weaker proof"))
        if self.browser and self.browser not in BROWSER_NAMES:
            raise self._bad("browser", tr("one of {choices}", choices=", ".join(BROWSER_NAMES)))
        header = self.api_key_header
        if header and (not HEADER_NAME.fullmatch(header) or header.lower() in STEERING_HEADERS):
            raise self._bad("api_key_header", tr("the name of a header, such as X-API-Key"))
        if any(not c.isascii() or not c.isprintable() for c in self.api_key_prefix):
            raise self._bad("api_key_prefix", tr("a word, such as Bearer"))
        self._check_limits()
        for name in self.params:
            if name in OWNED_PARAMETERS:
                raise ProfileProblem(
                    "owned_parameter",
                    tr("The parameter {name} is filled in by the sign-in itself.", name=name),
                    tr("Leave it out of params."),
                )
        return self

    def _check_limits(self) -> None:
        rate = self.requests_per_second
        if rate and not (_NUMBER.fullmatch(rate) and 0.001 <= float(rate) <= 100_000):
            raise self._bad("requests_per_second", tr("a number from 0.001 to 100000, such as 5"))
        for name, highest in (("burst", 100_000), ("requests_at_once", 64)):
            value = getattr(self, name)
            if value and not (_NUMBER.fullmatch(value) and "." not in value and 1 <= int(value) <= highest):
                raise self._bad(name, tr("a whole number from {low} to {high}", low=1, high=highest))

    def require_no_password(self) -> Self:
        """Itself, where a password in its proxy's address comes from a variable; a file may be read and shared.

        Raises ProfileProblem `proxy_password`.
        """
        if re.search(r"://[^/@]*:[^/@]+@", _VARIABLE.sub("", self.proxy)):
            raise ProfileProblem(
                "proxy_password",
                tr("The password of a proxy can't be kept in a connection, which is a file that others may read."),
                tr("Put it into an environment variable, and name that: {example}",
                   example="http://NAME:${PROXY_PASSWORD}@proxy.example:3128"),
            )  # fmt: skip
        return self

    @property
    def secret_variables(self) -> frozenset[str]:
        """The environment variables that its values say hold secrets."""
        return frozenset({self.client_secret_env, self.api_key_env, *_VARIABLE.findall(self.proxy)} - {""})

    def _check_address(self, spec: Field, value: str) -> None:
        if spec.name in _WITHOUT and (found := [mark for mark in _WITHOUT[spec.name] if mark in value]):
            raise self._bad(spec.name, tr("an address without {mark}", mark=found[0]))
        if spec.name == "resource" and _OTHER_URI.fullmatch(value):
            return
        is_redirect = spec.name == "redirect_uri"
        try:
            # A redirect has a rule of its own, and https there would be no remedy.
            parts = address.without_credentials(address.parse(value) if is_redirect else address.secure(value))
        except DiscoveryProblem as problem:
            raise ProfileProblem(problem.code, f"{spec.name}: {problem.message}", problem.remedy) from None
        if is_redirect and not (address.is_loopback(parts.hostname) and parts.scheme == "http"):
            raise ProfileProblem(
                "redirect_not_loopback",
                tr("The redirect address {url} does not lead to this computer.", url=value),
                tr("Use http://127.0.0.1/callback, [::1] or localhost; the answer must not pass through another host."),
            )

    def _bad(self, name: str, expected: str) -> ProfileProblem:
        return ProfileProblem(
            "profile_value",
            tr(
                "{field} of {profile} can't be {value}.", field=name, profile=self.name, value=repr(getattr(self, name))
            ),
            tr("Expected: {expected}.", expected=expected),
        )

    @property
    def variables(self) -> tuple[str, ...]:
        """The environment variables that its values name, in `${VARIABLE}` and in the fields for secrets."""
        texts = [value for spec in FIELDS if isinstance(value := getattr(self, spec.name), str)]
        named = [name for text in (*texts, *self.params.values()) for name in _VARIABLE.findall(text)]
        return tuple(dict.fromkeys(filter(None, (*named, self.client_secret_env, self.api_key_env))))

    def resolve(self, environ: Mapping[str, str]) -> Self:
        """A copy with every `${VARIABLE}` filled in from `environ`, validated again.

        Raises ProfileProblem `variable_unset` with the variable's name when it is not set.
        """
        changes: dict[str, Any] = {}
        for spec in FIELDS:
            value = getattr(self, spec.name)
            if isinstance(value, str) and "${" in value:
                changes[spec.name] = _fill(value, environ)
        if any("${" in value for value in self.params.values()):
            changes["params"] = {name: _fill(value, environ) for name, value in self.params.items()}
        return replace(self, **changes).validate() if changes else self

    def changed(self, changes: Mapping[str, str], unset: Iterable[str] = ()) -> Self:
        """A copy with fields set from text, as `--set FIELD=VALUE` gives them; `params.NAME` sets one parameter.

        unset: fields and parameters that get their default back. Raises ProfileProblem for an unknown field or a value
        of the wrong kind.
        """
        values: dict[str, Any] = {}
        params = dict(self.params)
        for name in unset:
            if name.startswith("params."):
                params.pop(name.removeprefix("params."), None)
            else:
                values[name] = field_named(name).default
        for name, text in changes.items():
            if name.startswith("params.") and name != "params.":
                params[name.removeprefix("params.")] = text
            else:
                values[name] = field_named(name).parse(text)
        return replace(self, **values, params=params).validate().require_no_password()

    def to_document(self) -> dict[str, Any]:
        """What its TOML file holds: the format number and every field that differs from its default."""
        document: dict[str, Any] = {"format": FORMAT}
        for spec in FIELDS:
            value = getattr(self, spec.name)
            if value != spec.default:
                document[spec.name] = list(value) if isinstance(value, tuple) else value
        if self.params:
            document["params"] = dict(self.params)
        return document

    @classmethod
    def from_document(cls, name: str, document: Mapping[str, Any], *, built_in: bool = False) -> Self:
        """The profile that a TOML document describes.

        Raises ProfileProblem: `profile_newer` for a newer format, `profile_unknown_key` for a key we don't know
        (with the nearest one), `profile_value` for a wrong type.
        """
        values = dict(document)
        found = values.pop("format", FORMAT)
        if not isinstance(found, int) or isinstance(found, bool) or found < 1:
            raise ProfileProblem(
                "profile_value",
                tr("format of {profile} can't be {value}.", profile=name, value=repr(found)[:80]),
                tr("Write format = {format}, or leave it out.", format=FORMAT),
            )
        if found > FORMAT:
            raise ProfileProblem(
                "profile_newer",
                tr("The connection {name} was saved by a newer Framer Desk.", name=name),
                tr("Update Framer Desk. The file was left as it is."),
            )
        params = values.pop("params", {})
        if not isinstance(params, dict) or not all(isinstance(v, str) for v in params.values()):
            raise ProfileProblem(
                "profile_value",
                tr("params of {profile} must map names to texts.", profile=name),
                tr('Write each as NAME = "VALUE" below [params].'),
            )
        checked = {key: field_named(key, profile=name).check(value, profile=name) for key, value in values.items()}
        return cls(name=name, params=params, built_in=built_in, **checked).validate()


def _fill(text: str, environ: Mapping[str, str]) -> str:
    def value(match: re.Match[str]) -> str:
        name = match[1]
        if name not in environ:
            raise ProfileProblem(
                "variable_unset",
                tr("{name} is not set.", name=name),
                tr("Set the environment variable {name}, or write the value into the connection.", name=name),
            )
        return environ[name]

    return _VARIABLE.sub(value, text)
