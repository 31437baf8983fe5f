"""Secrets have a type, and whatever is shown or logged is masked first.

`Secret` can be passed around freely: its repr, its str and its format are masked, it can't be pickled, and JSON
encoders refuse it. Only the vault, the token endpoint and the Authorization header call `reveal`.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final, Never
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

MASK: Final = "•••"

SENSITIVE_NAMES: Final = frozenset(
    {
        "access_token", "refresh_token", "id_token", "token", "code", "code_verifier", "client_secret",
        "client_assertion", "assertion", "device_code", "password", "api_key", "apikey", "secret", "key",
        "registration_access_token", "id_token_hint", "subject_token", "actor_token", "state", "nonce",
        "request", "passphrase",
    }
)  # fmt: skip
SENSITIVE_HEADERS: Final = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "dpop", "x-api-key", "api-key"}
)

_NAMES = "|".join(sorted(SENSITIVE_NAMES, key=len, reverse=True))
_PAIR = re.compile(rf"""(?ix) (["']?\b(?:{_NAMES})\b["']?\s*[:=]\s*["']?) ([^\s"'&,;}}]+)""")
_BEARER = re.compile(r"(?i)\b(Bearer|DPoP|Basic|Token)\s+[A-Za-z0-9._~+/=-]{8,}")
_JWT = re.compile(r"\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)?")
_LONG = re.compile(r"(?<![A-Za-z0-9_./:-])[A-Za-z0-9_-]{40,}(?![A-Za-z0-9_/-])")
_USERINFO = re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^/\s@:]+(?::[^/\s@]*)?@")


class Secret:
    """A value that must not be shown: a token, a code, a verifier, a client secret, a key."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself. Every call of this is a place that handles a secret."""
        return self._value

    def hint(self) -> str:
        """First 10 and last 4 characters with dots between, for a field that shows which token this is."""
        value = self._value
        return f"{value[:10]}{'•' * 24}{value[-4:]}" if len(value) >= 40 else "•" * 12

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    def __str__(self) -> str:
        return MASK

    def __format__(self, spec: str) -> str:
        return format(MASK, spec)

    def __len__(self) -> int:
        return len(self._value)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        import hmac

        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash(("Secret", self._value))

    def __reduce__(self) -> Never:
        raise TypeError("a Secret can't be pickled")


def mask_text(text: str) -> str:
    """`text` with whatever looks like a token, a code or a secret replaced by dots. For logs and error details."""
    text = _USERINFO.sub(rf"\1{MASK}@", text)
    text = _BEARER.sub(rf"\1 {MASK}", text)
    text = _JWT.sub(MASK, text)
    text = _PAIR.sub(rf"\1{MASK}", text)
    return _LONG.sub(MASK, text)


def mask_headers(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Header fields in their order, values of those that carry credentials masked (the scheme stays readable)."""
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    return [(name, _mask_header(name, value)) for name, value in pairs]


def _mask_header(name: str, value: str) -> str:
    if name.lower() not in SENSITIVE_HEADERS:
        return mask_text(value)
    scheme, _, rest = value.partition(" ")
    return f"{scheme} {MASK}" if rest and name.lower().endswith("authorization") else MASK


def mask_url(url: str) -> str:
    """`url` with the user information and the values of sensitive query and fragment parameters masked."""
    parts = urlsplit(url)
    netloc = parts.netloc.rpartition("@")[2]
    if netloc != parts.netloc:
        netloc = f"{MASK}@{netloc}"
    return urlunsplit(parts._replace(netloc=netloc, query=mask_form(parts.query), fragment=mask_form(parts.fragment)))


def mask_form(form: str) -> str:
    """A URL-encoded query or body with the values of sensitive parameters masked."""
    if "=" not in form:
        return form
    pairs = parse_qsl(form, keep_blank_values=True)
    return urlencode([(k, MASK if k.lower() in SENSITIVE_NAMES else v) for k, v in pairs], safe=MASK + "/:")
