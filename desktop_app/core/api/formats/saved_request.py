"""A request as it is kept in a file: text, with variables where values will be. Never a token or a secret."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from desktop_app.core.redact import SENSITIVE_HEADERS

TOKEN: Final = "token"
"""The variable that stands for the access token in what we write for others."""

_SENSITIVE: Final = re.compile(r"(?i)(?:.*[-_])?(?:token|secret|password|api-?key|cookie|authorization)")
_PLACEHOLDER: Final = re.compile(r"\{\{[^{}]+\}\}")
_SCHEME: Final = re.compile(r"(?i)(Bearer|Basic|DPoP|Token|ApiKey|Digest)\s+")


@dataclass(frozen=True, slots=True)
class SavedRequest:
    """One request. `target`: a path below the API's address, or a whole address; `{{name}}` is a variable in it.

    body: the text that is sent. body_file: the file that is sent instead, relative to the one that says so; with
    `filled` its variables are filled in. prompts: variables to ask for, with what is asked. refs: requests that have to
    be answered before. checks: what the answer has to fulfil. redirects: whether they are followed. timeout:
    seconds until the answer has to be here. line: where it stands in its file, from 1.
    """

    method: str
    target: str
    name: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: str | None = None
    body_file: str = ""
    filled: bool = False
    prompts: Mapping[str, str] = field(default_factory=dict)
    refs: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    redirects: bool = True
    timeout: float | None = None
    line: int = 0

    def header(self, name: str) -> str:
        """The first value of the header field `name`, "" where there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


def without_secrets(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Header fields with a variable in place of every credential: `Authorization: Bearer {{token}}`."""
    return tuple((name, _safe(name, value)) for name, value in headers)


def _safe(name: str, value: str) -> str:
    lowered = name.lower()
    if lowered not in SENSITIVE_HEADERS and not _SENSITIVE.fullmatch(name):
        return value
    if _PLACEHOLDER.search(value):
        return value
    if lowered == "authorization":
        scheme = _SCHEME.match(value)
        return f"{scheme[1] if scheme else 'Bearer'} {{{{{TOKEN}}}}}"
    return f"{{{{{re.sub('[^A-Za-z0-9]+', '_', lowered).strip('_')}}}}}"
