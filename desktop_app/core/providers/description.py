"""Finding an API's OpenAPI document: where the API says it is (RFC 9727, RFC 8631), else in the usual places.

Only what tells one document from another is read here: its title, where the API is, and how it wants one to sign in.
"""

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urljoin

import msgspec

from desktop_app.core import address
from desktop_app.core.errors import DiscoveryProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers import links, places
from desktop_app.core.providers.links import Link
from desktop_app.core.transport.answer import Answer
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.route import Route

LIMIT = 8 << 20
"""Largest document, in bytes, that is looked into here."""
PATIENCE = 10.0
"""Seconds that the whole search may take."""
USUAL = ("openapi.json", "openapi.yaml", "swagger.json")
CATALOG = "/.well-known/api-catalog"
_SMALL = 64 << 10
_T = TypeVar("_T")
_ACCEPT = "application/vnd.oai.openapi+json, application/json, application/yaml;q=0.8, */*;q=0.1"
_YAML_VERSION = re.compile(r"""^(?:openapi|swagger)\s*:\s*["']?([0-9][0-9.]{0,10})""", re.MULTILINE)
_YAML_TITLE = re.compile(r"""^info\s*:\s*\n(?:[ \t]+.*\n)*?[ \t]+title\s*:\s*["']?([^"'#\n]+)""", re.MULTILINE)
_YAML_SERVER = re.compile(r"""^servers\s*:\s*\n[ \t]*-[ \t]+url\s*:\s*["']?([^"'#\s]+)""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ApiDescription:
    """An API's OpenAPI document, in short.

    api_base_url: what its paths are appended to. openid_url: OpenID Connect metadata it names. authorization_url,
    token_url and scopes: of its authorization code flow. Each may be empty; what YAML says of signing in is not read.
    """

    url: str
    title: str = ""
    version: str = ""
    api_base_url: str = ""
    openid_url: str = ""
    authorization_url: str = ""
    token_url: str = ""
    scopes: tuple[str, ...] = ()


class Descriptions:
    """Looks for descriptions. Holds no state."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def at(self, url: str, route: Route) -> ApiDescription:
        """The description at exactly this address. Raises DiscoveryProblem `no_description`, NetworkProblem."""
        answer = await self._fetch(address.require_secure(url), route)
        if answer.status == 200 and (found := read(answer)):
            return found
        raise DiscoveryProblem(
            "no_description",
            tr("{url} holds no OpenAPI document (status {status}).", url=url[:200], status=answer.status),
            tr("Check the address; the provider's documentation names it."),
        )

    async def find(self, api: str, route: Route, named: Sequence[Link] = ()) -> ApiDescription | None:
        """The description of the API at `api`, or None. `named`: the links that the API gave in its first answer.

        What can't be reached or read is passed over; an API that can't be reached at all is not told apart.
        """
        async for place in self._places(api, route, named):
            try:
                return await self.at(place, route)
            except UserFacing:
                continue
        return None

    async def _places(self, api: str, route: Route, named: Sequence[Link]) -> AsyncIterator[str]:
        parts = address.parse(api)
        origin, base = f"{parts.scheme}://{parts.netloc}", f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"
        tried = {""}
        for link in [*_described(named, api), *_described(await self._catalog(origin, route), api)]:
            if link not in tried and _safe(link, api):
                tried.add(link)
                yield link
        for place in dict.fromkeys(f"{folder}/{name}" for folder in (base, origin) for name in USUAL):
            if place not in tried:
                yield place

    async def _catalog(self, origin: str, route: Route) -> list[Link]:
        """The links of the origin's API catalog (RFC 9727 section 2)."""
        url = f"{origin}{CATALOG}"
        try:
            answer = await self._transport.fetch(
                "GET",
                url,
                route=route,
                headers={"Accept": "application/linkset+json"},
                redirects=3,
                limit=_SMALL * 4,
                total=PATIENCE,
            )
        except UserFacing:
            return []
        document = answer.json_object() if answer.status == 200 else None
        return links.from_linkset(document, url) if document else []

    async def _fetch(self, url: str, route: Route) -> Answer:
        return await self._transport.fetch(
            "GET", url, route=route, headers={"Accept": _ACCEPT}, redirects=3, limit=LIMIT, total=PATIENCE
        )


def _described(named: Sequence[Link], api: str) -> list[str]:
    """Targets of the service-desc links about `api`: those whose anchor covers it, then those that name none."""
    descriptions = [link for link in named if link.relation == "service-desc"]
    exact = [link.target for link in descriptions if link.anchor and places.covers(link.anchor, api)]
    return exact + [link.target for link in descriptions if not link.anchor]


def read(answer: Answer) -> ApiDescription | None:
    """What an answer says as an OpenAPI or Swagger document; None when it is none. Never raises for its content."""
    data = answer.content.lstrip(b"\xef\xbb\xbf \t\r\n")
    return _read_json(data, answer.url) if data.startswith(b"{") else _read_yaml(data, answer.url)


class _Document(msgspec.Struct):
    """The members that are looked at, undecoded: a hostile one can't fill the memory."""

    openapi: msgspec.Raw = msgspec.Raw()
    swagger: msgspec.Raw = msgspec.Raw()
    info: msgspec.Raw = msgspec.Raw()
    servers: msgspec.Raw = msgspec.Raw()
    host: msgspec.Raw = msgspec.Raw()
    basePath: msgspec.Raw = msgspec.Raw()
    schemes: msgspec.Raw = msgspec.Raw()
    components: msgspec.Raw = msgspec.Raw()


class _Components(msgspec.Struct):
    securitySchemes: msgspec.Raw = msgspec.Raw()


def _read_json(data: bytes, url: str) -> ApiDescription | None:
    document = _decode(data, _Document)
    if document is None:
        return None
    version = _value(document.openapi) or _value(document.swagger)
    if not isinstance(version, str) or not version[:1].isdigit():
        return None
    info = _value(document.info)
    components = _decode(bytes(document.components), _Components) if document.components else None
    schemes = _value(components.securitySchemes) if components else None
    sign_in = _sign_in(schemes if isinstance(schemes, Mapping) else {}, url)
    return ApiDescription(
        url,
        places.line(info.get("title") if isinstance(info, Mapping) else ""),
        places.line(info.get("version") if isinstance(info, Mapping) else ""),
        _base(document, url),
        **sign_in,
    )


def _read_yaml(data: bytes, url: str) -> ApiDescription | None:
    """Whether it is one, its title and its first server. Reading all of it is left to whoever needs its operations."""
    text = data[:_SMALL].decode("utf-8", "replace").replace("\r\n", "\n")
    if not _YAML_VERSION.search(text):
        return None
    title = _YAML_TITLE.search(text)
    server = _YAML_SERVER.search(text)
    base = _safe(server[1], url).rstrip("/") if server and "{" not in server[1] else ""
    return ApiDescription(url, places.line(title[1]) if title else "", api_base_url=base)


def _base(document: _Document, url: str) -> str:
    """The first server's address (OpenAPI 3), or host and base path (Swagger 2); "" where it is not plain."""
    servers, host = _value(document.servers), _value(document.host)
    first = servers[0].get("url") if isinstance(servers, list) and servers and isinstance(servers[0], Mapping) else None
    if isinstance(host, str):
        schemes = _value(document.schemes)
        scheme = "https" if not isinstance(schemes, list) or "https" in schemes else "http"
        path = _value(document.basePath)
        first = f"{scheme}://{host}{path if isinstance(path, str) else ''}"
    return "" if not isinstance(first, str) or "{" in first else _safe(first, url).rstrip("/")


def _sign_in(schemes: Mapping[str, Any], url: str) -> dict[str, Any]:
    """What the security schemes say of signing in (OpenAPI 3.1 section 4.8.27)."""
    found: dict[str, Any] = {}
    for scheme in schemes.values():
        if not isinstance(scheme, Mapping):
            continue
        if scheme.get("type") == "openIdConnect":
            found.setdefault("openid_url", _safe(scheme.get("openIdConnectUrl"), url))
        flows = scheme.get("flows") if scheme.get("type") == "oauth2" else None
        flow = flows.get("authorizationCode") if isinstance(flows, Mapping) else None
        if isinstance(flow, Mapping) and "token_url" not in found:
            scopes = flow.get("scopes")
            found["authorization_url"] = _safe(flow.get("authorizationUrl"), url)
            found["token_url"] = _safe(flow.get("tokenUrl"), url)
            found["scopes"] = tuple(str(one) for one in scopes) if isinstance(scopes, Mapping) else ()
    return found


def _safe(value: object, base: str) -> str:
    """An address of the document, made absolute; "" for one that may not be used."""
    if not isinstance(value, str) or not value.strip():
        return ""
    try:
        return places.named_by(base, urljoin(base, value.strip()))
    except (DiscoveryProblem, ValueError):
        return ""


def _decode(data: bytes, kind: type[_T]) -> _T | None:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _value(raw: msgspec.Raw) -> Any:
    """A small member's value; None for what is absent, broken, or large."""
    data = bytes(raw)
    return _decode(data, Any) if data and len(data) <= _SMALL else None
