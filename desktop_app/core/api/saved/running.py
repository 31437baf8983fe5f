"""Running requests of a file: one by name with those that it needs answered before, or all in their order."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.api.saved.checks import Checked, judge
from desktop_app.core.api.saved.preparing import prepare
from desktop_app.core.api.variables.values import Variables
from desktop_app.core.errors import RequestProblem, UsageProblem
from desktop_app.core.i18n import tr


@dataclass(frozen=True, slots=True)
class Ran:
    """One request that was answered, and what came of its checks."""

    saved: SavedRequest
    request: Request
    response: Response
    checked: tuple[Checked, ...] = ()


class Run:
    """Requests of one file, sent with `send`. Answers of named ones can be used in those after them."""

    def __init__(
        self, file: HttpFile, folder: Path, variables: Variables, send: Callable[[Request], Awaitable[Response]]
    ) -> None:
        """folder: where the file lies."""
        self._file = file
        self._folder = folder
        self._variables = variables
        self._send = send

    def chosen(self, name: str) -> list[SavedRequest]:
        """What running the request `name` sends, the requests that it refers to first; all requests without a name.

        Raises UsageProblem for a request that is not there, RequestProblem for references that lead round in a circle.
        """
        if not name:
            return list(self._file.requests)
        ordered: list[SavedRequest] = []
        self._add(self._found(name), ordered, ())
        return ordered

    def _add(self, saved: SavedRequest, ordered: list[SavedRequest], path: tuple[int, ...]) -> None:
        if saved.line in path:
            raise RequestProblem(
                "refs_circle",
                tr("{name} needs an answer of itself.", name=saved.name or saved.target),
                tr("Look at the lines with @ref in the file."),
            )
        for ref in saved.refs:
            self._add(self._found(ref), ordered, (*path, saved.line))
        if saved not in ordered:
            ordered.append(saved)

    def _found(self, name: str) -> SavedRequest:
        found = self._file.find(name)
        if found is None:
            known = ", ".join(each.name or f"{each.method} {each.target}" for each in self._file.requests)
            raise UsageProblem(
                "request_unknown",
                tr("The file has no request {name}.", name=repr(name)),
                tr("It has: {names}", names=known or tr("none")),
            )
        return found

    async def run(self, requests: list[SavedRequest]) -> AsyncGenerator[Ran, None]:
        """Send them one after the other. Whoever takes an answer discards it.

        Raises what `prepare` and `send` raise, and RequestProblem for a check that can't be read.
        """
        for saved in requests:
            request = await prepare(saved, self._variables, self._folder)
            response = await self._send(request)
            try:
                if saved.name:
                    self._variables.answers.remember(saved.name, response)
                checked = judge(saved.checks, response)
            except BaseException:
                response.discard()
                raise
            yield Ran(saved, request, response, checked)
