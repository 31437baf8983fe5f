"""From a raw exchange to what may be stored: secrets become labels, everything else stays as it was.

What has a structure (forms, addresses, JSON, header fields) is masked by the names of its members. Then every value
that is known to be a secret is replaced wherever it stands, and what merely looks like one is masked as in the log.
"""

import base64
import binascii
import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final
from urllib.parse import parse_qsl, quote, unquote_plus, urlsplit, urlunsplit

from desktop_app.core import logs
from desktop_app.core.flow.labels import BY_NAME, OTHER, Labels, segments
from desktop_app.core.flow.message import Kind, Part
from desktop_app.core.redact import SENSITIVE_HEADERS, SENSITIVE_NAMES
from desktop_app.core.transport.exchange import Body, RawHeaders

FORM: Final = "application/x-www-form-urlencoded"

_SECRET_WORD: Final = re.compile(r"(?i)(.*[-_])?(token|secret|password|passphrase|api-?_?key|cookie|authorization)")
_PUBLIC: Final = frozenset(
    {
        "code_challenge", "client_id", "kid", "n", "e", "x", "y", "x5c", "x5t", "x5t#s256", "dpop_jkt", "jkt", "jti",
        "issuer", "iss", "sub", "scope", "redirect_uri", "resource", "software_id", "etag", "at_hash",
    }
)  # fmt: skip
"""Members that may look random, and that anybody may know."""
_EVERYDAY: Final = frozenset({"code", "state", "key", "request", "nonce", "secret"})
"""Names that mean something else in an API's own answers."""
_RUN: Final = re.compile(r"[\w-]{30}")
_NAMED: Final = re.compile(
    r"(?i)(?:bearer|basic|dpop|token|secret|password|passphrase|key|code|verifier|assertion|state|nonce)\W"
)
_JWT: Final = re.compile(r"\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)*")
_UNFINISHED: Final = re.compile(r"[\w.~+/=%-]*$")
_GUILLEMETS: Final = {ord("‹"): "<", ord("›"): ">"}
_ENCODED_GUILLEMETS: Final = re.compile(r"(?i)%E2%80%B[9A]")
_DEEPEST: Final = 40
_WIDEST: Final = 2_000_000


class Masker:
    """Masks the messages of one flow with its labels."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels

    def address(self, url: str) -> str:
        """`url` with its secret parameters as labels; user information before the host is left out."""
        try:
            parts = urlsplit(_plain(url))
        except ValueError:
            return self.text(url)
        host = parts.netloc.rpartition("@")[2]
        query, fragment = self._form(parts.query), self._form(parts.fragment)
        return urlunsplit(parts._replace(netloc=host, path=self.text(parts.path), query=query, fragment=fragment))

    def part(self, headers: RawHeaders, body: Body, kind: Kind) -> Part:
        """One half of an exchange."""
        fields = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]
        full_type = next((value for name, value in fields if name.lower() == "content-type"), "")
        media_type = full_type.partition(";")[0].strip().lower()
        encoded = any(name.lower() == "content-type" and "charset=utf-16" in value.lower() for name, value in fields)
        # The body first: it says what is secret in the header fields.
        text, cut = self._body(body, media_type, kind) if not encoded else ("", True)
        shown = tuple((name, self._header(name, value)) for name, value in fields)
        return Part(shown, text, media_type, body.size, cut)

    def text(self, text: str) -> str:
        """Any text: known secrets as labels, what looks like one as dots."""
        return self._sifted(self._labels.replace(_plain(text)))

    def _sifted(self, text: str) -> str:
        """`text`, in which known secrets are labels already, without what looks like an unknown one."""
        if not _looks_secret(text):
            return text
        text = _JWT.sub(lambda found: self._labels.label(OTHER, found[0]), text)
        return "".join(piece if is_label else logs.mask(piece) for piece, is_label in segments(text))

    def form(self, pairs: Mapping[str, str]) -> str:
        """A form or the parameters of an address, as `name=value&...` with labels."""
        plain = [(name, _plain(value)) for name, value in pairs.items()]
        return "&".join(
            f"{_quoted(self._labels.replace(name))}={self._parameter(name, value)}" for name, value in plain
        )

    # Header fields

    def _header(self, name: str, value: str) -> str:
        lower = name.lower()
        if lower in ("authorization", "proxy-authorization"):
            return self._credentials(value)
        if lower in ("location", "content-location", "referer"):
            return self.address(value)
        start, space, last = value.rpartition(" ")
        if self._labels.knows(last):  # an API key in a header of its own
            return f"{start}{space}{self._labels.label('H', last)}"
        if lower == "set-cookie":
            pair, semicolon, rest = value.partition(";")
            cookie, _, secret = pair.partition("=")
            return f"{self.text(cookie)}={self._labels.label(OTHER, secret.strip())}{semicolon}{rest}"
        if lower in SENSITIVE_HEADERS or _SECRET_WORD.fullmatch(name):
            return self._labels.label(BY_NAME.get(lower, OTHER), value)
        return value if lower in _PUBLIC else self.text(value)

    def _credentials(self, value: str) -> str:
        scheme, space, rest = value.partition(" ")
        if not space:
            return self._labels.label("A", value)
        if scheme.lower() != "basic":
            return f"{scheme} {self._labels.label('A', rest.strip())}"
        try:
            name, _, secret = base64.b64decode(rest.strip(), validate=True).decode().partition(":")
        except (binascii.Error, ValueError):
            return f"{scheme} {self._labels.label('K', rest)}"
        self._labels.label(OTHER, rest)  # both forms are the secret
        return f"{scheme} {self.text(unquote_plus(name))}:{self._labels.label('K', unquote_plus(secret))}"

    # Bodies

    def _body(self, body: Body, media_type: str, kind: Kind) -> tuple[str, bool]:
        """The text to show, and whether something is left out."""
        cut = body.size > len(body.start)
        if b"\0" in body.start:
            return "", True
        text = body.start.decode("utf-8", "replace")
        if cut:
            return self.text(_UNFINISHED.sub("", text)), True
        if media_type == FORM:
            return self._form(text), False
        if text.lstrip()[:1] in ("{", "["):
            try:
                found = json.loads(text)
                self._learn(found, kind, _DEEPEST)
                return json.dumps(self._json(found, "", kind, _DEEPEST), ensure_ascii=False), False
            except (ValueError, RecursionError):
                pass
        return self.text(text), False

    def _form(self, text: str) -> str:
        if "=" not in text:
            return self.text(text)
        # Known secrets go first: one with a "=" in it would be torn apart.
        text = self._labels.replace(_ENCODED_GUILLEMETS.sub("%22", _plain(text)))
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=_WIDEST)
        return "&".join(
            f"{_quoted(self._labels.replace(name))}={self._parameter(name, value)}" for name, value in pairs
        )

    def _parameter(self, name: str, value: str) -> str:
        if letter := _letter(name):
            return self._labels.label(letter, value)
        if name.lower() in _PUBLIC:
            return _quoted(self._labels.replace(value))
        return _quoted(self._sifted(self._labels.replace(value)))

    def _learn(self, value: Any, kind: Kind, depth: int) -> None:
        """Give every secret its label before anything is shown: a text may repeat one that is named further down."""
        if isinstance(value, list):
            for item in value if depth else ():
                self._learn(item, kind, depth - 1)
        elif isinstance(value, dict) and depth:
            for name, item in value.items():
                if isinstance(item, str) and (letter := _letter(name, kind)):
                    self._labels.label(letter, _plain(item))
                self._learn(item, kind, depth - 1)

    def _json(self, value: Any, name: str, kind: Kind, depth: int) -> Any:
        if isinstance(value, dict) and depth:
            return {self._member(key): self._json(item, key, kind, depth - 1) for key, item in value.items()}
        if isinstance(value, list) and depth:
            return [self._json(item, name, kind, depth - 1) for item in value]
        if isinstance(value, dict | list):
            return "…"
        if (letter := _letter(name, kind)) and not isinstance(value, bool) and value is not None:
            return self._labels.label(letter, _plain(str(value)))
        if not isinstance(value, str):
            return value
        public = kind == "keys" or name.lower() in _PUBLIC
        return self._labels.replace(_plain(value)) if public else self.text(value)

    def _member(self, name: str) -> str:
        """A member's name: long ones are usual, so that alone makes no secret of it."""
        return _JWT.sub(lambda found: self._labels.label(OTHER, found[0]), self._labels.replace(name))


def _looks_secret(text: str) -> bool:
    """Whether `text` needs a closer look. Most texts don't, and this is much quicker than looking."""
    return (
        "eyJ" in text
        or "@" in text
        or (len(text) >= 30 and _RUN.search(text) is not None)
        or (len(text) >= 8 and _NAMED.search(text) is not None)
    )


def _plain(text: str) -> str:
    """`text` without what could be taken for one of our labels."""
    return text if text.isascii() else text.translate(_GUILLEMETS)


@lru_cache(maxsize=1024)
def _letter(name: str, kind: Kind = "other") -> str:
    """The letter for a member that is a secret by its name, "" for others. `kind`: of the JSON that it is in."""
    lower = name.lower()
    if kind == "api" and lower in _EVERYDAY:
        return ""
    if lower in BY_NAME:
        return BY_NAME[lower]
    return OTHER if lower in SENSITIVE_NAMES or _SECRET_WORD.fullmatch(lower) else ""


def _quoted(text: str) -> str:
    """As in an address, but with labels and what is harmless to read left readable."""
    return "".join(
        piece if is_label else quote(piece, safe="/:@ ,;!*()'~•…", errors="surrogatepass").replace(" ", "+")
        for piece, is_label in segments(text)
    )
