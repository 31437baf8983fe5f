"""Discovery: from an issuer to its metadata (RFC 8414, OpenID Connect), from an API to its issuer (RFC 9728)."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.core import address, www_authenticate
from desktop_app.core.errors import DiscoveryProblem, NetworkProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers import links, places
from desktop_app.core.providers.links import Link
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.route import DIRECT, Route
from desktop_app.core.www_authenticate import Challenge

REDIRECTS = 3
MOST_SERVERS = 20
"""Sign-in servers of one API that are read; further ones are passed over."""


@dataclass(frozen=True, slots=True)
class ProtectedResource:
    """What an API says of itself (RFC 9728 section 2): its identifier, its sign-in servers and its scopes.

    name and documentation are for the person, scopes_asked what a challenge named; each may be empty.
    """

    resource: str
    authorization_servers: tuple[str, ...]
    scopes_supported: tuple[str, ...]
    name: str = ""
    documentation: str = ""
    scopes_asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """What an API answers to somebody without a token: its status, its challenge, and the links it gives."""

    status: int
    challenge: Challenge | None
    links: tuple[Link, ...]


def well_known_forms(issuer: str) -> tuple[str, ...]:
    """Where metadata of `issuer` may be: RFC 8414, then OpenID Connect inserted, then OpenID Connect appended."""
    parts = address.parse(issuer)
    base, path = f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")
    forms = [
        f"{base}/.well-known/oauth-authorization-server{path}",
        f"{base}/.well-known/openid-configuration{path}",
        f"{base}{path}/.well-known/openid-configuration",
    ]
    return tuple(dict.fromkeys(forms))


class Discovery:
    """Asks servers what they are. Holds no state; every answer is bounded in size and time."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def server(self, issuer: str, route: Route = DIRECT) -> ServerMetadata:
        """The metadata of `issuer`, merged from the documents that name exactly this issuer.

        A document with another issuer is discarded (RFC 8414 section 3.3); a final slash alone is no difference.
        Raises DiscoveryProblem, or NetworkProblem when nothing could be reached.
        """
        address.require_secure(issuer)
        forms = well_known_forms(issuer)
        results = await asyncio.gather(*(self._document(form, route) for form in forms), return_exceptions=True)
        merged: dict[str, Any] = {}
        foreign = ""
        for result in results:
            if isinstance(result, dict):
                if str(result.get("issuer", "")).rstrip("/") == issuer.rstrip("/"):
                    merged = {**result, **merged}
                else:
                    foreign = foreign or str(result.get("issuer", ""))[:200]
        if merged:
            return ServerMetadata.parse(merged)
        raise self._failure(issuer, foreign, results)

    def _failure(self, issuer: str, foreign: str, results: list[Any]) -> BaseException:
        if foreign:
            return DiscoveryProblem(
                "issuer_mismatch",
                tr(
                    "{issuer} answers in the name of {other}, so its answer was not used.", issuer=issuer, other=foreign
                ),
                tr("If you meant that server, use its address as the issuer."),
            )
        for result in results:
            if isinstance(result, BaseException) and not isinstance(result, DiscoveryProblem | NetworkProblem):
                return result
        problems = [r for r in results if isinstance(r, NetworkProblem)]
        if len(problems) == len(results):
            return problems[0]
        return next(
            (r for r in results if isinstance(r, DiscoveryProblem) and r.code != "not_described"),
            DiscoveryProblem(
                "not_described",
                tr("{issuer} does not say how to sign in.", issuer=issuer),
                tr("Check the address, or set authorization_endpoint and token_endpoint by hand."),
            ),
        )

    async def _document(self, url: str, route: Route) -> dict[str, Any]:
        answer = await self._transport.fetch(
            "GET",
            url,
            route=route,
            headers={"Accept": "application/json"},
            redirects=REDIRECTS,
        )
        if answer.status >= 500 or answer.status == 429:
            raise NetworkProblem(
                "server_unavailable",
                tr("{host} has a problem of its own ({status}).", host=address.authority(url), status=answer.status),
                tr("Try again in a moment."),
            )
        if answer.status != 200:
            raise DiscoveryProblem(
                "not_described",
                tr("{url} answered {status}.", url=url, status=answer.status),
                tr("Check the address, or set authorization_endpoint and token_endpoint by hand."),
            )
        document = answer.json_object()
        if document is None:
            raise DiscoveryProblem(
                "bad_metadata",
                tr("{url} answered something that is not JSON.", url=answer.url),
                tr("Check the address; it may lead to a web page."),
            )
        return document

    async def api(self, url: str, route: Route = DIRECT) -> ProtectedResource:
        """What the API at `url` asks for: by its 401 (RFC 9728 section 5), else at the well-known addresses.

        Raises DiscoveryProblem `not_described` when it does not say, NetworkProblem when it can't be reached.
        """
        first = await self.first_answer(url, route)
        return await self.resource(url, first.challenge, route)

    async def first_answer(self, url: str, route: Route = DIRECT) -> FirstAnswer:
        """Ask the API at `url` without a token. Raises DiscoveryProblem for a bad address, NetworkProblem.

        An answer that is too large or never ends counts as one without a challenge: what was asked for works.
        """
        address.require_secure(url)
        try:
            answer = await self._transport.fetch("GET", url, route=route, headers={"Accept": "application/json"})
        except NetworkProblem as problem:
            if problem.code not in ("answer_too_large", "bad_encoding"):
                raise
            return FirstAnswer(200, None, ())
        challenge = www_authenticate.bearer([answer.headers.get("www-authenticate", "")])
        return FirstAnswer(answer.status, challenge, tuple(links.from_header([answer.headers.get("link", "")], url)))

    async def resource(self, url: str, challenge: Challenge | None, route: Route = DIRECT) -> ProtectedResource:
        """The metadata of the API at `url`: where its `challenge` says, else at the well-known addresses.

        Raises as `api`.
        """
        named = challenge.parameters.get("resource_metadata", "") if challenge else ""
        for place in [named] if named else resource_forms(url):
            try:
                document = await self._document(places.named_by(url, place), route)
            except DiscoveryProblem:
                continue
            if resource := _protected_resource(document, url):
                return replace(resource, scopes_asked=challenge.scopes) if challenge else resource
        raise DiscoveryProblem(
            "not_described",
            tr("{url} does not say how to sign in.", url=url),
            tr("Check the address, or give the sign-in server with --issuer."),
        )


def resource_forms(url: str) -> list[str]:
    """Where metadata of the API at `url` may be (RFC 9728 section 3.1): with its path, then for the whole origin."""
    parts = address.parse(url)
    base, path = f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")
    well_known = f"{base}/.well-known/oauth-protected-resource"
    return list(dict.fromkeys([well_known + path, well_known]))


def _protected_resource(document: Mapping[str, Any], url: str) -> ProtectedResource | None:
    resource = document.get("resource")
    servers = _texts(document.get("authorization_servers"))
    if not isinstance(resource, str) or not servers or not places.covers(resource, url):
        return None
    name, page = document.get("resource_name"), document.get("resource_documentation")
    return ProtectedResource(
        resource,
        servers[:MOST_SERVERS],
        _texts(document.get("scopes_supported")),
        places.line(name),
        page if isinstance(page, str) and page.startswith("https://") else "",
    )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()
