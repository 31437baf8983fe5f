"""Links to the description of an API: the Link header field (RFC 8288, RFC 8631) and link sets (RFC 9264, RFC 9727)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from desktop_app.core import address
from desktop_app.core.errors import DiscoveryProblem

MOST = 200
"""Links that are read of one answer; further ones are passed over."""

_LINK = re.compile(r"""[\s,]*<(?P<target>[^<>]*)>(?P<rest>(?:"(?:[^"\\]|\\.)*"|[^",])*)""")
_PARAMETER = re.compile(r"""([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]+))""")


@dataclass(frozen=True, slots=True)
class Link:
    """One link: `relation` in lower case, `target` an absolute address, `anchor` what it is about, or ""."""

    relation: str
    target: str
    anchor: str = ""
    media_type: str = ""


def read_header(values: Iterable[str]) -> Iterator[tuple[str, list[str], dict[str, str]]]:
    """Each link in the header fields `values`: its target as it stands there, its relations, all of its parameters.

    Relations and the names of parameters are in lower case. Of a parameter that comes twice the first counts.
    """
    for value in values:
        for match in _LINK.finditer(value):
            parameters: dict[str, str] = {}
            for name, quoted, plain in _PARAMETER.findall(match["rest"]):
                parameters.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) if quoted else plain)
            yield match["target"], parameters.get("rel", "").lower().split(), parameters


def from_header(values: Iterable[str], base: str) -> list[Link]:
    """The links in the header fields `values` of an answer from `base`. What can't be read is passed over."""
    found: list[Link] = []
    for place, relations, parameters in read_header(values):
        target = _absolute(place, base)
        anchor = _absolute(parameters["anchor"], base) if "anchor" in parameters else ""
        found += [Link(each, target, anchor, parameters.get("type", "").lower()) for each in relations if target]
        if len(found) >= MOST:
            return found[:MOST]
    return found


def from_linkset(document: Mapping[str, Any], base: str) -> list[Link]:
    """The links of a JSON link set that came from `base` (RFC 9264 section 4.2). What can't be read is passed over."""
    found: list[Link] = []
    contexts = document.get("linkset")
    for context in contexts if isinstance(contexts, list) else ():
        if not isinstance(context, Mapping):
            continue
        about = context.get("anchor")
        anchor = _absolute(about, base) if isinstance(about, str) else ""
        for relation, targets in context.items():
            found.extend(_targets(str(relation).lower(), targets, anchor, base))
            if len(found) >= MOST:
                return found[:MOST]
    return found


def _targets(relation: str, targets: object, anchor: str, base: str) -> Iterator[Link]:
    for one in targets[:MOST] if isinstance(targets, list) else ():
        if isinstance(one, Mapping) and isinstance(one.get("href"), str):
            kind = one.get("type")
            if target := _absolute(one["href"], base):
                yield Link(relation, target, anchor, kind.lower() if isinstance(kind, str) else "")


def _absolute(target: str, base: str) -> str:
    """`target` as an address that may be asked, or ""."""
    try:
        return address.require_secure(urljoin(base, target.strip()))
    except (DiscoveryProblem, ValueError):
        return ""
