"""Reading the WWW-Authenticate header field (RFC 9110 section 11.6.1, RFC 6750 section 3, RFC 9728 section 5.1)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_ITEM = re.compile(
    rf"""[\s,]*(?:
        (?P<name>{_TOKEN})\s*=\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<plain>[^\s,"]+))
      | (?P<scheme>{_TOKEN})(?=\s|,|$)
      | (?P<other>[^\s,]+)
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Challenge:
    """One challenge: its scheme in lower case and its parameters, names in lower case."""

    scheme: str
    parameters: dict[str, str] = field(default_factory=dict)

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes that the challenge names."""
        return tuple(self.parameters.get("scope", "").split())

    @property
    def error(self) -> str:
        """The error code, such as invalid_token or insufficient_scope; "" when the challenge names none."""
        return self.parameters.get("error", "")

    @property
    def description(self) -> str:
        """The server's own words, at most 300 characters; to be shown as the server's and escaped."""
        return self.parameters.get("error_description", "")[:300]


def parse(values: Iterable[str]) -> list[Challenge]:
    """The challenges in the header fields `values`, in their order. What can't be read is passed over."""
    challenges: list[Challenge] = []
    for value in values:
        position = 0
        while position < len(value) and (match := _ITEM.match(value, position)):
            position = match.end()
            if match["scheme"]:
                challenges.append(Challenge(match["scheme"].lower()))
            elif match["name"] and challenges:
                text = re.sub(r"\\(.)", r"\1", match["quoted"]) if match["quoted"] is not None else match["plain"]
                challenges[-1].parameters.setdefault(match["name"].lower(), text)
    return challenges


def bearer(values: Iterable[str]) -> Challenge | None:
    """The Bearer or DPoP challenge that says most: the first with an error, else with parameters, else of all; or None.

    A server that takes both kinds of tokens sends one of each, and only one of them says what was wrong
    (RFC 9449 section 7.1).
    """
    found = [c for c in parse(values) if c.scheme in ("bearer", "dpop")]
    return max(found, key=lambda c: (bool(c.error), bool(c.parameters)), default=None)  # the first of equals
