"""Secrets have a type, and whatever is shown or logged is masked first.

`Secret` can be passed around freely: its repr, its str and its format are masked, it can't be pickled, and JSON
encoders refuse it. Only the vault, the token endpoint and the Authorization header call `reveal`.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final, Never
from urllib.parse import parse_qsl, quote_plus, urlsplit, urlunsplit

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
_SENSITIVE_HEADER: Final = re.compile(r"(?i)(.*[-_])?(token|secret|password|api-?key|cookie|authorization)")

_PREFIXED = "token|secret|password|passphrase|api_?key"
"""What stays sensitive with a word before it: FRAMER_DESK_SANDBOX_ACCESS_TOKEN, clientSecret, x-auth-token."""
_NAMES = "|".join(sorted(SENSITIVE_NAMES, key=len, reverse=True))
_PAIR = re.compile(
    rf"""(?ix)
    (?P<name> \b (?: {_NAMES} | [\w-]{{0,40}} (?:{_PREFIXED}) ) \b
              (?: \\* ["'] )?  \s* (?: [:=] | %3[AD] ) \s* )
    (?: (?P<nested> \\+ " )  (?: [^"\\] | \\+ [^"\\] )*    # JSON within a JSON text ends at the next quote
      | (?P<double> b?" )  (?: [^"\\] | \\. )*
      | (?P<single> b?' )  (?: [^'\\] | \\. )*
      | [^\s"'&,;}}\]<]+ )
    """
)
_WORD = r"(?-i:[a-z]{1,16})[.,;:!?]?(?:\s|$)"
"""What an ordinary sentence has there: "The token expired." and "Basic authentication" name no secret."""
_BEARER = re.compile(rf"(?i)\b(Bearer|DPoP|Basic|Token)\s+(?!{_WORD})[A-Za-z0-9._~+/=-]{{8,}}")
_JWT = re.compile(r"\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)*")
_LONG = re.compile(r"(?<![A-Za-z0-9_./:-])[A-Za-z0-9_-]{40,}(?![A-Za-z0-9_/-])")
_RANDOM = re.compile(r"[A-Za-z0-9_-]{30,}")
"""Also after a dot or a slash, as in ya29.XXX and 1//XXX: a secret only where it mixes capitals, letters and digits."""
_USERINFO = re.compile(r"(?i)\b([a-z][a-z0-9+.-]{0,30}://)[^/\s@:]+(?::[^/\s@]*)?@")


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

        # A text from JSON may hold half a surrogate pair, which UTF-8 alone refuses.
        mine, others = (one._value.encode("utf-8", "surrogatepass") for one in (self, other))
        return hmac.compare_digest(mine, others)

    def __hash__(self) -> int:
        return hash(("Secret", self._value))

    def __reduce__(self) -> Never:
        raise TypeError("a Secret can't be pickled")


def mask_text(text: str) -> str:
    """`text` with whatever looks like a token, a code or a secret replaced by dots. For logs and error details."""
    # Most texts are short and plain, and what an expression can't do without is found sooner than the expression.
    if "@" in text:
        text = _USERINFO.sub(rf"\1{MASK}@", text)
    text = _BEARER.sub(rf"\1 {MASK}", text)
    if "eyJ" in text:
        text = _JWT.sub(MASK, text)
    if ":" in text or "=" in text or "%3" in text:
        text = _PAIR.sub(_mask_pair, text)
    if len(text) >= 40:
        text = _LONG.sub(MASK, text)
    return _RANDOM.sub(_mask_random, text) if len(text) >= 30 else text


def _mask_pair(match: re.Match[str]) -> str:
    quote = match["nested"] or match["double"] or match["single"] or ""
    return f"{match['name']}{quote}{MASK}"


def _mask_random(match: re.Match[str]) -> str:
    text = match[0]
    mixed = any(c.isdigit() for c in text) and any(c.islower() for c in text) and any(c.isupper() for c in text)
    return MASK if mixed else text


def mask_headers(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Header fields in their order, values of those that carry credentials masked (the scheme stays readable)."""
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    return [(name, _mask_header(name, value)) for name, value in pairs]


def _mask_header(name: str, value: str) -> str:
    if name.lower() not in SENSITIVE_HEADERS and not _SENSITIVE_HEADER.fullmatch(name):
        return mask_text(value)
    scheme, _, rest = value.partition(" ")
    return f"{scheme} {MASK}" if rest and name.lower().endswith("authorization") else MASK


def mask_url(url: str) -> str:
    """`url` with the user information and the values of sensitive query and fragment parameters masked."""
    try:
        parts = urlsplit(url)
    except ValueError:  # no address at all
        return mask_text(url)
    netloc = parts.netloc.rpartition("@")[2]
    if netloc != parts.netloc:
        netloc = f"{MASK}@{netloc}"
    query, fragment = mask_form(parts.query), mask_form(parts.fragment)
    return urlunsplit(parts._replace(netloc=netloc, path=mask_text(parts.path), query=query, fragment=fragment))


def mask_form(form: str) -> str:
    """A URL-encoded query or body with the values of sensitive parameters masked."""
    if "=" not in form:
        return mask_text(form)
    return "&".join(f"{quote_plus(k)}={_mask_value(k, v)}" for k, v in parse_qsl(form, keep_blank_values=True))


def _mask_value(name: str, value: str) -> str:
    if name.lower() in SENSITIVE_NAMES or _SENSITIVE_HEADER.fullmatch(name):
        return MASK
    # The dots are left as they are, so that a person sees what was masked.
    return MASK.join(quote_plus(part, safe="/:") for part in mask_text(value).split(MASK))
