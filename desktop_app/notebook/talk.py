"""What one request of a notebook goes through, for every HTTP library: the same rules as `core/api/client.py`.

`talk` is a generator without input or output. It yields SEND, Ask or Wait and is sent what came of it; the drivers for
sync and async clients in this file, and the one for requests, do the rest. A token is on a request only while that is
on its way: what a response, an error or a pickle holds of it afterwards is a mask.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, Protocol

from desktop_app.core.api import auth
from desktop_app.core.api.auth import Credentials
from desktop_app.core.api.client import TRIES
from desktop_app.core.api.limiting.limiter import Turn
from desktop_app.core.api.retry_after import wanted_wait
from desktop_app.core.errors import RateLimited, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.notebook.bodies import Tell
from desktop_app.notebook.counted import Counted
from desktop_app.notebook.session import Session

HIDDEN: Final = "(filled in by Framer Desk)"
SEND: Final = "send"
CARRIERS: Final = ("Authorization", "DPoP")
"""Header fields that credentials go into, but for keys with one of their own."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Run this on the desk and send back its result."""

    work: Coroutine[Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait this many seconds."""

    seconds: float


class Outgoing(Protocol):
    """A request of httpx2 or httpx, or one of requests made to look like it."""

    headers: Any

    @property
    def method(self) -> str | None:
        """Its method."""
        ...

    @property
    def url(self) -> Any:
        """Its address."""
        ...


class Incoming(Protocol):
    """A response, likewise."""

    @property
    def status_code(self) -> int:
        """Its status."""
        ...

    @property
    def url(self) -> Any:
        """Where it came from."""
        ...

    @property
    def headers(self) -> Any:
        """Its header fields."""
        ...

    @property
    def history(self) -> Any:
        """What was answered before, on the way to it."""
        ...


Talk = Generator[str | Ask | Wait, Any, None]


Follow = Callable[[Any, Tell], None]
"""Has an answer tell, once its body is over, how large that was."""


def talk(
    session: Session,
    request: Outgoing,
    max_wait: float,
    follow: Follow,
    *,
    once: bool = False,
    counted: Counted | None = None,
) -> Talk:
    """The steps of one request. once: its body can't be sent a second time, so the first answer is the answer.

    follow: for an answer that does not say how large it is. counted: for who has more to count, of the same request.

    Raises HostNotAllowed and ScopeMissing before anything is sent, SignInNeeded without a usable token, RateLimited
    when a rate limit asks for more than `max_wait` seconds.
    """
    counted = counted or Counted(session, request.method or "GET", str(request.url))
    answer: Incoming | None = None
    try:
        answer = yield from _steps(session, request, max_wait, counted, once=once)
    except UserFacing as problem:
        counted.failed(problem)
        raise
    finally:
        if answer is None or counted.measured:
            counted.over()
        else:
            follow(answer, counted.over)


def _steps(
    session: Session, request: Outgoing, max_wait: float, counted: Counted, *, once: bool
) -> Generator[str | Ask | Wait, Any, Incoming]:
    """The answer that counts."""
    method, url = request.method or "GET", str(request.url)
    dropped = False
    for attempt in range(1, TRIES + 1):
        credentials = session.quick(method, url)
        if credentials is None:
            credentials = yield Ask(counted.asking(session.prepare(method, url)))
        assert credentials is not None
        response = yield from _renewing(session, request, credentials, max_wait, counted, once=once)
        if session.scopes_asked and not once and not dropped and _seen(response).wants_renewal:
            dropped = True
            session.drop(credentials)
            credentials = yield Ask(counted.asking(session.prepare(method, url)))
            assert credentials is not None
            response = yield from _renewing(session, request, credentials, max_wait, counted, once=once)
        seconds = _wanted_wait(response, session)
        if seconds is None or (response.status_code == 503 and method not in ("GET", "HEAD")):
            return response
        if seconds > max_wait and response.status_code != 503:
            raise _too_long(seconds, max_wait)
        if seconds > max_wait or attempt == TRIES or once:
            return response
        yield Wait(seconds)
    raise AssertionError


def _renewing(
    session: Session, request: Outgoing, credentials: Credentials, max_wait: float, counted: Counted, *, once: bool
) -> Generator[str | Ask | Wait, Any, Incoming]:
    """The last answer of `auth.flow`. Each message takes a turn."""
    method, url = request.method or "GET", str(request.url)
    flow = auth.flow(credentials)
    step = next(flow)
    while True:
        assert isinstance(step, auth.Send)
        credentials = step.credentials
        turn = session.turn_now(url, credentials)
        if turn is None:
            turn = yield Ask(counted.asking(session.turn(url, credentials, max_wait, _too_long)))
            assert turn is not None
            newer = yield from _ended_meanwhile(session, credentials, turn, counted)
            if newer is not credentials:
                credentials, flow = newer, auth.flow(newer)
                next(flow)
        try:
            request.headers.update(credentials.headers(method, url))
            counted.sending(credentials)
            response: Incoming = yield SEND
            for earlier, later in pairwise([*response.history, response]):
                if earlier.is_redirect:
                    counted.sent_on(earlier, later.request.method, str(later.url))
            counted.answered(response.status_code, response.headers.get("content-length", ""))
            turn.answered(response.status_code, str(response.url), _fields(response.headers))
        finally:
            turn.close()
        if once:
            return response
        try:
            step = flow.send(_seen(response))
            if isinstance(step, auth.Renew):
                step = flow.send((yield Ask(session.renew(credentials))))
        except StopIteration:
            return response


def _ended_meanwhile(
    session: Session, credentials: Credentials, turn: Turn, counted: Counted
) -> Generator[Ask, Any, Credentials]:
    """These credentials, or newer ones where they ended while their turn was waited for."""
    try:
        newer: Credentials = yield Ask(counted.asking(session.credentials()))
    except BaseException:
        turn.close()
        raise
    return newer


def _seen(response: Incoming) -> auth.Seen:
    return auth.Seen.of(response.status_code, str(response.url), _fields(response.headers))


def _wanted_wait(response: Incoming, session: Session) -> float | None:
    return wanted_wait(response.status_code, lambda name: response.headers.get(name, ""), session.now())


def hide(session: Session, *requests: Outgoing | None) -> None:
    """Take the credentials off requests that are over."""
    for request in requests:
        for name in (*CARRIERS, session.profile.api_key_header or CARRIERS[0]):
            if request is not None and name in request.headers:
                request.headers[name] = HIDDEN


class Flow:
    """The auth class of httpx2 and httpx, but for the base class."""

    stream: Callable[[Any, Tell], Any]
    """Makes a `Followed` that the library takes for a stream."""

    def __init__(self, session: Session, max_wait: float) -> None:
        self._session = session
        self._max_wait = max_wait

    def __repr__(self) -> str:
        return f"<auth({self._session.name!r})>"

    def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]:
        """See httpx2.Auth."""
        with closing(self._talk(request)) as steps:
            answer: Any = None
            while True:
                try:
                    step = steps.send(answer)
                except StopIteration:
                    return
                if isinstance(step, Ask):
                    answer = self._session.desk.run(step.work)
                elif isinstance(step, Wait):
                    time.sleep(step.seconds)
                    answer = None
                else:
                    try:
                        answer = yield request
                        self._hide_in(answer)
                    finally:
                        hide(self._session, request)

    async def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]:
        """See httpx2.Auth."""
        with closing(self._talk(request)) as steps:
            answer: Any = None
            while True:
                try:
                    step = steps.send(answer)
                except StopIteration:
                    return
                if isinstance(step, Ask):
                    answer = await self._session.desk.arun(step.work)
                elif isinstance(step, Wait):
                    await asyncio.sleep(step.seconds)
                    answer = None
                else:
                    try:
                        answer = yield request
                        self._hide_in(answer)
                    finally:
                        hide(self._session, request)

    def _talk(self, request: Any) -> Talk:
        return talk(self._session, request, self._max_wait, self._follow, once=not _replayable(request))

    def _follow(self, response: Any, tell: Tell) -> None:
        if response.is_closed:  # its body was read before we were asked
            tell(response.num_bytes_downloaded)
        else:
            response.stream = self.stream(response.stream, tell)

    def _hide_in(self, response: Any) -> None:
        earlier = [each.request for each in response.history]
        hide(self._session, response.request, response.next_request, *earlier)


def _replayable(request: Any) -> bool:
    """Whether the body is in memory; one that comes from an iterator can be sent once."""
    with suppress(RuntimeError):  # RequestNotRead, of either library
        return request.content is not None
    return False


def _fields(headers: Any) -> Iterable[tuple[str, str]]:
    fields: Iterable[tuple[str, str]] = headers.multi_items() if hasattr(headers, "multi_items") else headers.items()
    return fields


def _too_long(seconds: float, max_wait: float) -> RateLimited:
    return RateLimited(
        "rate_limited",
        tr("The API asks to wait {seconds} s, longer than {limit} s.", seconds=round(seconds), limit=round(max_wait)),
        tr("Try again later, or allow a longer wait: connect(..., max_wait=SECONDS)."),
        wait=seconds,
    )
