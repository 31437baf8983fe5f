"""`RequestsAuth`: the steps of `talk` for the library requests, which has a hook in place of a generator."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from requests import PreparedRequest, Response
from requests.auth import AuthBase

from desktop_app.notebook.bodies import Tell
from desktop_app.notebook.counted import Counted
from desktop_app.notebook.session import Session
from desktop_app.notebook.talk import CARRIERS, HIDDEN, SEND, Ask, Talk, Wait, hide, talk


class _Masked(str):
    """A header's value that is sent as it is, and shown and pickled as a mask: nobody tells us of a failed request."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(HIDDEN)

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (HIDDEN,)


@dataclass
class _Talk:
    """One request under way: its steps, the requests that carried the token, and what hears of their answers.

    streamed: the body of an answer is read later, by whoever asked for it. over: there are no more steps.
    """

    steps: Talk
    counted: Counted
    carriers: list[Any]
    hook: Callable[..., Response] | None = None
    streamed: bool = False
    over: bool = False


class RequestsAuth(AuthBase):
    """Attaches the token of a session to requests of the library requests."""

    def __init__(self, session: Session, max_wait: float) -> None:
        self._session = session
        self._max_wait = max_wait

    def __repr__(self) -> str:
        return f"<auth({self._session.name!r})>"

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        """Put the token on `request`, and hear of its answer. Raises as `talk`."""
        once = not isinstance(request.body, str | bytes | None)

        def follow(response: Response, tell: Tell) -> None:
            tell(0 if under_way.streamed else len(response.content))

        counted = Counted(self._session, request.method or "GET", str(request.url))
        steps = talk(self._session, request, self._max_wait, follow, once=once, counted=counted)
        under_way = _Talk(steps, counted, [request])
        self._next(under_way, None)
        under_way.hook = partial(self._answered, under_way)
        request.register_hook("response", under_way.hook)
        return request

    def _answered(self, under_way: _Talk, response: Response, **options: Any) -> Response:
        """The hook. It hears of what comes after a redirect too, when the talk is over: nothing is renewed then."""
        under_way.carriers.append(response.request)
        under_way.streamed = options.get("stream", False)
        if under_way.over:
            size = None if under_way.streamed else len(response.content)
            under_way.counted.followed(response, response.elapsed.total_seconds(), size)
        try:
            while self._next(under_way, response):
                _ = response.content  # read, so that the connection can be used again
                response.close()
                earlier = response
                response = response.connection.send(response.request, **options)
                response.history = [*earlier.history, earlier]
        except BaseException:
            response.close()
            under_way.steps.close()
            hide(self._session, *under_way.carriers)
            raise
        if not response.is_redirect:  # a request to go on with is made of this one first
            hide(self._session, *under_way.carriers)
            for request in under_way.carriers:  # nobody can pickle our hook
                others = [hook for hook in request.hooks["response"] if hook is not under_way.hook]
                request.hooks = {**request.hooks, "response": others}
        return response

    def _next(self, under_way: _Talk, answer: Any) -> bool:
        """Go on to the next request; False when there is none."""
        try:
            while (step := under_way.steps.send(answer)) is not SEND:
                answer = None
                if isinstance(step, Ask):
                    answer = self._session.desk.run(step.work)
                elif isinstance(step, Wait):
                    time.sleep(step.seconds)
        except StopIteration:
            under_way.over = True
            return False
        except BaseException:
            under_way.steps.close()
            raise
        headers = under_way.carriers[-1].headers
        headers.update({name: _Masked(headers[name]) for name in CARRIERS if name in headers})
        return True
