"""`Counted`: one request of a notebook, until it is over and goes into the usage log."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Coroutine
from copy import copy
from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.core.errors import UserFacing

if TYPE_CHECKING:
    from desktop_app.core.api.auth import Credentials
    from desktop_app.core.usage.entry import Source, Use
    from desktop_app.core.usage.recorder import Fingerprint
    from desktop_app.notebook.session import Session

_T = TypeVar("_T")
_LAUNCHERS = ("ipykernel_launcher", "ipython", "jupyter", "__main__", "")
"""Programs that run what a person wrote, and whose own name says nothing."""


class Counted:
    """What is known of one request so far."""

    def __init__(self, session: Session, method: str, url: str) -> None:
        self._session = session
        self._first = self._method, self._url = method, url
        self._at = session.now()
        self._started = time.perf_counter()
        self._credentials: Credentials | None = None
        self._sent = False
        self._status = 0
        self._size = 0
        self._problem = ""
        self.measured = True
        """Whether it is known how large the body of the last answer is."""

    def sending(self, credentials: Credentials) -> None:
        """A message goes out with these."""
        self._credentials, self._sent = credentials, True
        self._method, self._url = self._first
        self._status = self._size = 0

    def answered(self, status: int, length: str) -> None:
        """An answer came. length: its Content-Length."""
        self._status = status
        self.measured = length.isascii() and length.isdigit()
        self._size = int(length) if self.measured else 0

    def sent_on(self, answer: Any, method: str, url: str) -> None:
        """`answer` sent it on to `url`, and the client, which is none of ours, followed: a request of its own."""
        self.answered(answer.status_code, answer.headers.get("content-length", ""))
        took = answer.elapsed.total_seconds()
        self._record(took)
        self._at, self._started = self._at + took, self._started + took
        self._method, self._url, self._status, self._size = method, url, 0, 0

    def followed(self, answer: Any, took: float, size: int | None = None) -> None:
        """The same, where it is over already and `answer` is what came of the redirect.

        took: seconds. size: of the body (bytes), None for what the answer says of it.
        """
        self._sent = True
        self._at = self._session.now() - took
        self._method, self._url = answer.request.method, str(answer.url)
        self.answered(answer.status_code, answer.headers.get("content-length", ""))
        self._size = self._size if size is None else size
        self._record(took)

    def failed(self, problem: UserFacing) -> None:
        """It ends with `problem`."""
        self._problem = problem.code

    async def asking(self, work: Coroutine[Any, Any, _T]) -> _T:
        """What `work` gives; what it raises ends the request."""
        try:
            return await work
        except UserFacing as problem:
            self.failed(problem)
            raise

    def over(self, size: int | None = None) -> None:
        """It is over, however it ended. size: that of the body, where it is known only now. Quick."""
        if size is not None:
            self._size = size
        self._record(time.perf_counter() - self._started)

    def _record(self, took: float) -> None:
        now, process = copy(self), os.getpid()
        self._session.desk.context.usage_recorder.record(lambda fingerprint: now._use(took, process, fingerprint))

    def _use(self, took: float, process: int, fingerprint: Fingerprint) -> Use:
        from desktop_app.core import address
        from desktop_app.core.api.counting import NO_TOKEN, path_of
        from desktop_app.core.usage.entry import Use

        tokens = self._credentials.tokens if self._credentials else self._session.held
        ours = self._url == self._first[1] or address.origin(self._url) == address.origin(self._first[1])
        operation = self._session.operation(self._method, self._url) if self._session.reaches(self._url) else None
        return Use(
            at=self._at,
            profile=self._session.profile.name,
            account=tokens.account if tokens else "",
            method=self._method.upper(),
            host=address.authority(self._url),
            path=path_of(self._url, *([tokens.access_token] if tokens else [])),
            operation=operation.name if operation else "",
            source=source(),
            process=process,
            status=self._status,
            duration=took,
            size=self._size,
            problem=self._problem or ("" if self._status or not self._sent else "no_answer"),
            token=fingerprint(tokens.access_token) if tokens and ours else b"",
            expired=self._problem in NO_TOKEN or (tokens.expired(self._at) if tokens and ours else False),
            stopped=not self._sent,
        )


@cache
def source() -> Source:
    """The notebook or script that this process runs, by its file's name where that can be known."""
    from desktop_app.core.usage.entry import NOTEBOOK, Source

    return Source(NOTEBOOK, PurePath(_file()).name[:100])


def _file() -> str:
    if session := os.environ.get("JPY_SESSION_NAME", ""):  # set by Jupyter's server for its kernels
        return session
    if "IPython" in sys.modules and (shell := sys.modules["IPython"].get_ipython()):
        return str(shell.user_ns.get("__vsc_ipynb_file__", ""))  # set by Visual Studio Code
    script = sys.argv[0] if sys.argv else ""
    return "" if PurePath(script).stem in _LAUNCHERS else script
