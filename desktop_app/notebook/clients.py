"""`Connection` and `AsyncConnection`: httpx2 clients that know their connection."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import httpx2

from desktop_app.core import address
from desktop_app.core.api.sending import REDIRECTS
from desktop_app.core.redact import SENSITIVE_HEADERS
from desktop_app.notebook.bodies import Followed
from desktop_app.notebook.counted import Counted
from desktop_app.notebook.talk import Flow

if TYPE_CHECKING:
    from desktop_app.notebook.session import Session

_C = TypeVar("_C")


class _Stream(Followed, httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body whose size is counted."""


class ConnectionAuth(Flow, httpx2.Auth):
    """Attaches the token of a session to requests of httpx2."""

    stream = _Stream


class _About:
    """What both kinds of client say about their connection."""

    _session: Session
    _max_wait: float

    @property
    def scopes(self) -> tuple[str, ...]:
        """What the token allows."""
        return self._session.tokens().scopes

    @property
    def expires_in(self) -> float | None:
        """Seconds until the token is renewed by itself; None when the server did not say."""
        return self._session.tokens().expires_in(self._session.now())

    @property
    def account(self) -> str:
        """Whom requests are made as."""
        tokens = self._session.tokens()
        return tokens.email or tokens.name or tokens.account

    def __repr__(self) -> str:
        from desktop_app.notebook import display

        return display.line(self._session)

    def _repr_html_(self) -> str:
        from desktop_app.notebook import display

        return display.card(self._session)


class Connection(_About, httpx2.Client):
    """An httpx2.Client whose requests carry a connection's token. Make it with `connect`."""

    def __init__(self, *, session: Session, max_wait: float, **options: Any) -> None:
        """options: those of httpx2.Client."""
        super().__init__(**options)
        self._session, self._max_wait = session, max_wait

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return _again, (self._session.name, self._session.scopes_asked, self._max_wait)

    def send(self, request: httpx2.Request, *, stream: bool = False, auth: Any = httpx2.USE_CLIENT_DEFAULT,
             follow_redirects: Any = httpx2.USE_CLIENT_DEFAULT) -> httpx2.Response:  # fmt: skip
        """See httpx2.Client. A redirect to another origin goes on without any credentials."""
        home, history = address.origin(str(request.url)), list[httpx2.Response]()
        follow = self.follow_redirects if follow_redirects is httpx2.USE_CLIENT_DEFAULT else follow_redirects
        given = auth
        try:
            while True:
                started = time.perf_counter()
                response = self._send_awake(request, auth)
                try:
                    if auth is not given:
                        _count(self._session, history, response, time.perf_counter() - started)
                    response.history = [*history, *response.history]
                    following = _following(response, history) if follow else None
                    if following is None:
                        if not stream:
                            response.read()
                        return response
                    response.read()
                except BaseException:
                    response.close()
                    raise
                history.append(response)
                request, auth = _next_hop(following, home, auth, self._session)
        except httpx2.HTTPError as error:
            raise _bare(error)  # noqa: B904 - the frames below are those of the HTTP library, and they hold the token

    def _send_awake(self, request: httpx2.Request, auth: Any) -> httpx2.Response:
        try:
            return super().send(request, stream=True, auth=auth, follow_redirects=False)
        except httpx2.ConnectError:  # nothing was sent, so it can be sent again
            if not self._session.desk.run(self._session.wake()):
                raise
        return super().send(request, stream=True, auth=auth, follow_redirects=False)


class AsyncConnection(_About, httpx2.AsyncClient):
    """An httpx2.AsyncClient whose requests carry a connection's token. Make it with `aconnect`."""

    def __init__(self, *, session: Session, max_wait: float, **options: Any) -> None:
        """options: those of httpx2.AsyncClient."""
        super().__init__(**options)
        self._session, self._max_wait = session, max_wait

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return _again_async, (self._session.name, self._session.scopes_asked, self._max_wait)

    async def send(self, request: httpx2.Request, *, stream: bool = False, auth: Any = httpx2.USE_CLIENT_DEFAULT,
                   follow_redirects: Any = httpx2.USE_CLIENT_DEFAULT) -> httpx2.Response:  # fmt: skip
        """See httpx2.AsyncClient. A redirect to another origin goes on without any credentials."""
        home, history = address.origin(str(request.url)), list[httpx2.Response]()
        follow = self.follow_redirects if follow_redirects is httpx2.USE_CLIENT_DEFAULT else follow_redirects
        given = auth
        try:
            while True:
                started = time.perf_counter()
                response = await self._send_awake(request, auth)
                try:
                    if auth is not given:
                        _count(self._session, history, response, time.perf_counter() - started)
                    response.history = [*history, *response.history]
                    following = _following(response, history) if follow else None
                    if following is None:
                        if not stream:
                            await response.aread()
                        return response
                    await response.aread()
                except BaseException:
                    await response.aclose()
                    raise
                history.append(response)
                request, auth = _next_hop(following, home, auth, self._session)
        except httpx2.HTTPError as error:
            raise _bare(error)  # noqa: B904 - as above

    async def _send_awake(self, request: httpx2.Request, auth: Any) -> httpx2.Response:
        try:
            return await super().send(request, stream=True, auth=auth, follow_redirects=False)
        except httpx2.ConnectError:
            if not await self._session.desk.arun(self._session.wake()):
                raise
        return await super().send(request, stream=True, auth=auth, follow_redirects=False)


def connection(session: Session, max_wait: float) -> Connection:
    """A sync client for `session`."""
    return _made(Connection, session, max_wait)


def async_connection(session: Session, max_wait: float) -> AsyncConnection:
    """An async client for `session`."""
    return _made(AsyncConnection, session, max_wait)


def _made(kind: Callable[..., _C], session: Session, max_wait: float) -> _C:
    profile = session.profile
    return session.desk.context.transport.make(
        kind,
        profile.route,
        profile.api_base_url or profile.issuer,
        session=session,
        max_wait=max_wait,
        base_url=profile.api_base_url,
        auth=ConnectionAuth(session, max_wait),
        follow_redirects=True,
    )


def _following(response: httpx2.Response, history: list[httpx2.Response]) -> httpx2.Request | None:
    if response.next_request is not None and len(history) >= REDIRECTS:
        raise httpx2.TooManyRedirects("Exceeded maximum allowed redirects.", request=response.request)
    return response.next_request


def _next_hop(request: httpx2.Request, home: address.Origin, auth: Any, session: Session) -> tuple[httpx2.Request, Any]:
    """The request to go on with, and its auth: none of either once it has left the first origin."""
    if auth is None or address.origin(str(request.url)) != home:
        for name in {*SENSITIVE_HEADERS, session.profile.api_key_header.lower()} & request.headers.keys():
            del request.headers[name]
        return request, None
    return request, auth


def _count(session: Session, history: list[httpx2.Response], response: httpx2.Response, took: float) -> None:
    """Count an answer of another origin, where our auth has no part in it. took: in seconds."""
    first = history[0].request
    Counted(session, first.method, str(first.url)).followed(response, took)


def _bare(error: httpx2.HTTPError) -> httpx2.HTTPError:
    """`error` without where it came from."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def _again(name: str, scopes: tuple[str, ...], max_wait: float) -> Connection:
    """What a pickled connection is opened by: the name is all that is in it."""
    from desktop_app.notebook import connect

    return connect(name, scopes=scopes, max_wait=max_wait)


def _again_async(name: str, scopes: tuple[str, ...], max_wait: float) -> AsyncConnection:
    from desktop_app.notebook import aconnect

    return aconnect(name, scopes=scopes, max_wait=max_wait)
