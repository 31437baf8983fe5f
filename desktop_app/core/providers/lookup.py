"""From an address alone to everything that a connection needs, as a stream of steps.

The window and the command line both read `Lookups.look_up`: four parts, each of which can fail without failing the
others, and at the end one `Found`.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from desktop_app.core import address
from desktop_app.core.errors import DiscoveryProblem, NetworkProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.discovery import Discovery, FirstAnswer, ProtectedResource
from desktop_app.core.providers.found import Found
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.transport.route import DIRECT, Route

if TYPE_CHECKING:
    from desktop_app.core.providers.description import ApiDescription, Descriptions

PATIENCE = 10.0
"""Seconds that each part may take; there are three that ask somebody."""
_T = TypeVar("_T")
_WELL_KNOWN = ("/.well-known/oauth-authorization-server", "/.well-known/openid-configuration")


class Part(StrEnum):
    """What is found out, in this order."""

    API = "api"
    SERVER = "server"
    DESCRIPTION = "description"
    CLIENT = "client"


class Outcome(StrEnum):
    """How far a part is. ABSENT: there is an answer, and it says no. CHOICE: the person has to choose or give it."""

    ASKING = "asking"
    FOUND = "found"
    ABSENT = "absent"
    CHOICE = "choice"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LookupStep:
    """How one part stands. Comes when it is begun and when it is over; SERVER again, if the description names one.

    where: the address that is asked. result: what came of it, in words. milliseconds: how long it took, None while it
    lasts. problem: why it FAILED.
    """

    part: Part
    outcome: Outcome
    where: str
    result: str = ""
    milliseconds: float | None = None
    problem: UserFacing | None = None

    @property
    def question(self) -> str:
        """What is found out, in words."""
        return {
            Part.API: tr("Read what the API asks for"),
            Part.SERVER: tr("Find its sign-in server"),
            Part.DESCRIPTION: tr("Read the API description"),
            Part.CLIENT: tr("Find out how this app gets a client ID"),
        }[self.part]


def whole_address(text: str) -> str:
    """The address that a person means by `text`: https where no scheme is given, http on this computer.

    Raises DiscoveryProblem `bad_address`, `not_https` or `credentials_in_address`.
    """
    text = text.strip()
    if "://" not in text:
        with suppress(ValueError):
            inside = address.is_loopback(urlsplit(f"//{text}").hostname)
            text = f"{'http' if inside else 'https'}://{text}"
    address.without_credentials(address.secure(text))
    return text


def issuer_of(url: str) -> str:
    """The issuer whose metadata is at `url`, for an address that is one of the well-known forms; else `url` itself."""
    parts = address.parse(url)
    for form in _WELL_KNOWN:
        before, found, after = parts.path.partition(form)
        if found and not (before and after):
            return f"{parts.scheme}://{parts.netloc}{before or after}".rstrip("/")
    return url


class Lookups:
    """Looks addresses up. Holds no state."""

    def __init__(
        self, discovery: Discovery, descriptions: Descriptions, moment: Callable[[], float] = time.perf_counter
    ) -> None:
        """moment: seconds that only go up."""
        self._discovery = discovery
        self._descriptions = descriptions
        self._moment = moment

    async def look_up(
        self, text: str, route: Route = DIRECT, *, issuer: str = "", openapi: str = ""
    ) -> AsyncGenerator[LookupStep | Found, None]:
        """The steps of looking up the address `text` of an API or a sign-in server; the last value is the `Found`.

        issuer: the sign-in server that the person chose. openapi: an address or a path of the description, given by
        hand. What goes wrong in a part is in its step. Raises DiscoveryProblem for a `text` that is no address.
        """
        url = issuer_of(whole_address(text))
        found = Found(url)
        started = self._moment()
        yield LookupStep(Part.API, Outcome.ASKING, url)
        first, said = await self._ask_api(url, route)
        if isinstance(said, ProtectedResource):
            found = replace(found, resource=said)
            yield self._over(Part.API, Outcome.FOUND, url, _api_words(said), started)
        elif isinstance(said, DiscoveryProblem):
            # The address may be the sign-in server's own, or the API may not follow RFC 9728: the next part tells.
            yield self._over(Part.API, Outcome.ABSENT, url, said.message, started)
        else:
            yield self._over(Part.API, Outcome.FAILED, url, said.message, started, said)

        searching = asyncio.ensure_future(self._timed(self._describe(url, route, first, openapi)))
        try:
            async for step in self._server(found, issuer, route):
                if isinstance(step, Found):
                    found = step
                else:
                    yield step
            yield LookupStep(Part.DESCRIPTION, Outcome.ASKING, url)
            description, took = await searching
        finally:
            searching.cancel()
        if description is not None and not isinstance(description, UserFacing):
            found = replace(found, description=description)
        yield _description_step(description, url, took)
        async for step in self._from_description(found, route):
            if isinstance(step, Found):
                found = step
            else:
                yield step
        yield _client_step(found)
        yield found

    async def _ask_api(self, url: str, route: Route) -> tuple[FirstAnswer | None, ProtectedResource | UserFacing]:
        """The API's first answer, and what it says of itself or why that is not known."""
        first: FirstAnswer | None = None

        async def ask() -> ProtectedResource:
            nonlocal first
            first = await self._discovery.first_answer(url, route)
            return await self._discovery.resource(url, first.challenge, route)

        try:
            said: ProtectedResource | UserFacing = await _within(ask(), url)
        except UserFacing as problem:
            said = problem
        return first, said

    async def _server(self, found: Found, issuer: str, route: Route) -> AsyncGenerator[LookupStep | Found, None]:
        """The sign-in server: the chosen one, the only one that the API names, or the address itself."""
        named = found.issuers
        if len(named) > 1 and not issuer:
            words = tr("The API names {count} sign-in servers. Choose one.", count=len(named))
            yield LookupStep(Part.SERVER, Outcome.CHOICE, found.url, words, 0.0)
            return
        candidates = [issuer] if issuer else list(named) or _possible_issuers(found.url)
        started = self._moment()
        yield LookupStep(Part.SERVER, Outcome.ASKING, candidates[0])
        try:
            metadata = await _within(self._first_server(candidates, route), candidates[0])
        except UserFacing as problem:
            silent = problem.code == "not_described" and not issuer and not named
            outcome = Outcome.ABSENT if silent else Outcome.FAILED
            yield self._over(Part.SERVER, outcome, candidates[0], problem.message, started, problem)
            return
        yield self._over(Part.SERVER, Outcome.FOUND, metadata.issuer, _server_words(metadata), started)
        yield replace(found, metadata=metadata)

    async def _first_server(self, candidates: list[str], route: Route) -> ServerMetadata:
        """Metadata of the first of `candidates` that describes itself. Raises what the first one's failure was."""
        failure: UserFacing | None = None
        for candidate in candidates:
            try:
                return await self._discovery.server(candidate, route)
            except UserFacing as problem:
                failure = failure or problem
        assert failure is not None
        raise failure

    async def _from_description(self, found: Found, route: Route) -> AsyncGenerator[LookupStep | Found, None]:
        """A second try for the sign-in server, where the description names OpenID Connect metadata."""
        named = issuer_of(found.description.openid_url) if found.description and found.description.openid_url else ""
        if found.metadata or not named or len(found.issuers) > 1:
            return
        async for step in self._server(found, named, route):
            yield step

    async def _describe(
        self, url: str, route: Route, first: FirstAnswer | None, given: str
    ) -> ApiDescription | UserFacing | None:
        try:
            if given:
                place = given if "://" in given else f"{_origin(url)}/{given.lstrip('/')}"
                return await _within(self._descriptions.at(place, route), place)
            if first is None:
                return None
            return await _within(self._descriptions.find(url, route, first.links), url)
        except UserFacing as problem:
            return problem

    async def _timed(self, work: Awaitable[_T]) -> tuple[_T, float]:
        started = self._moment()
        result = await work
        return result, (self._moment() - started) * 1000

    def _over(
        self, part: Part, outcome: Outcome, where: str, result: str, started: float, problem: UserFacing | None = None
    ) -> LookupStep:
        return LookupStep(part, outcome, where, result, (self._moment() - started) * 1000, problem)


async def _within(work: Awaitable[_T], url: str) -> _T:
    """The result of `work`. Raises NetworkProblem `timed_out` when it takes longer than PATIENCE."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await work
    except TimeoutError as error:
        raise NetworkProblem(
            "timed_out",
            tr("{host} did not answer within {seconds} s.", host=address.authority(url), seconds=round(PATIENCE)),
            tr("Try again. If it stays slow, look at the network or the server."),
        ) from error


def _origin(url: str) -> str:
    parts = address.parse(url)
    return f"{parts.scheme}://{parts.netloc}"


def _possible_issuers(url: str) -> list[str]:
    """Where an address says nothing: it may be an issuer itself, or an API on its sign-in server's own host."""
    return list(dict.fromkeys([url.rstrip("/"), _origin(url)]))


def _api_words(resource: ProtectedResource) -> str:
    hosts = ", ".join(address.authority(issuer) for issuer in resource.authorization_servers[:3])
    return tr("{name} sends you to {hosts}", name=resource.name or resource.resource, hosts=hosts)


def _server_words(metadata: ServerMetadata) -> str:
    methods = metadata.code_challenge_methods_supported
    if methods is None:
        return tr("PKCE not mentioned, used all the same")
    return tr("supports PKCE") if "S256" in methods else tr("can't do PKCE with S256, so signing in is refused")


def _description_step(description: ApiDescription | UserFacing | None, url: str, took: float) -> LookupStep:
    if description is None:
        return LookupStep(
            Part.DESCRIPTION, Outcome.ABSENT, url, tr("None found. You can still send any request."), took
        )
    if isinstance(description, UserFacing):
        return LookupStep(Part.DESCRIPTION, Outcome.FAILED, url, description.message, took, description)
    name = " ".join(filter(None, (description.title, description.version))) or "OpenAPI"
    return LookupStep(Part.DESCRIPTION, Outcome.FOUND, description.url, name, took)


def _client_step(found: Found) -> LookupStep:
    where = found.metadata.registration_endpoint if found.metadata else ""
    match found.registration:
        case "dynamic":
            words = tr("The server registers this app by itself when you sign in")
            return LookupStep(Part.CLIENT, Outcome.FOUND, where, words, 0.0)
        case "by_hand":
            words = tr("Register an app in the provider's developer pages, then give its client ID")
            return LookupStep(Part.CLIENT, Outcome.CHOICE, found.documentation, words, 0.0)
    return LookupStep(Part.CLIENT, Outcome.ABSENT, "", tr("Not known without a sign-in server"), 0.0)
