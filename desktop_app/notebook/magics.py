"""`%framer` and `%%framer`: what `%load_ext desktop_app.notebook` brings."""

import json
import re
from collections.abc import Callable
from typing import Any, Final

from IPython.core.completer import CompletionContext, SimpleCompletion, SimpleMatcherResult, context_matcher
from IPython.core.magic import Magics, line_cell_magic, magics_class

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.request import Request
from desktop_app.core.errors import UsageProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.notebook import clients, display, opening, signing, tables
from desktop_app.notebook.clients import Connection
from desktop_app.notebook.desk import Desk, shared
from desktop_app.notebook.session import Session

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
COMMANDS: Final = ("profiles", "use", "signin", "token")
_REQUEST: Final = re.compile(r"(?P<method>[A-Z]+)\s+(?P<target>\S+)(?:\s+->\s*(?P<name>[^\W\d]\w*))?")
_MAX_WAIT: Final = 60.0


class ApiProblem(UserFacing):
    """The API answered with a status of 400 or more."""


@magics_class
class FramerMagics(Magics):
    """The magic of one shell. It remembers which connection is in use: the one that was named last."""

    def __init__(self, shell: Any, desk: Callable[[], Desk] = shared) -> None:
        """desk: gives this process's services when they are needed for the first time."""
        super().__init__(shell)
        self._variables: dict[str, Any] = shell.user_ns
        self._desk = desk
        self._name = ""
        self._opened: dict[str, Connection] = {}
        self._sessions: dict[str, Session] = {}
        shell.Completer.custom_matchers.append(self._matcher)

    @line_cell_magic
    def framer(self, line: str, cell: str | None = None) -> Any:
        """`%framer METHOD PATH [-> NAME]`, profiles, use NAME, signin NAME [SCOPE ...], token [NAME].

        `%%framer METHOD PATH` takes a body.

        Raises UsageProblem for other words, and what `connect` and its requests raise.
        """
        words = line.split()
        if words and words[0] in METHODS:
            return self._request(line.strip(), cell)
        match words:
            case ["profiles"]:
                return self._profiles()
            case ["use", name]:
                return self._use(name)
            case ["signin", name, *scopes]:
                signing.sign_in(self._desk(), name, tuple(scopes) or None)
                return self._use(name, again=True)
            case ["token", *names] if len(names) < 2:
                return self._token(names[0] if names else self._in_use())
            case _:
                raise UsageProblem(
                    "unknown_magic",
                    tr("%framer does not know {line}.", line=repr(line.strip())[:80]),
                    tr("%framer GET /path -> name, or one of: {commands}", commands=", ".join(COMMANDS)),
                )

    @context_matcher()  # type: ignore[untyped-decorator]
    def _matcher(self, context: CompletionContext) -> SimpleMatcherResult:
        """For IPython: what may come next on a line of ours, and nothing else there."""
        magic, _, typed = context.line_with_cursor[: context.cursor_position].partition(" ")
        if magic.lstrip("%") != "framer":
            return {"completions": []}
        before, last = typed[: len(typed) - len(context.token)].split(), context.token
        found = [word for word in self._next(before) if word.startswith(last)]
        return {"completions": [SimpleCompletion(text=word) for word in found], "suppress": True, "ordered": True}

    def _next(self, before: list[str]) -> list[str]:
        """Words that may come after these: commands, connections, paths of the API's operations."""
        match before:
            case []:
                return [*METHODS, *COMMANDS]
            case ["use" | "signin" | "token"]:
                return self._names()
            case [method] if method in METHODS:
                return self._paths(method)
        return []

    def _request(self, line: str, cell: str | None) -> Any:
        found = _REQUEST.fullmatch(line)
        if found is None:
            raise UsageProblem("bad_request_line", tr("This is no request: {line}", line=line[:80]),
                               tr("%framer GET /path -> name"))  # fmt: skip
        api = self._connection(self._in_use())
        headers, body = {}, cell.encode() if cell and cell.strip() else None
        if body is not None:
            headers["Content-Type"] = "application/json" if _is_json(body) else "text/plain; charset=utf-8"
        Request(found["method"], found["target"]).check()
        answer = api.request(found["method"], found["target"], content=body, headers=headers)
        own = tables.secrets_of(self._sessions[self._name].held)
        if answer.is_error:
            raise _refused(answer, own)
        value = tables.value_of(answer)
        if found["name"]:
            self._variables[found["name"]] = tables.as_table(value)
            return None
        return tables.as_table(tables.masked(value, own))

    def _profiles(self) -> None:
        for name in self._names():
            self._say(f"{name} *" if name == self._name else name)

    def _use(self, name: str, *, again: bool = False) -> Connection:
        if again and name in self._opened:
            self._opened.pop(name).close()
        api = self._connection(name)
        self._name = name
        return api

    def _token(self, name: str) -> None:
        session = opening.session(name, desk=self._desk())
        tokens = session.tokens()
        self._say(f"{display.whom(tokens)}: {display.time_left(tokens, session.now())}")
        self._say(" ".join(tokens.scopes))

    def _connection(self, name: str) -> Connection:
        if name not in self._opened:
            self._sessions[name] = opening.session(name, desk=self._desk())
            self._opened[name] = clients.connection(self._sessions[name], _MAX_WAIT)
        return self._opened[name]

    def _in_use(self) -> str:
        if not self._name:
            raise UsageProblem("no_connection", tr("No connection is chosen yet."), tr("%framer use NAME"))
        return self._name

    def _names(self) -> list[str]:
        return self._desk().context.profiles.names()

    def _paths(self, method: str) -> list[str]:
        if self._name not in self._opened:
            return []
        desk = self._desk()
        try:
            catalog: Catalog | None = desk.run(_catalog(desk, self._name))
        except UserFacing:
            return []
        return [each.path for each in catalog.operations if each.method == method] if catalog else []

    def _say(self, text: str) -> None:
        print(text)  # noqa: T201 - this is what a magic is for


async def _catalog(desk: Desk, name: str) -> Catalog | None:
    return await desk.context.catalogs.find(await desk.context.profile(name))


def _is_json(body: bytes) -> bool:
    try:
        json.loads(body)
    except ValueError:
        return False
    return True


def _refused(answer: Any, own: list[Secret]) -> UserFacing:
    """The API's own words for a status of 400 or more (RFC 9457), shortened, without secrets of `own`."""
    value = tables.masked(tables.value_of(answer), own)
    words = (
        [str(value[key]) for key in ("title", "detail", "message", "error") if value.get(key)]
        if isinstance(value, dict)
        else []
    )
    return ApiProblem(
        f"http_{answer.status_code}",
        tr("The API answered {status} {reason}.", status=answer.status_code, reason=answer.reason_phrase),
        tr("Look at the request, and at what your token allows: %framer token"),
        server_words=": ".join(words)[:300],
    )
